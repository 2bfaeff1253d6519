"""What a page shows of a Text before any markup is thought of: no control character, no trick.

A variable is shown as ``{NAME}``; a page names the same variables as the snippets on it.
"""

from __future__ import annotations

import re

from snippetgen.ir.text import Text

# Control characters, and those that change the direction or hide what stands beside them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")


def readable(text: Text) -> str:
    """``text`` with LF line ends, variables as ``{NAME}``, unseen characters dropped."""
    whole = "".join(p if isinstance(p, str) else f"{{{p.name}}}" for p in text.parts)
    shown = _UNSEEN.sub("", _LINE_END.sub("\n", whole))
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", shown)


def one_line(text: Text) -> str:
    """``readable`` with every run of white space as one space."""
    return " ".join(readable(text).split())


def code_lines(text: Text) -> list[str]:
    """The lines of a program or a saved answer, empty ones at both ends dropped."""
    return readable(text).strip("\n").split("\n")


def longest_run(text: str, character: str) -> int:
    """How often ``character`` stands side by side in ``text`` at most."""
    return max(map(len, re.findall(re.escape(character) + "+", text)), default=0)
