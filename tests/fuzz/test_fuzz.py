"""The fuzzer itself: it repeats what it did, finds what is there, and nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest

from snippetgen.postman import Parsed
from tests.fuzz import examine, run
from tests.fuzz.bases import bases
from tests.fuzz.mutation import mutated
from tests.fuzz.run import example, main, trial


def test_a_few_examples(capsys: pytest.CaptureFixture[str]) -> None:
    """``nox -s fuzz`` tries many more."""
    assert main(["300", "--seed", "3", "--jobs", "1"]) == 0
    assert "300 examples" in capsys.readouterr().out


def test_a_seed_tells_an_example_again() -> None:
    """In every process, and each of them is another one."""
    found = []
    for _ in range(2):
        for index in range(50):
            base, random = example(7, index, bases())
            found.append(mutated(base, random))
    assert found[:50] == found[50:]
    assert len({str(data) for data in found}) > 45


@pytest.mark.parametrize("fault", ["raise", "hang", "swallow the hang", "nothing", "memory"])
def test_faults_are_found(
    fault: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A traceback, an endless loop, a result that says nothing."""

    def broken(_: object) -> Parsed:
        if fault == "raise":
            raise IndexError
        if fault == "memory":
            raise MemoryError
        while fault.endswith("hang"):
            # What a careless stage might do.
            with suppress(Exception):
                sum(range(1000))
        return Parsed(None, ())

    monkeypatch.setattr(examine, "read_collection", broken)
    monkeypatch.setattr(examine, "SECONDS", 0.05)
    wrong = next(w for i in range(1, 30) if (w := trial(1, i, bases())[1]))
    expected = {"raise": "IndexError", "memory": "MemoryError", "nothing": "AssertionError"}
    assert wrong.startswith(expected.get(fault, "HangError"))
    findings = {"x": (f"--only 1:1  {wrong}", 3)}
    assert run.report([run.Found(9, 0, 0.1, findings, 1024)], 0.0) == 1
    assert f"3 x --only 1:1  {wrong}" in capsys.readouterr().out


def test_one_example_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """With its data, to look into a finding."""
    assert main(["--only", "1:1"]) == 0
    assert capsys.readouterr().out.endswith("snippets\n")
