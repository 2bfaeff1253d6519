"""The tree: a collection, its folders and items.

Source: the ``item`` and ``item-group`` definitions of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from snippetgen.ir.auth import Auth
from snippetgen.ir.request import Example, Request, Settings
from snippetgen.ir.text import Text


class VariableDefinition(msgspec.Struct, frozen=True):
    """A variable and its value; ``secret`` when its type says so."""

    name: str
    value: Text
    disabled: bool = False
    secret: bool = False


class Scope(msgspec.Struct, frozen=True):
    """A named list of variable definitions: an environment, globals, or the collection's own."""

    name: str = ""
    definitions: tuple[VariableDefinition, ...] = ()


class Item(msgspec.Struct, frozen=True):
    """A request with its name and saved examples.

    ``pointer`` is the JSON pointer (RFC 6901) into the collection file as given.
    """

    name: str
    pointer: str
    request: Request
    examples: tuple[Example, ...] = ()
    settings: Settings = Settings()


class Unread(Item, frozen=True):
    """An item that an earlier run has read, and that nobody needs to read again.

    ``key`` is a digest of its bytes, ``used`` names the variables that are credentials by their place
    in it (and says whether they are secrets), ``identity`` is what tells it from a namesake.
    ``request`` is nothing that could be taken for one.
    """

    key: bytes = b""
    used: tuple[tuple[str, bool], ...] = ()
    identity: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str, pointer: str, key: bytes, used: tuple[tuple[str, bool], ...]) -> Unread:
        """The item called ``name`` at ``pointer``."""
        nothing: Any = None
        return cls(name, pointer, nothing, key=key, used=used)


class Folder(msgspec.Struct, frozen=True):
    """A group of items and folders; ``auth`` None means inherited."""

    name: str
    pointer: str
    children: tuple[Item | Folder, ...] = ()
    auth: Auth | None = None
    description: str = ""


class Collection(msgspec.Struct, frozen=True):
    """A whole collection; ``file`` labels it in messages."""

    name: str
    file: str
    children: tuple[Item | Folder, ...] = ()
    auth: Auth | None = None
    description: str = ""
    variables: Scope = Scope()


class Located(msgspec.Struct, frozen=True):
    """An item with the folders above it, outermost first."""

    folders: tuple[Folder, ...]
    item: Item

    @property
    def names(self) -> tuple[str, ...]:
        """The folder names and the item's own, outermost first."""
        return (*(folder.name for folder in self.folders), self.item.name)


def with_items(collection: Collection, items: Mapping[str, Item]) -> Collection:
    """``collection`` with ``items`` in place of its own, by their pointers; needs no recursion."""
    root = Folder("", "", collection.children)
    levels: list[tuple[Folder, list[Item | Folder]]] = [(root, [])]
    while True:
        folder, done = levels[-1]
        if len(done) < len(folder.children):
            node = folder.children[len(done)]
            if isinstance(node, Folder):
                levels.append((node, []))
            else:
                done.append(items.get(node.pointer, node))
            continue
        levels.pop()
        if not levels:
            return msgspec.structs.replace(collection, children=tuple(done))
        levels[-1][1].append(msgspec.structs.replace(folder, children=tuple(done)))


def walk(collection: Collection) -> Iterator[Located]:
    """Every item of ``collection`` in document order; needs no recursion, so depth is no limit."""
    pending: list[tuple[tuple[Folder, ...], Item | Folder]] = [
        ((), child) for child in reversed(collection.children)
    ]
    while pending:
        folders, node = pending.pop()
        if isinstance(node, Item):
            yield Located(folders, node)
        else:
            inner = (*folders, node)
            pending.extend((inner, child) for child in reversed(node.children))
