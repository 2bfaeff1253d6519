"""Marks around the parts of a snippet, for documentation that shows only one of them.

One line serves all three: ``literalinclude`` of Sphinx looks for any words (``[start:request]``),
pymdownx for its scissors, Asciidoctor for its tag.

Sources: https://facelessuser.github.io/pymdown-extensions/extensions/snippets/,
https://docs.asciidoctor.org/asciidoc/latest/directives/include-tagged-regions/
"""

from __future__ import annotations

import re
from collections.abc import Callable

from snippetgen.patterns import later

NAMES = ("request", "response")

_LOOKS_LIKE_A_MARK = later(
    r"-8<-+[ \t]+\[|\b(?:tag|end)::\S+?\[\](?=$|\s)|\[\s*(?:start|end)\s*:", re.IGNORECASE
)


def begin(name: str) -> str:
    """The words of the comment above a region."""
    return f"tag::{name}[] --8<-- [start:{name}]"


def end(name: str) -> str:
    """The words of the comment below it."""
    return f"end::{name}[] --8<-- [end:{name}]"


def marked(text: str, name: str, *, comment: Callable[[str], str]) -> str:
    """``text`` between the two, as a ``comment`` has them.

    The comments are as deep as its first line, and empty lines stay outside.
    """
    inner = text.strip("\n")
    if not inner:
        return text
    before, _, after = text.partition(inner)
    margin = inner[: len(inner) - len(inner.lstrip())]
    lines = (margin + comment(begin(name)), inner, margin + comment(end(name)))
    return f"{before}{chr(10).join(lines)}{after}"


def is_clear(text: str) -> bool:
    """Whether each mark in ``text`` is one of ours: no value of the collection looks like one."""
    lines = [line.strip() for line in text.splitlines() if _LOOKS_LIKE_A_MARK.search(line)]
    ours = tuple(mark(name) for name in NAMES for mark in (begin, end))
    return len(lines) == len(set(lines)) and all(line.endswith(ours) for line in lines)
