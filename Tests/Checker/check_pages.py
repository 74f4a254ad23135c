#!/usr/bin/env python3
"""Checks what `wikiscour clean PATH --output OUT --format json --account` made of a folder of pages.

    check_pages.py --source DIR --cleaned OUT [--manifest MANIFEST.tsv] [--only PATTERN] [--details]

Ends with 0 where nothing was found, 1 where something was, 2 where there was nothing to check.
"""

import argparse
import csv
import fnmatch
import json
import os
import signal
import sys
from collections import Counter, defaultdict

try:
    import lxml  # noqa: F401
except ImportError:
    sys.exit("check_pages.py needs lxml (Debian: python3-lxml)")

import completeness
import format_rules
import leaks
from finding import FORMAT, LEAK, MISSING, Finding
from record import Record
from source_page import SourcePage


def check_page(data, fields):
    """All findings for one page: its bytes, and the fields of its record (None where there is no record)."""
    page = SourcePage(data)
    if fields is None:
        return [Finding(MISSING, "no record", "a page of a wiki without output")] if page.is_wiki_page else []
    record = Record(fields)
    return format_rules.check(record, page) + completeness.check(page, record) + leaks.check(page, record)


_EXTENSIONS = (".html", ".htm", ".xhtml", ".shtml", ".php", ".json")


def _pages(source, cleaned, only):
    """(name, page's path, record's path or None) for every page that is HTML or has a record."""
    for folder, folders, names in os.walk(source):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, source)
            stem, extension = os.path.splitext(relative)
            is_page = extension.lower() in _EXTENSIONS
            record = _existing(cleaned, [relative + ".json"] + ([stem + ".json"] if is_page else []))
            if not record and not is_page:
                continue
            if only and not fnmatch.fnmatch(relative, f"*{only}*"):
                continue
            yield relative, path, record


def _existing(folder, names):
    paths = [os.path.join(folder, name) for name in names]
    return next((path for path in paths if os.path.exists(path)), None)


def _manifest_skins(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["file"]: row.get("skin") or "?" for row in rows}


def _skin(skins, relative, fields):
    for name, skin in ((relative, skins.get(relative)), ("", ((fields or {}).get("input") or {}).get("skin"))):
        if skin:
            return skin
    return "?"


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--source", required=True, help="the folder of pages that was cleaned")
    parser.add_argument("--cleaned", required=True, help="the folder of records that the cleaner wrote")
    parser.add_argument("--manifest", help="a table with the columns file and skin, for the report")
    parser.add_argument("--only", help="only pages whose path contains this (* and ? allowed)")
    parser.add_argument("--kind", help="only findings of this kind, such as lost or citation")
    parser.add_argument("--details", action="store_true", help="print every finding, not the first of each kind")
    options = parser.parse_args(arguments)

    skins = _manifest_skins(options.manifest) if options.manifest else {}
    by_page, by_skin, checked, without = {}, defaultdict(Counter), 0, []
    for relative, path, record_path in _pages(options.source, options.cleaned, options.only):
        with open(path, "rb") as file:
            data = file.read()
        fields = None
        if record_path:
            with open(record_path, encoding="utf-8") as file:
                fields = json.load(file)
        else:
            without.append(relative)
        checked += 1
        skin = _skin(skins, relative, fields)
        by_skin[skin]["pages"] += 1
        findings = check_page(data, fields)
        if options.kind:
            findings = [finding for finding in findings if finding.kind == options.kind]
        if findings:
            by_page[relative] = findings
            by_skin[skin]["with findings"] += 1
            for finding in findings:
                by_skin[skin][(finding.family, finding.kind)] += 1

    if not checked:
        print("no page to check", file=sys.stderr)
        return 2
    _print_pages(by_page, options.details)
    _print_table(by_skin)
    if without:
        print(f"without a record: {len(without)}")
        for relative in without if options.details else without[:5]:
            print(f"    {relative}")
    totals = Counter(finding.family for findings in by_page.values() for finding in findings)
    print(f"checked {checked} pages: {totals[MISSING]} missing, {totals[LEAK]} leaks, {totals[FORMAT]} format")
    return 1 if by_page else 0


def _print_pages(by_page, details):
    """The worst pages first."""
    order = sorted(by_page, key=lambda name: (-sum(finding.count for finding in by_page[name]), name))
    for name in order:
        findings = by_page[name]
        print(f"{name}: {len(findings)} findings")
        shown = Counter()
        counts = Counter((finding.family, finding.kind) for finding in findings)
        for finding in findings:
            key = (finding.family, finding.kind)
            shown[key] += 1
            if not details and shown[key] > 1:
                continue
            more = f" (1 of {counts[key]})" if not details and counts[key] > 1 else ""
            print(f"    {finding.family} · {finding.kind}{more}: {finding.detail}")
    if order:
        print()


def _print_table(by_skin):
    """Findings by skin and kind, and on how many pages."""
    kinds = sorted({key for counter in by_skin.values() for key in counter if isinstance(key, tuple)})
    width = max(len(skin) for skin in by_skin)
    for skin in sorted(by_skin, key=lambda name: -by_skin[name]["pages"]):
        counter = by_skin[skin]
        parts = [f"{kind} {counter[(family, kind)]}" for family, kind in kinds if counter[(family, kind)]]
        line = f"{skin:<{width}}  {counter['pages']:>4} pages, {counter['with findings']:>3} with findings"
        print(line + (": " + ", ".join(parts) if parts else ""))


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())
