"""Problems for code scanning.

Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from snippetgen import __version__
from snippetgen.problems import Kind, Problem
from snippetgen.report.identity import fingerprints
from snippetgen.report.words import path_of, place_of, sentence_of

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(problems: Sequence[Problem], kinds: Mapping[str, Kind]) -> str:
    """The log of one run; what is allowed is suppressed, with its reason.

    ``kinds`` know each code that occurs.
    """
    codes = sorted({problem.code for problem in problems})
    driver = {
        "name": "snippetgen",
        "semanticVersion": __version__,
        "rules": [_rule(kinds[code]) for code in codes],
    }
    results = [
        _result(problem, codes.index(problem.code), fingerprint)
        for problem, fingerprint in zip(problems, fingerprints(problems), strict=True)
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2)


def _rule(kind: Kind) -> dict[str, Any]:
    return {
        "id": kind.code,
        "shortDescription": {"text": kind.meaning},
        "help": {"text": kind.hint},
        "defaultConfiguration": {"level": kind.severity},
    }


def _result(problem: Problem, rule: int, fingerprint: str) -> dict[str, Any]:
    where = problem.where
    region = {"startLine": where.line or 1}
    if where.column:
        region["startColumn"] = where.column
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": sentence_of(problem)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(path_of(problem), errors="replace")},
                    "region": region,
                },
                "logicalLocations": [
                    {"fullyQualifiedName": f"{where.pointer or '/'} {place_of(problem)}".strip()}
                ],
            }
        ],
        "partialFingerprints": {"snippetgen/v1": fingerprint},
    }
    if problem.allowed is not None:
        result["suppressions"] = [{"kind": "external", "justification": problem.allowed}]
    return result
