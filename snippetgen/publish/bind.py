"""Bind the entries of a run into a book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from snippetgen.ir.collection import Collection, Folder, Item
from snippetgen.ir.text import Text
from snippetgen.publish.book import Block, Book, Entry, Listing, Section
from snippetgen.targets.client import Client
from snippetgen.write.paths import Places


def section_of(collection: Collection, places: Places, entries: Mapping[str, Entry]) -> Section:
    """The collection as a section; folders without a request in ``entries`` are left out."""
    name = Text(collection.name)
    about = Text(collection.description)
    children = _children(collection.children, (), places, entries)
    return Section(places.root, "", collection.name, (), name, about, children, collection.file)


def _children(
    nodes: Iterable[Item | Folder],
    above: tuple[str, ...],
    places: Places,
    entries: Mapping[str, Entry],
) -> tuple[Entry | Section, ...]:
    found: list[Entry | Section] = []
    for node in nodes:
        if isinstance(node, Item):
            found += [entries[node.pointer]] if node.pointer in entries else []
            continue
        names = (*above, node.name)
        children = _children(node.children, names, places, entries)
        if children:
            title = Text(node.name)
            about = Text(node.description)
            place = places.folders[node.pointer]
            found.append(Section(place, node.pointer, node.name, names, title, about, children))
    return tuple(found)


def book_of(sections: Sequence[Section], title: str) -> Book:
    """All sections under ``title``; without one, the name of the only collection."""
    if title:
        return Book(tuple(sections), Text(title))
    only = sections[0].title if len(sections) == 1 else Text("API collections")
    return Book(tuple(sections), only)


def labels_of(clients: Sequence[Client]) -> dict[str, str]:
    """A short label for each client: its language, or the tool; with its title where two share it."""
    short = {c.name: c.title if c.view == "curl" else c.language.title for c in clients}
    shared = [label for label in short.values() if list(short.values()).count(label) > 1]
    return {
        c.name: f"{short[c.name]} ({c.title})" if short[c.name] in shared else short[c.name]
        for c in clients
    }


def listing_of(client: Client, label: str, text: str, verified: str = "") -> Listing:
    """The listing of one snippet."""
    return Listing(
        client=client.name,
        language=client.language.title,
        label=Text(label),
        library=Text("" if client.title in label else client.title),
        link=client.link,
        anchor=client.name.replace("/", "-"),
        file_name=client.file_name,
        block=Block(Text(text), client.language.lexer),
        verified=verified,
    )
