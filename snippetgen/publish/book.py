"""The book: everything that any format shows, once, in the order of the collection.

Whatever comes from a collection is a Text, so that no page template can print it as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from snippetgen.ir.text import EMPTY, Text


class Block(msgspec.Struct, frozen=True):
    """Lines of code; ``lexer`` is the Pygments name of the language, ``left_out`` counts lines cut."""

    text: Text
    lexer: str
    left_out: int = 0


class Listing(msgspec.Struct, frozen=True):
    """The snippet of one client; ``anchor`` is its name for links, the same on every page.

    ``library`` is empty where ``label`` names it already.  ``verified`` says that the program was run and sent what Postman sends, or is empty.
    """

    client: str
    language: str
    label: Text
    library: Text
    link: str
    anchor: str
    file_name: str
    block: Block
    verified: str = ""


class Row(msgspec.Struct, frozen=True):
    """One parameter in a table."""

    name: Text
    value: Text
    description: Text
    optional: bool = False


class Table(msgspec.Struct, frozen=True):
    """The parameters of one part of the request; ``anchor`` is its name for links."""

    title: str
    anchor: str
    rows: tuple[Row, ...]

    @property
    def has_descriptions(self) -> bool:
        """Whether there is anything to read in a third column."""
        return any(row.description for row in self.rows)


class Answer(msgspec.Struct, frozen=True):
    """A saved response."""

    name: Text
    status: Text
    code: int
    block: Block


class Entry(msgspec.Struct, frozen=True):
    """One request.  ``place`` is its path without an extension, ``names`` the way to it."""

    is_section: ClassVar[bool] = False

    place: str
    pointer: str
    names: tuple[str, ...]
    title: Text
    method: Text
    url: Text
    path: Text
    description: Text
    variables: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    body: Block | None = None
    listings: tuple[Listing, ...] = ()
    missing: tuple[tuple[Text, Text], ...] = ()
    answers: tuple[Answer, ...] = ()
    item_json: Block | None = None


class Section(msgspec.Struct, frozen=True):
    """A folder, or a whole collection when ``names`` is empty; ``name`` is its own, as read.

    ``file`` is that of a collection.
    """

    is_section: ClassVar[bool] = True

    place: str
    pointer: str
    name: str
    names: tuple[str, ...]
    title: Text
    description: Text
    children: tuple[Entry | Section, ...]
    file: str = ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The requests directly in it."""
        return tuple(child for child in self.children if isinstance(child, Entry))

    @property
    def sections(self) -> tuple[Section, ...]:
        """The folders directly in it."""
        return tuple(child for child in self.children if isinstance(child, Section))

    @property
    def count(self) -> int:
        """How many requests it holds, at any depth."""
        return sum(isinstance(node, Entry) for _, node in self.walk())

    def walk(self) -> Iterator[tuple[tuple[Section, ...], Entry | Section]]:
        """Itself and all below it, in document order, each with the sections around it."""
        pending: list[tuple[tuple[Section, ...], Entry | Section]] = [((), self)]
        while pending:
            above, node = pending.pop()
            yield above, node
            if isinstance(node, Section):
                pending.extend(((*above, node), child) for child in reversed(node.children))


class Book(msgspec.Struct, frozen=True):
    """All collections of a run."""

    collections: tuple[Section, ...]
    title: Text = EMPTY

    def entries(self) -> Iterator[tuple[tuple[Section, ...], Entry]]:
        """Every request with the sections around it."""
        for collection in self.collections:
            for above, node in collection.walk():
                if isinstance(node, Entry):
                    yield above, node
