"""The plan: every file of a run, in memory, before anything is written."""

from __future__ import annotations

import msgspec


class PlannedFile(msgspec.Struct, frozen=True):
    """One file: ``path`` is relative to the output folder with ``/``, ``content`` UTF-8 with LF.

    ``collection`` is the collection's name, ``pointer`` the JSON pointer of the item in its file,
    ``item`` the folder names and the item's own, ``client`` the client's name.
    """

    path: str
    content: bytes
    collection: str
    pointer: str
    item: tuple[str, ...]
    client: str


class Plan(msgspec.Struct, frozen=True):
    """The files of a run, sorted by path.

    ``kept`` are item pointers per collection whose files could not be made this time (unreadable
    input, a failed template): their older files must not be pruned.
    """

    files: tuple[PlannedFile, ...] = ()
    kept: frozenset[tuple[str, str]] = frozenset()
    complete: bool = True
