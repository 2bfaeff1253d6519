"""Characters that nobody can see, or that move their neighbours: never written as they are.

The set is fixed here rather than asked of :mod:`unicodedata`, whose answer depends on the Python
that runs: the same collection must give the same bytes everywhere.  It holds the categories Cc Cf
Zl Zp Zs (but for the space), Co and Cs, non-characters, planes without characters, and letters
and marks that are drawn as nothing.  Variation selectors 1 to 16 stay: emoji need them.

Source: UAX #44 (General_Category, Default_Ignorable_Code_Point), Unicode 17.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from snippetgen.patterns import later

_RANGES = (
    (0x00, 0x1F),  # controls
    (0x7F, 0xA0),  # delete, more controls, no-break space
    (0xAD, 0xAD),  # soft hyphen
    (0x34F, 0x34F),  # combining grapheme joiner
    (0x600, 0x605),  # Arabic number signs
    (0x61C, 0x61C),  # Arabic letter mark
    (0x6DD, 0x6DD),
    (0x70F, 0x70F),
    (0x890, 0x891),
    (0x8E2, 0x8E2),
    (0x115F, 0x1160),  # Hangul fillers
    (0x1680, 0x1680),  # Ogham space
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian variation selectors, vowel separator
    (0x2000, 0x200F),  # spaces, zero widths, direction marks
    (0x2028, 0x202F),  # line and paragraph separator, direction, narrow space
    (0x205F, 0x206F),  # mathematical space, invisible operators, direction isolates
    (0x2800, 0x2800),  # Braille blank
    (0x3000, 0x3000),  # ideographic space
    (0x3164, 0x3164),  # Hangul filler
    (0xD800, 0xF8FF),  # surrogates, private use
    (0xFDD0, 0xFDEF),  # non-characters
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),  # half-width Hangul filler
    (0xFFF0, 0xFFFB),  # interlinear annotation
    (0xFFFE, 0xFFFF),
    (0x110BD, 0x110BD),
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),  # hieroglyph joiners
    (0x1BCA0, 0x1BCA3),  # shorthand controls
    (0x1D159, 0x1D159),  # null note head
    (0x1D173, 0x1D17A),  # musical controls
    (0x1FFFE, 0x1FFFF),
    (0x2FFFE, 0x2FFFF),
    (0x3FFFE, 0x10FFFF),  # tags, private use, and planes that hold nothing
)


def _class(last: int) -> str:
    """The characters of the ranges up to ``last``, as a regular expression lists them."""
    return "".join(f"\\U{low:08x}-\\U{min(high, last):08x}" for low, high in _RANGES if low <= last)


_ASCII = _class(0x7F)
_CLASS = _class(0x10FFFF)

INVISIBLE = later(f"[{_CLASS}]")
"""One character that must be written as an escape."""

_BUT_LINES = _CLASS.replace("\\U00000000-\\U0000001f", r"\x00-\x08\x0b-\x1f", 1)
_INVISIBLE_BUT_LINES = later(f"[{_BUT_LINES}]")


def holds_invisible(piece: str) -> bool:
    """Whether a character of ``piece`` must be written as an escape; tab and newline need not."""
    if piece.isascii():
        return not piece.replace("\n", "").replace("\t", "").isprintable()
    return bool(_INVISIBLE_BUT_LINES.search(piece))


def is_plain(piece: str) -> bool:
    """Whether double quotes hold ``piece`` as it is: printable ASCII, no quote and no backslash."""
    return piece.isascii() and piece.isprintable() and '"' not in piece and "\\" not in piece


def escaper(
    extra: str, known: Mapping[str, str], unknown: Callable[[int], str]
) -> Callable[[str], str]:
    """A function that rewrites the characters of ``extra`` and all invisible ones.

    ``known`` says how some are written; ``unknown`` is asked for the others by code point.
    """
    extra = re.escape(extra)
    pattern = later(f"[{extra}{_CLASS}]")
    narrow = later(f"[{extra}{_ASCII}]")  # few texts need the other, which takes long to compile
    known = dict(known)

    def replacement(match: re.Match[str]) -> str:
        character = match[0]
        return known[character] if character in known else unknown(ord(character))

    def escape(piece: str) -> str:
        return (narrow if piece.isascii() else pattern).sub(replacement, piece)

    return escape


def unicode_escape(code: int) -> str:
    r"""``\x1b``, ``\u202e`` or ``\U000e0041``: what Python and Go have in common."""
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
