"""From v2.x data to the collection; needs no recursion, so that nesting never breaks it.

v2.0 differs from v2.1 in two unions only (auth parameters, URLs), and exports mix them; both forms
are therefore read wherever they stand.

Source: the ``item`` and ``item-group`` definitions of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from typing import TypeAlias

import msgspec

from snippetgen.ir.auth import Auth
from snippetgen.ir.collection import Collection, Folder, Item, Scope, Unread
from snippetgen.postman.outline import NotPlainError, Sealed, Skipped
from snippetgen.postman.parse_auth import read_auth
from snippetgen.postman.parse_request import (
    read_examples,
    read_request,
    read_settings,
)
from snippetgen.postman.parse_url import printed
from snippetgen.postman.place import Place, name_of_file
from snippetgen.postman.values import description, record, records, string
from snippetgen.postman.variables import read_variables
from snippetgen.problems import Code

# Deeper than any person nests folders; every stage after this one can rely on it.
MAX_FOLDER_DEPTH = 700
_UNNAMED_FOLDER = "Folder"

Node = Mapping[str, object]
Reading: TypeAlias = tuple[str, tuple[tuple[str, bool], ...]]
Known: TypeAlias = Callable[[Sequence[bytes]], Mapping[bytes, Reading]]
"""The names of items and the variables that are credentials in them, by their keys."""


def nothing_known(_: Sequence[bytes]) -> Mapping[bytes, Reading]:
    """All items have to be read as a whole, whatever an earlier run has read."""
    return {}


def parse_collection(value: Node, at: Place, seals: Seals | None = None) -> Collection:
    """The collection that the v2.x data ``value`` describes; never raises, whatever it holds.

    An outline is read with ``seals``; NotPlainError is raised where that cannot be done.
    """
    info = record(value.get("info"), at, "info")
    name = string(info.get("name"), at, "info", "name") or string(value.get("name"), at, "name")
    root = _Group(value, at, ())
    _Tree(root, seals).read()
    return Collection(
        name=name or name_of_file(at.file),
        file=at.file,
        children=tuple(root.children),
        auth=root.auth,
        description=description(info.get("description"), at, "info", "description")
        or root.description,
        variables=Scope(name, read_variables(value.get("variable"), at / "variable")),
    )


class Seal(msgspec.Struct, frozen=True):
    """An item of an outline: the digest of all that it says, how to read it, and its number."""

    key: bytes
    node: Sealed
    at: Place
    behaviors: tuple[Node, ...]
    number: int

    def item(self) -> Item:
        """The item itself; raises NotPlainError."""
        return _item(self.node.opened(), self.at, self.behaviors)


class Seals:
    """Opens the items of an outline, unless they are known; ``found`` are the plain ones.

    An item whose reading has anything to report is none of these.
    """

    def __init__(self, known: Known) -> None:
        """``known`` tells what an earlier run has read, by the key."""
        self.known = known
        self.found: dict[str, Seal] = {}
        self._count = 0

    def expect(self, group: _Group) -> None:
        """Ask for all items of ``group`` at once; raises NotPlainError."""
        nodes = [node for node in group.nodes if isinstance(node, Sealed)]
        for node in nodes:
            node.key = blake2b(group.seed + node.sha256, digest_size=20).digest()
        if nodes:
            group.known = self.known([node.key for node in nodes])

    def add(self, node: Sealed, at: Place, group: _Group) -> Item:
        """The item ``node`` of ``group``; raises NotPlainError."""
        seal = Seal(node.key, node, at, group.behaviors, self._count)
        self._count += 1
        pointer = node.pointer = at.pointer
        if read := group.known.get(node.key):
            self.found[pointer] = seal
            return Unread.of(read[0], pointer, node.key, read[1])
        before = len(at.problems)
        item = self.opened(seal)
        if len(at.problems) == before:
            self.found[pointer] = seal
        return item

    def opened(self, seal: Seal) -> Item:
        """The item of ``seal``; raises NotPlainError."""
        return seal.item()


class _Group:
    """A folder, or the collection itself, while its children are read."""

    def __init__(self, node: Node, at: Place, behaviors: tuple[Node, ...]) -> None:
        """``behaviors`` are the ``protocolProfileBehavior`` of the groups around it."""
        self.at = at
        self.behaviors = (*behaviors, _behavior(node, at))
        self.auth: Auth | None = read_auth(node.get("auth"), at / "auth")
        self.description = description(node.get("description"), at, "description")
        self.children: list[Item | Folder] = []
        self.known: Mapping[bytes, Reading] = {}
        inner, place = _inner_list(node, at)
        self.nodes = inner if isinstance(inner, list) else []
        self.pending: Iterator[tuple[Node, Place]] = records(inner, place)

    @cached_property
    def seed(self) -> bytes:
        """What the groups around an item have to say in it; raises NotPlainError."""
        try:
            return json.dumps([dict(b) for b in self.behaviors if b]).encode()
        except (ValueError, RecursionError):
            raise NotPlainError from None

    def folder(self) -> Folder:
        """The folder, when all its children are read."""
        return Folder(
            name=self.at.names[-1],
            pointer=self.at.pointer,
            children=tuple(self.children),
            auth=self.auth,
            description=self.description,
        )


class _Tree:
    """The walk over all groups."""

    def __init__(self, root: _Group, seals: Seals | None) -> None:
        self.open: list[_Group] = []
        self.seals = seals
        self.begin(root)

    def read(self) -> None:
        """Fill the children of the root."""
        while True:
            group = self.open[-1]
            entry = next(group.pending, None)
            if entry is not None:
                self.add(group, *entry)
                continue
            self.open.pop()
            if not self.open:
                return
            self.open[-1].children.append(group.folder())

    def add(self, group: _Group, node: Node, at: Place) -> None:
        """Add what ``node`` is: an item, a folder, or both."""
        if isinstance(node, Skipped):
            group.children.append(Unread.of("", at.pointer, b"", node.used))
            return
        at = at.item(node)
        if self.seals is not None and isinstance(node, Sealed):
            group.children.append(self.seals.add(node, at, group))
            return
        has_request = node.get("request") is not None
        is_folder = _is_folder(node)
        if has_request:
            item = _item(node, at, group.behaviors)
            group.children.append(item)
            if is_folder:
                at.named(item.name).report(Code.ITEM_AND_FOLDER, "an item that is a folder too")
        elif not is_folder:
            at.report_bad(node, "a request or a list of items")
        if is_folder:
            self.open_folder(node, at, group.behaviors)

    def open_folder(self, node: Node, at: Place, behaviors: tuple[Node, ...]) -> None:
        """Read the children of ``node`` next, unless it lies too deep."""
        at = at.named(string(node.get("name"), at, "name") or _UNNAMED_FOLDER)
        if len(self.open) > MAX_FOLDER_DEPTH:
            message = f"folders are nested more than {MAX_FOLDER_DEPTH} deep; this one was left out"
            at.report(Code.TOO_DEEP, message)
            return
        self.begin(_Group(node, at, behaviors))

    def begin(self, group: _Group) -> None:
        """Read the children of ``group`` next."""
        if self.seals is not None:
            self.seals.expect(group)
        self.open.append(group)


def _is_folder(node: Node) -> bool:
    return isinstance(node.get("item"), list) or isinstance(node.get("items"), list)


def _inner_list(node: Node, at: Place) -> tuple[object, Place]:
    """The children of ``node``: ``item``, which some generators write ``items``."""
    name = "items" if node.get("item") is None and "items" in node else "item"
    return node.get(name), at / name


def _behavior(node: Node, at: Place) -> Node:
    return record(node.get("protocolProfileBehavior"), at, "protocolProfileBehavior")


def _item(node: Node, at: Place, behaviors: tuple[Node, ...]) -> Item:
    name = string(node.get("name"), at, "name")
    at = at.named(name) if name else at
    request = read_request(node.get("request"), at / "request")
    merged: dict[str, object] = {}
    for behavior in (*behaviors, _behavior(node, at)):
        merged.update(behavior)
    return Item(
        name=name or printed(request.url) or request.method.source or "GET",
        pointer=at.pointer,
        request=request,
        examples=read_examples(node.get("response"), at / "response"),
        settings=read_settings(merged, at / "protocolProfileBehavior"),
    )
