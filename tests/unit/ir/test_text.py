"""Text: plain pieces and variables, and never a ``str`` by accident."""

from __future__ import annotations

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.text import EMPTY, Text, UnquotedTextError, Variable

A, B = Variable("a"), Variable("b")
sources = st.text(st.sampled_from("ab{} /\n"))


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("", ()),
        ("plain", ("plain",)),
        ("{{a}}", (A,)),
        ("x{{a}}{{b}}y", ("x", A, B, "y")),
        ("{{{a}}}", ("{", A, "}")),
        ("{{ a }}", (Variable(" a "),)),
        ("{{}}", (Variable(""),)),
        ("{{a", ("{{a",)),
        ("{{x{{a}}}}", ("{{x", A, "}}")),
    ],
)
def test_reading(source: str, parts: tuple[object, ...]) -> None:
    """The innermost braces make a variable, with all that stands in them."""
    assert Text.of(source).parts == parts


@given(sources)
def test_the_source_comes_back(source: str) -> None:
    """Whatever it is; pieces are never empty, and no two plain ones meet."""
    text = Text.of(source)
    assert text.source == source
    assert all(text.parts)
    kinds = [isinstance(part, str) for part in text.parts]
    assert (True, True) not in pairwise(kinds)
    assert pickle.loads(pickle.dumps(text)) == text  # noqa: S301 - our own


@given(sources, sources)
def test_a_sum_has_the_pieces_of_both(one: str, other: str) -> None:
    """Where two plain ones meet they are one; a sign is found where a plain piece holds it."""
    left, right = Text.of(one), Text.of(other)
    whole = left + right
    assert whole.parts == Text.made_of(*left.parts, *right.parts).parts
    assert ("a" in whole) == any("a" in part for part in whole.parts if isinstance(part, str))


@given(sources, st.sampled_from("a/{ "))
def test_splitting_and_joining(source: str, separator: str) -> None:
    """Only plain pieces are split, and joining brings the text back."""
    text = Text.of(source)
    assert Text.join(separator, text.split(separator)) == text
    assert len(text.split(separator)) == 1 + sum(
        part.count(separator) for part in text.parts if isinstance(part, str)
    )
    first, rest = text.partition(separator)
    assert (rest is None) == (separator not in text)
    assert separator not in first
    assert text == (first if rest is None else Text.join(separator, [first, rest]))


def test_plain() -> None:
    """Without a variable there is a plain string."""
    assert (Text.made_of("a", "b").plain, EMPTY.plain) == ("ab", "")
    assert not Text.made_of(A).is_plain
    assert not Text.made_of("x", A).is_plain
    with pytest.raises(ValueError, match="unresolved"):
        _ = Text.made_of(A).plain
    assert Text.made_of("x", A, B, A).variables == (A, B, A)
    assert Text.made_of("x", Variable("é")).is_ascii
    assert not Text.made_of("x", A, "é").is_ascii


def test_mapping() -> None:
    """Over one kind of piece; what comes out is joined again."""
    text = Text.made_of("x", A, "y")
    assert text.map_plain(str.upper) == Text.made_of("X", A, "Y")
    assert text.map_variables(lambda v: v.name) == Text("xay")


def test_ends() -> None:
    """White space goes from plain ends only."""
    assert Text.made_of(" x ", A, " y ").strip() == Text.made_of("x ", A, " y")
    assert Text.made_of(A, " ").strip() == Text.made_of(A)
    assert EMPTY.strip() == EMPTY
    assert Text("xy").startswith("x")
    assert not Text.made_of(A, "x").startswith("x")
    assert not EMPTY.startswith("x")


def test_a_text_is_no_str() -> None:
    """Printing, formatting, joining with one and changing are refused."""
    text = Text("x")
    with pytest.raises(UnquotedTextError, match="literal filter"):
        str(text)
    with pytest.raises(UnquotedTextError, match="literal filter"):
        f"{text}"
    with pytest.raises(TypeError):
        text + "y"  # type: ignore[operator]
    with pytest.raises(AttributeError, match="immutable"):
        text.source = ""  # type: ignore[misc]
    assert repr(Text.made_of("x", A)) == "Text.of('x{{a}}')"
    assert text != "x"  # type: ignore[comparison-overlap]
    assert text + Text.made_of(A) == Text.made_of("x", A)
    assert len({text, Text("x"), EMPTY}) == 2
    assert not EMPTY
