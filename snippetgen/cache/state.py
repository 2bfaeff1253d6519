"""What the file system keeps of a file: no edit leaves all of it as it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import TypeAlias

import msgspec

from snippetgen.cache.key import digest

Digest: TypeAlias = tuple[bytes, int]
"""Of the states of some files, empty if one is missing; and when one changed last, in nanoseconds."""
State: TypeAlias = tuple[int, int, int, int, int, int]
"""When its content and when anything of it changed, in nanoseconds; size, mode, device and number."""


state_of: Callable[[os.stat_result], State] = attrgetter(
    "st_mtime_ns", "st_ctime_ns", "st_size", "st_mode", "st_dev", "st_ino"
)
"""The state of the file that was found so."""


def states(paths: Sequence[str]) -> dict[str, State]:
    """The state of every file; none if one is missing."""
    return dict(zip(paths, all_states(paths, os.stat) or (), strict=False))


def all_states(paths: Iterable[str], ask: Callable[[str], os.stat_result]) -> list[State] | None:
    """The state of each file, as it is told by who is asked; None if one is missing."""
    try:
        return list(map(state_of, map(ask, paths)))
    except (OSError, ValueError):
        return None


def digest_of(states: Collection[State], named: bytes = b"") -> Digest:
    """That of ``states`` in their order, and of what their files are ``named`` where that has a say."""
    latest: int = max(max(map(itemgetter(n), states), default=0) for n in (0, 1))
    return digest((named, msgspec.msgpack.encode(tuple(states)))), latest


def total_size(states: Iterable[State]) -> int:
    """How many bytes the files have together."""
    return sum(map(itemgetter(2), states))
