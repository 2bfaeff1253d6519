"""The lines of a comment: no text may end one, hide in one, or speak to a tool from one."""

from __future__ import annotations

import re

from snippetgen.literals.escapes import INVISIBLE, unicode_escape

# Blanks of every width; a comment need not be exact, so they are written as a plain space.
_BLANK = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")

# Editors run these from a comment: "vim: set ...", "-*- mode: ... -*-".
_MODELINE = re.compile(r"(?:(?<=\s)|^)(vim?|ex)(?=[<=>]?\d*:)", re.IGNORECASE)


class Pragmas:
    """How the tools of one language are kept from reading a comment as an order.

    ``leading`` are words (regular expressions) that count at the start of a comment or after
    ``marks``: they are put in quotes.  ``anywhere`` are words that count before a colon or equals
    sign wherever they stand: a space comes between.
    """

    def __init__(self, marks: str, leading: str, anywhere: str = "") -> None:
        """Compile the patterns."""
        flags = re.IGNORECASE | re.VERBOSE
        self._leading = re.compile(rf"(?P<mark>(?:^|{marks})\s*)(?P<word>{leading})", flags)
        self._anywhere = re.compile(rf"(?P<word>{anywhere})(?=[:=])", flags) if anywhere else None

    def disarm(self, line: str) -> str:
        """``line`` with every such word visibly changed."""
        line = self._leading.sub(r'\g<mark>"\g<word>"', line)
        return self._anywhere.sub(r"\g<word> ", line) if self._anywhere else line


def comment_lines(text: str, marker: str, pragmas: Pragmas) -> str:
    """One output line for each line of ``text``, every kind of line end counted."""
    lines = []
    for line in text.splitlines() or [""]:
        shown = _BLANK.sub(" ", line.expandtabs(4))
        shown = INVISIBLE.sub(lambda match: unicode_escape(ord(match[0])), shown)
        shown = _MODELINE.sub(r"\1 ", shown.replace("-*-", "- * -"))
        lines.append(f"{marker} {pragmas.disarm(shown)}".rstrip())
    return "\n".join(lines)
