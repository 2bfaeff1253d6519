"""What is kept of a text in order to read one item of it, when no more than that one has changed.

Hashes tell which item changed, and that all else is as it was.  Then the others are skipped: of an
item in which an earlier run found nothing to be named, all that the rest of the collection needs to
know are the variables that it uses as credentials, and those are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from snippetgen.ir.collection import Collection
from snippetgen.postman.outline import (
    NotPlainError,
    Outline,
    Sealed,
    Skipped,
    between,
    hash_of,
    item_in,
    with_items,
)
from snippetgen.postman.parse import Seal, Seals, nothing_known, parse_collection
from snippetgen.postman.place import Place
from snippetgen.postman.source import Source

Used: TypeAlias = tuple[tuple[str, bool], ...]

_NOTHING = -1
"""The place of the variables of an item that is not plain."""


class Excerpt(msgspec.Struct, frozen=True, array_like=True):
    """A text, as far as it is kept.

    ``lengths`` are those of its outline.  ``hashes`` are those of the items, empty where something had
    to be named: these and the text between the items have but one hash, ``rest``.  ``uses`` says for
    each item where in ``used`` its variables are.
    """

    lengths: tuple[int, ...]
    hashes: tuple[bytes, ...]
    uses: tuple[int, ...]
    used: tuple[Used, ...]
    rest: bytes


class Changed(msgspec.Struct, frozen=True):
    """The ``number`` of the one item that is not as it was, or None where all are.

    ``lengths`` are those of the outline now, and ``pieces`` what stands between the items.
    """

    number: int | None
    lengths: tuple[int, ...]
    pieces: Sequence[bytes]


class Extract(msgspec.Struct, frozen=True):
    """The one item that changed, known by its ``seal``.

    The ``collection`` has all folders, but beside this item only those that must be looked through,
    and unread ones in place of all others that use a variable.  ``used`` is what the item used
    before; while that is so, ``after`` is what to keep.
    """

    collection: Collection
    seal: Seal
    used: Used
    after: Excerpt


def excerpt_of(outline: Outline, plain: Mapping[str, tuple[str, Used]]) -> Excerpt:
    """What to keep of a text.

    ``plain`` are, by their pointers, the items in which nothing had to be named, with their names and
    the variables they use.
    """
    numbers: dict[Used, int] = {}
    hashes: list[bytes] = []
    uses: list[int] = []
    others = [outline.between]
    for item in outline.items:
        is_plain = item.pointer in plain
        if not is_plain:
            others.append(item.sha256)
        hashes.append(item.sha256 if is_plain else b"")
        uses.append(
            numbers.setdefault(plain[item.pointer][1], len(numbers)) if is_plain else _NOTHING
        )
    return Excerpt(outline.lengths, tuple(hashes), tuple(uses), tuple(numbers), _rest(others))


def extract(excerpt: Excerpt, source: Source, changed: Changed) -> Extract | None:
    """The item that is all that changed in ``source``; None where none did, or it is not plain."""
    number, lengths = changed.number, changed.lengths
    if number is None:
        return None
    try:
        items = _items(excerpt, source.data, number, lengths)
        seals = Seals(nothing_known)
        inner = with_items(changed.pieces, items)
        collection = parse_collection(inner, Place(source.label, []), seals)
    except NotPlainError:
        return None
    item = items[number]
    assert isinstance(item, Sealed)
    seal = seals.found.get(item.pointer)
    if seal is None:
        return None
    hashes = (*excerpt.hashes[:number], item.sha256, *excerpt.hashes[number + 1 :])
    after = replace(excerpt, lengths=lengths, hashes=hashes)
    return Extract(collection, seal, excerpt.used[excerpt.uses[number]], after)


def changed_in(excerpt: Excerpt, data: bytes) -> Changed | None:
    """What changed in the text ``data``; None where it was more than one item, or something else."""
    lengths = list(excerpt.lengths)
    longer = len(data) - sum(lengths)
    view, at = memoryview(data), 0
    changed: int | None = None
    others: list[bytes] = []
    for number, before in enumerate(excerpt.hashes):
        at += lengths[2 * number]
        end = at + lengths[2 * number + 1]
        now = sha256(view[at:end]).digest()
        if not before:
            others.append(now)
        elif now != before:
            end += longer
            if changed is not None or end <= at:
                return None
            changed = number
            lengths[2 * number + 1] = end - at
        at = end
    if changed is None and longer:
        return None
    pieces = between(data, lengths)
    if _rest([hash_of(pieces), *others]) != excerpt.rest:
        return None
    return Changed(changed, tuple(lengths), pieces)


def _items(
    excerpt: Excerpt, data: bytes, changed: int, lengths: Sequence[int]
) -> list[Sealed | Skipped | None]:
    """The items to read, or what is in place of those to skip; raises NotPlainError."""
    view, at = memoryview(data), 0
    told: set[tuple[str, bool]] = set()
    items: list[Sealed | Skipped | None] = []
    for number, place in enumerate(excerpt.uses):
        at += lengths[2 * number]
        end = at + lengths[2 * number + 1]
        used = excerpt.used[place] if place != _NOTHING else ()
        if number == changed or place == _NOTHING:
            items.append(item_in(view[at:end]))
        else:
            new = tuple(each for each in used if each not in told)
            items.append(Skipped(new) if new else None)
        told.update(used)
        at = end
    return items


def _rest(hashes: Iterable[bytes]) -> bytes:
    return sha256(b"".join(hashes)).digest()
