"""Whole processes, measured: time by the clock and of the processor, and memory."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """One whole process: seconds by the clock, seconds of processor, peak memory in MB.

    The seconds of processor include those of its own processes; the memory is that of the largest.
    """

    wall: float
    cpu: float
    peak: float


class Finished(NamedTuple):
    """A process that succeeded, and what it printed."""

    measured: Measured
    stdout: str
    stderr: str


def finished(command: Sequence[str]) -> Finished:
    """Run ``command`` to its end; it must succeed.

    Linux counts the memory of the parent for the child that it starts, so this process must stay
    small: large collections are made in processes of their own.
    """
    # Users have bytecode; without it every run would compile the whole program again.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        started = time.perf_counter()
        with subprocess.Popen(command, stdout=out, stderr=err, env=environment) as running:
            _, status, usage = os.wait4(running.pid, 0)
            wall = time.perf_counter() - started
            running.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        stdout, stderr = out.read(), err.read()
    if running.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {stderr[-2000:]}")
    spent = Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    return Finished(spent, stdout, stderr)


def measured(command: Sequence[str]) -> Measured:
    """What running ``command`` took; it must succeed."""
    return finished(command).measured


def middle(found: Iterable[Measured]) -> Measured:
    """The median of each figure."""
    return Measured(*(statistics.median(figures) for figures in zip(*found, strict=True)))


def ratio(over: Sequence[Measured], under: Sequence[Measured]) -> Measured:
    """The medians of ``over`` / ``under``, run by run."""
    pairs = zip(over, under, strict=True)
    return middle(
        Measured(*(a / max(b, 1e-9) for a, b in zip(first, second, strict=True)))
        for first, second in pairs
    )


def fresh(folder: Path) -> Path:
    """``folder``, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def touched(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below ``folder`` with its inode and time of change: another one was rewritten."""
    found = {}
    for path in filter(Path.is_file, folder.rglob("*")):
        state = path.stat()
        found[str(path)] = (state.st_ino, state.st_mtime_ns)
    return found


def digest(folder: Path) -> str:
    """A hash of all names and contents below ``folder``."""
    found = sha256()
    for path in sorted(filter(Path.is_file, folder.rglob("*"))):
        found.update(f"{path.relative_to(folder)}\0".encode())
        found.update(sha256(path.read_bytes()).digest())
    return found.hexdigest()
