"""A Python snippet that reads an answer can read the very sample it was made from."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from snippetgen import pipeline
from snippetgen.ir.collection import walk
from snippetgen.targets.response import choose_example
from tests.golden.cases import CASES, COLLECTIONS, VARIANTS, generated

_START = "result = response.json()"


class _Response:
    """What ``requests`` would give for a saved body."""

    def __init__(self, body: str) -> None:
        """Keep ``body``."""
        self.body = body

    def json(self) -> object:
        """The body as data."""
        return json.loads(self.body)


def _readers() -> Iterator[tuple[str, str, str]]:
    """Where, the code that reads, and the saved body, of every golden snippet that reads one."""
    for case in CASES:
        plan = generated("default", case).plan
        texts = {f.pointer: f.content.decode() for f in plan.files if f.client == "python/requests"}
        (collection,) = pipeline.read([str(COLLECTIONS / f"{case}.json")]).collections
        for located in walk(collection):
            text = texts.get(located.item.pointer, "")
            example = choose_example(located.item.examples, first=False)
            if example and _START in text:
                place = f"{case} {'/'.join(located.names)}"
                yield place, text[text.index(_START) :], example.body


def test_there_are_readers() -> None:
    """The test below has something to run."""
    assert VARIANTS["default"].form == "program"
    assert len(list(_readers())) > 20


def test_python_reads_its_own_sample(capsys: pytest.CaptureFixture[str]) -> None:
    """No KeyError, no TypeError."""
    for place, code, body in _readers():
        exec(compile(code, place, "exec"), {"response": _Response(body)})  # noqa: S102
    assert capsys.readouterr().out
