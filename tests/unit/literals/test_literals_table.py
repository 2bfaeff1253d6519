"""Literals from facts: each kind of fact, on a syntax small enough to see what it does."""

from __future__ import annotations

import pytest

from snippetgen.ir.text import EMPTY, Text
from snippetgen.literals import go
from snippetgen.literals.errors import LiteralError
from snippetgen.literals.load import load_literals
from snippetgen.literals.syntax import Syntax
from snippetgen.literals.table import TableLiterals

DOUBLED = Syntax(
    escapes=(('"', '""'),),
    codes=((0x10000, "Chr({})"),),
    codes_outside=True,
    units="utf-16",
    plus=" & ",
    variable='Env("{name}")',
)
BACKSLASH = Syntax(
    escapes=(("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")), codes=((0x10000, "\\u{:04x}"),)
)


def written(syntax: Syntax, source: str) -> str:
    """The literal of ``source``, ``{{X}}`` a variable."""
    return TableLiterals(syntax).literal(Text.of(source))


@pytest.mark.parametrize(
    ("syntax", "source", "expected"),
    [
        (DOUBLED, "", '""'),
        (DOUBLED, "a", '"a"'),
        (DOUBLED, 'say "x"', '"say ""x"""'),
        (DOUBLED, "a\nb", '"a" & Chr(10) & "b"'),
        (DOUBLED, "\n", "Chr(10)"),
        (DOUBLED, "a{{X}}b", '"a" & Env("X") & "b"'),
        (DOUBLED, "{{X}}", 'Env("X")'),
        (BACKSLASH, 'a\\"\nb\u202e', '"a\\\\\\"\\nb\\u202e"'),
        (Syntax(ascii=True, codes=((0x110000, "<{:x}>"),)), "é😀", '"<e9><1f600>"'),
        (Syntax(ascii=True, units="utf-16", codes=((0x10000, "<{:x}>"),)), "😀", '"<d83d><de00>"'),
        (Syntax(ascii=True, units="utf-8", codes=((0x100, "<{:x}>"),)), "é", '"<c3><a9>"'),
        (Syntax(codes=((0x80, "<{}>"), (0x10000, "[{}]"))), "\x01\u200b", '"<1>[8203]"'),
        (Syntax(by_number="%(?=>)", codes=((0x100, "<{}>"),)), "%%>", '"%<37>>"'),
    ],
)
def test_literals(syntax: Syntax, source: str, expected: str) -> None:
    """Escapes in quotes, numbers inside or outside, variables as operands."""
    assert written(syntax, source) == expected


def test_numbers_that_touch_their_quotes() -> None:
    """Pascal writes them side by side, but for a variable."""
    pascal = Syntax(
        opening="'",
        closing="'",
        codes=((0x10000, "#{}"),),
        codes_outside=True,
        tight_codes=True,
        variable="E('{name}')",
    )
    assert written(pascal, "a\n\tb{{X}}\n{{Y}}") == "'a'#10#9'b' + E('X') + #10 + E('Y')"


def test_variables_inside_the_quotes() -> None:
    """Shells and sqlcmd put them there; a number that stands outside still parts the text."""
    inside = Syntax(
        variable="$({name})",
        interpolates=True,
        codes=((0x100, "N({})"),),
        codes_outside=True,
    )
    assert written(inside, "a{{X}}b") == '"a$(X)b"'
    assert written(inside, "") == '""'
    assert written(inside, "{{X}}\n{{Y}}\n") == '"$(X)" + N(10) + "$(Y)" + N(10)'
    assert written(inside, "\na") == 'N(10) + "a"'
    assert TableLiterals(inside).variable("X") == '"$(X)"'
    assert TableLiterals(DOUBLED).variable("X") == 'Env("X")'
    with pytest.raises(LiteralError):
        TableLiterals(DOUBLED).variable("x y")


def test_what_is_put_round_a_sum() -> None:
    """C needs a function, and Delphi a cast even for a variable alone."""
    syntax = Syntax(variable="E({name})", sum="joined({})", lone="cast({})", plus=", ")
    assert written(syntax, "a{{X}}") == 'joined("a", E(X))'
    assert written(syntax, "{{X}}") == "cast(E(X))"
    assert written(syntax, "a") == '"a"'


def test_runs_lines_and_texts_that_are_too_long() -> None:
    """A run is parted, a line continued, a text refused."""
    short = Syntax(
        longest_run=4, width=10, continuation=" _\n  ", longest=40, escapes=(("'", "''"),)
    )
    assert written(short, "abcdefghij") == '"abcd" + _\n  "efgh" + _\n  "ij"'
    assert written(short, "abc''") == "\"abc\" + _\n  \"''''\""
    literals = TableLiterals(short)
    assert literals.holds(Text("ab"))
    assert not literals.holds(Text("a" * 40))
    assert TableLiterals(DOUBLED).holds(Text("a" * 9000))
    with pytest.raises(LiteralError, match="longer than the 40"):
        literals.literal(Text("a" * 40))


def test_constants() -> None:
    """One literal, without an operator."""
    literals = TableLiterals(DOUBLED)
    assert literals.is_constant(Text("a"))
    assert literals.is_constant(EMPTY)
    assert not literals.is_constant(Text("a\n"))
    assert literals.block(Text("a")) == '"a"'


def test_a_character_without_a_number() -> None:
    """A syntax that has no way to write it says so."""
    with pytest.raises(LiteralError, match=r"U\+0000"):
        written(Syntax(), "\0")
    with pytest.raises(LiteralError, match="half a character"):
        written(Syntax(), "\ud800")


def test_comments() -> None:
    """Nothing ends one, carries it on, or gives an order."""
    syntax = Syntax(comment="'", comment_breaks=("%>",), comment_tails="_\\", orders="go")
    literals = TableLiterals(syntax)
    assert literals.comment("a %> b") == "' a % > b"
    assert literals.comment("a _\nb\\\nc") == "' a _ .\n' b\\ .\n' c"
    assert literals.comment("go on") == '\' "go" on'
    assert TableLiterals(Syntax()).comment("a _") == "// a _"


@pytest.mark.parametrize(
    ("syntax", "words", "expected"),
    [
        (Syntax(), "createJob", "createJob"),
        (Syntax(), "two words", "twoWords"),
        (Syntax(), "_x", "x"),
        (Syntax(), "1st", "v_1st"),
        (Syntax(taken="class"), "class", "v_class"),
        (Syntax(taken="class"), "Class", "Class"),
        (Syntax(taken="class", folds=True), "Class", "v_Class"),
        (Syntax(lower_first=True), "Name", "name"),
        (Syntax(longest_name=4), "abcdef", "abcd"),
    ],
)
def test_names(syntax: Syntax, words: str, expected: str) -> None:
    """Legal, and no word of the language."""
    assert TableLiterals(syntax).name(words) == expected


def test_loading() -> None:
    """A module of its own, or the table; what a module does not say has an answer."""
    own = load_literals("go", None)
    assert (own.filters, own.folds) == (go, False)
    assert own.holds(Text("a"))
    assert own.is_constant(Text("a"))
    table = load_literals("table", Syntax(folds=True, longest=3))
    assert table.folds
    assert not table.holds(Text("abc"))
    assert table.is_constant(Text("a"))
    assert load_literals("table", None).name("a") == "a"
    with pytest.raises(ModuleNotFoundError):
        load_literals("nowhere", None)
