"""``snippetgen verify`` as users call it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main
from snippetgen.verify import oracle
from snippetgen.verify.runners import CHILKAT_FOLDER
from tests.runtimes import lack
from tests.wire.runners import HERE as WIRE
from tests.wire.runners import runner_for

BROKEN = """\
{% if form == "program" %}
set -eu

{% endif %}
curl --silent --header 'X-Own: 1' {{ view.url | literal }}
"""


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Two requests: one with a variable for its host, one that names it."""
    items = [
        {"name": "List", "request": {"method": "GET", "url": "{{baseUrl}}/list?a={{a}}"}},
        {
            "name": "Create",
            "request": {
                "method": "POST",
                "url": "https://api.example.test/create",
                "body": {
                    "mode": "raw",
                    "raw": '{"n": 1.50, "v": "{{v}}"}',
                    "options": {"raw": {"language": "json"}},
                },
            },
        },
    ]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    path = tmp_path / "api.json"
    path.write_text(json.dumps({"info": {"name": "API", "schema": schema}, "item": items}))
    return path


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A folder of templates whose curl sends a header too many."""
    folder = tmp_path / "templates"
    (folder / "shell" / "curl").mkdir(parents=True)
    (folder / "shell" / "curl" / "snippet.jinja").write_text(BROKEN)
    return str(folder)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["verify", *map(str, arguments)])


def document(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_the_table(collection: Path) -> None:
    runner_for("shell/curl")
    result = run(collection, "-t", "curl")
    assert result.exit_code == 0, result.output
    head, row = result.stdout.splitlines()
    assert head.split()[:3] == ["client", "exact", "equivalent"]
    assert row.split() == ["shell/curl", "2", "0", "0", "0", "0", "0", "0"]
    assert result.stderr == ""


def test_what_is_not_exact_is_explained(collection: Path) -> None:
    """In which words a snippet is equivalent; and with -v why one is limited or unproven."""
    runner_for("python/requests")
    document = json.loads(collection.read_text())
    document["item"] += [
        {"name": "Lone", "request": "https://api.example.test/a?"},
        {"name": "None", "request": {}},
    ]
    document["item"][1]["request"]["body"]["raw"] = '{"n":1}'
    collection.write_text(json.dumps(document))
    result = run(collection, "-t", "requests")
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[1].split() == ["python/requests", *"1111000"]
    assert lines[2:] == ["python/requests is equivalent by JSON (1)"]
    assert result.stderr.splitlines()[-1] == "-v says why 2 are limited or unproven."
    result = run(collection, "-t", "requests", "-v")
    assert "limited python/requests" in result.stdout
    assert "  target:\n    expected /a?\n    got      /a\n" in result.stdout
    assert "unproven python/requests" in result.stdout
    assert "-v says" not in result.stderr


def test_json_lists_every_snippet_in_document_order(collection: Path) -> None:
    runner_for("shell/curl")
    runner_for("python/requests")
    result = run(collection, "-t", "curl", "-t", "python/requests", "--format", "json")
    found = document(result)
    assert [(s["client"], s["pointer"]) for s in found["snippets"]] == [
        ("shell/curl", "/item/0"),
        ("shell/curl", "/item/1"),
        ("python/requests", "/item/0"),
        ("python/requests", "/item/1"),
    ]
    assert {s["verdict"] for s in found["snippets"]} <= {"exact", "equivalent"}
    assert found["exit_code"] == result.exit_code == 0


def test_a_difference_is_told_and_ends_with_1(collection: Path, broken: str) -> None:
    runner_for("shell/curl")
    result = run(collection, "-t", "curl", "--templates", broken, "--include", "List")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0] == f"different shell/curl {collection}#/item/0 List"
    assert lines[1:4] == ["  header x-own:", "    expected nothing", "    got      1"]


def test_formats_for_other_programs(collection: Path, broken: str) -> None:
    runner_for("shell/curl")
    arguments = (collection, "-t", "curl", "--templates", broken)
    github = run(*arguments, "--format", "github")
    assert github.exit_code == 1
    assert github.stdout.count("::error file=") == 2
    junit = run(*arguments, "--format", "junit")
    assert junit.exit_code == 1
    (suite,) = ET.fromstring(junit.stdout)  # noqa: S314 - our own
    assert suite.attrib["failures"] == "2"
    assert [case.attrib["name"] for case in suite] == ["List", "Create"]


def test_a_missing_runtime_fails_only_where_it_is_required(
    collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(CHILKAT_FOLDER, raising=False)
    result = run(collection, "-t", "go")
    assert result.exit_code == 0
    assert "not run: go/chilkat: " in result.stderr
    assert "commercial" in result.stderr
    result = run(collection, "-t", "curl", "--require", "go")
    assert result.exit_code == 1
    assert "not run (required): go/chilkat: " in result.stderr
    result = run(collection, "-t", "curl", "--require", "go", "--format", "github")
    assert result.exit_code == 1
    assert result.stdout.count("::error file=") == 1


def test_what_cannot_be_read_ends_with_2(collection: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "absent.json").exit_code == 2
    assert run().exit_code == 2
    assert run(collection, "-t", "cobol").exit_code == 2
    assert run(collection, "--include", "Absent").exit_code == 2
    assert run(collection, "-e", tmp_path / "absent.json").exit_code == 2


def test_a_request_without_a_url_is_unproven(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text(json.dumps({"info": {"name": "C"}, "item": [{"name": "x", "request": {}}]}))
    result = run(path, "-t", "curl", "--format", "json")
    assert [s["verdict"] for s in document(result)["snippets"]] == ["unproven"]
    assert result.exit_code == 0


def test_the_oracle_is_required_when_asked(
    collection: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without newman that is said; with it the exchanges are compared."""
    runner_for("shell/curl")
    oracle.available.cache_clear()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NODE_PATH", raising=False)
    monkeypatch.setenv("PATH", os.defpath)
    result = run(collection, "-t", "curl", "--oracle", "newman")
    oracle.available.cache_clear()
    told = "not run (required): postman/newman: " in result.stderr
    assert result.exit_code == int(told)


def test_the_oracle_agrees(collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runner_for("shell/curl")
    oracle.available.cache_clear()
    monkeypatch.setenv("NODE_PATH", str(WIRE / "oracle" / "node_modules"))
    reason = oracle.available()
    if reason is not None:
        oracle.available.cache_clear()
        lack(f"{reason} (nox -s record installs it)")
    result = run(collection, "-t", "curl", "--oracle", "newman", "--var", "a=1")
    oracle.available.cache_clear()
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[1].split() == ["postman/newman", "2", *"000000"]
