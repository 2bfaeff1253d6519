"""Where a snippet lies: names of collections, folders and items as safe, stable path segments.

Names become slugs: lower case, accents dropped, every other script kept, all else a hyphen, no dot
(so that a folder can never be taken for a file, nor meet a reserved suffix or a hidden name).

When siblings share a slug, the first in document order keeps it plain, and each later one gets a
short hash of what it *is*: its name, method and URL.  Not a number, since a number says where an
item stands: with numbers, a namesake put in the middle or taken away renames every one after it.
With hashes, adding a sibling without a namesake never renames anything; adding a namesake after
the first renames nothing; only one put before the first renames that single item.  No scheme does
better unless every name carries a hash, or the output depends on what an earlier run left behind.
A number is added only where two siblings are alike in all of name, method and URL.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePosixPath

import msgspec

from snippetgen.ir.collection import Collection, Folder, Item, Unread
from snippetgen.ir.request import Url
from snippetgen.patterns import later

SEGMENT_BYTES = 80
PATH_BYTES = 200
UNNAMED = "unnamed"

_LATIN = str.maketrans({
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h",
})  # fmt: skip
_APOSTROPHES = frozenset("'\u2019\u02bc")
_INVISIBLE = later(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_BETWEEN = later("[^0-9a-z_]+")
_RESERVED = later(r"con|prn|aux|nul|(com|lpt)[0-9]")


@lru_cache(maxsize=4096)
def slug(name: str) -> str:
    """A readable path segment for ``name``, safe on every file system and never empty."""
    found = (_slug_of_ascii if name.isascii() else _slug_of_any)(name).strip("-") or UNNAMED
    if _RESERVED.fullmatch(found):
        found += "_"
    return _cut(found, SEGMENT_BYTES)


def _slug_of_ascii(name: str) -> str:
    """What :func:`_slug_of_any` gives, sooner: nearly all names are of this kind."""
    return _BETWEEN.sub("-", name.lower().replace("'", ""))


def _slug_of_any(name: str) -> str:
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    kept: list[str] = []
    for character in _INVISIBLE.sub("", text).translate(_LATIN):
        kept.append(_letter(character, kept[-1] if kept else "-"))
    return re.sub("-{2,}", "-", unicodedata.normalize("NFC", "".join(kept)))


def clash_key(segment: str) -> str:
    """Equal for two segments that some file system takes for one: by case or by composition."""
    if segment.isascii():
        return segment.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", segment).casefold())


class Places(msgspec.Struct, frozen=True):
    """Where a collection lies: its own folder, and those of its folders and items by pointer."""

    root: str
    folders: dict[str, str]
    items: dict[str, str]


def places_of(collection: Collection, taken: set[str]) -> Places:
    """The folder of everything in ``collection``, relative to the output folder.

    ``taken`` holds the names of the collections before it in the same run; its own is added.  All
    paths are distinct on every file system, and none is longer than about PATH_BYTES.
    """
    identity = (collection.name, PurePosixPath(collection.file.replace("\\", "/")).name)
    root = _free(slug(collection.name), identity, taken)
    found = Places(root, {}, {})
    pending: list[tuple[str, Sequence[Item | Folder]]] = [(root, collection.children)]
    while pending:
        parent, children = pending.pop()
        for child, name in zip(children, _sibling_names(children, set()), strict=True):
            path = _short(root, parent, name)
            if isinstance(child, Item):
                found.items[child.pointer] = path
            else:
                found.folders[child.pointer] = path
                pending.append((path, child.children))
    return found


def item_paths(collection: Collection, taken: set[str]) -> dict[str, str]:
    """The folder of every item of ``collection`` by its pointer; see :func:`places_of`."""
    return places_of(collection, taken).items


def _letter(character: str, before: str) -> str:
    """What a slug keeps of one case-folded character that stands after ``before``."""
    if character.isascii():
        kept = character.isalnum() or character == "_"
        return character if kept else "" if character in _APOSTROPHES else "-"
    category = unicodedata.category(character)
    if character in _APOSTROPHES or category == "Cf":
        return ""
    if category.startswith("M"):
        return "" if before[-1:].isascii() else character
    if not category.startswith(("L", "N")):
        return "-"
    base = "".join(
        c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)
    )
    return base if base.isascii() and base.isalnum() else character


def _sibling_names(children: Iterable[Item | Folder], taken: set[str]) -> list[str]:
    """A name for each child: first come keeps its slug, the others are told apart by a hash."""
    children = list(children)
    slugs = [slug(child.name) for child in children]
    plain: set[int] = set()
    for index, name in enumerate(slugs):
        key = clash_key(name)
        if key not in taken:
            taken.add(key)
            plain.add(index)
    return [
        name if index in plain else _free(name, _identity(child), taken)
        for index, (child, name) in enumerate(zip(children, slugs, strict=True))
    ]


def _free(name: str, identity: Iterable[str], taken: set[str]) -> str:
    """``name``, or ``name`` with a hash of ``identity``, whichever is not ``taken``; takes it."""
    candidate, number = name, 1
    while clash_key(candidate) in taken:
        repeat = f"-{number}" if number > 1 else ""
        suffix = f"-{_digest(*identity)[:6]}{repeat}"
        candidate = _cut(name, SEGMENT_BYTES - len(suffix)) + suffix
        number += 1
    taken.add(clash_key(candidate))
    return candidate


def _identity(node: Item | Folder) -> tuple[str, ...]:
    """What tells ``node`` from a sibling of the same slug."""
    return ("folder", node.name) if isinstance(node, Folder) else identity_of(node)


def identity_of(item: Item) -> tuple[str, ...]:
    """What tells ``item`` from a namesake."""
    if isinstance(item, Unread):
        return item.identity
    request = item.request
    return (item.name, request.method.source, *_address(request.url))


def _address(url: Url) -> tuple[str, ...]:
    """The parts of ``url`` that name the resource."""
    path = "/".join(segment.source for segment in url.path or ())
    query = "&".join(param.key.source for param in url.query if param.key is not None)
    return url.host.source, path, query


def _short(root: str, parent: str, name: str) -> str:
    """``parent/name``; what lies too deep moves up to the collection's folder, told by a hash."""
    path = f"{parent}/{name}"
    if len(path.encode()) <= PATH_BYTES:
        return path
    return f"{root}/{_cut(name, SEGMENT_BYTES // 2)}-{_digest(path)[:12]}"


def _cut(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` bytes of UTF-8; a hash of the whole ends what was cut."""
    if len(text) <= limit and (text.isascii() or len(text.encode()) <= limit):
        return text
    head = text.encode()[: limit - 9].decode(errors="ignore")
    whole_words = head.rpartition("-")[0]
    if len(whole_words) > len(head) // 2 and text[len(head)] != "-":
        head = whole_words
    return f"{head.rstrip('-')}-{_digest(text)[:8]}"


def _digest(*parts: str) -> str:
    """A hash of ``parts``, the same on every machine."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
