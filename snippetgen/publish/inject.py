"""Hand-written pages with places for snippets: found, and filled anew without touching the rest.

A place stands between two comments of the page's own format, each alone on its line:

    <!-- snippetgen: "Bulk Write/Create Job" -t python -->      Markdown
    {/* snippetgen: "Bulk Write/Create Job" */}                 MDX
    .. snippetgen: "Bulk Write/Create Job"                      reStructuredText
    // snippetgen: "Bulk Write/Create Job"                      AsciiDoc

and the same with the word ``end``.  What a page shows as code is no place.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import PurePath

import msgspec

from snippetgen.settings import Format

KINDS: dict[str, Format] = {
    ".md": "markdown", ".markdown": "markdown", ".mdx": "mdx", ".rst": "rst",
    ".adoc": "asciidoc", ".asciidoc": "asciidoc",
}  # fmt: skip

_MARKERS: dict[Format, re.Pattern[str]] = {
    "markdown": re.compile(r"(?P<margin>[ \t]*)<!--\s*snippetgen:(?P<words>.*?)-->\s*"),
    "mdx": re.compile(r"(?P<margin>[ \t]*)\{/\*\s*snippetgen:(?P<words>.*?)\*/\}\s*"),
    "rst": re.compile(r"(?P<margin>)\.\.\s+snippetgen:(?P<words>.*)"),
    "asciidoc": re.compile(r"(?P<margin>)//\s*snippetgen:(?P<words>.*)"),
}
_FENCES: dict[Format, re.Pattern[str]] = {
    "markdown": re.compile(r"\s*(```+|~~~+)"),
    "mdx": re.compile(r"\s*(```+|~~~+)"),
    "rst": re.compile(r"(?!)"),
    "asciidoc": re.compile(r"(-{4,}|\.{4,}|/{4,}|\+{4,}|```+)\s*$"),
}


class Place(msgspec.Struct, frozen=True):
    """One place: its first line from 1, its margin, the item it asks for, and the clients."""

    line: int
    margin: str
    selector: str
    clients: tuple[str, ...]


class MarkerError(ValueError):
    """A marker cannot be understood; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        """Keep the line for the report."""
        super().__init__(message)
        self.line = line


def kind_of(path: str) -> Format | None:
    """The format of a page by its name."""
    return KINDS.get(PurePath(path).suffix.lower())


def injected(text: str, kind: Format, fill: Callable[[Place], str | None]) -> str:
    """``text`` with each place filled with what ``fill`` gives for it, or left as it is for None.

    Line ends stay as they are.  Raises MarkerError for a place without an end, or one that asks
    for nothing.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    pieces: list[str] = []
    kept: list[str] = []
    place: Place | None = None
    for number, (line, marker) in enumerate(_lines(text, kind), 1):
        words = _words(marker["words"], number) if marker else []
        if place is None:
            pieces.append(line)
            if words and words != ["end"]:
                place, kept = _place(words, number, marker["margin"] if marker else ""), []
            elif words:
                raise MarkerError(number, "an end without a beginning")
        elif words == ["end"]:
            found = fill(place)
            pieces += kept if found is None else [_set(found, place.margin, newline)]
            pieces.append(line)
            place = None
        elif words:
            raise MarkerError(
                number, f"the place begun in line {place.line} has no end before this"
            )
        else:
            kept.append(line)
    if place is not None:
        raise MarkerError(place.line, "this place has no end")
    return "".join(pieces)


def _lines(text: str, kind: Format) -> Iterator[tuple[str, re.Match[str] | None]]:
    """Each line with its marker; none within code that the page shows."""
    fence = ""
    inside = False
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        marker = _MARKERS[kind].fullmatch(bare) if not fence else None
        if marker:
            inside = marker["words"].strip() != "end"
        found = None if inside else _FENCES[kind].match(bare)
        if found and not fence:
            fence = found[1]
        elif found and bare.strip().startswith(fence) and not bare.strip().strip(fence[0]):
            fence = ""
        yield line, marker


def _words(words: str, line: int) -> list[str]:
    try:
        found = shlex.split(words)
    except ValueError as error:
        raise MarkerError(line, f"the marker cannot be read: {error}") from error
    return found or ["end"] if not words.strip() else found


def _place(words: list[str], line: int, margin: str) -> Place:
    selectors: list[str] = []
    clients: list[str] = []
    pending = iter(words)
    for word in pending:
        if word in ("-t", "--client"):
            clients.append(next(pending, ""))
        else:
            selectors.append(word)
    if len(selectors) != 1 or "" in clients:
        raise MarkerError(line, 'write it as: snippetgen: "Folder/Request" -t CLIENT')
    return Place(line, margin, selectors[0], tuple(clients))


def _set(block: str, margin: str, newline: str) -> str:
    """``block`` between empty lines, as every format wants it, in the margin of its marker."""
    lines = ["", *block.strip("\n").split("\n"), ""]
    return "".join(f"{margin}{line}".rstrip() + newline if line else newline for line in lines)
