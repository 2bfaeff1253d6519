"""A collection with its items still sealed: read are the folders around them, and no more.

One pass finds where each item begins and ends; what is left when they are taken out goes through the
reader that all else goes through.  An item is opened when somebody wants to know what is in it.
Only plain texts can be read so: valid UTF-8 without repeated members, half surrogate pairs and the
like.  For all others there is no outline, and the whole is read as if nobody had asked for one.
"""

from __future__ import annotations

import os

import msgspec
from msgspec import UNSET, Raw, UnsetType

from snippetgen.postman.source import Source, decode_plain, may_hold_lone_surrogate

# A folder below this many others is read with all that is in it.
_LEVELS = 8
_HEAD = 48


class NotPlainError(ValueError):
    """The text must be read as a whole."""


class Sealed(dict[str, object]):
    """An item that is not read yet: an empty object, until it is opened.

    ``data`` are its bytes, and whoever knows what is around it gives it a ``key``.
    """

    __slots__ = ("data", "key")

    def __init__(self, data: Raw) -> None:
        """Take ``data``, a JSON object with a request."""
        super().__init__()
        self.data = data
        self.key = b""

    def opened(self) -> dict[str, object]:
        """What the item says; raises NotPlainError."""
        value = _plain(bytes(self.data))
        assert isinstance(value, dict)  # nothing else is sealed
        return value


class _Node(msgspec.Struct):
    """What tells a folder from an item."""

    item: list[Raw] | UnsetType = UNSET
    items: Raw | UnsetType = UNSET
    request: Raw | UnsetType = UNSET


_decode = msgspec.json.Decoder(_Node).decode


def outline_of(source: Source) -> dict[str, object]:
    """The value of ``source``, each item in it :class:`Sealed`; raises NotPlainError."""
    items: list[Raw] = []
    try:
        top = _decode(source.data)
    except (ValueError, RecursionError):
        raise NotPlainError from None
    _collect(top, items, _LEVELS)
    mark = f"\0{os.urandom(8).hex()}:"
    value = _plain(_without(source.data, items, mark))
    if not isinstance(value, dict) or _seal(value, items, mark, _LEVELS) != len(items):
        raise NotPlainError
    return value


def _without(data: bytes, items: list[Raw], mark: str) -> bytes:
    """``data`` with the ``mark`` and a number in place of each item."""
    pieces: list[bytes] = []
    at = 0
    for number, item in enumerate(items):
        view = memoryview(item)
        # A search for all of it would look at every byte several times.
        head = bytes(view[:_HEAD])
        start = data.find(head, at)
        while not data.startswith(view, start):
            start = data.find(head, start + 1)
        pieces += (data[at:start], msgspec.json.encode(f"{mark}{number}"))
        at = start + len(view)
    pieces.append(data[at:])
    return b"".join(pieces)


def _collect(group: _Node, items: list[Raw], levels: int) -> None:
    """Add the items of ``group`` and of the folders in it, in document order."""
    for raw in () if group.item is UNSET else group.item:
        try:
            node = _decode(raw)
        except (ValueError, RecursionError):
            continue  # it is no object, or one that only the parser understands
        if node.item is not UNSET:
            if levels:
                _collect(node, items, levels - 1)
        elif node.items is UNSET and _is_request(node.request):
            items.append(raw)


def _is_request(value: Raw | UnsetType) -> bool:
    """Whether there is an object or an address."""
    return value is not UNSET and bytes(memoryview(value)[:1]) in (b"{", b'"')


def _seal(group: dict[str, object], items: list[Raw], mark: str, levels: int, done: int = 0) -> int:
    """Put the items where their marks stand; how many of them have been put by then."""
    children = group.get("item")
    if not isinstance(children, list):
        return done
    for index, child in enumerate(children):
        if isinstance(child, dict):
            done = _seal(child, items, mark, levels - 1, done) if levels else done
        elif child == f"{mark}{done}":
            children[index] = Sealed(items[done])
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
