"""Raw HTML in a description: what is known becomes Markdown's own, all else is text to read.

Nothing raw is left after this stage, so no page can hold a tag, a script or an attribute that a
collection brought along.  What looks like a tag and is none (``<access_token>``) stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

# Known and of no meaning in Markdown: the tag goes, what it holds stays.
_DROPPED = frozenset(
    """abbr body center cite div font footer head header html main nav section small span sub sup tbody
    tfoot thead u big colgroup col caption figure figcaption article aside kbd mark details summary
    input label dl""".split()
)
INLINE_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "s": "~~", "del": "~~"}
_CODE = frozenset({"code", "tt", "samp", "var"})
_PARAGRAPHS = frozenset({"p", "blockquote", "dt", "dd"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol"})
_ROWS = frozenset({"table", "tr", "td", "th"})

KNOWN = (
    _DROPPED
    | INLINE_MARKS.keys()
    | _CODE
    | _PARAGRAPHS
    | _HEADINGS.keys()
    | _LISTS
    | _ROWS
    | {"a", "br", "hr", "img", "li", "pre"}
)

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>|~])")


def tag_name(tag: str) -> str:
    """``</B >`` gives ``b``; empty for a comment or a declaration."""
    found = re.match(r"</?\s*([A-Za-z][A-Za-z0-9-]*)", tag)
    return found[1].lower() if found else ""


def attribute(tag: str, name: str) -> str:
    """The value of an attribute of a start tag, decoded; empty without one."""
    reader = _StartTag()
    reader.feed(tag)
    reader.close()
    return reader.attributes.get(name) or ""


def is_address(address: str) -> bool:
    """Whether a link may lead to ``address``: the web, a mailbox, or a place of the site itself."""
    scheme = re.match(r"\s*([A-Za-z][A-Za-z0-9+.-]*):", address)
    return bool(address.strip()) and (
        scheme is None or scheme[1].lower() in ("http", "https", "mailto", "tel")
    )


def markdown_of(html: str) -> str:
    """The Markdown of an HTML block; unknown tags are kept as escaped text."""
    writer = _Writer()
    writer.feed(html)
    writer.close()
    return writer.markdown()


def _address(value: str | None) -> str:
    """An address fit for Markdown's ``<...>``; empty where none may stand."""
    address = re.sub(r"[\s<>\\]", "", value or "")
    return address if is_address(address) else ""


class _StartTag(HTMLParser):
    """Keeps the attributes of the last start tag."""

    def __init__(self) -> None:
        super().__init__()
        self.attributes: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep them."""
        self.attributes = dict(attrs) if tag else {}


class _Writer(HTMLParser):
    """Writes Markdown while it reads HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.lists: list[int | None] = []
        self.links: list[str] = []
        self.cells = 0
        self.rows = 0
        self.verbatim: str | None = None

    def markdown(self) -> str:
        """What was written, without runs of empty lines."""
        return re.sub(r"\n[ \t]*\n\s*\n", "\n\n", "".join(self.pieces)).strip("\n")

    def write(self, markdown: str) -> None:
        """Add a piece; in a table a line end would end the row."""
        self.pieces.append(markdown.replace("\n", " ") if self.cells else markdown)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write what the tag means."""
        if self.verbatim is None and (start := _STARTS.get(tag)):
            start(self, tag, dict(attrs))
        elif tag not in KNOWN:
            self.handle_data(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Write what the end of the tag means."""
        if self.verbatim is not None and tag == self.verbatim:
            self.verbatim = None
            self.write("`" if tag in _CODE else "\n```\n\n")
        elif self.verbatim is None and (end := _ENDS.get(tag)):
            end(self, tag)
        elif tag not in KNOWN:
            self.handle_data(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Write text; what Markdown would read as a sign is escaped."""
        if self.verbatim is not None:
            fenced = self.verbatim not in _CODE
            self.write(data.replace("```", "'''") if fenced else data.replace("`", "'"))
        else:
            self.write(_MARKDOWN_SIGNS.sub(r"\\\1", re.sub(r"[ \t]*\n\s*", "\n", data)))

    def start_verbatim(self, tag: str, _: dict[str, str | None]) -> None:
        """Code, on a line or in lines; what stands in it is no tag."""
        self.write("`" if tag in _CODE else "\n\n```\n")
        self.verbatim = tag

    def start_link(self, _: str, attributes: dict[str, str | None]) -> None:
        """A link, or just its text without an address."""
        address = _address(attributes.get("href"))
        self.links.append(address)
        self.write("[" if address else "")

    def end_link(self, _: str) -> None:
        """The address of the link."""
        address = self.links.pop() if self.links else ""
        self.write(f"](<{address}>)" if address else "")

    def start_image(self, _: str, attributes: dict[str, str | None]) -> None:
        """An image."""
        address = _address(attributes.get("src"))
        words = _MARKDOWN_SIGNS.sub(r"\\\1", attributes.get("alt") or "")
        self.write(f"![{words}](<{address}>)" if address else words)

    def start_list(self, tag: str, _: dict[str, str | None]) -> None:
        """One level deeper."""
        self.write("\n\n" if not self.lists else "\n")
        self.lists.append(1 if tag == "ol" else None)

    def end_list(self, _: str) -> None:
        """One level less."""
        if self.lists:
            self.lists.pop()
        self.write("\n" if self.lists else "\n\n")

    def start_item(self, _: str, __: dict[str, str | None]) -> None:
        """A bullet or the next number."""
        number = self.lists[-1] if self.lists else None
        if number is not None:
            self.lists[-1] = number + 1
        margin = "    " * max(len(self.lists) - 1, 0)
        self.write(f"\n{margin}{'-' if number is None else f'{number}.'} ")

    def start_row(self, _: str, __: dict[str, str | None]) -> None:
        """A row of a table; Markdown has no cell of several lines."""
        self.cells = 0
        self.pieces.append("\n|" if self.rows else "\n\n|")

    def start_cell(self, _: str, __: dict[str, str | None]) -> None:
        """A cell."""
        self.cells += 1
        self.pieces.append(" ")

    def end_cell(self, _: str) -> None:
        """The end of a cell."""
        self.pieces.append(" |")

    def end_row(self, _: str) -> None:
        """After the first row, the line that makes it a table."""
        if not self.rows and self.cells:
            self.pieces.append("\n|" + " --- |" * self.cells)
        self.rows += 1
        self.cells = 0

    def end_table(self, _: str) -> None:
        """The next table has a first row again."""
        self.rows = self.cells = 0
        self.pieces.append("\n\n")


_STARTS: dict[str, Callable[[_Writer, str, dict[str, str | None]], None]] = {
    **dict.fromkeys([*_CODE, "pre"], _Writer.start_verbatim),
    **dict.fromkeys(_LISTS, _Writer.start_list),
    **dict.fromkeys(_PARAGRAPHS, lambda writer, _, __: writer.write("\n\n")),
    **dict.fromkeys(INLINE_MARKS, lambda writer, tag, _: writer.write(INLINE_MARKS[tag])),
    **dict.fromkeys(_HEADINGS, lambda writer, tag, _: writer.write(f"\n\n{'#' * _HEADINGS[tag]} ")),
    "a": _Writer.start_link,
    "img": _Writer.start_image,
    "li": _Writer.start_item,
    "tr": _Writer.start_row,
    "td": _Writer.start_cell,
    "th": _Writer.start_cell,
    "br": lambda writer, _, __: writer.write("  \n"),
    "hr": lambda writer, _, __: writer.write("\n\n---\n\n"),
}
_ENDS: dict[str, Callable[[_Writer, str], None]] = {
    **dict.fromkeys(_LISTS, _Writer.end_list),
    **dict.fromkeys([*_PARAGRAPHS, *_HEADINGS], lambda writer, _: writer.write("\n\n")),
    **dict.fromkeys(INLINE_MARKS, lambda writer, tag: writer.write(INLINE_MARKS[tag])),
    "a": _Writer.end_link,
    "td": _Writer.end_cell,
    "th": _Writer.end_cell,
    "tr": _Writer.end_row,
    "table": _Writer.end_table,
}
