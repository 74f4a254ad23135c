"""The public symbols of the libraries as the compiler tells them, out of a debug build: for `check-api`, `make-docs` and the
tests of the documentation."""

import json
import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]
MODULES = ["WikiScour", "WikiScourCorpus"]
SWIFT = os.environ.get("SWIFT", "swift")


def build(renewed=False):
    """The folder of the debug build; it is made where there is none, and brought up to date where that is asked for."""
    folder = pathlib.Path(subprocess.run([SWIFT, "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True,
                                         check=True).stdout.strip())
    if renewed:
        # The last of the modules depends on the others.
        subprocess.run([SWIFT, "build", "--target", MODULES[-1]], cwd=ROOT, check=True)
    elif not (folder / "Modules" / f"{MODULES[0]}.swiftmodule").exists():
        subprocess.run([SWIFT, "build"], cwd=ROOT, check=True)
    return folder


def compiler_flags(folder):
    """What the compiler must be told to import the modules of a build."""
    information = json.loads(subprocess.run([SWIFT, "-print-target-info"], capture_output=True, check=True).stdout)
    flags = ["-target", information["target"]["triple"], "-I", str(folder / "Modules")]
    for headers in sorted((ROOT / "Sources").glob("C*")):
        flags += ["-I", str(headers)]
    libxml2 = subprocess.run(["pkg-config", "--cflags-only-I", "libxml-2.0"], capture_output=True, text=True)
    for flag in libxml2.stdout.split():
        flags += ["-Xcc", flag]
    if platform.system() == "Darwin":
        flags += ["-sdk", subprocess.run(["xcrun", "--show-sdk-path"], capture_output=True, text=True,
                                         check=True).stdout.strip()]
    return flags


def write(module, folder, output):
    """Writes the symbol graphs of a module to a folder: its own, and one for each module that it extends."""
    command = [SWIFT, "symbolgraph-extract", "-module-name", module, *compiler_flags(folder), "-output-dir", str(output),
               "-minimum-access-level", "public", "-skip-synthesized-members"]
    subprocess.run(command, check=True)
