"""A collection with its items still sealed: read are the folders around them, and no more.

One pass finds where each item begins and ends, in large texts by several processes; what is left when
they are taken out goes through the reader that all else goes through.  An item is opened when
somebody wants to know what is in it.
Only plain texts can be read so: valid UTF-8 without repeated members, half surrogate pairs and the
like.  For all others there is no outline, and the whole is read as if nobody had asked for one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain, pairwise, zip_longest
from typing import TypeAlias

import msgspec
from msgspec import UNSET, Raw, UnsetType

from snippetgen.postman.source import Source, decode_plain, may_hold_lone_surrogate
from snippetgen.processes import LostError, even, paying, shared

# A folder below this many others is read with all that is in it.
_LEVELS = 8
_HEAD = 48
_LEAST = 16 << 20
"""Bytes for each process that repay its start."""

_Places: TypeAlias = list[tuple[int, int, bytes]]
"""What stands before an item in its group, the item itself, how long both are, and its hash."""


class NotPlainError(ValueError):
    """The text must be read as a whole."""


class Sealed(dict[str, object]):
    """An item that is not read yet: an empty object, until it is opened.

    ``data`` are its bytes and ``sha256`` is their hash; whoever knows what is around it gives it a
    ``key`` and its ``pointer``.
    """

    __slots__ = ("data", "key", "pointer", "sha256")

    def __init__(self, data: Raw, hashed: bytes) -> None:
        """Take ``data``, a JSON object with a request, that was ``hashed`` already."""
        super().__init__()
        self.data = data
        self.sha256 = hashed
        self.key = b""
        self.pointer = ""

    def opened(self) -> dict[str, object]:
        """What the item says; raises NotPlainError."""
        value = _plain(bytes(self.data))
        assert isinstance(value, dict)  # nothing else is sealed
        return value


class Skipped(dict[str, object]):
    """An item of which nobody needs to know more than the variables that it uses as credentials."""

    __slots__ = ("used",)

    def __init__(self, used: tuple[tuple[str, bool], ...]) -> None:
        """``used`` are these variables, and whether they are secrets."""
        super().__init__()
        self.used = used


class Outline(msgspec.Struct, frozen=True):
    """The ``value`` of a text, and the ``items`` in it in document order.

    ``lengths`` are those of what stands before the first item, of that item, of what stands between
    it and the next, and so on to the end; ``between`` is the hash of all that is no item.
    """

    value: dict[str, object]
    items: tuple[Sealed, ...]
    lengths: tuple[int, ...]
    between: bytes


class _Node(msgspec.Struct):
    """What tells a folder from an item."""

    item: list[Raw] | UnsetType = UNSET
    items: Raw | UnsetType = UNSET
    request: Raw | UnsetType = UNSET


_decode = msgspec.json.Decoder(_Node).decode
_decode_raw = msgspec.json.Decoder(Raw).decode


def outline_of(source: Source, jobs: int | None = None) -> Outline:
    """The outline of ``source``, made by at most ``jobs`` processes; raises NotPlainError."""
    data = source.data
    try:
        top = _decode(data)
    except (ValueError, RecursionError):
        raise NotPlainError from None
    groups = [] if top.item is UNSET else top.item
    view, at, end = memoryview(data), 0, 0
    lengths: list[int] = []
    items: list[Sealed] = []
    for group, places in zip(groups, _shared_places(groups, len(data), jobs), strict=True):
        start = at = _start(data, group, at)
        for before, length, hashed in places:
            start += before
            lengths += (start - end, length)
            end = start + length
            items.append(Sealed(Raw(view[start:end]), hashed))
            start = end
        at += len(memoryview(group))
    lengths.append(len(data) - end)
    pieces = between(data, lengths)
    return Outline(with_items(pieces, items), tuple(items), tuple(lengths), hash_of(pieces))


def _shared_places(groups: Sequence[Raw], size: int, jobs: int | None) -> Iterable[_Places]:
    """The places in each of ``groups``, looked for by as many processes as pay for their ``size``."""
    count = min(paying(size, _LEAST, jobs), len(groups) or 1)
    shares = [groups[share.start : share.stop] for share in even(len(groups), count)]
    try:
        return chain.from_iterable(shared(shares, _places, list[_Places]))
    except LostError:
        return _places(groups)


def _places(groups: Iterable[Raw]) -> list[_Places]:
    """Where the items of each of ``groups`` are: of a folder those in it, or the group itself."""
    return [list(_places_in(group)) for group in groups]


def _places_in(group: Raw) -> Iterator[tuple[int, int, bytes]]:
    found: list[Raw] = []
    _collect(group, found, _LEVELS)
    data, at = bytes(group), 0
    for raw in found:
        start, length = _start(data, raw, at), len(memoryview(raw))
        yield start - at, length, sha256(raw).digest()
        at = start + length


def _start(data: bytes, part: Raw, at: int) -> int:
    """Where ``part`` begins in ``data``, from ``at`` on."""
    view = memoryview(part)
    # A search for all of it would look at every byte several times.
    head = bytes(view[:_HEAD])
    start = data.find(head, at)
    while not data.startswith(view, start):
        start = data.find(head, start + 1)
    return start


def between(data: bytes, lengths: Sequence[int]) -> list[bytes]:
    """What of ``data`` stands before, between and after the items, by all ``lengths``."""
    ends = [0]
    for length in lengths:
        ends.append(ends[-1] + length)
    return [data[start:end] for start, end in list(pairwise(ends))[::2]]


def hash_of(pieces: Iterable[bytes]) -> bytes:
    """The hash of what stands between items."""
    return sha256(b"\0".join(pieces)).digest()


def with_items(
    pieces: Sequence[bytes], items: Sequence[Sealed | Skipped | None]
) -> dict[str, object]:
    """The value of a text with these ``pieces`` around its ``items``; raises NotPlainError."""
    mark = f"\0{os.urandom(8).hex()}:"
    put = [item for item in items if item is not None]
    marks = iter([msgspec.json.encode(f"{mark}{number}") for number in range(len(put))])
    values = [b"null" if item is None else next(marks) for item in items]
    text = b"".join(chain.from_iterable(zip_longest(pieces, values, fillvalue=b"")))
    value = _plain(text)
    if not isinstance(value, dict) or _put(value, put, mark, _LEVELS) != len(put):
        raise NotPlainError
    return value


def item_in(data: memoryview) -> Sealed:
    """The one item that ``data`` must be; raises NotPlainError."""
    found: list[Raw] = []
    try:
        _collect(_decode_raw(data), found, 0)
    except (ValueError, RecursionError):
        raise NotPlainError from None
    if not found or len(memoryview(found[0])) != len(data):
        raise NotPlainError
    return Sealed(found[0], sha256(found[0]).digest())


def _collect(raw: Raw, items: list[Raw], levels: int) -> None:
    """Add ``raw`` if it is an item, and of a folder all that are in it, in document order."""
    try:
        node = _decode(raw)
    except (ValueError, RecursionError):
        return  # it is no object, or one that only the parser understands
    if node.item is not UNSET:
        for child in node.item if levels else ():
            _collect(child, items, levels - 1)
    elif node.items is UNSET and _is_request(node.request):
        items.append(raw)


def _is_request(value: Raw | UnsetType) -> bool:
    """Whether there is an object or an address."""
    return value is not UNSET and bytes(memoryview(value)[:1]) in (b"{", b'"')


def _put(
    group: dict[str, object],
    items: Sequence[Sealed | Skipped],
    mark: str,
    levels: int,
    done: int = 0,
) -> int:
    """Put the items where their marks stand; how many of them have been put by then."""
    children = group.get("item")
    if not isinstance(children, list):
        return done
    for index, child in enumerate(children):
        if isinstance(child, dict):
            done = _put(child, items, mark, levels - 1, done) if levels else done
        elif child == f"{mark}{done}" and done < len(items):
            children[index] = items[done]
            done += 1
    return done


def _plain(data: bytes) -> object:
    """The JSON value of ``data``; raises NotPlainError."""
    try:
        text = data.decode("utf-8")
        if not may_hold_lone_surrogate(text):
            return decode_plain(text)
    except (ValueError, RecursionError):
        pass
    raise NotPlainError
