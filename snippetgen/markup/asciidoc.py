"""AsciiDoc as Asciidoctor reads it.

Source: https://docs.asciidoctor.org/asciidoc/latest/
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from snippetgen.markup.words import longest_run
from snippetgen.markup.writer import Markup

# Words of these signs alone mean themselves wherever they stand; others pass through unread.
_HARMLESS = re.compile(
    r"(?!\w+[.)](?:\s|$)|[A-Z]+: )[^\W_](?:[\w ,;?!%/@$]|[.:](?=\s|$)|(?<=\w)-(?=\w)|[()](?!\w\)))*"
)
_DIRECTIVE = re.compile(r"^(\\?(?:include|ifdef|ifndef|ifeval|endif)::)", re.MULTILINE)
_MARKS = {"strong": ("**", "**"), "em": ("__", "__"), "s": ("[.line-through]##", "##")}


class Asciidoc(Markup):
    """AsciiDoc."""

    def words(self, words: str) -> str:
        """Words in which any sign could mean something pass through; ``<`` and ``&`` are kept safe."""
        words = words.replace("\n", " ")
        inner = words.strip(" ")
        if not inner or (_HARMLESS.fullmatch(inner) and "__" not in inner and "--" not in inner):
            return words
        before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        tail = inner[len(inner.rstrip("\\")) :]
        inner = inner[: len(inner) - len(tail)].replace("]", "\\]")
        # Two of these side by side make the line a term of a list, before anything passes through.
        inner = re.sub(r":(?=:)|;(?=;)", r"\g<0>]{empty}pass:c[", inner)
        passed = f"pass:c[{inner}]" if inner else ""
        return before + passed + "{backslash}" * len(tail) + after

    def code_words(self, words: str) -> str:
        """Monospaced, its content unread."""
        return f"``{self.words(words)}``"

    def mark(self, kind: str, inline: str) -> str:
        """The unconstrained forms, which hold anywhere."""
        before, after = _MARKS[kind]
        return f"{before}{inline}{after}"

    def link(self, inline: str, address: str) -> str:
        """The macro with its target unread."""
        target = quote(address, safe="%/:=&?~#!$,;'@*-._()")
        return f"link:++{target.replace('+', '%2B')}++[{inline}]"

    def line_end(self) -> str:
        """A line ended by hand."""
        return " +\n"

    def heading(self, inline: str, level: int) -> str:
        """``==``; a section may not skip a level, a discrete heading may."""
        return f"[discrete]\n{'=' * level} {inline}" if inline else ""

    def fenced(self, code: str, lexer: str) -> str:
        """A listing that reads no callouts, with preprocessor lines made plain."""
        fence = "-" * max(4, longest_run(code, "-") + 1)
        shown = _DIRECTIVE.sub(r"\\\1", code)
        return f"[source,{lexer},subs=specialcharacters]\n{fence}\n{shown}\n{fence}"

    def items(self, items: Sequence[str], first: int | None) -> str:
        """Each item an open block, so that it may hold blocks of its own."""
        sign = "*" if first is None else "."
        lines = [] if first in (None, 1) else [f"[start={first}]"]
        for item in items:
            simple = "\n\n" not in item and not item.startswith(("[", "*", ".", "====", "|"))
            lines.append(f"{sign} {item}" if simple else f"{sign} {{empty}}\n+\n====\n{item}\n====")
        return "\n".join(lines)

    def quote(self, blocks: str) -> str:
        """A quotation."""
        return f"[quote]\n____\n{blocks}\n____"

    def rule(self) -> str:
        """A line across."""
        return "'''"

    def table(self, rows: Sequence[Sequence[str]]) -> str:
        """A table with a head."""
        width = max(map(len, rows), default=0)
        lines = [f'[cols="{width}*",options="header"]', "|==="]
        for row in rows:
            cells = [*row, *[""] * (width - len(row))]
            lines.append("\n".join(f"|{self.cell(cell)}" for cell in cells))
        return "\n".join([*lines, "|==="])

    def cell(self, inline: str) -> str:
        """A ``|`` is escaped, also in what passes through: cells are split before all else."""
        lines = (" ".join(line.split()) for line in inline.split(" +\n"))
        return " +\n".join(lines).replace("|", "\\|")
