"""What the states of many files come to, asked for by as many processes as pay: the system takes long."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import TypeAlias

import msgspec

from snippetgen.cache.key import digest
from snippetgen.cache.state import last_change, states
from snippetgen.processes import LostError, even, paying, shared

LEAST = 5000
"""Files for each process that repay its start."""
TOGETHER = 1000
"""Files that have one digest."""

Digest: TypeAlias = tuple[bytes, int]
"""Of the states of some files, empty if one is missing; and when one changed last, in nanoseconds."""
_NONE: Digest = b"", 0


class FileStates:
    """The states of ``paths`` below a folder, as digests of many; what is known is not asked for again.

    Of a link it is its own.
    """

    def __init__(self, folder: str, paths: Iterable[str]) -> None:
        """Nothing is asked for yet."""
        self._before = f"{folder}/"
        paths = tuple(paths)
        self._parts = [paths[n : n + TOGETHER] for n in range(0, len(paths), TOGETHER)]
        self._known: dict[tuple[str, ...], Digest] = {}

    def digest(self, but: Collection[str] = ()) -> Digest:
        """That of all files but some; that of none is empty too."""
        parts = self._without(but)
        self._ask([part for part in parts if part not in self._known])
        found = [self._known[part] for part in parts]
        if not all(states for states, _ in found) or not found:
            return _NONE
        return digest(states for states, _ in found), max(last for _, last in found)

    def asked(self, but: Collection[str] = ()) -> list[Digest]:
        """What to :meth:`take` in another process; this one asks for all of it."""
        return self._each(self._without(but))

    def take(self, asked: Sequence[Digest], but: Collection[str] = ()) -> None:
        """Believe what was :meth:`asked`."""
        self._known.update(zip(self._without(but), asked, strict=True))

    def _without(self, but: Collection[str]) -> list[tuple[str, ...]]:
        """The parts without these files; a part keeps its bounds, so that others are not touched."""
        if not but:
            return self._parts
        parts = (tuple(path for path in part if path not in but) for part in self._parts)
        return [part for part in parts if part]

    def _ask(self, parts: Sequence[tuple[str, ...]]) -> None:
        shares = even(len(parts), paying(sum(map(len, parts)), LEAST))
        try:
            told = shared(
                shares, lambda share: self._each(parts[share.start : share.stop]), list[Digest]
            )
        except LostError:
            told = [self._each(parts)]
        self._known.update(zip(parts, chain.from_iterable(told), strict=True))

    def _each(self, parts: Iterable[tuple[str, ...]]) -> list[Digest]:
        return [self._of(part) for part in parts]

    def _of(self, part: tuple[str, ...]) -> Digest:
        found = states(part, self._before, os.lstat).values()
        return (
            (digest((msgspec.msgpack.encode(tuple(found)),)), last_change(found))
            if found
            else _NONE
        )
