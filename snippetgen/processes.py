"""How many processes of this machine pay for a piece of work, and what is done at the same time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NoReturn, TypeVar

import msgspec

from snippetgen.phases import is_measured

_MOST = 8
"""More processes give more than one can take in."""

_Piece = TypeVar("_Piece")
_Told = TypeVar("_Told")


class LostError(Exception):
    """A process that had a share of the work did not tell what came of it."""


def paying(count: int, least: int) -> int:
    """How many processes pay for ``count`` pieces of work, of which ``least`` repay the start of one.

    It is one where a process cannot just be forked, and while a run is measured, since what others
    do is not.
    """
    if not can_fork() or is_measured():
        return 1
    return max(1, min(len(os.sched_getaffinity(0)), _MOST, count // least))


def can_fork() -> bool:
    """Whether a process can be forked: by the system, and since no other thread is in the middle of something."""
    return hasattr(os, "sched_getaffinity") and threading.active_count() == 1


def even(length: int, count: int) -> list[range]:
    """``count`` shares of the numbers below ``length``, in order and of nearly one size."""
    return [range(length * n // count, length * (n + 1) // count) for n in range(count)]


def shared(
    shares: Sequence[_Piece], work: Callable[[_Piece], _Told], kind: type[_Told]
) -> list[_Told]:
    """What ``work`` gives for each of ``shares``: the first is done here, each other by a fork.

    What is told is of a ``kind`` that MessagePack can carry.  Raises LostError, and what ``work``
    raises here; by then no process works any more.
    """
    forked: list[_Fork] = []
    try:
        for share in shares[1:]:
            forked.append(_Fork(share, work))  # noqa: PERF401 (those begun are to be ended)
        first = [work(share) for share in shares[:1]]
        return first + [msgspec.msgpack.decode(fork.told(), type=kind) for fork in forked]
    finally:
        for fork in forked:
            fork.end()


def begun(work: Callable[[], _Told], kind: type[_Told]) -> Callable[[], _Told]:
    """Begin ``work`` in a process of its own; gives what waits for it, and is to be called once.

    What is told is of a ``kind`` that MessagePack can carry.  Where a process cannot just be forked,
    or is lost, the work is done when it is waited for.
    """
    try:
        fork = None if is_measured() or not can_fork() else _Fork(None, lambda _: work())
    except LostError:
        fork = None

    def told() -> _Told:
        if fork is not None:
            with suppress(LostError):
                return msgspec.msgpack.decode(fork.told(), type=kind)
        return work()

    return told


class _Fork:
    """A process that does one piece of work, as this one would; it ends with this object at the latest."""

    def __init__(self, piece: _Piece, work: Callable[[_Piece], _Told]) -> None:
        """Begin; raises LostError where the system has no process left."""
        self._process = 0
        self._heard, end = os.pipe()
        try:
            self._process = os.fork()
        except OSError:
            os.close(end)
            raise LostError from None
        if self._process == 0:
            _work(piece, work, end)
        os.close(end)

    def told(self) -> bytes:
        """What it said, when it is done; raises LostError."""
        parts: list[bytes] = []
        while part := os.read(self._heard, 1 << 16):
            parts.append(part)
        _, status = os.waitpid(self._process, 0)
        self._process = 0
        if status:
            raise LostError
        return b"".join(parts)

    def end(self) -> None:
        """Stop it, unless it is done."""
        heard, self._heard = self._heard, -1
        process, self._process = self._process, 0
        if heard >= 0:
            os.close(heard)
        if process > 0:
            import signal  # most runs need no process

            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)

    __del__ = end


def _work(piece: _Piece, work: Callable[[_Piece], _Told], end: int) -> NoReturn:
    """Do ``piece`` in a process of its own; whatever happens, nothing else is done in there."""
    done = 1
    try:
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for who started it
        told = msgspec.msgpack.encode(work(piece))
        while told:
            told = told[os.write(end, told) :]
        done = 0
    finally:
        os._exit(done)
