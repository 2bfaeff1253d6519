"""What the states of many files come to, asked for by as many processes as pay: the system takes long."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain, groupby
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from snippetgen.cache.key import digest
from snippetgen.cache.state import Digest, all_states, digest_of
from snippetgen.processes import LostError, even, paying, shared

LEAST = 5000
"""Files for each process that repay its start."""
TOGETHER = 300
"""Folders whose files have one digest."""

_NONE: Digest = b"", 0


class Paths(msgspec.Struct, frozen=True, array_like=True):
    """Paths of files below a folder, in order.

    ``folders`` are those they are in, each with the number of one of ``kinds``, which are names:
    most folders hold files of the same names, and many paths are much to keep and to get again.
    """

    kinds: tuple[tuple[str, ...], ...] = ()
    folders: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, paths: Iterable[str]) -> Paths:
        """These paths, with a ``/`` between their parts."""
        kinds: dict[tuple[str, ...], int] = {}
        folders: list[tuple[str, int]] = []
        for folder, found in groupby(map(_split, paths), key=lambda pair: pair[0]):
            names = tuple(name for _, name in found)
            folders.append((folder, kinds.setdefault(names, len(kinds))))
        return cls(tuple(kinds), tuple(folders))

    def __iter__(self) -> Iterator[str]:
        """Each path."""
        kinds = self.kinds
        return (folder + name for folder, kind in self.folders for name in kinds[kind])

    def __len__(self) -> int:
        """How many there are."""
        lengths = [*map(len, self.kinds)]
        return sum([lengths[kind] for _, kind in self.folders])

    def parts(self, size: int) -> list[Paths]:
        """The same in several, of ``size`` folders each."""
        starts = range(0, len(self.folders), size)
        return [replace(self, folders=self.folders[start : start + size]) for start in starts]


_Asked: TypeAlias = tuple[int, frozenset[str]]
"""The number of a part, and the paths in it that do not count."""


class FileStates:
    """The states of ``paths`` below a folder, as digests of many; what is known is not asked for again.

    Of a link it is its own.
    """

    def __init__(self, folder: str, *paths: Paths) -> None:
        """Nothing is asked for yet."""
        self._folder = folder
        self._count = sum(map(len, paths))
        self._parts = [part for each in paths for part in each.parts(TOGETHER)]
        self._known: dict[_Asked, Digest] = {}

    def digest(self, but: Collection[str] = ()) -> Digest:
        """That of all files but some; that of none is empty too."""
        asked = self._all_but(but)
        self._ask([one for one in asked if one not in self._known])
        found = [self._known[one] for one in asked]
        last = max((last for _, last in found), default=0)
        if not last or not all(states for states, _ in found):
            return _NONE
        return digest(states for states, _ in found), last

    def asked(self, but: Collection[str] = ()) -> list[Digest]:
        """What to :meth:`take` in another process; this one asks for all of it."""
        return self._each(self._all_but(but))

    def take(self, told: Sequence[Digest], but: Collection[str] = ()) -> None:
        """Believe what was :meth:`asked`."""
        self._known.update(zip(self._all_but(but), told, strict=True))

    def _all_but(self, but: Collection[str]) -> list[_Asked]:
        """What to ask for; of a part nothing else has a say in it but what does not count there."""
        touched = {_split(path)[0] for path in but}
        found: list[_Asked] = []
        for number, part in enumerate(self._parts):
            is_touched = touched and any(folder in touched for folder, _ in part.folders)
            found.append((number, frozenset(filter(but.__contains__, part if is_touched else ()))))
        return found

    def _ask(self, asked: Sequence[_Asked]) -> None:
        count = paying(self._count * len(asked) // max(len(self._parts), 1), LEAST)
        shares = [asked[share.start : share.stop] for share in even(len(asked), count)]
        try:
            told = shared(shares, self._each, list[Digest])
        except LostError:
            told = [self._each(asked)]
        self._known.update(zip(asked, chain.from_iterable(told), strict=True))

    def _each(self, asked: Iterable[_Asked]) -> list[Digest]:
        with _asking(self._folder) as ask:
            return [self._of(self._parts[number], but, ask) for number, but in asked]

    def _of(
        self, part: Paths, but: Collection[str], ask: Callable[[str], os.stat_result]
    ) -> Digest:
        found = all_states((path for path in part if path not in but) if but else part, ask)
        return _NONE if found is None else digest_of(found)


@contextmanager
def _asking(folder: str) -> Iterator[Callable[[str], os.stat_result]]:
    """What asks for a file in there; the system need not look for the folder each time, if it can."""
    try:
        opened = os.open(folder, os.O_RDONLY) if os.stat in os.supports_dir_fd else -1
    except OSError:
        opened = -1
    try:
        if opened < 0:
            yield lambda path: os.lstat(f"{folder}/{path}")
        else:
            yield partial(os.stat, dir_fd=opened, follow_symlinks=False)
    finally:
        if opened >= 0:
            os.close(opened)


def _split(path: str) -> tuple[str, str]:
    folder, slash, name = path.rpartition("/")
    return folder + slash, name
