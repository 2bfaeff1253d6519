"""What every markup has in common: it writes words, code, and the tree of a description."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence

from markdown_it.tree import SyntaxTreeNode

from snippetgen.ir.text import Text
from snippetgen.markup.description import description_tree
from snippetgen.markup.raw_html import is_address
from snippetgen.markup.words import one_line, readable

_SPACE = re.compile(r"\s+")


class Markup(ABC):
    """One markup; what its methods give is source text in which no value can be taken for markup.

    ``text``, ``code``, ``prose``, ``line`` and ``fence`` take a Text and are the filters of its page
    templates; the others take source text, or plain words, and serve these.
    """

    def text(self, text: Text) -> str:
        """Words on one line."""
        return self.words(one_line(text))

    def code(self, text: Text) -> str:
        """A piece of code on one line."""
        return self.code_span(one_line(text))

    def code_span(self, words: str) -> str:
        """``code_words`` with white space as one space; nothing for nothing."""
        shown = " ".join(words.split())
        return self.code_words(shown) if shown else ""

    def prose(self, text: Text, level: int = 3) -> str:
        """A description in blocks; its uppermost heading gets ``level``."""
        return self.blocks(description_tree(readable(text), level).children)

    def line(self, text: Text) -> str:
        """A description on one line, for a cell of a table."""
        found: list[str] = []
        for node in description_tree(readable(text), 6).walk():
            if node.type == "inline":
                found.append(self.inline(node.children))
            elif node.type in ("fence", "code_block"):
                found.append(self.code_span(node.content))
        return self.line_end().join(part for part in found if part)

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Blocks with an empty line between them."""
        return "\n\n".join(found for found in map(self.block, nodes) if found)

    def block(self, node: SyntaxTreeNode) -> str:
        """One block of a description."""
        match node.type:
            case "paragraph":
                return self.paragraph(self.inline_of(node))
            case "heading":
                return self.heading(self.inline_of(node), node.meta.get("level", 6))
            case "bullet_list" | "ordered_list":
                first = node.attrs.get("start", 1) if node.type == "ordered_list" else None
                return self.items([self.blocks(item.children) for item in node.children],
                                  None if first is None else int(first))  # fmt: skip
            case "blockquote":
                return self.quote(self.blocks(node.children))
            case "fence" | "code_block":
                return self.fenced(node.content.rstrip("\n"), _lexer(node.info))
            case "table":
                rows = [row for part in node.children for row in part.children]
                return self.table([[self.inline_of(cell) for cell in row.children] for row in rows])
            case "hr":
                return self.rule()
            case "inline":
                return self.paragraph(self.inline(node.children))
            case _:  # pragma: no cover - the reader makes no other block
                raise TypeError(node.type)

    def inline_of(self, node: SyntaxTreeNode) -> str:
        """The inline content of a block."""
        return "".join(self.inline(child.children) for child in node.children)

    def inline(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        """Inline content; spaces at the ends of marks are moved out, where no markup wants them."""
        return "".join(self.span(node) for node in nodes).strip(" ")

    def span(self, node: SyntaxTreeNode) -> str:
        """One inline node."""
        match node.type:
            case "text":
                return self.words(node.content)
            case "softbreak":
                return " "
            case "hardbreak":
                return self.line_end()
            case "code_inline":
                return self.code_span(node.content)
            case "strong" | "em" | "s":
                inside = self.inline(node.children)
                return self.mark(node.type, inside) if inside else ""
            case "link":
                address = str(node.attrs.get("href", ""))
                inside = self.inline(node.children)
                return self.link(inside, address) if inside and is_address(address) else inside
            case "image":
                address, words = str(node.attrs.get("src", "")), " ".join(node.content.split())
                return (
                    self.link(self.words(words or "image"), address)
                    if is_address(address)
                    else words
                )
            case _:  # pragma: no cover - the reader makes no other span
                raise TypeError(node.type)

    def paragraph(self, inline: str) -> str:
        """A paragraph of its own; never taken for another kind of block."""
        return inline

    @abstractmethod
    def words(self, words: str) -> str:
        """Plain words as inline source text."""

    @abstractmethod
    def code_words(self, words: str) -> str:
        """Plain words as inline code."""

    @abstractmethod
    def mark(self, kind: str, inline: str) -> str:
        """``strong``, ``em`` or ``s``."""

    @abstractmethod
    def link(self, inline: str, address: str) -> str:
        """A link."""

    @abstractmethod
    def line_end(self) -> str:
        """A line end within a paragraph or cell."""

    @abstractmethod
    def heading(self, inline: str, level: int) -> str:
        """A heading; 1 is the page's own."""

    @abstractmethod
    def fenced(self, code: str, lexer: str) -> str:
        """Code in lines; ``lexer`` is the Pygments name of its language, or ``text``."""

    def fence(self, text: Text, lexer: str = "text") -> str:
        """``fenced`` for a Text."""
        return self.fenced(readable(text).strip("\n"), lexer)

    @abstractmethod
    def items(self, items: Sequence[str], first: int | None) -> str:
        """A list of blocks, numbered from ``first`` or with bullets."""

    @abstractmethod
    def quote(self, blocks: str) -> str:
        """A quotation."""

    @abstractmethod
    def rule(self) -> str:
        """A line across the page."""

    @abstractmethod
    def table(self, rows: Sequence[Sequence[str]]) -> str:
        """A table of inline cells, the head first."""

    def cell(self, inline: str) -> str:
        """Source text of one line for a cell of a table."""
        return _SPACE.sub(" ", inline).strip()


def indented(block: str, margin: str, first: str | None = None) -> str:
    """``block`` with ``margin`` before each line that is not empty, ``first`` before the first."""
    lines = block.split("\n")
    shown = [f"{margin}{line}" if line else "" for line in lines]
    if first is not None:
        shown[0] = f"{first}{lines[0]}".rstrip() if not lines[0] else f"{first}{lines[0]}"
    return "\n".join(shown)


def _lexer(info: str) -> str:
    """The first word of what stands behind a fence, when it can be a language."""
    found = re.match(r"[A-Za-z][A-Za-z0-9_+#-]*", info.strip())
    return found[0].lower() if found else "text"
