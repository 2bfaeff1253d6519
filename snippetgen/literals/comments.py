"""The lines of a comment: no text may end one, hide in one, or speak to a tool from one."""

from __future__ import annotations

import re

from snippetgen.literals.escapes import INVISIBLE, unicode_escape
from snippetgen.patterns import later

# Blanks of every width; a comment need not be exact, so they are written as a plain space.
_BLANK = later("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")

# Editors run these from a comment: "vim: set ...", "-*- mode: ... -*-".
_MODELINE = later(r"(?:(?<=\s)|^)(vim?|ex)(?=[<=>]?\d*:)", re.IGNORECASE)
_LIKE_A_MODELINE = later(r"[vVeE](?:[iI][mM]?|[xX])[<=>]?[0-9]*:")

# What a modeline, and an order that counts anywhere, cannot do without; the names of JSON can.
_ENDED_WORD = re.compile(r"[:=](?<=[\w<=>].)")

# What stands at the start of most lines of JSON, and of no order.
_DATA = frozenset('"{}[]0123456789')
_NO_DATA = r'(?!["{}\[\]0-9])'

_PRINTED = bytes([0x0A, *range(0x20, 0x7F)])


class Pragmas:
    """How the tools of one language are kept from reading a comment as an order.

    ``leading`` are words (regular expressions) that count at the start of a comment or after
    ``marks``: they are put in quotes.  None begins with a double quote, a bracket of JSON or a
    digit.  ``anywhere`` are words that count before a colon or equals sign wherever they stand: a
    space comes between.
    """

    def __init__(self, marks: str, leading: str, anywhere: str = "") -> None:
        """Compile the patterns."""
        flags = re.IGNORECASE | re.VERBOSE
        word = rf"(?P<word>{_NO_DATA}(?:{leading}))"
        self._leading = re.compile(rf"(?P<mark>(?:^|{marks})\s*){word}", flags)
        self._marks = re.compile(marks, flags)
        self._anywhere = re.compile(rf"(?P<word>{anywhere})(?=[:=])", flags) if anywhere else None

    def disarmed(self, lines: list[str]) -> list[str]:
        """``lines`` with every such word visibly changed."""
        marked = bool(self._marks.search("\n".join(lines)))
        lines = [
            (
                line
                if line.lstrip()[:1] in _DATA and not (marked and self._marks.search(line))
                else self._leading.sub(r'\g<mark>"\g<word>"', line)
            )
            for line in lines
        ]
        if self._anywhere and _ENDED_WORD.search("\n".join(lines)):
            return [
                self._anywhere.sub(r"\g<word> ", line) if _ENDED_WORD.search(line) else line
                for line in lines
            ]
        return lines


def comment_lines(text: str, marker: str, pragmas: Pragmas) -> str:
    """One output line for each line of ``text``, every kind of line end counted."""
    spread = text.expandtabs(4)
    if _is_plain(spread):
        lines = spread.splitlines() or [""]
    else:
        lines = [_shown(line) for line in text.splitlines()]
    return "\n".join([f"{marker} {line}".rstrip() for line in pragmas.disarmed(lines)])


def _is_plain(text: str) -> bool:
    """Whether ``text`` is shown as it is: printable ASCII that no editor obeys."""
    if not text.isascii() or text.encode().translate(None, _PRINTED) or "-*-" in text:
        return False
    return not (_ENDED_WORD.search(text) and _LIKE_A_MODELINE.search(text))


def _shown(line: str) -> str:
    """``line`` without what a reader cannot see and what an editor obeys."""
    if not (line.isascii() and line.isprintable()):
        line = _BLANK.sub(" ", line.expandtabs(4))
        line = INVISIBLE.sub(lambda match: unicode_escape(ord(match[0])), line)
    return _MODELINE.sub(r"\1 ", line.replace("-*-", "- * -"))
