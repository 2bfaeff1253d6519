"""Snippets that call HTTPie, run by bash with the real ``http``.

It takes a third of a second to start, nearly all of it imports.  So where ``http`` is a script of
Python, one interpreter imports them, and each ``http`` that a snippet calls is the script, run as
it is in a child forked from that.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from snippetgen.verify.runners.job import Job, Workplace, environment, in_parallel
from snippetgen.verify.runners.python import fork_server
from snippetgen.verify.runners.shell import ShellRunner
from snippetgen.verify.runners.supervise import Ended

_HERE = Path(__file__).parent
_MODULES = ("httpie", "httpie.core", "httpie.cli.definition", "requests_toolbelt")


class HttpieRunner:
    """Runs each snippet in a bash of its own."""

    def __init__(self, program: str = "http") -> None:
        """``program`` is looked for on the PATH, and beside our own interpreter."""
        beside = str(Path(sys.executable).parent)
        self.program = shutil.which(program) or shutil.which(program, path=beside)

    def available(self) -> str | None:
        """Needs bash and HTTPie."""
        if self.program is None:
            return f"http not found; {sys.executable} -m pip install httpie"
        return ShellRunner("bash").available()

    @cached_property
    def interpreter(self) -> str | None:
        """The Python that ``http`` is a script of, and that finds HTTPie without the user's own."""
        assert self.program is not None
        with open(self.program, "rb") as stream:  # noqa: PTH123 - one line only
            first = stream.readline(4096)
        found = os.fsdecode(first.removeprefix(b"#!").strip())
        if not first.startswith(b"#!") or "python" not in found or not Path(found).is_file():
            return None
        done = subprocess.run(  # noqa: S603 - the interpreter of http
            [found, "-I", "-c", "import httpie.core"], capture_output=True, check=False
        )
        return found if done.returncode == 0 and hasattr(os, "fork") else None

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Run ``jobs``."""
        assert self.program is not None
        _quiet(place)
        if self.interpreter is None:
            folder = str(Path(self.program).parent)
            yield from ShellRunner("http", folder).run(jobs, place)
            return
        programs = _programs(self.interpreter, place)
        shell = shutil.which("bash") or "bash"
        with fork_server(self.interpreter, _MODULES, place) as server:

            def work(job: Job) -> Ended:
                job.script.write_bytes(job.text.encode("utf-8", "surrogateescape"))
                variables = environment(job, place)
                path = f"{programs}{os.pathsep}{variables['PATH']}"
                arguments = (shell, str(job.script), str(self.program))
                return server.run(
                    _HERE / "warm_shell.py", arguments, job, {**variables, "PATH": path}
                )

            yield from in_parallel(jobs, place, work)


def _programs(interpreter: str, place: Workplace) -> Path:
    """A folder with the stand-in for ``http``."""
    folder = place.folder / "bin"
    folder.mkdir(exist_ok=True)
    stand_in = folder / "http"
    source = (_HERE / "stand_in.py").read_text("utf-8")
    stand_in.write_text(f"#!{interpreter} -IS\n{source}", "utf-8")
    stand_in.chmod(0o755)
    return folder


def _quiet(place: Workplace) -> None:
    """Keep HTTPie from asking the Internet for a newer version of itself."""
    folder = place.folder / "home" / ".config" / "httpie"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps({"disable_update_warnings": True}), "utf-8")
