"""The fixed set of characters that are never written as they are."""

from __future__ import annotations

import sys
import unicodedata

from snippetgen.ir.text import Text, Variable
from snippetgen.literals.escapes import INVISIBLE, holds_invisible
from snippetgen.literals.lines import lines


def test_every_invisible_category_is_covered() -> None:
    """Whatever this Python's Unicode calls a control, format, separator, private or half."""
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        hidden = unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Zs", "Co", "Cs"}
        if hidden and character != " ":
            assert INVISIBLE.match(character), f"U+{code:04X}"


def test_visible_characters_are_left_alone() -> None:
    """Letters, marks, signs, emoji and the selector that colours them."""
    for character in " aé日🎉\ufe0f\ufffd\u0301€~":
        assert not INVISIBLE.match(character)


def test_tab_and_newline_may_be_exempt() -> None:
    """And nothing else, beside whatever it stands."""
    assert holds_invisible("é\x00")
    assert not holds_invisible("é\t\n")
    differ = [c for c in range(0x3000) if INVISIBLE.match(chr(c))]
    kept = [c for c in differ if not holds_invisible(f"a{chr(c)}")]
    assert kept == [9, 10]


def test_lines() -> None:
    """Joined they are the text."""
    text = Text.made_of("a\nb", Variable("X"), "\n\n")
    assert lines(text) == [Text("a\n"), Text.made_of("b", Variable("X"), "\n"), Text("\n")]
    assert lines(Text("a")) == [Text("a")]
