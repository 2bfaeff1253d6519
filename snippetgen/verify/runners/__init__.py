"""Runners: how the snippets of a client are run, by the client's name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from snippetgen.verify.runners.go import GoRunner
from snippetgen.verify.runners.httpie import HttpieRunner
from snippetgen.verify.runners.job import Job, Runner, Workplace
from snippetgen.verify.runners.node import MODULES_FOLDER as MODULES_FOLDER
from snippetgen.verify.runners.node import NodeRunner
from snippetgen.verify.runners.python import PythonRunner
from snippetgen.verify.runners.shell import ShellRunner
from snippetgen.verify.runners.supervise import Ended

CHILKAT_FOLDER = "SNIPPETGEN_GO_CHILKAT"
UNLOCK_CODE = "CHILKAT_UNLOCK_CODE"


def runners() -> dict[str, Runner]:
    """A runner for each client whose snippets can be run."""
    return {
        "go/chilkat": GoRunner(
            "chilkat",
            CHILKAT_FOLDER,
            "the chilkat package is commercial: https://www.chilkatsoft.com/golang.asp",
        ),
        "go/net-http": GoRunner(),
        "javascript/axios": NodeRunner("axios"),
        "javascript/fetch": NodeRunner(),
        "python/chilkat2": PythonRunner("chilkat2", variables={UNLOCK_CODE: _unlock_code()}),
        "python/httpx": PythonRunner("httpx"),
        "python/httpx-async": PythonRunner("httpx"),
        "python/requests": PythonRunner("requests"),
        "shell/curl": ShellRunner("curl"),
        "shell/httpie": HttpieRunner(),
    }


def _unlock_code() -> str:
    """The user's own; without one the library works in its evaluation, which takes any word."""
    return os.environ.get(UNLOCK_CODE) or "evaluation"


class NoRunner:
    """Stands for the runner of a client that has none."""

    def available(self) -> str:
        """Never."""
        return "snippetgen does not know how to run the snippets of this client"

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Nothing is run."""
        raise NotImplementedError


def runner_of(client: str) -> Runner:
    """The runner of ``client``, or one that is never available."""
    return runners().get(client, NoRunner())
