"""Markdown: CommonMark with the tables of GitHub, and MDX.

Source: https://spec.commonmark.org/0.31.2/ and https://mdxjs.com/docs/what-is-mdx/
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from snippetgen.markup.words import longest_run
from snippetgen.markup.writer import Markup, indented

_SIGNS = re.compile(r"[\\`*\[\]<>~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?[A-Za-z0-9]+;)")
# What begins a block: a heading, list, quote, rule, or the underline of a heading.
_BLOCK_START = re.compile(r"(#{1,6}|[-+=:])|(\d{1,9})([.)])(?=\s|$)")
_MARKS = {"strong": "**", "em": "*", "s": "~~"}


class Markdown(Markup):
    """CommonMark."""

    def words(self, words: str) -> str:
        """Every sign that means something is escaped with a backslash."""
        return _SIGNS.sub(lambda sign: "\\" + sign[0], words.replace("\n", " "))

    def text(self, text: object) -> str:
        """Words that may also begin a line."""
        return self.paragraph(super().text(text))  # type: ignore[arg-type]

    def paragraph(self, inline: str) -> str:
        """A backslash keeps its begin from being read as a list or heading."""
        found = _BLOCK_START.match(inline)
        if found is None:
            return inline
        if found[1]:
            return "\\" + inline
        return f"{found[2]}\\{found[3]}{inline[found.end() :]}"

    def code_words(self, words: str) -> str:
        """A code span with ticks enough."""
        ticks = "`" * (longest_run(words, "`") + 1)
        space = " " if words.startswith("`") or words.endswith("`") else ""
        return f"{ticks}{space}{words}{space}{ticks}"

    def mark(self, kind: str, inline: str) -> str:
        """``**``, ``*`` or ``~~`` around."""
        return f"{_MARKS[kind]}{inline}{_MARKS[kind]}"

    def link(self, inline: str, address: str) -> str:
        """``[inline](address)``."""
        return f"[{inline}]({_address(address)})"

    def line_end(self) -> str:
        """A break, in tables too."""
        return "<br>"

    def heading(self, inline: str, level: int) -> str:
        """``###``; a ``#`` at its end is escaped."""
        title = re.sub(r"(?<!\\)(#+)$", r"\\\1", inline)
        return f"{'#' * level} {title}" if title else ""

    def fenced(self, code: str, lexer: str) -> str:
        """A fence longer than any in the code."""
        ticks = "`" * max(3, longest_run(code, "`") + 1)
        return f"{ticks}{lexer}\n{code}\n{ticks}"

    def items(self, items: Sequence[str], first: int | None) -> str:
        """Items, their blocks indented."""
        lines = []
        for number, item in enumerate(items, first or 0):
            sign = "- " if first is None else f"{number}. "
            lines.append(indented(item, " " * len(sign), sign))
        return "\n".join(lines)

    def quote(self, blocks: str) -> str:
        """``>`` before each line."""
        return "\n".join(f"> {line}".rstrip() for line in blocks.split("\n"))

    def rule(self) -> str:
        """Never at the begin of a file, where it would open front matter."""
        return "***"

    def table(self, rows: Sequence[Sequence[str]]) -> str:
        """Rows of the same length, the head first."""
        width = max(map(len, rows), default=0)
        lines = [[*map(self.cell, row), *[""] * (width - len(row))] for row in rows]
        lines.insert(1, ["---"] * width)
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def cell(self, inline: str) -> str:
        """Every ``|`` is escaped, in code too: tables are taken apart before all else."""
        return super().cell(inline).replace("|", "\\|")


def _address(address: str) -> str:
    """An address without anything that ends it, percent-encoded."""
    return quote(address, safe="%/:=&?~#+!$,;'@*-._")


class Mdx(Markdown):
    """Markdown of which MDX also reads braces, tags and modules."""

    def words(self, words: str) -> str:
        """Braces are escaped too, and the words that begin a module where a line may begin."""
        return re.sub(r"[{}]", r"\\\g<0>", super().words(words))

    def paragraph(self, inline: str) -> str:
        """A paragraph that begins like an import is told from one by a character reference."""
        found = re.match(r"(import|export)\b", inline)
        return f"&#{ord(inline[0])};{inline[1:]}" if found else super().paragraph(inline)

    def line_end(self) -> str:
        """MDX wants every tag closed."""
        return "<br />"
