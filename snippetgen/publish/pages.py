"""Which pages a format has, where they lie and how they link to each other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import quote

import msgspec

from snippetgen.publish.book import Book, Entry, Section
from snippetgen.settings import Format, Output

EXTENSIONS: dict[Format, str] = {
    "markdown": "md", "mdx": "mdx", "rst": "rst", "asciidoc": "adoc", "html": "html",
}  # fmt: skip


class Page(msgspec.Struct, frozen=True):
    """One page to print: ``template`` of its format with ``values`` gives the file at ``path``.

    ``collection``, ``pointer`` and ``item`` say what it shows, as in a planned file; all are empty
    for a page on the whole book.
    """

    path: str
    template: str
    values: dict[str, object]
    collection: str = ""
    pointer: str = ""
    item: tuple[str, ...] = ()


class Links:
    """Where everything lies in one output, as seen from one page."""

    def __init__(self, output: Output, here: str) -> None:
        """``here`` is the path of the page that links."""
        self._output = output
        self._here = here

    def path(self, node: Entry | Section) -> str:
        """The path of the page that shows ``node``."""
        extension = EXTENSIONS[self._output.to]
        if isinstance(node, Section):
            return f"{node.place}/index.{extension}"
        if self._output.pages == "folder":
            return f"{posixpath.dirname(node.place)}/index.{extension}"
        # No slug ends with a hyphen, so this one is free beside the folder's own page.
        mark = "-" if posixpath.basename(node.place) == "index" else ""
        return f"{node.place}{mark}.{extension}"

    def to(self, node: Entry | Section) -> str:
        """A relative link to ``node``, percent-encoded."""
        link = self.file(self.path(node))
        in_page = isinstance(node, Entry) and self._output.pages == "folder"
        return f"{link}#{quote(self.anchor(node))}" if in_page else link

    def file(self, path: str) -> str:
        """A relative link to a file of the output."""
        return quote(posixpath.relpath(path, posixpath.dirname(self._here) or "."))

    @property
    def base(self) -> str:
        """The way from the page to the top: nothing, or ``../`` for each folder."""
        return "../" * self._here.count("/")

    def document(self, node: Entry | Section) -> str:
        """The path of its page without extension, relative, as a toctree of Sphinx wants it."""
        path = posixpath.relpath(self.path(node), posixpath.dirname(self._here) or ".")
        return path.rpartition(".")[0]

    def anchor(self, node: Entry | Section) -> str:
        """The name of ``node`` on a page that shows several."""
        return posixpath.basename(node.place)

    def label(self, node: Entry | Section) -> str:
        """A name of ``node`` that is its own in the whole output."""
        return node.place.replace("/", "--")


def text_pages(book: Book, output: Output) -> Iterator[Page]:
    """The pages of Markdown, MDX, reStructuredText or AsciiDoc."""
    index = f"index.{EXTENSIONS[output.to]}"
    yield Page(index, "index", values(book, output, index))
    positions = _positions(book)
    for collection in book.collections:
        for _, node in collection.walk():
            position = positions[node.place]
            if isinstance(node, Section):
                more = {"section": node, "position": position}
                yield _page(book, output, node, collection, "section", **more)
            elif output.pages == "request":
                more = {"entry": node, "position": position}
                yield _page(book, output, node, collection, "request", **more)


def _positions(book: Book) -> dict[str, int]:
    """By its place, where each node stands among those beside it, from 1."""
    sections = [n for c in book.collections for _, n in c.walk() if isinstance(n, Section)]
    beside = (book.collections, *(section.children for section in sections))
    return {node.place: number for nodes in beside for number, node in enumerate(nodes, 1)}


def _page(
    book: Book,
    output: Output,
    node: Entry | Section,
    collection: Section,
    template: str,
    **more: object,
) -> Page:
    path = Links(output, "").path(node)
    found = {**values(book, output, path), **more}
    name = collection.name
    return Page(path, template, found, name, node.pointer, node.names)


def values(book: Book, output: Output, here: str) -> dict[str, object]:
    """What every page template sees."""
    return {"book": book, "output": output, "links": Links(output, here)}


def llms_pages(book: Book, output: Output) -> Iterator[Page]:
    """One page for readers that are programs, in parts; see https://llmstxt.org/ ."""
    path = "llms.txt"
    yield Page(path, "index", values(book, output, path))
    for collection in book.collections:
        for above, node in collection.walk():
            template = "section" if isinstance(node, Section) else "request"
            found = {**values(book, output, path), "node": node, "level": min(len(above) + 2, 4)}
            yield Page(path, template, found, collection.name, node.pointer, node.names)
