"""Every rule: a collection that it finds something in, and one that it does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from snippetgen.lint.run import every_rule
from snippetgen.linting import Linted, lint_collections
from snippetgen.settings import LintChoices, Settings
from tests.cli.conftest import SCHEMA, save

URL = "https://api.example.com/things"
JSON_TYPE = [{"key": "Content-Type", "value": "application/json"}]
Item = dict[str, Any]


def item(name: str = "Get things", *answers: Item, **request: Any) -> Item:
    """A request that lacks nothing but what ``request`` says."""
    whole = {"method": "GET", "url": URL, "description": "Reads them.", **request}
    return {"name": name, "request": whole, "response": list(answers or [answer()])}


def answer(**more: Any) -> Item:
    """A saved answer."""
    return {"name": "Done", "code": 200, "status": "OK", "header": [], "body": "{}", **more}


def folder(*items: Item, name: str = "Folder", **more: Any) -> Item:
    """A folder that lacks nothing."""
    return {"name": name, "description": "What they share.", "item": list(items), **more}


def collection(*items: Item, **more: Any) -> Item:
    """A collection that lacks nothing."""
    info = {"name": "Things", "schema": SCHEMA, "description": "About things."}
    return {"info": info, "item": list(items or [item()]), **more}


def body(raw: str) -> dict[str, Any]:
    """A body that says it is JSON."""
    options = {"raw": {"language": "json"}}
    return {"method": "POST", "body": {"mode": "raw", "raw": raw, "options": options}}


def query(description: str) -> dict[str, Any]:
    """A URL with one parameter."""
    pair = {"key": "page", "value": "1", "description": description}
    return {"url": {"raw": f"{URL}?page=1", "host": "https://api.example.com", "query": [pair]}}


def form(description: str) -> dict[str, Any]:
    """A form with one field."""
    field = {"key": "a", "value": "b", "description": description}
    return {"method": "POST", "body": {"mode": "urlencoded", "urlencoded": [field]}}


BASIC = {"type": "basic", "basic": {"username": "{{user}}", "password": "{{password}}"}}
NONE = {"type": "noauth"}
PLAIN = {"type": "basic", "basic": {"username": "ada", "password": "hunter2-and-more"}}
A, B = (item(name, url=f"{{{{base}}}}/{name}") for name in "ab")
KNOWN = {"variable": [{"key": "base", "value": "https://api.example.com"}]}
SCRIPT = {"listen": "test", "script": {"exec": ["pm.environment.set('id', 1)"]}}
GETS = {"listen": "test", "script": {"exec": ['pm.collectionVariables.get("id")']}}
ID = {"variable": [{"key": "id", "value": "1"}]}

# The code, what it finds once or more, and what is much like it and fine.
CASES: list[tuple[str, Item, Item]] = [
    ("SG801", collection({**item(), "response": []}), collection()),
    ("SG802", collection(item(description=" ")), collection()),
    ("SG803", collection({**folder(item()), "description": ""}), collection(folder(item()))),
    ("SG804", collection(item(**query(""))), collection(item(**query("Which.")))),
    ("SG804", collection(item(**form(""))), collection(item(**form("Which.")))),
    (
        "SG804",
        collection(item(header=[{"key": "X-A", "value": "1"}])),
        collection(item(header=[{"key": "accept", "value": "*/*"}])),
    ),
    ("SG805", {**collection(), "info": {"name": "x", "schema": SCHEMA}}, collection()),
    ("SG811", collection(item(url=f"{URL}/{{{{id}}}}")), collection(item(url=f"{URL}/{{{{$guid}}}}"))),
    (
        "SG811",
        collection(item(url=f"{URL}/{{{{id}}}}"), event=[GETS]),
        collection(item(url=f"{URL}/{{{{id}}}}"), event=[SCRIPT]),
    ),
    ("SG812", collection(**ID), collection(item(url=f"{URL}/{{{{id}}}}"), **ID)),
    ("SG812", collection(event=[SCRIPT], **ID), collection(event=[GETS], **ID)),
    ("SG821", collection(item("A"), item("a ")), collection(item("A"), folder(item("A")))),
    ("SG822", collection(item("A"), item("B")), collection(item("A"), item("B", url=f"{URL}/b"))),
    ("SG823", collection(item("New Request")), collection()),
    ("SG831", collection(A, B, item(), **KNOWN), collection(A, B, item(url="https://b.example"), **KNOWN)),
    ("SG831", collection(A, B, item()), collection(A, item())),
    (
        "SG832",
        collection(item(url="http://api.example.com")),
        collection(item(url="http://localhost:8080"), item("V", url="{{base}}/x")),
    ),
    (
        "SG833",
        collection(item(**body('{"a": }'))),
        collection(item(**body('{"a": {{a}}, // a comment\n "b": "{{b}}"}'))),
    ),
    ("SG841", collection(item("A", answer(code=None))), collection()),
    ("SG842", collection(item("A", answer(status="Not Found"))), collection(item("A", answer(status="Fine")))),
    (
        "SG842",
        collection(item("A", answer(name="404 Nothing"))),
        collection(item("A", answer(name="200 OK"), answer(name="100 items"))),
    ),
    (
        "SG843",
        collection(item("A", answer(header=JSON_TYPE, body="<html>"))),
        collection(item("A", answer(header=JSON_TYPE, body='{"a": 1}'), answer(body="<html>"))),
    ),
    ("SG851", collection(item(auth=PLAIN)), collection(item(auth=BASIC))),
    ("SG852", collection(item(auth=NONE), auth=BASIC), collection(item(), auth=BASIC)),
    (
        "SG852",
        collection(folder(folder(item(), auth=NONE), auth=BASIC)),
        collection(folder(folder(item(), auth=NONE), item(), auth=BASIC)),
    ),
]  # fmt: skip


def linted(path: Path, document: Item, **more: Any) -> Linted:
    """What all rules find, or those of ``more``."""
    save(path / "api.json", document)
    return lint_collections([str(path / "api.json")], Settings(), LintChoices(**more))


@pytest.mark.parametrize(("code", "bad", "good"), CASES)
def test_a_rule(tmp_path: Path, code: str, bad: Item, good: Item) -> None:
    """It finds what it is for, at a place in the file, and nothing in what is like it."""
    found = linted(tmp_path, bad, select=(code,)).problems
    assert {problem.code for problem in found} == {code}
    for problem in found:
        value: Any = json.loads((tmp_path / "api.json").read_text())
        for step in problem.where.pointer.split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
    assert linted(tmp_path, good, select=(code,)).problems == ()


def test_every_rule_has_a_case() -> None:
    """And says what it finds and what to do."""
    assert {rule.code for rule in every_rule()} == {code for code, *_ in CASES}
    for rule in every_rule():
        assert rule.meaning.endswith(".")
        assert rule.hint.endswith(".")


def test_a_collection_that_lacks_nothing(tmp_path: Path) -> None:
    """No rule finds anything in it."""
    assert linted(tmp_path, collection(folder(item()))).problems == ()


def test_a_duplicate_elsewhere_is_a_note(tmp_path: Path) -> None:
    """The same step may be a part of two stories."""
    document = collection(folder(item(), name="A"), folder(item(), name="B"))
    (found,) = linted(tmp_path, document).problems
    assert (found.code, found.severity) == ("SG822", "note")


def test_a_variable_is_a_note_until_an_environment_is_given(tmp_path: Path) -> None:
    """Then it is a mistake that it has no value."""
    document = collection(item(url=f"{URL}/{{{{id}}}}"))
    (found,) = linted(tmp_path, document).problems
    assert (found.code, found.severity) == ("SG811", "note")
    environment = {"values": [{"key": "other", "value": "1"}], "name": "E"}
    save(tmp_path / "e.json", environment)
    settings = Settings(environment=str(tmp_path / "e.json"))
    (found,) = lint_collections([str(tmp_path / "api.json")], settings, LintChoices()).problems
    assert found.severity == "warning"
