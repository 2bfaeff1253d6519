"""What the file system keeps of a file: no edit leaves all of it as it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from operator import itemgetter
from typing import TypeAlias

State: TypeAlias = tuple[int, int, int, int, int, int]
"""When its content and when anything of it changed, in nanoseconds; size, mode, device and number."""


def state_of(found: os.stat_result) -> State:
    """The state of the file that was ``found`` so."""
    times = found.st_mtime_ns, found.st_ctime_ns
    return (*times, found.st_size, found.st_mode, found.st_dev, found.st_ino)


def states(
    paths: Iterable[str], before: str = "", ask: Callable[[str], os.stat_result] = os.stat
) -> dict[str, State]:
    """The state of every file, each path with ``before`` put before it; none if one is missing."""
    try:
        return {path: state_of(ask(before + path)) for path in paths}
    except (OSError, ValueError):
        return {}


def last_change(states: Collection[State]) -> int:
    """When anything of any of the files changed last, in nanoseconds; raises ValueError without one."""
    latest: int = max(max(map(itemgetter(n), states)) for n in (0, 1))
    return latest
