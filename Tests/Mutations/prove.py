#!/usr/bin/env python3
"""Takes the rules that are code away, one at a time, and looks whether any page of Corpus/ misses them.

usage: prove.py SWIFT SCRATCH

The rules that are data go the same way in RuleMutationTests. Code must be compiled, so all mutants are built at once,
in a copy of the sources: each condition is put behind a switch, and the environment says which one is off.
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The rule, the file, the condition, and what it is without the rule.
NOT = "!isMutant(\"{}\"), "
MUTATIONS = [
    ("software-page", "HTML/ArticleBuilder", "if kind == .edit || kind == .history {", "if {not}kind == .edit || kind == .history {"),
    ("hidden", "HTML/ArticleBuilder+Inline", "if traits.roles.contains(.hidden), traits", "if {not}traits.roles.contains(.hidden), traits"),
    ("page-header", "HTML/ArticleBuilder+Inline", "if number == titleNode {", "if {not}number == titleNode {"),
    ("redirect-note", "HTML/ArticleBuilder+Inline", "if !droppedNodes.isEmpty, ", "if {not}!droppedNodes.isEmpty, "),
    ("image", "HTML/ArticleBuilder+Inline", "if node.tag == .img || node.tag == .svg {", "if {not}node.tag == .img || node.tag == .svg {"),
    ("citation-unmarked", "HTML/ArticleBuilder+Inline", "if node.tag == .sup, isCitation(", "if {not}node.tag == .sup, isCitation("),
    ("cleanup-unmarked", "HTML/ArticleBuilder+Inline", "if node.tag == .sup, isCleanupMark(", "if {not}node.tag == .sup, isCleanupMark("),
    ("automatic-link-number", "HTML/ArticleBuilder+Inline", "if traits.roles.contains(.external), isAuto", "if {not}traits.roles.contains(.external), isAuto"),
    ("geohack-link", "HTML/ArticleBuilder+Inline", "if !keep.contains(.coordinates), href", "if {not}!keep.contains(.coordinates), href"),
    ("citation-backlink-unmarked", "HTML/ArticleBuilder+Inline", "if href.contains(\"#\"), Int", "if {not}href.contains(\"#\"), Int"),
    ("sound-link", "HTML/ArticleBuilder+Inline", "if isSound(href), ", "if {not}isSound(href), "),
    ("edit-link-unmarked", "HTML/ArticleBuilder+Inline", "if !editLinks.isEmpty, PageSurvey", "if {not}!editLinks.isEmpty, PageSurvey"),
    ("editors-notice", "HTML/ArticleBuilder+Notices", "guard !editLinks.isEmpty, range.count", "guard {not}!editLinks.isEmpty, range.count"),
    ("offline-footer", "HTML/ArticleBuilder+Notices", "if tag == .div, isOfflineFooter(", "if {not}tag == .div, isOfflineFooter("),
    ("navbox-unmarked", "HTML/ArticleBuilder+Notices", "if tag == .table, isUnmarkedNavbox(", "if {not}tag == .table, isUnmarkedNavbox("),
    ("hatnote-icon", "HTML/ArticleBuilder+Notices", "if tag == .div || tag == .p, isIconHatnote(", "if {not}tag == .div || tag == .p, isIconHatnote("),
    ("hatnote-indented", "HTML/ArticleBuilder+Lists", "if isUnmarkedHatnote(number) ||", "if {not}isUnmarkedHatnote(number) ||"),
    ("calendar", "HTML/ArticleBuilder+Tables", "if isCalendar(grid) {", "if {not}isCalendar(grid) {"),
    ("layout-table", "HTML/ArticleBuilder+Tables", "if isLayout(number, grid) {", "if {not}isLayout(number, grid) {"),
    ("infobox-unmarked", "HTML/ArticleBuilder+Tables", " : isUnmarkedInfobox(grid)", " : {not}isUnmarkedInfobox(grid)"),
    ("empty-table", "HTML/ArticleBuilder+Tables", "if records.count == opening + 1 {", "if {not}records.count == opening + 1 {"),
    ("series-box", "HTML/ArticleBuilder+Infobox", "if isSeriesBox(number) {", "if {not}isSeriesBox(number) {"),
    ("infobox-without-entries", "HTML/ArticleBuilder+Infobox", "guard !entries.isEmpty else", "guard isMutant(\"infobox-without-entries\") || !entries.isEmpty else"),
    ("section-name", "Article/SectionPruner", "if let kind = droppedKind(", "if {not}let kind = droppedKind("),
    ("section-without-blocks", "Article/SectionPruner", "if record.kind == .heading, next", "if {not}record.kind == .heading, next"),
    ("references-that-are-prose", "Article/SectionPruner", "if kinds.allSatisfy({ $0 == .references }), ", "if {not}kinds.allSatisfy({ $0 == .references }), "),
    ("infoboxes-first", "Article/SectionPruner", "if boxes.isEmpty { return }", "if isMutant(\"infoboxes-first\") || boxes.isEmpty { return }"),
]

SWITCH = """
internal import Foundation

private let mutant = ProcessInfo.processInfo.environment["WIKISCOUR_MUTANT"]

func isMutant(_ name: String) -> Bool { mutant == name }
"""


def build(swift, scratch):
    """The command with a switch at every condition."""
    copy = scratch / "mutants"
    shutil.rmtree(copy / "Sources", ignore_errors=True)
    copy.mkdir(parents=True, exist_ok=True)
    for path in ROOT.glob("Package.*"):
        shutil.copy(path, copy)
    shutil.copytree(ROOT / "Sources", copy / "Sources")
    (copy / "Tests").exists() or (copy / "Tests").symlink_to(ROOT / "Tests")
    for name, file, old, new in MUTATIONS:
        path = copy / f"Sources/WikiScour/{file}.swift"
        source = path.read_text()
        if source.count(old) != 1:
            sys.exit(f"the mutation {name} no longer fits {file}.swift")
        path.write_text(source.replace(old, new.replace("{not}", NOT.format(name))))
    (copy / "Sources/WikiScour/Mutant.swift").write_text(SWITCH)
    subprocess.run([swift, "build", "-c", "release", "--product", "wikiscour"], cwd=copy, check=True)
    path = subprocess.run([swift, "build", "-c", "release", "--show-bin-path"], cwd=copy, check=True, capture_output=True, text=True)
    return Path(path.stdout.strip()) / "wikiscour"


def pages():
    """Every rendering of Corpus/ as a record for `wikiscour stream`, and its name."""
    for file in sorted((ROOT / "Corpus").glob("*/*.html")):
        title = json.loads((file.parent / "page.json").read_text()).get("title")
        try:
            yield f"{file.parent.name}/{file.name}", json.dumps({"page": file.read_text(), "title": title})
        except UnicodeDecodeError:
            pass  # the encodings have tests of their own


def documents(command, records, mutant=""):
    out = subprocess.run([command, "stream", "--field", "page=page", "--field", "title=title"], input="\n".join(records) + "\n",
                         text=True, capture_output=True, env={**os.environ, "WIKISCOUR_MUTANT": mutant}).stdout
    return out.splitlines()


def main(swift, scratch):
    command = build(swift, Path(scratch).resolve())
    names, records = zip(*pages())
    whole = documents(command, records)
    survivors = []
    for rule, *_ in MUTATIONS:
        missing = [name for name, left, right in zip(names, whole, documents(command, records, rule), strict=True) if left != right]
        print(f"{rule}: {len(missing)} renderings miss it" + (f", {missing[0]} first" if missing else ""), flush=True)
        if not missing: survivors.append(rule)
    print(f"rule proof: {len(MUTATIONS)} rules in code, {len(survivors)} survive" + "".join(f" {rule}" for rule in survivors))
    return 1 if survivors else 0


if __name__ == "__main__":
    if len(sys.argv) != 3: sys.exit(__doc__.strip())
    sys.exit(main(*sys.argv[1:]))
