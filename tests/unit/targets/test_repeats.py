"""Header lines of one name, for clients that send each name once."""

from __future__ import annotations

import pytest

from snippetgen.resolve.exchange import HeaderLine
from snippetgen.targets.repeats import joined_lines
from tests.unit.targets.makers import lines


def joined(*pairs: tuple[str, str]) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """What is left of ``pairs``, and the names of what is lost."""
    kept, lost = joined_lines(lines(*pairs))
    shown = [(line.name.source, line.value.source) for line in kept]
    return shown, tuple(line.name.source for line in lost)


def test_lists_are_joined_by_a_comma() -> None:
    """At the place and in the spelling of the first line."""
    assert joined(("Accept", "a/b"), ("X", "1"), ("accept", "c/d"), ("ACCEPT", "e/{{f}}")) == (
        [("Accept", "a/b, c/d, e/{{f}}"), ("X", "1")],
        (),
    )


def test_cookies_are_joined_by_a_semicolon() -> None:
    """RFC 6265, section 5.4: one header line, pairs parted by a semicolon."""
    assert joined(("Cookie", "a=1"), ("cookie", "b=2")) == ([("Cookie", "a=1; b=2")], ())


@pytest.mark.parametrize("name", ["Authorization", "content-type", "User-Agent", "Host", "Referer"])
def test_of_single_values_the_last_one_counts(name: str) -> None:
    """A comma would make one wrong value of two, so the loss is told."""
    assert joined((name, "1"), ("X", "x"), (name, "2"), (name, "3")) == (
        [(name, "3"), ("X", "x")],
        (name, name),
    )


def test_what_a_line_is_stays_known() -> None:
    """A joined line keeps the role of its first one."""
    first, second = lines(("X-Token", "a"), ("X-Token", "b"))
    first = HeaderLine(first.name, first.value, system=True, role="credential")
    (line,), _ = joined_lines([first, second])
    assert (line.system, line.role) == (True, "credential")


def test_nothing_is_nothing() -> None:
    """No line, no loss."""
    assert joined() == ([], ())
