"""The lines of a comment: no text may end one, hide in one, or speak to a tool from one."""

from __future__ import annotations

import re
from functools import lru_cache

from snippetgen.literals.escapes import INVISIBLE, unicode_escape
from snippetgen.patterns import later

# Blanks of every width; a comment need not be exact, so they are written as a plain space.
_BLANK = later("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")

# Editors run these from a comment: "vim: set ...", "-*- mode: ... -*-".
_MODELINE = later(r"(?:(?<=\s)|^)(vim?|ex)(?=[<=>]?\d*:)", re.IGNORECASE)
_LIKE_A_MODELINE = later(r"[vVeE](?:[iI][mM]?|[xX])[<=>]?[0-9]*:")

# What stands at the start of most lines of JSON, and of no order.
_DATA = '"{}[]0123456789'
_WORD_AT_START = later(rf"\n *+[^ \n{re.escape(_DATA)}]")

_PRINTED = bytes([0x0A, *range(0x20, 0x7F)])


class Pragmas:
    """How the tools of one language are kept from reading a comment as an order.

    ``leading`` are words (regular expressions) that count at the start of a comment or after
    ``marks``: they are put in quotes.  None begins with a blank, a double quote, a bracket of
    JSON or a digit.  ``anywhere`` are words that count before a colon or equals sign wherever they
    stand: a space comes between.
    """

    def __init__(self, marks: str, leading: str, anywhere: str = "") -> None:
        """Compile the patterns."""
        flags = re.IGNORECASE | re.VERBOSE
        word = rf"(?P<word>(?![{re.escape(_DATA)}])(?:{leading}))"
        self._leading = later(rf"(?P<mark>(?:^|{marks})\s*+){word}", flags)
        self._marks = later(marks, flags)
        self._anywhere = later(rf"(?P<word>{anywhere})(?=[:=])", flags) if anywhere else None

    def disarmed(self, text: str) -> str:
        """``text`` with every such word visibly changed."""
        if _WORD_AT_START.search(f"\n{text}") or self._marks.search(text):
            text = "\n".join([self._without_leading(line) for line in text.split("\n")])
        if self._anywhere and _may_end_word(text):
            return self._anywhere.sub(r"\g<word> ", text)
        return text

    def _without_leading(self, line: str) -> str:
        found = self._leading.search if self._marks.search(line) else self._leading.match
        return self._leading.sub(r'\g<mark>"\g<word>"', line) if found(line) else line


@lru_cache(maxsize=64)  # much of what snippets say is the same in all of them
def comment_lines(text: str, marker: str, pragmas: Pragmas) -> str:
    """One output line for each line of ``text``, every kind of line end counted."""
    shown = (text.expandtabs(4) if "\t" in text else text).removesuffix("\n")
    if not _is_plain(shown):
        shown = "\n".join([_shown(line) for line in text.splitlines()])
    found = f"{marker} " + pragmas.disarmed(shown).replace("\n", f"\n{marker} ")
    if " \n" in found:
        return "\n".join([line.rstrip() for line in found.split("\n")])
    return found.rstrip()


def _is_plain(text: str) -> bool:
    """Whether ``text`` is shown as it is: printable ASCII that no editor obeys."""
    if not text.isascii() or text.encode().translate(None, _PRINTED) or "-*-" in text:
        return False
    return not (_may_end_word(text) and _LIKE_A_MODELINE.search(text))


def _may_end_word(text: str) -> bool:
    """Whether a colon or an equals sign of ``text`` could end a word: those of JSON end names."""
    return "=" in text or text.count(":") > text.count('":')


def _shown(line: str) -> str:
    """``line`` without what a reader cannot see and what an editor obeys."""
    if not (line.isascii() and line.isprintable()):
        line = _BLANK.sub(" ", line.expandtabs(4))
        line = INVISIBLE.sub(lambda match: unicode_escape(ord(match[0])), line)
    return _MODELINE.sub(r"\1 ", line.replace("-*-", "- * -"))
