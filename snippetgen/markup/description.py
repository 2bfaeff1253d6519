"""A description as a tree: Markdown (CommonMark with tables), raw HTML made harmless.

Descriptions are Markdown by the collection schema, and real ones are full of HTML: both end in the
same few kinds of nodes, which every markup writes in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from snippetgen.markup.raw_html import KNOWN, attribute, is_address, markdown_of, tag_name

_INLINE = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "s": "s",
    "del": "s",
    "a": "link",
}
_CODE = frozenset({"code", "tt", "samp", "var", "kbd"})
_DEEPEST = 20


def description_tree(markdown: str, level: int) -> SyntaxTreeNode:
    """The tree of ``markdown``; its uppermost heading becomes one of ``level``, none skips a level."""
    tokens = list(_without_html(_reader(html=True).parse(markdown)))
    _set_levels(tokens, level)
    _demote_inner(tokens)
    return SyntaxTreeNode(tokens)


@cache
def _reader(*, html: bool) -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": html, "maxNesting": _DEEPEST})
    return reader.enable(["table", "strikethrough"])


def _without_html(tokens: list[Token]) -> Iterator[Token]:
    """``tokens`` without raw HTML: blocks are read again as the Markdown they stand for."""
    for token in tokens:
        if token.type == "html_block":
            yield from _reader(html=False).parse(markdown_of(token.content))
            continue
        if token.children is not None:
            token.children = _Inline(token.children).tokens()
        yield token


class _Inline:
    """The inline tokens of one block with its HTML tags balanced, or turned into text."""

    def __init__(self, children: list[Token]) -> None:
        self.pending = iter(children)
        self.done: list[Token] = []
        self.open: list[tuple[str, bool]] = []

    def tokens(self) -> list[Token]:
        """All tokens, each that opens with its end."""
        for token in self.pending:
            if token.type == "html_inline":
                self.add_tag(token.content)
            elif token.nesting > 0:
                self.open.append((token.type.removesuffix("_open"), False))
                self.done.append(token)
            elif token.nesting < 0:
                self.close_html()
                self.open.pop()
                self.done.append(token)
            else:
                self.done.append(token)
        self.close_html()
        return self.done

    def add_tag(self, tag: str) -> None:
        """A tag: an end, code, a break, a mark, or else nothing at all if known, and text if not."""
        name = tag_name(tag)
        if name not in KNOWN:
            self.done.append(_text(tag))
        elif tag.startswith("</"):
            self.close_html(_INLINE.get(name, ""))
        elif name in _CODE:
            self.add_code(name)
        elif name in ("br", "p", "li"):
            self.done.append(Token("hardbreak", "br", 0))
        elif name == "img":
            self.done.append(_text(attribute(tag, "alt")))
        elif name in _INLINE and not (name == "a" and self.is_open("link")):
            self.open_html(_INLINE[name], attribute(tag, "href") if name == "a" else "")

    def is_open(self, kind: str) -> bool:
        """Whether ``kind`` stands around what comes next."""
        return any(kind == opened for opened, _ in self.open)

    def add_code(self, name: str) -> None:
        """All up to the end of the code, as it stands."""
        pieces: list[str] = []
        for token in self.pending:
            if token.type == "html_inline" and tag_name(token.content) == name:
                break
            pieces.append("\n" if token.type in ("softbreak", "hardbreak") else token.content)
        self.done.append(Token("code_inline", "code", 0, content="".join(pieces)))

    def open_html(self, kind: str, address: str) -> None:
        """Begin a mark or a link; a link that leads nowhere good is just its text."""
        if kind == "link":
            address = _reader(html=False).normalizeLink(address.strip())
            if not is_address(address):
                return
        attributes: dict[str, str | int | float] = {"href": address} if address else {}
        self.done.append(Token(f"{kind}_open", "", 1, attrs=attributes))
        self.open.append((kind, True))

    def close_html(self, kind: str | None = None) -> None:
        """End the innermost ``kind`` that HTML opened, with all in it; without ``kind`` all of them."""
        inner = len(self.open)
        while inner and self.open[inner - 1][1]:
            inner -= 1
        opened = self.open[inner:]
        if kind is not None:
            if (kind, True) not in opened:
                return
            last = len(opened) - 1 - opened[::-1].index((kind, True))
            opened = opened[last:]
        for found, _ in reversed(opened):
            self.done.append(Token(f"{found}_close", "", -1))
            self.open.pop()


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _set_levels(tokens: list[Token], first: int) -> None:
    """Give headings the levels of the page: in their own order, from ``first`` on."""
    used = sorted({token.tag for token in tokens if re.fullmatch(r"h[1-6]", token.tag)})
    before = first - 1
    for token in tokens:
        if token.tag not in used:
            continue
        if token.type == "heading_open":
            before = min(first + used.index(token.tag), before + 1, 6)
        token.meta["level"] = before


def _demote_inner(tokens: list[Token]) -> None:
    """A heading within a list or a quotation is a strong paragraph: not every markup has one there."""
    for index, token in enumerate(tokens):
        if not token.type.startswith("heading") or token.level == 0:
            continue
        token.type, token.tag = token.type.replace("heading", "paragraph"), "p"
        inline = tokens[index + 1]
        if token.nesting > 0 and inline.children:
            strong = Token("strong_open", "strong", 1), Token("strong_close", "strong", -1)
            inline.children = [strong[0], *inline.children, strong[1]]
