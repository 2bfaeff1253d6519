"""The pages of the static HTML site: what each needs to know of the way around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from snippetgen.ir.text import Text
from snippetgen.publish.book import Book, Entry, Section
from snippetgen.publish.pages import Links, Page, values
from snippetgen.settings import Output

ASSETS = ("style.css", "theme.js", "site.js", "icon.svg")

# So many children of one section a sidebar shows; of more, those beside the page.
MOST_IN_SIDEBAR = 60


class Trail(msgspec.Struct, frozen=True):
    """Where a page lies: ``here`` is the place of what it shows, ``open`` those on the way to it."""

    here: str
    open: frozenset[str]

    @classmethod
    def to(cls, node: Entry | Section | None, above: Sequence[Section]) -> Trail:
        """The trail to ``node``; a section lies on the way to itself."""
        places = {section.place for section in above}
        if isinstance(node, Section):
            places.add(node.place)
        return cls(node.place if node else "", frozenset(places))

    def near(self, section: Section) -> Sequence[Entry | Section]:
        """The children that the sidebar shows: all, or those beside the page."""
        if not self.hides(section):
            return section.children
        places = [child.place for child in section.children]
        on_trail = [n for n, p in enumerate(places) if p == self.here or p in self.open]
        start = max(0, (on_trail[0] if on_trail else 0) - MOST_IN_SIDEBAR // 2)
        return section.children[start : start + MOST_IN_SIDEBAR]

    def hides(self, section: Section) -> bool:
        """Whether there are more children than the sidebar shows."""
        return len(section.children) > MOST_IN_SIDEBAR


def site_pages(book: Book, output: Output) -> Iterator[Page]:
    """The index, a page for each section and request, the search index and what they share."""
    for name in ASSETS:
        yield Page(f"assets/{name}", name, {})
    places = [
        (entry, Text(" / ".join(section.title.source for section in above)))
        for above, entry in book.entries()
    ]
    found = {**values(book, output, "index.html"), "places": places}
    yield Page("assets/search-index.js", "search-index", found)
    yield _index(book, output)
    for collection in book.collections:
        entries = [node for _, node in collection.walk() if isinstance(node, Entry)]
        numbers = {entry.place: number for number, entry in enumerate(entries)}
        for above, node in collection.walk():
            more: dict[str, object] = {"trail": Trail.to(node, above), "crumbs": above}
            if isinstance(node, Entry):
                number = numbers[node.place]
                more["before"] = entries[number - 1] if number else None
                more["after"] = entries[number + 1] if number + 1 < len(entries) else None
            yield _page(book, output, collection, node, more)


def _index(book: Book, output: Output) -> Page:
    """The first page; of a single collection, that collection's own."""
    found = {**values(book, output, "index.html"), "crumbs": ()}
    if len(book.collections) != 1:
        return Page("index.html", "index", {**found, "trail": Trail.to(None, ())})
    (only,) = book.collections
    more = {"trail": Trail.to(only, ()), "section": only}
    return Page("index.html", "section", {**found, **more}, only.name)


def _page(
    book: Book, output: Output, collection: Section, node: Entry | Section, more: dict[str, object]
) -> Page:
    path = Links(output, "").path(node)
    is_section = isinstance(node, Section)
    found = {**values(book, output, path), **more, "section" if is_section else "entry": node}
    template = "section" if is_section else "request"
    return Page(path, template, found, collection.name, node.pointer, node.names)
