"""What the file system keeps of a file: no edit leaves all of it as it was."""

from __future__ import annotations

import os
from typing import TypeAlias

State: TypeAlias = tuple[int, int, int, int, int, int]
"""When its content and when anything of it changed, in nanoseconds; size, mode, device and number."""


def state_of(found: os.stat_result) -> State:
    """The state of the file that was ``found`` so."""
    times = found.st_mtime_ns, found.st_ctime_ns
    return (*times, found.st_size, found.st_mode, found.st_dev, found.st_ino)


def last_change(state: State) -> int:
    """When anything of the file changed last, in nanoseconds."""
    return max(state[0], state[1])
