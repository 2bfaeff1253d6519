"""SG84x: saved answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus

from snippetgen.ir.collection import Located
from snippetgen.ir.json_value import NotJsonError, parse_json
from snippetgen.ir.request import Example
from snippetgen.ir.text import Text
from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject, is_json

_REASONS = {status.phrase.lower(): status.value for status in HTTPStatus}
_NUMBER = re.compile(r"\s*([1-5][0-9]{2})\b(?!\s*[A-Za-z]*(?:s|items|results|records)\b)")


def _answers(subject: Subject) -> Iterator[tuple[Located, Example, str]]:
    """Each saved answer, and the rest of its pointer."""
    for located in subject.items:
        for number, example in enumerate(located.item.examples):
            yield located, example, f"/response/{number}"


@rule("SG841", "warning", "Save the answer again, or fill in its status.")
def no_status(subject: Subject) -> Iterator[Found]:
    """A saved answer has no status code."""
    for located, example, inside in _answers(subject):
        if not example.code:
            message = f"the answer {example.name!r} has no status code"
            yield Found(subject.at(located, inside), message)


@rule("SG842", "warning", "Correct the code, the words or the name.")
def another_status(subject: Subject) -> Iterator[Found]:
    """A saved answer has a status code that its words or its name deny."""
    for located, example, inside in _answers(subject):
        said = _REASONS.get(example.status.strip().lower(), example.code)
        if example.code and said != example.code:
            message = f"the answer {example.name!r} has the code {example.code}, "
            yield Found(subject.at(located, inside), f"{message}and the words of {said}")
            continue
        named = _NUMBER.match(example.name)
        if example.code and named and int(named[1]) != example.code:
            message = f"the answer called {example.name!r} has the code {example.code}"
            yield Found(subject.at(located, inside), message)


@rule("SG843", "warning", "Save the answer again, or correct its header.")
def answer_is_no_json(subject: Subject) -> Iterator[Found]:
    """A saved answer is said to be JSON and is none."""
    for located, example, inside in _answers(subject):
        kinds = [h.value for h in example.headers if h.key.source.lower() == "content-type"]
        kind = kinds[-1] if kinds else None
        if not example.body.strip() or kind is None or not is_json(kind.source):
            continue
        try:
            parse_json(Text.of(example.body))
        except NotJsonError as error:
            message = f"the answer {example.name!r} is no JSON: {error}"
            yield Found(subject.at(located, inside), message)
