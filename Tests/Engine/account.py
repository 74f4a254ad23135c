"""Checks that every page of a corpus is accounted for. It shares no code with the engine: containers are read by Python's own
libraries and by the few lines below.

usage: account.py OUTPUT SOURCE...

For each source the keys of all it holds are found anew, and must be the manifest's: each once, none more. Every document that the
manifest names must be there, with the size that it says; and nothing else.
"""

import bz2
import collections
import gzip
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile


def unpacked(path):
    head = path.open("rb").read(4)
    if head[:2] == b"\x1f\x8b":
        return gzip.open(path, "rb")
    if head[:3] == b"BZh":
        return bz2.open(path, "rb")
    if head == b"\x28\xb5\x2f\xfd":
        return subprocess.Popen(["zstd", "-dcq", path], stdout=subprocess.PIPE).stdout
    return path.open("rb")


def line_offsets(stream):
    offset = 0
    for line in stream:
        yield offset
        offset += len(line)


def record_offsets(stream):
    """The places of the records of a WARC file."""
    offset = 0
    while True:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                return
            head += line
        length = int(re.search(rb"(?im)^content-length:\s*(\d+)", head)[1])
        yield offset
        rest = stream.read(length + 4)
        assert len(rest) == length + 4, "the WARC file is cut off"
        offset += len(head) + len(rest)


def keys(path):
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file():
                yield str(file)
        return
    name = path.name
    with unpacked(path) as stream:
        if ".warc" in name:
            yield from (f"{path}@{offset}" for offset in record_offsets(stream))
        elif ".tar" in name:
            with tarfile.open(fileobj=stream, mode="r|") as archive:
                for member in archive:
                    # The place of the member's first head, which may be one for its long name.
                    place = f"{path}@{member.offset}"
                    if member.name.endswith((".ndjson", ".jsonl")):
                        lines = line_offsets(archive.extractfile(member))
                        yield from (f"{place}@{offset}" for offset in lines)
                    else:
                        yield place
        elif ".json" in name:
            yield from (f"{path}@{offset}" for offset in line_offsets(stream))
        else:
            yield str(path)


def main():
    output = pathlib.Path(sys.argv[1])
    expected = collections.Counter(key for source in sys.argv[2:] for key in keys(pathlib.Path(source)))
    found = collections.Counter()
    outcomes = collections.Counter()
    codes = collections.Counter()
    documents = {}
    shards = collections.Counter()
    with open(output / ".wikiscour/manifest.jsonl") as manifest:
        for line in manifest:
            entry = json.loads(line)
            if "key" not in entry:
                continue
            found[entry["key"]] += 1
            outcomes[entry["outcome"]] += 1
            if "code" in entry:
                codes[entry["outcome"] + " " + entry["code"]] += 1
            assert ("output" in entry) == (entry["outcome"] == "cleaned"), entry
            assert ("code" in entry) == (entry["outcome"] != "cleaned"), entry
            if "output" in entry:
                if entry["output"].startswith("pages-"):
                    shards[entry["output"]] += 1
                else:
                    assert entry["output"] not in documents, f"two pages write {entry['output']}"
                    documents[entry["output"]] = entry["output_bytes"]
    wrong = [key for key, count in (found | expected).items() if found[key] != 1 or expected[key] != 1]
    files = {str(file.relative_to(output)): file.stat().st_size for file in output.rglob("*")
             if file.is_file() and ".wikiscour" not in file.parts}
    if shards:
        for name, count in shards.items():
            with unpacked(output / name) as stream:
                records = [json.loads(line) for line in stream]
            assert len(records) == count, f"{name}: {len(records)} records, {count} in the manifest"
            assert all(record["title"] and record["text"].startswith("= ") for record in records)
        assert set(files) == set(shards), set(files) ^ set(shards)
    else:
        assert files == documents, f"{len(files)} files, {len(documents)} in the manifest"
    print(f"in {sum(expected.values())} = " + " + ".join(f"{count} {name}" for name, count in sorted(outcomes.items())))
    for code, count in sorted(codes.items()):
        print(f"    {code}: {count}")
    assert sum(expected.values()) == sum(outcomes.values())
    assert not wrong, f"{len(wrong)} keys differ, such as {wrong[:3]}"
    print("every page is accounted for")


if __name__ == "__main__":
    main()
