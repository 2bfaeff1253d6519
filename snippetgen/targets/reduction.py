"""What a client leaves out of a request: words for people, and the part that it concerns."""

from __future__ import annotations

import msgspec

from snippetgen.resolve.exchange import HeaderLine

TARGET = "target"
BODY = "body"


class Reduction(msgspec.Struct, frozen=True):
    """``field`` is ``target``, ``body`` or ``header`` and a name in lower case.

    ``verify`` allows a difference in that field and in no other.  ``is_signature``
    says that the request goes without its signature.
    """

    field: str
    words: str
    is_signature: bool = False


def of_header(line: HeaderLine, words: str) -> Reduction:
    """A reduction of the header of ``line``."""
    return Reduction(f"header {line.key}", words)
