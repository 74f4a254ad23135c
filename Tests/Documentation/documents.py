"""What the documentation holds that can be tried: its samples, the commands and the links in its text, each with file and line."""

import pathlib
import re
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclass
class Piece:
    file: str
    line: int
    text: str
    # A sample's language; empty for what stands in the text.
    language: str = ""

    @property
    def place(self):
        return f"{self.file}:{self.line}"


def articles():
    """The texts: for users, for contributors, and the articles of DocC."""
    yield from (ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "Examples/README.md", "Tools/README.md"))
    yield from sorted((ROOT / "Sources").glob("*/*.docc/*.md"))


def lines(path):
    """The lines of a text, or of the comments in a source that are documentation, with their numbers."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if path.suffix == ".md":
            yield number, line
        else:
            comment = re.match(r"\s*/// ?(.*)", line)
            yield number, comment[1] if comment else ""


def parts(path):
    """The samples of a text, and its other lines."""
    name, sample = str(path.relative_to(ROOT)), None
    for number, line in lines(path):
        if line.startswith("```"):
            if sample:
                yield sample
            sample = None if sample else Piece(name, number + 1, "", line.strip("`").strip())
        elif sample:
            sample.text += line + "\n"
        else:
            yield Piece(name, number, line)
    if sample:
        raise ValueError(f"{sample.place}: a sample that does not end")


def samples(language):
    sources = [*articles(), *sorted((ROOT / "Sources").glob("*/**/*.swift"))]
    return [part for path in sources for part in parts(path) if part.language == language]


def code_in_text(beginning):
    """What stands between backticks and begins so."""
    found = []
    for path in articles():
        for part in parts(path):
            if not part.language:
                found += [Piece(part.file, part.line, code) for code in re.findall(r"(?<!`)`([^`]+)`(?!`)", part.text)
                          if code.startswith(beginning)]
    return found


def links():
    """Links to files of the repository."""
    for path in articles():
        for part in parts(path):
            if not part.language:
                for target in re.findall(r"\]\(([^)#]+)\)", part.text):
                    if "://" not in target:
                        yield Piece(part.file, part.line, target)
