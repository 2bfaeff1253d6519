"""The plan: every file of a run, in memory, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from snippetgen.summary import Summary, Told, summary_in
from snippetgen.write.names import digest
from snippetgen.write.shard import Shard

Content: TypeAlias = bytes | Callable[[], bytes]
"""The content of a file, or what gets it."""


def content_of(source: Content) -> bytes:
    """The content that ``source`` is, or gets."""
    return source if isinstance(source, bytes) else source()


class PlannedFile(msgspec.Struct, frozen=True, gc=False):
    """One file: ``path`` is relative to the output folder with ``/``, ``content`` UTF-8 with LF.

    ``source`` is the content, or what gets it; ``sha256`` is its hash, for all who need no more.
    ``collection`` is the collection's name, ``pointer`` the JSON pointer of the item in its file,
    ``item`` the folder names and the item's own, ``client`` the client's name; ``verified`` says
    that a report proves what it sends.
    """

    path: str
    source: Content
    sha256: str
    collection: str
    pointer: str
    item: tuple[str, ...]
    client: str
    verified: bool = False

    @classmethod
    def of(
        cls,
        path: str,
        content: bytes,
        collection: str,
        pointer: str,
        item: tuple[str, ...],
        client: str,
    ) -> PlannedFile:
        """The file with this ``content``."""
        return cls(path, content, digest(content), collection, pointer, item, client)

    @property
    def content(self) -> bytes:
        """What the file will hold; getting it may take a while."""
        return content_of(self.source)


class Remembered(msgspec.Struct, frozen=True, gc=False):
    """A request that the manifest remembers: ``place`` is the folder of its snippets."""

    place: str
    item: tuple[str, ...]
    told: Told = msgspec.field(name="summary")

    @property
    def summary(self) -> Summary:
        """What is remembered of it."""
        return summary_in(self.told)


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
