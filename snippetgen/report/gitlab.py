"""Problems as a Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/."""

from __future__ import annotations

import json
from collections.abc import Sequence

from snippetgen.problems import Problem
from snippetgen.report.identity import fingerprints
from snippetgen.report.words import path_of, sentence_of

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def as_gitlab(problems: Sequence[Problem]) -> str:
    """The report; what is allowed is no part of it."""
    issues = [
        {
            "description": f"{problem.code} {sentence_of(problem)}",
            "check_name": problem.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[problem.severity],
            "location": {"path": path_of(problem), "lines": {"begin": problem.where.line or 1}},
        }
        for problem, fingerprint in zip(problems, fingerprints(problems), strict=True)
        if problem.allowed is None
    ]
    return json.dumps(issues, indent=2)
