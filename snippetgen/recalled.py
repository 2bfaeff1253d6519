"""What is kept of items and requests, and what of it a run has found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from snippetgen.errors import ForgottenError
from snippetgen.phases import phase
from snippetgen.problems import Problem
from snippetgen.results import Mark, Result
from snippetgen.secrets.unread import Used
from snippetgen.summary import Summary
from snippetgen.write.plan import Content

if TYPE_CHECKING:
    from snippetgen.cache.store import Store

_AT_ONCE = 500

_Kind = TypeVar("_Kind")
Place: TypeAlias = tuple[int, str]
"""The number of a collection, and the pointer of an item in it."""


class Read(msgspec.Struct, frozen=True, array_like=True):
    """What is kept of an item in which nothing had to be named: its name, and what it uses."""

    name: str
    used: Used


class Named(msgspec.Struct, frozen=True, array_like=True):
    """The name of a request, and what tells it from a namesake."""

    name: str
    identity: tuple[str, ...]


class Kept(Named, frozen=True, array_like=True):
    """What is kept of a request; its texts are kept apart."""

    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...]
    summary: Summary | None


class Recalled:
    """What was found in a ``store``, by the places of the requests."""

    def __init__(self, store: Store) -> None:
        """Nothing is asked for yet."""
        self._store = store
        # Only what begins it is read at once, since all of it would be many times as large.
        self._found: dict[Place, tuple[bytes, Named, bytes]] = {}
        self._texts: dict[Place, list[bytes]] = {}
        self._at_hand: tuple[bytes, list[bytes]] = (b"", [])

    def __contains__(self, place: Place) -> bool:
        """Whether it is known what the request of ``place`` gave."""
        return place in self._found

    def __getitem__(self, place: Place) -> Named:
        """The name that the request of ``place`` had."""
        return self._found[place][1]

    def find(self, places: Sequence[Place], keys: Sequence[bytes]) -> None:
        """Ask for the requests of ``places`` by their ``keys``."""
        for start in range(0, len(keys), _AT_ONCE):
            part = keys[start : start + _AT_ONCE]
            found = self._store.get_all(part)
            for place, key in zip(places[start : start + _AT_ONCE], part, strict=True):
                named = _decoded(found[key], _decode_named) if key in found else None
                if named is not None:
                    self._found[place] = key, named, found[key]

    def load(self) -> None:
        """Get the texts of all that was found; it is forgotten where they are not kept any more."""
        for place, (key, *_) in list(self._found.items()):
            texts = self._texts_of(key)
            if texts is None:
                del self._found[place]
            else:
                self._texts[place] = texts

    def take(self, place: Place) -> Result | None:
        """What the request of ``place`` gave, if that is known; its problems stand nowhere."""
        if place not in self._found:
            return None
        key, _, content = self._found.pop(place)
        kept = _decode_kept(content)
        texts: Sequence[Content] | None = self._texts.pop(place, None)
        if texts is None:
            texts = [partial(self._text, key, number) for number in range(len(kept.marks))]
        return Result(kept.marks, texts, kept.problems, kept.summary)

    @phase("remember")
    def _text(self, key: bytes, number: int) -> bytes:
        """One of the texts kept under ``key``; those beside it are asked for next."""
        if self._at_hand[0] != key:
            texts = self._texts_of(key)
            if texts is None:
                raise ForgottenError
            self._at_hand = key, texts
        return self._at_hand[1][number]

    def _texts_of(self, key: bytes) -> list[bytes] | None:
        rest = self._store.rest(key)
        return None if rest is None else _decoded(rest, _decode_texts)


def read_in(kept: bytes) -> Read | None:
    """What was kept of an item that was read; None for anything else."""
    return _decoded(kept, _decode_read)


_decode_read = msgspec.msgpack.Decoder(Read).decode
_decode_named = msgspec.msgpack.Decoder(Named).decode
_decode_kept = msgspec.msgpack.Decoder(Kept).decode
_decode_texts = msgspec.msgpack.Decoder(list[bytes]).decode


def _decoded(kept: bytes, decode: Callable[[bytes], _Kind]) -> _Kind | None:
    try:
        return decode(kept)
    except ValueError:
        return None
