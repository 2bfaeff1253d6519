"""How many processes of this machine pay for a piece of work, and what is done at the same time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from io import BytesIO
from typing import BinaryIO, NoReturn, TypeVar

import msgspec

from snippetgen.phases import is_measured

_MOST = 8
"""More processes give more than one can take in."""
_AHEAD = 1 << 20
"""Bytes that a process may tell before anybody listens, where the system lets it."""
_LENGTH = 8
_KILL = 9  # as POSIX has it; the module of signals takes longer to import than to need once

_Piece = TypeVar("_Piece")
_Told = TypeVar("_Told")


class LostError(Exception):
    """A process that had a share of the work did not tell what came of it."""


def paying(count: int, least: int, most: int | None = None) -> int:
    """How many processes pay for ``count`` pieces of work, of which ``least`` repay the start of one.

    They are at most as many as somebody wants, if anybody does.
    It is one where a process cannot just be forked, and while a run is measured, since what others
    do is not.
    """
    if not can_fork() or is_measured():
        return 1
    return max(1, min(len(os.sched_getaffinity(0)), most or _MOST, _MOST, count // least))


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
    given = [partial(map, work, (share,)) for share in shares[1:]]
    with _forked(given) as forked:
        first = [work(share) for share in shares[:1]]
        return first + [msgspec.msgpack.decode(fork.told(), type=kind) for fork in forked]


def dealt(
    pieces: Sequence[_Piece], work: Callable[[_Piece], _Told], kind: type[_Told], count: int
) -> Generator[_Told, None, None]:
    """What ``work`` gives for each of ``pieces``, which are dealt in turn to ``count`` forks.

    What is told is of a ``kind`` that MessagePack can carry.  Raises LostError where the next is not
    known; no process works any more when this ends.
    """
    decode = msgspec.msgpack.Decoder(kind).decode
    given = [partial(map, work, pieces[number::count]) for number in range(count)]
    with _forked(given) as forked:
        for number in range(len(pieces)):
            yield decode(forked[number % count].told())


def begun(work: Callable[[], _Told], kind: type[_Told]) -> Callable[[], _Told]:
    """Begin ``work`` in a process of its own; gives what waits for it, and is to be called once.

    What is told is of a ``kind`` that MessagePack can carry.  Where a process cannot just be forked,
    or is lost, the work is done when it is waited for.
    """
    try:
        fork = None if is_measured() or not can_fork() else _Fork(lambda: (work(),))
    except LostError:
        fork = None

    def told() -> _Told:
        if fork is not None:
            with suppress(LostError):
                return msgspec.msgpack.decode(fork.told(), type=kind)
        return work()

    return told


@contextmanager
def _forked(given: Iterable[Callable[[], Iterable[object]]]) -> Iterator[list[_Fork]]:
    """A process for each piece of work, which works no more in the end; raises LostError."""
    forked: list[_Fork] = []
    try:
        for work in given:
            forked.append(_Fork(work))  # noqa: PERF401 (those begun are to be ended)
        yield forked
    finally:
        for fork in forked:
            fork.end()


class _Fork:
    """A process that tells what a piece of work gives; it ends with this object at the latest."""

    _process = 0
    _heard: BinaryIO = BytesIO()

    def __init__(self, work: Callable[[], Iterable[object]]) -> None:
        """Begin; raises LostError where the system has no process or pipe left."""
        try:
            heard, end = os.pipe()
        except OSError:
            raise LostError from None
        self._heard = open(heard, "rb")  # noqa: PTH123, SIM115 (no path, and it is closed in end)
        with suppress(ImportError, AttributeError, OSError):  # not everywhere
            import fcntl

            fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, _AHEAD)
        try:
            self._process = os.fork()
        except OSError:
            os.close(end)
            raise LostError from None
        if self._process == 0:
            _work(work, self._heard, end)
        os.close(end)

    def told(self) -> bytes:
        """What it tells next, when it knows that; raises LostError."""
        length = int.from_bytes(self._heard.read(_LENGTH), "big")
        told = self._heard.read(length)
        if not told or len(told) < length:  # nothing that is told is empty
            raise LostError
        return told

    def end(self) -> None:
        """Stop it, unless it is done."""
        self._heard.close()
        process, self._process = self._process, 0
        if process > 0:
            os.kill(process, _KILL)
            os.waitpid(process, 0)

    __del__ = end


def _work(work: Callable[[], Iterable[object]], heard: BinaryIO, end: int) -> NoReturn:
    """Do ``work`` in a process of its own; whatever happens, nothing else is done in there.

    An interrupt, which comes to all processes of a terminal, ends it without a word.
    """
    done = 1
    try:
        heard.close()  # else it would wait for itself to listen when the other is gone
        for result in work():
            told = msgspec.msgpack.encode(result)
            told = len(told).to_bytes(_LENGTH, "big") + told
            while told:
                told = told[os.write(end, told) :]
        done = 0
    finally:
        os._exit(done)
