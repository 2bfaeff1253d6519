"""Go snippets: one module and one build for many, then a child for each.

The snippets of a batch become one program: each file keeps its text but for the names that it
declares at the top, which get a number.  One that does not compile there is built alone and as it
is, so that its own error is told.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from snippetgen.verify.runners.job import Job, Workplace, in_parallel, run_command
from snippetgen.verify.runners.supervise import Ended

_TOP = re.compile(r"^(?:func|var|const|type) (\w+)", re.MULTILINE)
_TOKEN = re.compile(
    r"""`[^`]*` | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | //[^\n]* | /\*.*?\*/
    | (?<![\w.])(?<!package\ )(?P<name>[A-Za-z_]\w*)""",
    re.DOTALL | re.VERBOSE,
)
_FILE = re.compile(r"^(?:\./|\.\\)?s(\d+)\.go:", re.MULTILINE)
_ATTEMPTS = 5
_MAIN = """package main

import "os"

func main() {
	name := os.Args[1]
	os.Args = os.Args[:1]
	snippets[name]()
}

var snippets = map[string]func(){
%s}
"""


class GoRunner:
    """Runs snippets with a Go module that they import from a folder, or with none."""

    def __init__(self, module: str = "", variable: str = "", missing: str = "") -> None:
        """``variable`` is the environment variable with the folder of ``module``.

        ``missing`` says why there may be none.
        """
        self.module = module
        self.variable = variable
        self.missing = missing

    def available(self) -> str | None:
        """Needs Go and the module's folder."""
        if shutil.which("go") is None:
            return "go not found; install it from https://go.dev/dl/"
        if not self.module or (self._folder / "go.mod").is_file():
            return None
        return f"{self.missing}; {self.variable} can name its folder"

    @property
    def _folder(self) -> Path:
        return Path(os.environ.get(self.variable) or "/nowhere").absolute()

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Build ``jobs`` and run them."""
        build = _Build(place.folder / "build", self._module_file())
        together, program = build.together(jobs)

        def work(job: Job) -> Ended:
            if job.number in together:
                return run_command([str(program), str(job.number)], job, place)
            found = build.alone(job)
            return found if isinstance(found, Ended) else run_command([str(found)], job, place)

        return in_parallel(jobs, place, work)

    def _module_file(self) -> str:
        lines = ["module snippets", "", "go 1.21", ""]
        if self.module:
            lines += [f"require {self.module} v0.0.0", ""]
            lines += [f'replace {self.module} => "{self._folder}"', ""]
        return "\n".join(lines)


class _Build:
    """Builds in a folder of its own."""

    def __init__(self, folder: Path, module_file: str) -> None:
        self.folder = folder
        self.module_file = module_file

    def together(self, jobs: Sequence[Job]) -> tuple[set[int], Path]:
        """The numbers of the jobs that are in the one program, and its path."""
        folder = self._module("all")
        program = folder / "snippets.exe"
        numbers = {job.number for job in jobs}
        for job in jobs:
            (folder / f"s{job.number}.go").write_text(numbered(job.text, job.number), "utf-8")
        for _ in range(_ATTEMPTS):
            entries = "".join(f'\t"{n}": main_{n},\n' for n in sorted(numbers))
            (folder / "main.go").write_text(_MAIN % entries, "utf-8")
            code, errors = self._go(folder, program)
            bad = {int(n) for n in _FILE.findall(errors)} & numbers
            if code == 0:
                return numbers, program
            if not bad:
                break
            for number in bad:
                (folder / f"s{number}.go").unlink()
            numbers -= bad
        return set(), program

    def alone(self, job: Job) -> Path | Ended:
        """The program of one job as it is, or why it does not compile."""
        folder = self._module(f"one{job.number}")
        (folder / "main.go").write_text(job.text, "utf-8")
        program = folder / "snippet.exe"
        code, errors = self._go(folder, program)
        return Ended(code, errors[-4000:]) if code else program

    def _module(self, name: str) -> Path:
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "go.mod").write_text(self.module_file, "utf-8")
        return folder

    def _go(self, folder: Path, program: Path) -> tuple[int, str]:
        command = ["go", "build", "-gcflags=-e", "-ldflags=-s -w", "-o", str(program), "."]
        done = subprocess.run(  # noqa: S603 - Go, with arguments of our own
            command, cwd=folder, env=_environment(), capture_output=True, text=True, check=False
        )
        return done.returncode, done.stderr


def _environment() -> Mapping[str, str]:
    """The user's, with the cache that makes a build quick; nothing is downloaded."""
    ours = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOWORK": "off", "GOTOOLCHAIN": "local"}
    return {**os.environ, **ours}


def numbered(text: str, number: int) -> str:
    """``text`` with ``number`` added to every name that it declares at the top."""
    names = set(_TOP.findall(text))

    def renamed(match: re.Match[str]) -> str:
        return f"{match[0]}_{number}" if match["name"] in names else match[0]

    return _TOKEN.sub(renamed, text)
