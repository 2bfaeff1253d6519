"""The plan: every file of a run, in memory, before anything is written."""

from __future__ import annotations

import msgspec

from snippetgen.summary import Summary
from snippetgen.write.shard import Shard


class PlannedFile(msgspec.Struct, frozen=True):
    """One file: ``path`` is relative to the output folder with ``/``, ``content`` UTF-8 with LF.

    ``collection`` is the collection's name, ``pointer`` the JSON pointer of the item in its file,
    ``item`` the folder names and the item's own, ``client`` the client's name; ``verified`` says
    that a report proves what it sends.
    """

    path: str
    content: bytes
    collection: str
    pointer: str
    item: tuple[str, ...]
    client: str
    verified: bool = False


class Remembered(msgspec.Struct, frozen=True):
    """A request that the manifest remembers: ``place`` is the folder of its snippets."""

    place: str
    item: tuple[str, ...]
    summary: Summary


class Plan(msgspec.Struct, frozen=True):
    """The files of a run, sorted by path.

    ``kept`` are paths that could not be made this time through no fault of the input: their older
    files stay.  An incomplete plan lacks whole collections, so nothing may be removed.  Of a shard
    the plan holds only the files; ``run`` is what all shards of its run have in common.
    ``requests`` are the summaries of what the files show.
    """

    files: tuple[PlannedFile, ...] = ()
    kept: frozenset[str] = frozenset()
    complete: bool = True
    shard: Shard | None = None
    run: str = ""
    requests: tuple[Remembered, ...] = ()
