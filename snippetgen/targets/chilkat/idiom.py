"""What the view must know of the language and of the reader's choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from snippetgen.ir.text import Text
from snippetgen.literals.load import Literals


class Idiom(msgspec.Struct, frozen=True):
    """How statements are chosen.

    ``literals`` are the language's.  ``classic`` is the look of the vendor's pages, ``whole`` a
    program that unlocks the library itself.  ``objects`` says how objects are freed, ``utf8`` that
    the library must be told the encoding of strings.  ``api`` is the family of calls: ``classic``
    gives the response as the result, ``modern`` (version 10 and newer) fills a response of ours.
    ``nested`` says that an argument may be a call or a sum, ``regions`` asks for marks.
    """

    literals: Literals
    classic: bool = False
    whole: bool = False
    objects: Literal["collected", "deferred", "freed"] = "deferred"
    utf8: bool = False
    api: Literal["classic", "modern"] = "classic"
    nested: bool = True
    regions: bool = False

    @property
    def legal(self) -> Callable[[str], str]:
        """Makes an identifier of the language from any words."""
        return self.literals.name

    @property
    def holds(self) -> Callable[[Text], bool]:
        """Whether the language can hold a text in one expression."""
        return self.literals.holds
