"""Reports that are one document for a server."""

from __future__ import annotations

from collections.abc import Sequence

from snippetgen.cli.kinds import every_kind
from snippetgen.problems import Problem
from snippetgen.report.gitlab import as_gitlab
from snippetgen.report.junit import as_junit, suites_of
from snippetgen.report.sarif import as_sarif


def document(problems: Sequence[Problem], output_format: str, *, strict: bool) -> str:
    """``problems`` as ``gitlab``, ``junit`` or ``sarif``; ``strict`` says that warnings fail."""
    match output_format:
        case "gitlab":
            return as_gitlab(problems)
        case "junit":
            return as_junit(suites_of(problems, strict=strict))
        case _:
            return as_sarif(problems, every_kind())
