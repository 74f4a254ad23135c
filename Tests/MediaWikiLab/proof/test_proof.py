"""The generator and the two writers, without a wiki."""
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "Tests/MediaWikiLab"), str(ROOT / "Tests/Checker")]

import format_rules
import record
from proof import cleantext, coverage, destroyed, generator, shrinking, tellable, wikitext
from proof.model import *


def both(number):
    document = generator.document(7, number)
    return wikitext.write(document), cleantext.write(document, document.title)


def paragraph(*inside):
    return cleantext.line(inside)


class GeneratorTests(unittest.TestCase):
    def test_a_seed_reproduces_a_document(self):
        for number in range(20):
            self.assertEqual(both(number), both(number))
        self.assertNotEqual(both(0), both(1))

    def test_expected_documents_obey_the_format(self):
        for number in range(200):
            text = both(number)[1]
            self.assertEqual(format_rules.validate(text, record.classify(text)), [], f"document {number}")

    def test_every_sort_of_node_is_made(self):
        made = set()
        for number in range(200):
            note_sorts(generator.document(7, number), made)
        sorts = {sort for sort in vars(sys.modules["proof.model"]).values() if isinstance(sort, type)}
        self.assertEqual(sorts - made, set())


    def test_documents_show_every_rule_that_they_can(self):
        for number in range(400):
            both(number)
        self.assertEqual(coverage.gaps(), [])
        self.assertEqual(coverage.missing_pages(), [])


def note_sorts(node, made):
    if isinstance(node, list):
        for one in node: note_sorts(one, made)
    elif hasattr(node, "__dataclass_fields__"):
        made.add(type(node))
        for name in node.__dataclass_fields__: note_sorts(getattr(node, name), made)


class CleanTextTests(unittest.TestCase):
    """The rules of the format by example: the proof is worth no more than this writer."""

    def test_seams(self):
        gone = Gap("")
        for inside, expected in [
            ([Words("a "), gone, Words(" b")], "a b"), ([Words("a "), gone, Words(", b")], "a, b"),
            ([Words("a ("), gone, Words(") b")], "a b"), ([Words("a ("), gone, Words("; b)")], "a (b)"),
            ([Words("a (b; "), gone, Words(")")], "a (b)"), ([Words("a, "), gone, Words(", b")], "a, b"),
            ([Words("oui"), gone, Words(" ! b")], "oui ! b"), ([Words("a;"), gone], "a"), ([Words("f() , a")], "f() , a"),
        ]:
            self.assertEqual(paragraph(*inside), expected)

    def test_superscripts_and_subscripts(self):
        for base, node, expected in [
            ("10", Raised("6"), "10⁶"), ("x", Lowered("i,2"), "x_(i,2)"), ("19", Raised("th"), "19th"), ("A", Raised("H"), "A^H"),
            ("e", Raised("xy"), "e^(xy)"), ("I", Raised("er"), "Ier"), ("n", Raised("o"), "no"), ("(ab)", Raised("T"), "(ab)^T"),
        ]:
            self.assertEqual(paragraph(Words(base), node), expected)

    def test_cells(self):
        lines = lambda *texts: [[Words(text)] for text in texts]
        self.assertEqual(cleantext.joined(lines("a", "b"), "br"), "a, b")
        self.assertEqual(cleantext.joined(lines("a", "(b)"), "br"), "a (b)")
        self.assertEqual(cleantext.joined(lines("a", "(b)"), "list"), "a, (b)")
        self.assertEqual(cleantext.joined(lines("a:", "b"), "br"), "a: b")
        self.assertEqual(cleantext.joined(lines("A.", "B"), "paragraphs"), "A. B")

    def test_spans(self):
        def cell(text, columns=1, rows=1): return Cell([[Words(text)]], "br", False, columns, rows)
        table = Table([], [Row([cell("a", rows=2), cell("b")]), Row([cell("c")]), Row([cell("whole", columns=2)])])
        self.assertEqual(cleantext.written(table, "")[0][1], ["a | b", "a | c", "whole"])

    def test_sections_without_blocks_go(self):
        empty = Section(2, [Words("A")], [Section(3, [Words("B")], [Chrome("x", "x")])])
        self.assertEqual(cleantext.written(empty, ""), [])


class ShrinkingTests(unittest.TestCase):
    def test_what_is_smaller_can_be_written(self):
        document = generator.document(7, 3)
        for number, candidate in enumerate(shrinking.smaller(document)):
            wikitext.write(candidate), cleantext.write(candidate, "T")
            if number == 200: break


class FlattenedTests(unittest.TestCase):
    def test_losses(self):
        document = Document("T", "", "en", [
            Items("*", [Item([Words("a"), Raised("6")], [Items("#", [Item([Words("b"), Gap("x")])])])]),
            Table([], [Row([Cell([[Words("c")]]), Cell([[Words("d")]])])]),
            Section(2, [Words("e")], [Definitions([Definition([Words("f")], [[Words("g"), Break(), Words("h")]])])])])
        self.assertEqual(destroyed.left(document, "T"), ["= T =", "== e ==", "a6", "b", "c", "d", "f", "gh"])
        self.assertEqual(destroyed.found("= T =\n\n- a⁶\n  1. b\n\nc | d\n\n== e ==\n- f: g\n"),
                         ["= T =", "== e ==", "a6", "b", "c", "d", "f: g"])
        self.assertEqual(destroyed.found("= T =\n\n$$x$$\n\nso $x$$y$."), ["$x$", "= T =", "so $x$$y$."])

    def test_documents_that_can_be_told_are_of_the_same_kind(self):
        for number in range(100):
            document = tellable.document(7, number)
            wikitext.write(document)
            self.assertGreater(len(destroyed.left(document, document.title)), 3)


if __name__ == "__main__":
    unittest.main()
