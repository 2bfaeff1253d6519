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
from snippetgen.write.names import digest
from snippetgen.write.plan import Content

if TYPE_CHECKING:
    from snippetgen.cache.store import Store

_AT_ONCE = 500
_AHEAD = 32

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
        self._taken: dict[Place, tuple[bytes, list[str]]] = {}
        self._order: list[Place] = []
        self._turns: dict[Place, int] = {}
        self._at_hand: dict[bytes, bytes] = {}
        self._current: tuple[Place, list[bytes]] = ((-1, ""), [])

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
        for place, (key, _, content) in list(self._found.items()):
            texts = _texts_in(self._store.rest(key), _hashes_of(_decode_kept(content)))
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
            self._taken[place] = key, _hashes_of(kept)
            text = self._text
            texts = [partial(text, place, number) for number in range(len(kept.marks))]
        return Result(kept.marks, texts, kept.problems, kept.summary)

    def expect(self, order: Sequence[Place]) -> None:
        """The texts will be asked for in this ``order``, and are got for some requests at once."""
        self._order = [place for place in order if place in self._taken]
        self._turns = {place: turn for turn, place in enumerate(self._order)}

    @phase("remember")
    def _text(self, place: Place, number: int) -> bytes:
        """One of the texts of the request of ``place``; those beside it are asked for next."""
        if self._current[0] != place:
            key, hashes = self._taken[place]
            if key not in self._at_hand:
                turn = self._turns.get(place, len(self._order))
                following = self._order[turn + 1 : turn + _AHEAD]
                keys = {key: None} | {self._taken[each][0]: None for each in following}
                self._at_hand = self._store.rests(list(keys))
            texts = _texts_in(self._at_hand.get(key), hashes)
            if texts is None:
                raise ForgottenError
            self._current = place, texts
        return self._current[1][number]


def read_in(kept: bytes) -> Read | None:
    """What was kept of an item that was read; None for anything else."""
    return _decoded(kept, _decode_read)


_decode_read = msgspec.msgpack.Decoder(Read).decode


def _hashes_of(kept: Kept) -> list[str]:
    return [mark.sha256 for mark in kept.marks]


def _texts_in(rest: bytes | None, hashes: list[str]) -> list[bytes] | None:
    """The texts, if they have those ``hashes``."""
    texts = None if rest is None else _decoded(rest, _decode_texts)
    if texts is None or list(map(digest, texts)) != hashes:
        return None
    return texts


_decode_named = msgspec.msgpack.Decoder(Named).decode
_decode_kept = msgspec.msgpack.Decoder(Kept).decode
_decode_texts = msgspec.msgpack.Decoder(list[bytes]).decode


def _decoded(kept: bytes, decode: Callable[[bytes], _Kind]) -> _Kind | None:
    try:
        return decode(kept)
    except ValueError:
        return None
