"""Problems are data, and their codes never change their meaning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import snippetgen
from snippetgen.problems import Code, Problem, Severity, Where

PACKAGE = Path(snippetgen.__file__).parent
STAGES = {
    "1": "reading",
    "2": "resolving",
    "3": "rendering",
    "4": "writing",
    "5": "verifying",
    "6": "publishing",
    "7": "looking for credentials",
}


def test_a_problem_has_the_words_of_its_code() -> None:
    """Unless it has a better hint."""
    where = Where("a.json", "/item/0", ("Folder", "Item"))
    assert Problem.of(Code.NO_URL, where, "no URL") == Problem(
        "SG202", "error", where, "no URL", Code.NO_URL.hint
    )
    found = Problem.of(Code.REDUCED, where, "x", hint="Do this.", client="shell/curl")
    assert (found.severity, found.hint, found.client) == ("warning", "Do this.", "shell/curl")


@pytest.mark.parametrize("code", Code)
def test_a_code(code: Code) -> None:
    """SG and three digits by stage, a severity, and two sentences."""
    assert re.fullmatch(r"SG[1-7]\d\d", code.code)
    assert code.code[2] in STAGES
    assert code.severity in get_args(Severity)
    for sentence in (code.meaning, code.hint):
        assert sentence.endswith(".")
        assert sentence[0].isupper()


def test_codes_are_distinct_and_in_order() -> None:
    """A number stands for one thing."""
    codes = [code.code for code in Code]
    assert codes == sorted(set(codes))


def test_every_code_is_used() -> None:
    """A code that nothing reports is only words."""
    source = "".join(p.read_text("utf-8") for p in PACKAGE.rglob("*.py") if p.name != "problems.py")
    unused = [code.name for code in Code if not re.search(rf"\bCode\.{code.name}\b", source)]
    assert not unused


def test_a_place_without_more() -> None:
    """A whole file has neither pointer nor line."""
    assert Where("a.json") == Where("a.json", "", (), None, None)
