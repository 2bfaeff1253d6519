"""reStructuredText as docutils and Sphinx read it.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote

from snippetgen.markup.writer import Markup, indented

_UNDERLINES = "=-~^\"'+"
# Between inline markup and what stands beside it there must be white space or an escaped blank.
_SEAM = "\0"
_SIGNS = re.compile(r"[\\*`|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=:)|(?<=:):")
_BLOCK_START = re.compile(r"[^\w\s\0(\\]|\((?=\w+\)|\(*$)|(?=\w+[.)](\s|$))")
_BACKSLASHES = re.compile(r"(\\\\)+")


class Rst(Markup):
    """reStructuredText."""

    def words(self, words: str) -> str:
        """Every sign that may begin or end markup is escaped with a backslash."""
        return _SIGNS.sub(lambda sign: "\\" + sign[0], words.replace("\n", " "))

    def text(self, text: object) -> str:
        """Words that may also begin a line."""
        return self.paragraph(super().text(text))  # type: ignore[arg-type]

    def paragraph(self, inline: str) -> str:
        """A backslash keeps its begin from being read as a list, a field, an underline ..."""
        if _BACKSLASHES.fullmatch(inline):
            return "\\ " + inline
        return ("\\" if _BLOCK_START.match(inline) else "") + _closed(inline)

    def code(self, text: object) -> str:
        """Code with its seams closed."""
        return self.paragraph(super().code(text))  # type: ignore[arg-type]

    def line(self, text: object) -> str:
        """A line with its seams closed."""
        return self.paragraph(super().line(text))  # type: ignore[arg-type]

    def code_words(self, words: str) -> str:
        """A literal; words that none can hold are escaped instead."""
        if "``" in words or words[0] in "` " or words[-1] in "` \\":
            return self.words(words)
        return f"{_SEAM}``{words}``{_SEAM}"

    def mark(self, kind: str, inline: str) -> str:
        """``**`` or ``*``; marks do not stand in marks, and there is none for what is struck out."""
        if kind == "s" or _SEAM in inline:
            return inline
        sign = "**" if kind == "strong" else "*"
        return f"{_SEAM}{sign}{inline}{sign}{_SEAM}"

    def link(self, inline: str, address: str) -> str:
        """An anonymous link; its words have no marks."""
        words = re.sub(r"[<>]", r"\\\g<0>", _without_marks(inline))
        target = quote(address, safe="%/:=&?~#+!$,;'@*-.()").replace("_", r"\_")
        return f"{_SEAM}`{words} <{target.replace('*', '%2A')}>`__{_SEAM}"

    def line_end(self) -> str:
        """There is none within a paragraph."""
        return " "

    def heading(self, inline: str, level: int) -> str:
        """A title and its underline, as wide as a terminal shows it; levels go by the sign."""
        title = self.paragraph(inline)
        return f"{title}\n{_UNDERLINES[level - 1] * max(_width(title), 4)}" if title else ""

    def fenced(self, code: str, lexer: str) -> str:
        """A code block; without a language where the code is empty there is nothing to show."""
        return f".. code-block:: {lexer}\n\n{indented(code, '   ')}" if code.strip() else ""

    def items(self, items: Sequence[str], first: int | None) -> str:
        """Items with an empty line between them, as nested ones want it."""
        lines = []
        for number, item in enumerate(items, first or 0):
            sign = "- " if first is None else f"{number}. "
            lines.append(indented(item, " " * len(sign), sign))
        return "\n\n".join(lines)

    def quote(self, blocks: str) -> str:
        """An indented block; the comment before it ends whatever list stands above."""
        return f"..\n\n{indented(blocks, '   ')}" if blocks else ""

    def rule(self) -> str:
        """docutils allows a line across only between paragraphs: an empty line does."""
        return ""

    def table(self, rows: Sequence[Sequence[str]]) -> str:
        """A list table."""
        width = max(map(len, rows), default=0)
        lines = [".. list-table::", *(["   :header-rows: 1"] if len(rows) > 1 else []), ""]
        for row in rows:
            cells = [*row, *[""] * (width - len(row))]
            for index, cell in enumerate(cells):
                sign = "   * - " if index == 0 else "     - "
                lines.append(f"{sign}{self.paragraph(self.cell(cell))}".rstrip())
        return "\n".join(lines)


def _closed(inline: str) -> str:
    """Seams become escaped blanks where no white space stands beside them."""
    closed = re.sub(f"{_SEAM}+", _SEAM, inline).strip(_SEAM)
    closed = re.sub(rf"(?<=\s){_SEAM}|{_SEAM}(?=\s)", "", closed)
    return closed.replace(_SEAM, "\\ ")


def _without_marks(inline: str) -> str:
    """The words of ``inline``: what stands between seams loses its signs."""
    return re.sub(
        rf"{_SEAM}(?:``(.+?)``|\*\*?(.+?)\*\*?|`(.+?) <[^>]*>`__){_SEAM}",
        lambda found: (found[1] and _SIGNS.sub(r"\\\g<0>", found[1])) or found[2] or found[3],
        inline,
    ).replace(_SEAM, "")


def _width(title: str) -> int:
    """How many columns docutils counts, or a few more."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in title)
