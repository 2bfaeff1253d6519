"""A problem excuses differences in its own fields, and nothing else."""

from __future__ import annotations

from snippetgen.problems import Code, Problem, Where
from snippetgen.verify.excuses import Judgement, judge, unsigned
from snippetgen.verify.finding import Difference

TARGET = Difference("target", "/a?", "/a")
HEADER = Difference("header x-a", "1", None)
BODY = Difference("body at byte 7", "a", "b")


def problem(code: Code, message: str, *fields: str) -> Problem:
    return Problem.of(code, Where("c.json"), message, fields=fields)


NO_QUERY = problem(Code.REDUCED, "no query", "target")
NO_HEADER = problem(Code.REDUCED, "no header", "header x-a")
NO_FILE = problem(Code.NO_FILE, "no file", "body")
UNSIGNED = problem(Code.UNSUPPORTED_AUTH, "no digest", "header authorization")


def test_each_difference_needs_a_problem() -> None:
    """One alone makes it different, and is what is shown."""
    assert judge([TARGET], []) == Judgement("different", "", (TARGET,))
    assert judge([TARGET, HEADER], [NO_QUERY]) == Judgement("different", "", (HEADER,))
    assert judge([TARGET, HEADER], [NO_QUERY, NO_HEADER]) == Judgement(
        "limited", "no query; no header", (TARGET, HEADER)
    )


def test_only_problems_that_tell_are_named() -> None:
    """A reduction that made no difference is no reason."""
    assert judge([TARGET], [NO_QUERY, NO_HEADER]).reason == "no query"
    assert judge([TARGET], [NO_QUERY, NO_QUERY]).reason == "no query"


def test_a_limit_of_the_client_comes_before_a_lack_of_the_request() -> None:
    assert judge([BODY], [NO_FILE]).verdict == "unproven"
    assert judge([BODY, HEADER], [NO_FILE, NO_HEADER]).verdict == "limited"


def test_other_problems_and_headers_excuse_nothing() -> None:
    cycle = problem(Code.CYCLE, "a circle", "target")
    assert judge([TARGET], [cycle]).verdict == "different"
    assert judge([Difference("header x-ab", "1", None)], [NO_HEADER]).verdict == "different"
    assert judge([Difference("requests", "1", "2")], [NO_QUERY, NO_FILE]).verdict == "different"


def test_what_lacks_a_signature() -> None:
    assert unsigned([NO_QUERY, UNSIGNED]) == "no digest"
    assert unsigned([NO_QUERY]) == ""
