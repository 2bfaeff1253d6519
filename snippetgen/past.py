"""What is kept of a run, and what is told of it to the next one."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from snippetgen.file_states import Paths
from snippetgen.problems import Problem

__all__ = ["Beside", "Last", "Past", "Paths", "Told"]


class Told(msgspec.Struct, frozen=True):
    """What a run said: its problems and counts, and how many files were as they should be."""

    problems: tuple[Problem, ...]
    counts: dict[str, int]
    unchanged: int
    left: int


class Past(msgspec.Struct, frozen=True):
    """The last run: the states and hashes of what it read and of what it left behind.

    ``input_size`` is that of all it read.  ``paths`` are what the manifest lists, and
    ``output_states`` those of the manifest and of all these files but the ``fresh`` ones, which have
    hashes.
    """

    input_states: bytes
    input_hash: bytes
    input_size: int
    output_states: bytes
    manifest: str
    paths: Paths
    told: Told
    fresh: dict[str, str] = {}


class Last(msgspec.Struct, frozen=True):
    """The last run where of all that it read at most its one source has changed since.

    ``manifest`` is the file, ``paths`` what it lists, and ``excerpt`` what was kept of the source;
    ``is_as_left`` tells whether the output is, and may take a while.
    """

    told: Told
    paths: Paths
    manifest: bytes
    excerpt: bytes
    is_as_left: Callable[[], bool]


class Beside(msgspec.Struct, frozen=True, array_like=True):
    """What is kept beside a run with this ``input_hash``; ``others`` is the hash of all but its source."""

    input_hash: bytes
    others: bytes
    excerpt: bytes
