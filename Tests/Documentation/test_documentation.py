"""The documentation is true where a machine can tell: samples compile, command lines run, options and files exist.

`swift test` or `swift build` has built what it is tried with."""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

import documents
import scratch

sys.path.insert(0, str(documents.ROOT / "Tools"))
import symbol_graphs  # noqa: E402

BUILD = symbol_graphs.build()
os.environ["PATH"] = f"{BUILD}{os.pathsep}{os.environ['PATH']}"


def shell(line, folder):
    return subprocess.run(["/bin/sh", "-c", line], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)


class SwiftSamples(unittest.TestCase):
    """Each sample is a program of its own, with what `Context.swift` says that readers have already."""

    def compiler(self, mode="-typecheck"):
        beside = pathlib.Path(shutil.which(symbol_graphs.SWIFT)).resolve().parent
        return [str(beside / "swiftc"), mode, "-swift-version", "6"]

    def setUp(self):
        # A module, so that a sample may have a name of its own for what is in it.
        self.context = tempfile.TemporaryDirectory(prefix="wikiscour-context-")
        self.addCleanup(self.context.cleanup)
        source = str(documents.ROOT / "Tests" / "Documentation" / "Context.swift")
        subprocess.run([*self.compiler("-emit-module"), *symbol_graphs.compiler_flags(BUILD), "-module-name", "Context",
                        "-emit-module-path", f"{self.context.name}/Context.swiftmodule", source], check=True)

    def check(self, sample):
        with tempfile.TemporaryDirectory(prefix="wikiscour-sample-") as folder:
            main = pathlib.Path(folder) / "main.swift"
            text = f'#sourceLocation(file: "{sample.file}", line: {sample.line})\n{sample.text}'
            is_part = sample.text.lstrip().startswith(".package(")
            if is_part or "import PackageDescription" in sample.text:
                # A manifest, or parts of one.
                if is_part:
                    parts = [part.split("   //")[0] for part in sample.text.strip().splitlines()]
                    text = (f"import PackageDescription\nlet package: Package.Dependency = {parts[0]}\n"
                            + "".join(f"let product: Target.Dependency = {part}\n" for part in parts[1:]))
                main.write_text(text, encoding="utf-8")
                manifests = pathlib.Path(self.compiler()[0]).parents[1] / "lib/swift/pm/ManifestAPI"
                flags = ["-I", str(manifests), "-package-description-version", "6.1"]
                command = [*self.compiler(), *flags, str(main)]
            else:
                # An article is about its module, and its samples need not say so.
                module = "WikiScourCorpus" if "WikiScourCorpus" in sample.file else "WikiScour"
                imports = "import Context\n" + ("" if "import " in sample.text else f"import {module}\n")
                main.write_text(imports + text, encoding="utf-8")
                command = [*self.compiler(), *symbol_graphs.compiler_flags(BUILD), "-I", self.context.name, str(main)]
            result = subprocess.run(command, capture_output=True, text=True)
            # Samples show values that they do nothing with.
            warnings = [line for line in result.stderr.splitlines() if "warning:" in line and "is unused" not in line]
            return result.stdout + result.stderr if result.returncode or warnings else ""

    def test_every_sample_compiles(self):
        samples = documents.samples("swift")
        self.assertGreater(len(samples), 8)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for sample, complaint in zip(samples, pool.map(self.check, samples)):
                with self.subTest(sample.place):
                    self.assertFalse(complaint, f"{sample.place} does not compile\n{complaint}")


class Commands(unittest.TestCase):
    """Command lines are run, each in a folder of its own that has what the line reads."""

    def prepared(self, line):
        """The line as it can be run: `…` stands for the reader's own programs, and not every machine has `parallel`."""
        line = re.sub(r"^(curl [^|]*|…) ", "cat page.html " if "clean -" in line else "cat pages.jsonl ", line)
        line = re.sub(r"\| (jq )?…", "| cat", line)
        if not shutil.which("parallel"):
            line = re.sub(r"parallel (--pipe |--keep-order |--block \S+ )*", "", line)
        return line

    def inputs(self, line):
        words = shlex.split(line.replace("<", " < ").replace(">", " > ").replace("|", " | "), comments=True)
        outputs = {">", "--output", "--report", "--report-html", "--html"}
        return [word for before, word in zip(["", *words], words) if before not in outputs]

    def run_line(self, piece):
        line = self.prepared(piece.text)
        with tempfile.TemporaryDirectory(prefix="wikiscour-command-") as folder:
            scratch.make(self.inputs(line), folder)
            result = shell(line, folder)
            # Two outputs may differ.
            fine = [0, 1] if line.startswith("wikiscour diff") and "rror" not in result.stderr else [0]
            return "" if result.returncode in fine else f"{line}\n  ends with {result.returncode}: {result.stderr}"

    def run_all(self, pieces):
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for piece, complaint in zip(pieces, pool.map(self.run_line, pieces)):
                with self.subTest(piece.place):
                    self.assertFalse(complaint, f"{piece.place}\n{complaint}")

    def test_every_line_of_the_samples_runs(self):
        pieces = []
        for sample in documents.samples("sh"):
            for offset, line in enumerate(sample.text.replace("\\\n", " \n").splitlines()):
                piece = documents.Piece(sample.file, sample.line + offset, line)
                if re.search(r"\bwikiscour (?!\\)[a-z]", line.split("#")[0]) and "hadoop" not in sample.text[:sample.text.find(line) + 6]:
                    pieces.append(piece)
        self.assertGreater(len(pieces), 15)
        self.run_all(pieces)

    def test_what_explain_says_is_shown_as_it_says_it(self):
        shown = [sample for sample in documents.samples("text") if sample.text.startswith("page.html\n")]
        self.assertEqual(len(shown), 1)
        with tempfile.TemporaryDirectory(prefix="wikiscour-command-") as folder:
            scratch.make(["page.html"], folder)
            self.assertTrue(shell("wikiscour explain page.html", folder).stdout.startswith(shown[0].text), shown[0].place)

    def test_every_example_of_the_help_runs(self):
        pieces = []
        commands = [[], *[[name] for name in OPTIONS.names([])], *[["rules", name] for name in OPTIONS.names(["rules"])]]
        for command in commands:
            text = shell(shlex.join(["wikiscour", *command, "--help"]), ".").stdout
            examples = re.search(r"\nEXAMPLES\n((?:.+\n)+)", text)
            name = " ".join(["wikiscour", *command])
            self.assertTrue(examples, f"{name} --help has no examples")
            self.assertNotRegex(examples[1], r"(?m)^[^ ]", f"{name} --help has an example too long for 80 columns")
            for number, line in enumerate(examples[1].splitlines(), 1):
                # What an example does stands beside it.
                pieces.append(documents.Piece(f"{name} --help, example", number, re.split(r"\s{2,}", line.strip())[0]))
        self.assertGreater(len(pieces), 30)
        self.run_all(pieces)

    def test_commands_and_options_in_the_text_exist(self):
        pieces = documents.code_in_text(("wikiscour ", "--"))
        self.assertGreater(len(pieces), 40)
        for piece in pieces:
            with self.subTest(piece.place):
                for complaint in OPTIONS.complaints(piece.text.split()):
                    self.fail(f"{piece.place}: `{piece.text}`: {complaint}")

    def test_what_make_is_told_exists(self):
        targets = set(re.findall(r"^([a-z0-9-]+):", (documents.ROOT / "Makefile").read_text(), re.MULTILINE))
        told = documents.code_in_text("make ")
        told += [documents.Piece(sample.file, sample.line, line) for sample in documents.samples("sh")
                 for line in sample.text.splitlines() if line.startswith("make ")]
        self.assertGreater(len(told), 20)
        for piece in told:
            self.assertIn(piece.text.split()[1].split(",")[0], targets, piece.place)

    def test_links_lead_somewhere(self):
        for link in documents.links():
            self.assertTrue((documents.ROOT / link.file).parent.joinpath(link.text).exists(), f"{link.place}: {link.text}")


class Figures(unittest.TestCase):
    """Figures that stand in two places are the same in both."""

    def setUp(self):
        self.article = (documents.ROOT / "Sources/WikiScour/WikiScour.docc/Figures.md").read_text()

    def test_the_table_of_peers_is_that_of_the_readme(self):
        def table(text):
            return re.search(r"(?m)^\|  \| speed(.*\n)+?\n", text)[0]
        self.assertEqual(table(self.article), table((documents.ROOT / "README.md").read_text()))

    def test_the_score_of_flattened_pages_is_that_of_the_table(self):
        table = (documents.ROOT / "Sources/WikiScour/WikiScour.docc/FlattenedInput.md").read_text()
        row = re.search(r"\| pages of real wikis \| `textContent` \| (\d+) \| ([\d.]+) \| [\d.]+ \| ([\d.]+) % \| ([\d.]+) %", table)
        figures = [row[1] + " real pages", "F1 " + row[2], f"{float(row[3]):.0f} % of paragraphs", f"{float(row[4]):.0f} % of headings"]
        for text in (self.article, (documents.ROOT / "README.md").read_text()):
            for figure in figures:
                self.assertIn(figure, text)

    def test_the_cost_is_what_is_allowed(self):
        allowed = [line.split("\t") for line in (documents.ROOT / "Benchmarks/cost.tsv").read_text().splitlines()
                   if not line.startswith("#")]
        told = re.findall(r"\(`([a-z0-9-]+)`\) \| ([\d.]+) \| (\d+) \|", self.article)
        self.assertEqual([list(row) for row in told], allowed)


class Options:
    """The commands and their options, as the program tells them."""

    def __init__(self):
        self.main = json.loads(shell("wikiscour --experimental-dump-help", ".").stdout)["command"]

    def command(self, names):
        command = self.main
        for name in names:
            command = next(each for each in command.get("subcommands", []) if each["commandName"] == name)
        return command

    def names(self, names):
        return [each["commandName"] for each in self.command(names).get("subcommands", [])
                if each.get("shouldDisplay", True) and each["commandName"] != "help"]

    def options(self, command):
        found = {"--help", "--version"}
        for argument in command.get("arguments", []):
            found |= {("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names") or []}
        return found

    def every(self, command):
        found = self.options(command)
        for each in command.get("subcommands", []):
            found |= self.every(each)
        return found

    def complaints(self, words):
        path = []
        known = self.every(self.main)
        if words[0] == "wikiscour":
            for word in words[1:]:
                names = self.names(path) + (["manual"] if not path else [])
                if not names or word.startswith("-"):
                    break
                if word not in names:
                    yield f"there is no command {word}"
                    return
                path.append(word)
            known = self.options(self.command(path))
        # Other programs have options too.
        others = {"--check", "--accept", "--filter", "--count", "--mediawiki", "--parts"}
        for word in words:
            option = re.match(r"--[a-z-]+", word)
            if option and option[0] not in known | others and not word.endswith(("…", "...")):
                yield f"there is no option {option[0]}"


OPTIONS = Options()

if __name__ == "__main__":
    unittest.main()
