"""Problems as annotations of GitHub Actions.

The rules: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
"""

from __future__ import annotations

from snippetgen.problems import Problem
from snippetgen.report.words import sentence_of

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def github_line(problem: Problem) -> str:
    """One workflow command."""
    where = problem.where
    properties = {
        "file": where.file,
        "line": where.line,
        "col": where.column,
        "title": problem.code,
    }
    hint = f"\nhint: {problem.hint}" if problem.hint else ""
    pairs = (f"{key}={_property(str(value))}" for key, value in properties.items() if value)
    message = _message(f"{sentence_of(problem)}{hint}")
    return f"::{_COMMANDS[problem.severity]} {','.join(pairs)}::{message}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
