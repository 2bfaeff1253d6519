"""Findings for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from snippetgen import __version__
from snippetgen.secrets.finding import Finding, Sort

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Sort, str] = {"credential": "error", "personal": "warning", "given": "note"}
_RULES: dict[Sort, str] = {
    "credential": "A collection holds a credential.",
    "personal": "A collection holds the address of a person or a path of the author's machine.",
    "given": "A credential stands where it belongs, in an environment or on the command line.",
}


def sarif(findings: Iterable[Finding]) -> dict[str, Any]:
    """The log of one run; what is allowed is suppressed, with its reason."""
    rules = [
        {
            "id": sort,
            "shortDescription": {"text": text},
            "defaultConfiguration": {"level": _LEVELS[sort]},
        }
        for sort, text in _RULES.items()
    ]
    driver = {"name": "snippetgen", "semanticVersion": __version__, "rules": rules}
    results = [_result(finding) for finding in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(finding: Finding) -> dict[str, Any]:
    where = finding.where
    item = " > ".join(where.names)
    result: dict[str, Any] = {
        "ruleId": finding.sort,
        "ruleIndex": list(_RULES).index(finding.sort),
        "level": _LEVELS[finding.sort],
        "message": {"text": f"{item or 'collection'}: {finding.place}: {finding.kind}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(PurePath(where.file).as_posix())},
                    "region": {"startLine": 1},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": f"{where.pointer or '/'} {item}".strip()}
                ],
            }
        ],
        "partialFingerprints": {"snippetgenSecret/v1": f"{finding.fingerprint}:{where.pointer}"},
    }
    if finding.allowed is not None:
        result["suppressions"] = [{"kind": "external", "justification": finding.allowed}]
    return result
