"""Runners: how the snippets of a client are run, by the client's name."""

from __future__ import annotations

from snippetgen.verify.runners.go import GoRunner
from snippetgen.verify.runners.job import Runner
from snippetgen.verify.runners.python import PythonRunner
from snippetgen.verify.runners.shell import ShellRunner

CHILKAT_FOLDER = "SNIPPETGEN_GO_CHILKAT"


def runners() -> dict[str, Runner]:
    """A runner for each client whose snippets can be run."""
    return {
        "go/chilkat": GoRunner(
            "chilkat",
            CHILKAT_FOLDER,
            "the chilkat package is commercial: https://www.chilkatsoft.com/golang.asp",
        ),
        "python/requests": PythonRunner("requests"),
        "shell/curl": ShellRunner("curl"),
    }
