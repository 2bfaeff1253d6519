"""What a runner is given, what it gives back, and what all runners have in common."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Protocol

import msgspec

from snippetgen.verify.runners.supervise import Ended, Limits, watch


class Job(msgspec.Struct, frozen=True):
    """A snippet to run: ``number`` is its name, ``folder`` where it runs, empty but for its files.

    ``script`` is a path beside ``folder`` that is free for its text.
    """

    number: int
    text: str
    folder: Path
    script: Path
    variables: Mapping[str, str]


class Workplace(msgspec.Struct, frozen=True):
    """An empty folder for the runner itself, limits, and how many snippets may run at once."""

    folder: Path
    limits: Limits = Limits()
    parallel: int = 1


class Runner(Protocol):
    """Runs the snippets of one client."""

    def available(self) -> str | None:
        """None when snippets can be run, or what is missing and how to get it."""

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Run ``jobs``, each with its variables only; gives each as it ends, in any order."""


def base_environment(place: Workplace) -> dict[str, str]:
    """Where programs are, a home of its own, and nothing of the user's."""
    home = place.folder / "home"
    home.mkdir(exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(home),
        "TMPDIR": str(home),
        "LC_ALL": "C.UTF-8",
        "NO_PROXY": "*",
        "no_proxy": "*",
    }


def environment(job: Job, place: Workplace) -> dict[str, str]:
    """The environment of a snippet: the same and its variables."""
    return {**base_environment(place), **job.variables}


def in_parallel(
    jobs: Sequence[Job], place: Workplace, work: Callable[[Job], Ended]
) -> Iterator[tuple[Job, Ended]]:
    """``work`` for each job by as many threads as may run at once."""
    with ThreadPoolExecutor(place.parallel) as pool:
        pending = {pool.submit(work, job): job for job in jobs}
        for done in as_completed(pending):
            yield pending[done], done.result()


def run_command(
    command: Sequence[str], job: Job, place: Workplace, *, folder: str | None = None
) -> Ended:
    """Run ``command`` for ``job`` to its end; programs are looked for in ``folder`` first."""
    variables = environment(job, place)
    if folder is not None:
        variables["PATH"] = f"{folder}{os.pathsep}{variables['PATH']}"
    return watch(_Started(command, job, variables), place.limits)


class _Started:
    """A child started from a command."""

    def __init__(self, command: Sequence[str], job: Job, variables: dict[str, str]) -> None:
        self.output, other_end = os.pipe()
        try:
            self._child = subprocess.Popen(  # noqa: S603 - running snippets is what we are for
                command,
                cwd=job.folder,
                env=variables,
                stdin=subprocess.DEVNULL,
                stdout=other_end,
                stderr=other_end,
                start_new_session=True,
            )
        except OSError:
            os.close(self.output)
            raise
        finally:
            os.close(other_end)
        self.pid = self._child.pid

    def ended(self, seconds: float) -> int | None:
        """Look without reaping, so that the number of the group stays ours."""
        deadline = time.monotonic() + seconds
        while True:
            found = os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG)
            if found is not None:
                exited = found.si_code == os.CLD_EXITED
                return found.si_status if exited else -found.si_status
            if time.monotonic() >= deadline:
                return None
            time.sleep(0.001)

    def reap(self) -> None:
        """Wait for the killed child."""
        self._child.wait()
