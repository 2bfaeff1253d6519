"""Every command's report in every format, by the schema of the format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main
from snippetgen.problems import Code, Problem, Where
from snippetgen.report.identity import fingerprints
from snippetgen.verify.runners import CHILKAT_FOLDER
from tests.cli.conftest import a_collection, a_request, save
from tests.reports.readers import read_github, read_gitlab, read_junit, read_sarif
from tests.runtimes import require

HOSTILE = "x\r\n::error::y <b>&\x07\ud800 %0A ]]> \u2028,:"
PASSWORD = "s3cr3t-T0k+n/1-of-the-shop"
FORMATS = ("text", "json", "github", "gitlab", "junit", "sarif")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    """A collection with errors and warnings under names that try to be more."""
    broken = {"name": HOSTILE, "request": {}}
    folder = {"name": HOSTILE, "item": [broken, broken, a_request("Signed", auth={"type": "hawk"})]}
    basic = {"type": "basic", "basic": {"username": "ada", "password": PASSWORD}}
    leaky = a_request("Log in", auth=basic)
    save(tmp_path / "api, x.json", a_collection(folder, leaky))
    save(tmp_path / "fine.json", a_collection(a_request("Ping")))
    (tmp_path / "page.md").write_text('<!-- snippetgen: "Nope" -->\n<!-- snippetgen: end -->\n')
    with chdir(tmp_path):
        yield tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments, prog_name="snippetgen")
    assert result.exit_code in (0, 1), result.output
    assert PASSWORD not in result.output
    return result


COMMANDS = {
    "generate": ("generate", "api, x.json", "-t", "curl", "--check"),
    "publish": ("publish", "api, x.json", "-t", "curl", "--to", "markdown", "-o", "out", "--check"),
    "inject": ("inject", "page.md", "--from", "api, x.json", "-t", "curl", "--check"),
    "secrets": ("secrets", "api, x.json"),
    "verify": ("verify", "api, x.json", "-t", "curl", "--require", "go"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_in_every_format(
    project: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same findings, the same exit code, and each document as its readers want it."""
    monkeypatch.delenv(CHILKAT_FOLDER, raising=False)
    if command == "verify":
        require("curl")
    found = {name: run(*COMMANDS[command], "--format", name) for name in FORMATS}
    assert {result.exit_code for result in found.values()} == {1}
    results = read_sarif(found["sarif"].stdout)
    issues = read_gitlab(found["gitlab"].stdout)
    notices = read_github(found["github"].stdout)
    read_junit(found["junit"].stdout)
    json.loads(found["json"].stdout)
    assert results
    assert len(results) == len(issues) == len(notices)
    for result, issue in zip(results, issues, strict=True):
        assert result["ruleId"] == issue["check_name"]
        assert issue["description"] == f"{result['ruleId']} {result['message']['text']}"
    assert {properties["title"] for _, properties, _ in notices} == {r["ruleId"] for r in results}
    assert "\n::error::y" not in found["github"].stdout


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_say(project: Path, name: str) -> None:
    """Is a valid report too, and an empty one where that is allowed."""
    result = run("generate", "fine.json", "-t", "curl", "--format", name)
    assert result.exit_code == 0
    match name:
        case "sarif":
            assert read_sarif(result.stdout) == []
        case "gitlab":
            assert read_gitlab(result.stdout) == []
        case "junit":
            ((case,),) = read_junit(result.stdout)
            assert case.get("name") == "no problems"
        case "json":
            assert json.loads(result.stdout)["problems"] == []
        case _:
            assert result.stdout == ""


def test_a_stale_file(project: Path) -> None:
    """Is a finding with its path and the command that mends it."""
    for name in ("gitlab", "sarif", "junit", "github"):
        result = run("generate", "fine.json", "-t", "curl", "--check", "--format", name)
        assert result.exit_code == 1
        assert "SG404" in result.stdout
        assert "output/demo-api/ping/shell-curl.sh" in result.stdout
        assert "To fix: snippetgen generate fine.json -t curl" in result.stdout


def test_warnings_fail_a_case_only_under_strict(project: Path) -> None:
    """As they fail the run."""
    save(project / "signed.json", a_collection(a_request("Signed", auth={"type": "hawk"})))
    arguments = ("generate", "signed.json", "-t", "curl")
    gentle = read_junit(run(*arguments, "--format", "junit").stdout)
    strict = read_junit(run(*arguments, "--format", "junit", "--strict").stdout)
    assert [suite.get("failures") for suite in gentle] == ["0"]
    assert [suite.get("failures") for suite in strict] == ["1"]
    assert "warning Signed: " in (gentle.findtext("testsuite/testcase/system-out") or "")


def test_what_is_allowed(project: Path) -> None:
    """Is suppressed with its reason in SARIF, and left out of the others."""
    arguments = ("secrets", "api, x.json", "--allow-secret", "DEMO_PASSWORD")
    assert run(*arguments).exit_code == 0
    (result,) = read_sarif(run(*arguments, "--format", "sarif").stdout)
    assert result["suppressions"] == [{"kind": "external", "justification": "--allow-secret"}]
    assert read_gitlab(run(*arguments, "--format", "gitlab").stdout) == []
    assert read_github(run(*arguments, "--format", "github").stdout) == []
    assert "no problems" in run(*arguments, "--format", "junit").stdout


def a_problem(**more: Any) -> Problem:
    where = Where("a.json", "/item/3", ("Folder", "Item"), 7, 3)
    return Problem.of(Code.CYCLE, where, "it turns", **more)


def test_fingerprints_outlive_a_move() -> None:
    """Another line or pointer is the same problem; another name, client or message is not."""
    first = a_problem()
    moved = Problem.of(Code.CYCLE, Where("a.json", "/item/9", ("Folder", "Item")), "it turns")
    others = [
        a_problem(client="go/chilkat"),
        Problem.of(Code.CYCLE, Where("a.json", "/item/3", ("Folder", "It")), "it turns"),
        Problem.of(Code.CYCLE, first.where, "it turns twice"),
        Problem.of(Code.NO_URL, first.where, "it turns"),
        Problem.of(Code.CYCLE, Where("b.json", "/item/3", ("Folder", "Item")), "it turns"),
    ]
    assert fingerprints([first]) == fingerprints([moved])
    assert len(set(fingerprints([first, moved, *others]))) == 7


def test_lines_and_columns(project: Path) -> None:
    """Stand where the formats want them."""
    (project / "bad.json").write_text('{"info": {},\n "item": [}\n')
    result = CliRunner().invoke(main, ["generate", "bad.json", "--format", "sarif"])
    assert result.exit_code == 2
    (found,) = read_sarif(result.stdout)
    region = found["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 11}
    result = CliRunner().invoke(main, ["generate", "bad.json", "--format", "gitlab"])
    (issue,) = read_gitlab(result.stdout)
    assert issue["location"] == {"path": "bad.json", "lines": {"begin": 2}}


def test_a_pointer_leads_to_a_line(project: Path) -> None:
    """Annotations stand beside the request, as the file is laid out."""
    text = json.dumps(a_collection(a_request("Ping"), {"name": "Bad", "request": {}}), indent=2)
    (project / "two.json").write_text(text, "utf-8")
    line = text.splitlines().index('      "name": "Bad",')
    result = run("generate", "two.json", "-t", "curl", "--format", "github")
    (notice,) = read_github(result.stdout)
    assert notice[1] == {"file": "two.json", "line": str(line), "col": "5", "title": "SG202"}
    (found,) = read_sarif(run("generate", "two.json", "-t", "curl", "--format", "sarif").stdout)
    region = found["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": line, "startColumn": 5}


def test_the_schemas_see_what_is_wrong(project: Path) -> None:
    """A validator that accepts everything proves nothing."""
    for name, reader, old, new in [
        ("sarif", read_sarif, '"startLine": 1', '"startLine": 0'),
        ("junit", read_junit, "<testsuites>", "<testsuites><b/>"),
        ("gitlab", read_gitlab, '"major"', '"bad"'),
    ]:
        text = run("secrets", "api, x.json", "--format", name).stdout
        assert old in text
        with pytest.raises(Exception, match=r"(?i)valid|minimum|one of|expected"):
            reader(text.replace(old, new, 1))
