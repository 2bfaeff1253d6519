"""Test reports in JUnit's XML, as Jenkins' own schema has it, the one that most servers follow.

The schema: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd); that of older servers allows a
skipped case no attribute, so it has none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape, quoteattr

import msgspec

from snippetgen.problems import Problem
from snippetgen.report.words import place_of, sentence_of

Ending: TypeAlias = Literal["passed", "failure", "error", "skipped"]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Case(msgspec.Struct, frozen=True):
    """One test: what it was about, how it ended, and the story in a word and in lines."""

    name: str
    about: str
    ending: Ending = "passed"
    kind: str = ""
    story: str = ""


class Suite(msgspec.Struct, frozen=True):
    """Tests of one thing."""

    name: str
    cases: tuple[Case, ...]


def suites_of(problems: Iterable[Problem], *, strict: bool) -> list[Suite]:
    """A suite for each file, a case for each problem; it fails where it makes the run fail.

    Without any there is one case that passed, since servers take an empty report for a mistake.
    """
    suites: dict[str, list[Case]] = {}
    fails = {"error", "warning"} if strict else {"error"}
    for problem in problems:
        ending: Ending = "failure" if problem.severity in fails else "passed"
        name = f"{problem.code} {place_of(problem)}".rstrip()
        hint = f"\nhint: {problem.hint}" if problem.hint else ""
        story = f"{problem.severity} {sentence_of(problem)}{hint}"
        case = Case(name, problem.where.file, ending, problem.code, story)
        if problem.allowed is None:
            suites.setdefault(problem.where.file, []).append(case)
    if not suites:
        suites["snippetgen"] = [Case("no problems", "snippetgen")]
    return [Suite(name, tuple(cases)) for name, cases in suites.items()]


def as_junit(suites: Sequence[Suite]) -> str:
    """The document."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>"]
    for suite in suites:
        endings = Counter(case.ending for case in suite.cases)
        lines.append(
            f"<testsuite name={_attribute(suite.name)} tests='{endings.total()}' failures="
            f"'{endings['failure']}' errors='{endings['error']}' skipped='{endings['skipped']}'>"
        )
        lines += map(_case, suite.cases)
        lines.append("</testsuite>")
    return "\n".join([*lines, "</testsuites>"])


def _case(case: Case) -> str:
    head = f"<testcase classname={_attribute(case.about)} name={_attribute(case.name)}"
    inner = _ending(case)
    return f"{head}>{inner}</testcase>" if inner else f"{head}/>"


def _ending(case: Case) -> str:
    story = _text(case.story)
    if case.ending == "passed":
        return f"<system-out>{story}</system-out>" if story else ""
    if case.ending == "skipped":
        return f"<skipped>{_text(case.kind)}: {story}</skipped>"
    attributes = f"type={_attribute(case.kind)} message={_attribute(_first(case.story))}"
    return f"<{case.ending} {attributes}>{story}</{case.ending}>"


def _first(text: str) -> str:
    return text.partition("\n")[0]


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))
