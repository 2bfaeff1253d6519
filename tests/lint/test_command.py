"""``snippetgen lint``: choices, reasons, exit codes, formats; and the corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from snippetgen.linting import lint_collections
from snippetgen.settings import LintChoices, Settings
from tests.cli.conftest import Run, a_collection, a_request, project, run, save
from tests.lint.test_rules import body, collection, item
from tests.reports.readers import read_github, read_gitlab, read_junit, read_sarif

__all__ = ["project", "run"]

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


def test_what_is_told(run: Run, project: Path) -> None:
    """A line for each finding, in the order of the document, a hint once, and the numbers."""
    save(project / "api.json", a_collection(a_request("B"), a_request("A", **body("{"))))
    result = run("lint", "api.json")
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert [line.split()[1] for line in lines if not line.startswith(" ")][:-1] == [
        "SG805", "SG801", "SG802", "SG801", "SG802", "SG833",
    ]  # fmt: skip
    assert lines[0].startswith("warning SG805 api.json: the collection has no description")
    assert len([line for line in lines if "Save the answer" in line]) == 1
    assert lines[-1] == "2 requests of 1 collection: 1 error, 5 warnings, 0 notes."
    assert result.stdout == ""


def test_exit_codes(run: Run, project: Path) -> None:
    """0 for notes and warnings, 1 for errors, under --strict for warnings; 2 for what is no input."""
    save(project / "api.json", collection())
    assert run("lint", "api.json", "--strict").exit_code == 0
    save(project / "api.json", collection(item(description="")))
    assert run("lint", "api.json").exit_code == 0
    assert run("lint", "api.json", "--strict").exit_code == 1
    assert run("lint", "nothing.json").exit_code == 2
    assert run("lint").exit_code == 2


def test_select_and_ignore(run: Run, project: Path) -> None:
    """By codes or their beginnings; an unknown one is refused."""
    arguments = ("lint", "api.json", "--strict")
    assert "SG801" not in run(*arguments, "--select", "sg802").stderr
    assert "SG80" not in run(*arguments, "--ignore", "SG80").stderr
    assert "8 ignored" in run(*arguments, "--ignore", "SG80").stderr
    for option in ("--select", "--ignore"):
        result = run(*arguments, option, "SG9")
        assert result.exit_code == 2
        assert "There is no rule 'SG9'" in result.stderr


def test_reasons_in_the_configuration(run: Run, project: Path) -> None:
    """They let findings through, of some items only if they say so, and stand in the reports."""
    (project / "snippetgen.toml").write_text(
        'collections = ["api.json"]\n[lint]\nselect = ["SG802"]\n'
        '[[lint.ignore]]\ncode = "SG802"\nreason = "they speak for themselves"\n'
        'items = ["Leads/*"]\n',
        "utf-8",
    )
    result = run("lint", "--strict")
    assert result.exit_code == 1
    assert result.stderr.count("SG802") == 1
    assert "Ping" in result.stderr
    results = read_sarif(run("lint", "--format", "sarif").stdout)
    reasons = [found["suppressions"][0]["justification"] for found in results[:2]]
    assert reasons == ["they speak for themselves"] * 2
    assert "suppressions" not in results[2]
    allowed = [
        p.get("allowed") for p in json.loads(run("lint", "--format", "json").stdout)["problems"]
    ]
    assert allowed == [*reasons, None]
    (project / "snippetgen.toml").write_text('[[lint.ignore]]\ncode = "SG802"\n', "utf-8")
    result = run("lint", "api.json")
    assert result.exit_code == 2
    assert "reason" in result.stderr


def test_only_some_items(run: Run, project: Path) -> None:
    """The others are not looked at."""
    result = run("lint", "api.json", "--select", "SG802", "--include", "Leads/*")
    assert result.stderr.count("SG802") == 2
    assert run("lint", "api.json", "--include", "Nope").exit_code == 2


def test_formats(run: Run, project: Path) -> None:
    """The same as of every other command."""
    found = {
        name: run("lint", "api.json", "--format", name).stdout
        for name in ("sarif", "gitlab", "junit", "github")
    }
    numbers = {
        len(read_sarif(found["sarif"])),
        len(read_gitlab(found["gitlab"])),
        len(read_github(found["github"])),
        len(read_junit(found["junit"]).findall("testsuite/testcase")),
    }
    assert len(numbers) == 1


def test_stdin_and_secrets(run: Run, project: Path) -> None:
    """A credential is told of, and never shown."""
    auth = {"type": "basic", "basic": {"username": "ada", "password": "hunter2-and-more"}}
    text = json.dumps(collection(item(auth=auth), variable=[{"key": "unused", "value": "1"}]))
    result = run("lint", "-", stdin=text)
    assert result.exit_code == 1
    assert "SG851" in result.stderr
    assert "SG812" in result.stderr
    assert "hunter2" not in result.output


def test_explain_knows_the_rules(run: Run, project: Path) -> None:
    """Its meaning is the docstring of the function."""
    result = run("explain", "sg801")
    assert result.stdout.startswith("SG801 (warning): A request has no saved answer.\n")


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the published collections are not at hand")
def test_the_corpus() -> None:
    """No collection, however odd, makes a rule fail; each rule finds something somewhere."""
    found = set()
    for path in sorted(CORPUS.iterdir()):
        problems = lint_collections([str(path)], Settings(), LintChoices()).problems
        found |= {problem.code for problem in problems}
    assert found >= {"SG801", "SG802", "SG803", "SG804", "SG805", "SG811", "SG812", "SG821", "SG822",
                     "SG831", "SG832", "SG833", "SG841", "SG842", "SG843", "SG851", "SG852"}  # fmt: skip
