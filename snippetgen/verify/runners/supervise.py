"""A child watched to its end: bounded in time and output, and nothing of it left behind."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time
from typing import Protocol

import msgspec

_TAIL = 4000
# How often a quiet child is asked whether it has ended and left its output to others.
_PATIENCE_MS = 50


class Limits(msgspec.Struct, frozen=True):
    """Seconds and bytes of output that a snippet may take."""

    seconds: float = 20.0
    output: int = 32_000_000


class Ended(msgspec.Struct, frozen=True):
    """How a child ended: exit code (negative for a signal), or why it was ``stopped``."""

    code: int
    tail: str = ""
    stopped: str = ""


class Child(Protocol):
    """A started child that leads a group of its own; ``output`` is the end of its pipe to read."""

    pid: int
    output: int

    def ended(self, seconds: float) -> int | None:
        """The exit code once the child ends within ``seconds``; its number stays taken."""

    def reap(self) -> None:
        """Give the number of the killed child free."""


def watch(child: Child, limits: Limits) -> Ended:
    """Read the child's output until it ends or a limit is met, then kill what is left of it."""
    deadline = time.monotonic() + limits.seconds
    tail, stopped = _read(child, limits, deadline)
    code = None if stopped else child.ended(max(0.0, deadline - time.monotonic()))
    if code is None and not stopped:
        stopped = _too_long(limits)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.reap()
    os.close(child.output)
    text = tail.decode("utf-8", "replace")
    return Ended(-signal.SIGKILL if code is None else code, text, stopped)


def _read(child: Child, limits: Limits, deadline: float) -> tuple[bytes, str]:
    """The last of the output, and why reading was given up."""
    poll = select.poll()
    poll.register(child.output, select.POLLIN | select.POLLHUP)
    tail, total = b"", 0
    while (remaining := deadline - time.monotonic()) > 0:
        if not poll.poll(min(_PATIENCE_MS, remaining * 1000)):
            if child.ended(0) is not None:
                return tail, ""
            continue
        piece = os.read(child.output, 65536)
        if not piece:
            return tail, ""
        total += len(piece)
        tail = (tail + piece)[-_TAIL:]
        if total > limits.output:
            return tail, f"stopped after {limits.output} bytes of output"
    return tail, _too_long(limits)


def _too_long(limits: Limits) -> str:
    return f"stopped after {limits.seconds:g} seconds"
