"""What is kept of items and requests, and what of it a run has found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import msgspec

from snippetgen.errors import ForgottenError
from snippetgen.phases import phase
from snippetgen.problems import Problem
from snippetgen.results import Mark, Result
from snippetgen.secrets.unread import Used
from snippetgen.write.names import digest
from snippetgen.write.plan import Content

if TYPE_CHECKING:
    from snippetgen.cache.store import Store

_AHEAD = 32

_Kind = TypeVar("_Kind")
Place: TypeAlias = tuple[int, str]
"""The number of a collection, and the pointer of an item in it."""


class Read(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What is kept of an item in which nothing had to be named: its name, and what it uses."""

    name: str
    used: Used


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What is kept of a request: its name, what tells it from a namesake, and what it gave.

    ``marks`` are those of the snippets, ``summary`` is JSON or empty.  The texts are kept apart;
    ``hashes`` tell whether they are what they were.
    """

    name: str
    identity: tuple[str, ...]
    marks: bytes
    hashes: tuple[str, ...]
    problems: tuple[Problem, ...]
    summary: bytes


class _Request(msgspec.Struct, eq=False):
    """A request whose texts may be asked for; ``turn`` says when."""

    recalled: Recalled
    key: bytes
    hashes: tuple[str, ...]
    turn: int = -1


class _Text(msgspec.Struct, eq=False, gc=False):
    """Gets one text of a request; raises ForgottenError where it is not kept any more."""

    request: _Request
    number: int

    def __call__(self) -> bytes:
        """The text."""
        return self.request.recalled.texts(self.request)[self.number]


class Recalled:
    """What was found in a ``store``, by the places of the requests."""

    def __init__(self, store: Store) -> None:
        """Nothing is asked for yet."""
        self._store = store
        self._found: dict[Place, tuple[bytes, Kept]] = {}
        self._marks: dict[bytes, tuple[Mark, ...]] = {}
        self._texts: dict[Place, list[bytes]] = {}
        self._taken: dict[Place, _Request] = {}
        self._order: list[_Request] = []
        self._at_hand: dict[bytes, bytes] = {}
        self._current: tuple[_Request | None, list[bytes]] = (None, [])

    def __contains__(self, place: Place) -> bool:
        """Whether it is known what the request of ``place`` gave."""
        return place in self._found

    def __getitem__(self, place: Place) -> Kept:
        """What is kept of the request of ``place``."""
        return self._found[place][1]

    def find(self, places: Sequence[Place], keys: Sequence[bytes]) -> None:
        """Ask for the requests of ``places`` by their ``keys``."""
        found = self._store.get_all(keys)
        for place, key in zip(places, keys, strict=True):
            kept = _decoded(found[key], Kept) if key in found else None
            if kept is not None:
                self._found[place] = key, kept

    def load(self) -> None:
        """Get the texts of all that was found; it is forgotten where they are not kept any more."""
        rests = self._store.rests([key for key, _ in self._found.values()])
        for place, (key, kept) in list(self._found.items()):
            texts = _texts_in(rests.get(key), kept.hashes)
            if texts is None:
                del self._found[place]
            else:
                self._texts[place] = texts

    def take(self, place: Place) -> Result | None:
        """What the request of ``place`` gave, if that is known; its problems stand nowhere."""
        if place not in self._found:
            return None
        key, kept = self._found.pop(place)
        texts: Sequence[Content] | None = self._texts.pop(place, None)
        if texts is None:
            request = self._taken[place] = _Request(self, key, kept.hashes)
            texts = [_Text(request, number) for number in range(len(kept.hashes))]
        told = msgspec.Raw(kept.summary) if kept.summary else None
        return Result(self._marks_in(kept), kept.hashes, texts, kept.problems, told)

    def expect(self, order: Sequence[Place]) -> None:
        """The texts will be asked for in this ``order``, and are got for some requests at once."""
        taken, self._taken = self._taken, {}
        self._order = [taken[place] for place in order if place in taken]
        for turn, request in enumerate(self._order):
            request.turn = turn

    def texts(self, request: _Request) -> list[bytes]:
        """All texts of ``request``; raises ForgottenError."""
        if self._current[0] is not request:
            self._get(request)
        return self._current[1]

    @phase("remember")
    def _get(self, request: _Request) -> None:
        """Get the texts of ``request``; those beside it are asked for next."""
        key, turn = request.key, request.turn
        if key not in self._at_hand:
            following = self._order[turn + 1 : turn + _AHEAD] if turn >= 0 else []
            keys = {key: None} | {each.key: None for each in following}
            self._at_hand = self._store.rests(list(keys))
        texts = _texts_in(self._at_hand.get(key), request.hashes)
        if texts is None:
            raise ForgottenError
        self._current = request, texts

    def _marks_in(self, kept: Kept) -> tuple[Mark, ...]:
        """Equal marks are one object."""
        if kept.marks not in self._marks:
            self._marks[kept.marks] = _decoder(tuple[Mark, ...]).decode(kept.marks)
        return self._marks[kept.marks]


def kept_of(name: str, identity: tuple[str, ...], result: Result) -> tuple[Kept, bytes]:
    """What to keep of the request of this ``name``, and its texts."""
    texts = _encode(result.texts)
    summary = b"" if result.summary is None else msgspec.json.encode(result.summary)
    marks = _encode(result.marks)
    return Kept(name, identity, marks, result.hashes, result.problems, summary), texts


def read_in(kept: bytes) -> Read | None:
    """What was kept of an item that was read; None for anything else."""
    return _decoded(kept, Read)


def _texts_in(rest: bytes | None, hashes: tuple[str, ...]) -> list[bytes] | None:
    """The texts, if these are their ``hashes``."""
    texts = None if rest is None else _decoded(rest, list[bytes])
    return texts if texts is not None and tuple(map(digest, texts)) == hashes else None


_encode = msgspec.msgpack.encode


# Made when there is something to decode, which a first run has not.
_decoders: dict[object, msgspec.msgpack.Decoder[Any]] = {}


def _decoder(kind: type[_Kind]) -> msgspec.msgpack.Decoder[_Kind]:
    if kind not in _decoders:
        _decoders[kind] = msgspec.msgpack.Decoder(kind)
    return _decoders[kind]


def _decoded(kept: bytes, kind: type[_Kind]) -> _Kind | None:
    try:
        return _decoder(kind).decode(kept)
    except ValueError:
        return None
