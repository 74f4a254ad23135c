"""Compares what the command makes of the same pages with two versions of libxml2.

compare.py COMMAND OTHER FOLDER…

Whole pages as MediaWiki writes them must come out alike, to the byte. So must broken ones, but for those that
differences.tsv lists with the reason.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import zlib

HERE = pathlib.Path(__file__).parent


def main():
    commands, folders = sys.argv[1:3], [pathlib.Path(folder) for folder in sys.argv[3:]]
    versions = [version(command) for command in commands]
    print("libxml2:", " and ".join(versions))
    if versions[0] == versions[1]:
        sys.exit("libxml2: both are the same")
    listed = {line.split("\t")[0] for line in (HERE / "differences.tsv").read_text().splitlines()[1:]}
    differing, count = [], 0
    for folder in folders:
        if not folder.is_dir():
            print(f"SKIPPED: {folder} is not there")
            continue
        found, number = compare(commands, folder, folder)
        differing += found
        count += number
        with tempfile.TemporaryDirectory() as scratch:
            broken = break_pages(folder, pathlib.Path(scratch))
            found, number = compare(commands, broken, pathlib.Path("broken") / folder.name)
            differing += found
            count += number
    unlisted = [path for path in differing if path not in listed]
    for path in differing:
        print("differs:" if path in unlisted else "differs, as listed:", path)
    print(f"libxml2: {count} pages, {len(differing)} differ, {len(unlisted)} of them not listed")
    sys.exit(1 if unlisted else 0)


def version(command):
    lines = subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout
    return next(line.split()[-1] for line in lines.splitlines() if "libxml2" in line)


def compare(commands, folder, name):
    """The paths of pages that come out differently, and how many there are."""
    results = []
    for command in commands:
        with tempfile.TemporaryDirectory() as output:
            errors = subprocess.run([command, "clean", str(folder), "--output", output, "--format", "json"],
                                    capture_output=True, text=True).stderr
            result = {}
            for path in pathlib.Path(output).rglob("*"):
                if path.is_file():
                    record = json.loads(path.read_text())
                    record["input"].pop("libxml2", None)
                    result[str(path.relative_to(output))] = json.dumps(record, sort_keys=True)
            for line in errors.splitlines():
                if str(folder) in line:
                    result[line.split(": ")[1]] = line
            results.append(result)
    first, second = results
    names = sorted(set(first) | set(second))
    return [f"{name}/{each}" for each in names if first.get(each) != second.get(each)], len(names)


def break_pages(folder, scratch):
    """Some pages with a few faults each: always the same, whatever other pages there are."""
    marks = b"\"'&;></=- \n"
    for file in sorted(folder.rglob("*.html")):
        seed = zlib.crc32(str(file.relative_to(folder)).encode())
        if seed % 7 or file.stat().st_size < 1000:
            continue
        chance = random.Random(seed)
        page = bytearray(file.read_bytes())
        for _ in range(3):
            place = chance.randrange(len(page))
            kind = chance.randrange(3)
            if kind == 0 and page[place] < 0x80:
                page[place] = chance.choice(marks)
            elif kind == 1:
                start = page.find(b"<", place)
                del page[start:page.find(b">", start) + 1]
            else:
                page[place:place] = chance.choice([b"</div>", b"<p>", b"</table>", b"<b>", b"</p>", b"<table>", b"&amp"])
        (scratch / ("-".join(file.relative_to(folder).parts))).write_bytes(page)
    return scratch


main()
