"""Installs the command into a scratch folder, looks at everything there, and takes it away again."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "Tools" / "install"

FILES = {
    "bin/wikiscour",
    "share/man/man1/wikiscour.1",
    "share/bash-completion/completions/wikiscour",
    "share/zsh/site-functions/_wikiscour",
    "share/fish/vendor_completions.d/wikiscour.fish",
}
COMMANDS = ["clean", "explain", "batch", "stream", "bench", "rules"]


def program():
    """The program that was built last; None where there is none."""
    built = [ROOT / ".build" / kind / "wikiscour" for kind in ("debug", "release")]
    built = [path for path in built if path.exists()]
    return max(built, key=lambda path: path.stat().st_mtime, default=None)


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


@unittest.skipIf(program() is None, "SKIPPED: the command is not built")
class InstallTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.root = Path(cls.scratch.name) / "a prefix"
        cls.result = run(INSTALL, program(), cls.root)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def files(self, root):
        return {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}

    def test_everything_is_in_its_place(self):
        self.assertEqual((self.result.returncode, self.result.stderr), (0, ""))
        self.assertEqual(self.files(self.root), FILES)
        self.assertEqual(set(self.result.stdout.splitlines()), {str(self.root / name) for name in FILES})
        for name in FILES:
            mode = (self.root / name).stat().st_mode & 0o777
            self.assertEqual(mode, 0o755 if name.startswith("bin/") else 0o644, name)
        self.assertTrue(run(self.root / "bin/wikiscour", "--version").stdout.startswith("wikiscour "))

    def test_removing_leaves_what_others_put_there(self):
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch) / "usr"
            self.assertEqual(run(INSTALL, program(), root).returncode, 0)
            (root / "bin/other").write_text("")
            (root / "share/man/man1/other.1").write_text("")
            self.assertEqual(run(INSTALL, "--remove", root).returncode, 0)
            self.assertEqual(self.files(root), {"bin/other", "share/man/man1/other.1"})
            # Once more is no mistake.
            again = run(INSTALL, "--remove", root)
            self.assertEqual((again.returncode, again.stdout), (0, ""))

    def test_a_program_that_is_not_there_installs_nothing(self):
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch) / "usr"
            result = run(INSTALL, Path(scratch) / "nothing", root)
            self.assertEqual(result.returncode, 2)
            self.assertIn("make install", result.stderr)
            self.assertFalse(root.exists())

    def test_make_takes_prefix_and_destdir(self):
        for target, last in [("install", '"/pack/opt"'), ("uninstall", '--remove "/pack/opt"')]:
            commands = run("make", "--no-print-directory", "-n", target, "DESTDIR=/pack", "PREFIX=/opt", cwd=ROOT)
            self.assertTrue(commands.stdout.strip().endswith(last), commands.stdout)

    def test_the_manual_page_tells_every_command_and_option(self):
        page = (self.root / "share/man/man1/wikiscour.1").read_text()
        for command in COMMANDS:
            self.assertIn(f".SS wikiscour {command}\n", page)
            help_text = run(self.root / "bin/wikiscour", command, "--help").stdout
            for option in {word for word in help_text.split() if word.startswith("--") and word[2:].replace("-", "").isalpha()}:
                self.assertIn(option.replace("-", "\\-"), page, f"{command} {option}")
        self.assertNotIn("USAGE:", page)
        self.assertIn("wikiscour rules check mywiki.json", page)

    def test_the_manual_page_is_set_without_a_warning(self):
        page = self.root / "share/man/man1/wikiscour.1"
        if shutil.which("groff") is None and shutil.which("mandoc") is None:
            self.skipTest("SKIPPED: neither groff nor mandoc is here")
        if shutil.which("groff"):
            result = run("groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-z", page)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
        if shutil.which("mandoc"):
            result = run("mandoc", "-T", "lint", "-W", "warning", page)
            self.assertEqual((result.returncode, result.stdout + result.stderr), (0, ""))

    def test_completions_are_what_their_shells_read(self):
        checked = []
        for shell, name in [
            ("bash", "share/bash-completion/completions/wikiscour"),
            ("zsh", "share/zsh/site-functions/_wikiscour"),
            ("fish", "share/fish/vendor_completions.d/wikiscour.fish"),
        ]:
            script = self.root / name
            for word in COMMANDS + ["rules"]:
                self.assertIn(word, script.read_text())
            if shutil.which(shell):
                result = run(shell, "-n", script)
                self.assertEqual((result.returncode, result.stderr), (0, ""), shell)
                checked.append(shell)
        self.assertIn("bash", checked)

    def test_bash_completes_a_command(self):
        script = self.root / "share/bash-completion/completions/wikiscour"
        line = (
            f'PATH="{self.root}/bin:$PATH"; . "{script}"; COMP_WORDS=(wikiscour ba); COMP_CWORD=1; COMP_LINE="wikiscour ba"; '
            'COMP_POINT=12; COMP_TYPE=9; "$(complete -p wikiscour | grep -o "\\-F [^ ]*" | cut -c4-)" wikiscour ba wikiscour; '
            'echo "${COMPREPLY[@]}"'
        )
        self.assertEqual(run("bash", "-c", line).stdout.split(), ["batch"])


if __name__ == "__main__":
    unittest.main()
