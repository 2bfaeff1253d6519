"""A pattern that is compiled later is the pattern."""

from __future__ import annotations

import re

import pytest

from snippetgen.patterns import later


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then it is compiled once, whatever is asked for."""
    compiled: list[str] = []
    compile_now = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_now(pattern, flags)

    monkeypatch.setattr(re, "compile", noted)
    pattern = later("(a)b", re.IGNORECASE)
    assert not compiled
    assert pattern.groups == 1
    assert pattern.fullmatch("AB")
    assert pattern.search("b") is None
    assert pattern.sub("x", "abab") == "xx"
    assert pattern.sub("x", "ab") == "x"
    assert pattern.pattern == "(a)b"
    assert compiled == ["(a)b"]


def test_what_a_pattern_has_not() -> None:
    """It is missed here too."""
    with pytest.raises(AttributeError):
        later("a").unknown  # type: ignore[attr-defined]  # noqa: B018
