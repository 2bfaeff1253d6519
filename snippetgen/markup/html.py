"""HTML, and nothing in it that was not asked for: no image from elsewhere, no style, no script."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from snippetgen.markup.writer import Markup


class Html(Markup):
    """HTML as the site shows it; images of descriptions become links, since a page loads nothing."""

    def words(self, words: str) -> str:
        """Escaped for text and for quoted attributes."""
        return escape(words)

    def code_words(self, words: str) -> str:
        """Inline code."""
        return f"<code>{escape(words)}</code>"

    def paragraph(self, inline: str) -> str:
        """A paragraph."""
        return f"<p>{inline}</p>" if inline else ""

    def mark(self, kind: str, inline: str) -> str:
        """The tags of the same names."""
        return f"<{kind}>{inline}</{kind}>"

    def link(self, inline: str, address: str) -> str:
        """A link that tells the other side nothing."""
        return f'<a href="{escape(address)}" rel="noreferrer noopener nofollow">{inline}</a>'

    def line_end(self) -> str:
        """A break."""
        return "<br>"

    def heading(self, inline: str, level: int) -> str:
        """``<h3>``."""
        return f"<h{level}>{inline}</h{level}>" if inline else ""

    def fenced(self, code: str, lexer: str) -> str:
        """Code in colours that can be scrolled with the keyboard."""
        inside = highlighted(code, lexer)
        return f'<pre class="code" tabindex="0"><code>{inside}</code></pre>'

    def items(self, items: Sequence[str], first: int | None) -> str:
        """A list."""
        tag = "ul" if first is None else "ol"
        start = "" if first in (None, 1) else f' start="{first}"'
        inside = "".join(f"<li>{item}</li>" for item in items)
        return f"<{tag}{start}>{inside}</{tag}>"

    def quote(self, blocks: str) -> str:
        """A quotation."""
        return f"<blockquote>{blocks}</blockquote>"

    def rule(self) -> str:
        """A line across."""
        return "<hr>"

    def table(self, rows: Sequence[Sequence[str]]) -> str:
        """A table that scrolls by itself when it is too wide."""
        shown = [
            "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"
            for row, tag in zip(rows, ["th", *["td"] * len(rows)], strict=False)
        ]
        return f'<div class="scroll" tabindex="0"><table>{"".join(shown)}</table></div>'


def highlighted(code: str, lexer: str) -> str:
    """``code`` with a ``<span>`` for each token that has a class; plain in an unknown language."""
    try:
        known = get_lexer_by_name(lexer, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return escape(code)
    formatter: HtmlFormatter[str] = HtmlFormatter(nowrap=True)
    return highlight(code, known, formatter).rstrip("\n")
