"""The scoreboard: who sends what Postman sends, over all recorded requests.

``nox -s scoreboard`` runs the snippets of snippetgen and of its rivals against the capture server of
``snippetgen verify``, compares what arrives with the recording, and writes ``figures.json``, from
which the documentation is made.  A client or a rival more is a line in CLIENTS or RIVALS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import replace

from bench.scoreboard.handing import har, port_of, postman
from snippetgen.problems import Code, Problem
from snippetgen.resolve.exchange import Exchange
from snippetgen.verify.prove import Options, Subject, prove
from snippetgen.verify.report import VERDICTS, Record
from snippetgen.verify.runners import CHILKAT_FOLDER, MODULES_FOLDER, runner_of
from snippetgen.verify.runners.go import GoRunner
from snippetgen.verify.runners.httpie import HttpieRunner
from snippetgen.verify.runners.job import Runner
from snippetgen.verify.runners.node import NodeRunner
from snippetgen.verify.runners.python import PythonRunner
from snippetgen.verify.runners.shell import ShellRunner
from snippetgen.verify.runners.supervise import Limits
from tests.checks.javascript_check import MODULES
from tests.wire.runners import FILES, STANDIN, STEMS, subjects_in

HERE = Path(__file__).parent
RIVALS_FOLDER = HERE.parent / "rivals"
FIGURES = HERE / "figures.json"
# Requests with values that are made anew each time: nobody can send what was recorded.
ANEW = {"/item/0", "/item/1", "/item/2", "/item/3", "/item/6"}


# A script that calls require is run as the CommonJS module that it is written for.
JAVASCRIPT = {"javascript", "node", "nodejs"}
COMMONJS = """import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
"""
# Without a terminal HTTPie would take the empty input for a body; a snippet is written for one.
AT_A_TERMINAL = """http() {
  if [ -p /dev/stdin ] || [ -f /dev/stdin ]; then command http "$@"
  else command http --ignore-stdin "$@"; fi
}
"""


class Client(NamedTuple):
    """What is compared: our client, and how a rival's snippet of the kind is run."""

    title: str
    ours: str
    runner: Runner | None = None


CLIENTS = (
    Client("curl", "shell/curl", ShellRunner("curl")),
    Client("Python, Requests", "python/requests", PythonRunner("requests")),
    Client("HTTPie", "shell/httpie", HttpieRunner()),
    Client("Go, net/http", "go/net-http", GoRunner()),
    Client("Go, Chilkat", "go/chilkat"),
    Client("JavaScript, fetch", "javascript/fetch", NodeRunner()),
    Client("JavaScript, axios", "javascript/axios", NodeRunner("axios")),
)
RIVALS: dict[str, dict[str, tuple[str, str]]] = {
    "postman-code-generators": {
        "curl": ("curl", "cURL"),
        "Python, Requests": ("python", "requests"),
        "HTTPie": ("shell", "Httpie"),
        "Go, net/http": ("go", "Native"),
        "JavaScript, fetch": ("javascript", "Fetch"),
        "JavaScript, axios": ("nodejs", "Axios"),
    },
    "httpsnippet": {
        "curl": ("shell", "curl"),
        "Python, Requests": ("python", "requests"),
        "HTTPie": ("shell", "httpie"),
        "Go, net/http": ("go", "native"),
        "JavaScript, fetch": ("javascript", "fetch"),
        "JavaScript, axios": ("javascript", "axios"),
    },
    "@readme/httpsnippet": {
        "curl": ("shell", "curl"),
        "Python, Requests": ("python", "requests"),
        "HTTPie": ("shell", "httpie"),
        "Go, net/http": ("go", "native"),
        "JavaScript, fetch": ("javascript", "fetch"),
        "JavaScript, axios": ("javascript", "axios"),
    },
}


class Generators:
    """The rivals, in one process of Node."""

    def __init__(self) -> None:
        """Start it."""
        self.process = subprocess.Popen(
            ["node", str(RIVALS_FOLDER / "rivals.js")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, **asked: Any) -> tuple[str | None, str]:
        """The snippet, or why there is none."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return answer.get("text"), answer.get("error", "")


def handed() -> dict[tuple[str, str], dict[str, Any]]:
    """What Postman's runtime is about to send, by collection and pointer."""
    files = [str(FILES.parent / "collections" / f"{stem}.json") for stem in STEMS]
    command = ["node", str(HERE / "handed.js"), *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = map(json.loads, filter(None, done.stdout.split("\n")))
    return {(line["collection"], line["pointer"]): line["request"] for line in lines}


def subjects(client: str) -> Iterator[Subject]:
    """Every recorded request that somebody could send: it lacks no file, and is the same each time."""
    for stem in STEMS:
        for subject in subjects_in(stem, client):
            lacks_file = any(problem.code == Code.NO_FILE.code for problem in subject.problems)
            is_anew = stem == "dynamic" and subject.where.pointer in ANEW
            assert subject.expected is not None
            if not (lacks_file or is_anew or subject.expected.signed_by):
                yield subject


def before(target: tuple[str, str], text: str) -> str:
    """What makes our way of running it the one that a snippet of others is written for."""
    if target[0] in JAVASCRIPT and "require(" in text:
        return COMMONJS
    return AT_A_TERMINAL if target[1].lower() == "httpie" else ""


def by_rival(
    generators: Generators,
    tool: str,
    target: tuple[str, str],
    requests: dict[tuple[str, str], dict[str, Any]],
) -> Iterator[Subject]:
    """The same requests, rendered by ``tool``."""
    for subject in subjects("shell/curl"):
        request = requests[Path(subject.where.file).stem, subject.where.pointer]

        def render(
            led: Exchange, request: dict[str, Any] = request, subject: Subject = subject
        ) -> tuple[str | None, Sequence[Problem]]:
            assert subject.expected is not None
            expected, port = subject.expected, port_of(led)
            text, error = generators.ask(
                tool=tool,
                target=target,
                request=postman(request, expected, port),
                har=har(led, expected, port, FILES),
            )
            if text:
                text = before(target, text) + text
            return text, (Problem.of(Code.TEMPLATE, subject.where, error),) if error else ()

        yield replace(subject, client=tool, render=render, problems=())


def proved(subjects: Iterator[Subject], runner: Runner) -> list[Record]:
    """The records of all."""
    limits = Limits(seconds=10)
    options = Options("keep", limits, parallel=os.cpu_count() or 1, files=FILES)
    return list(prove(subjects, runner, options))


def ours(client: Client) -> Runner:
    """The runner of our own client, which must be at hand."""
    runner = runner_of(client.ours)
    if reason := runner.available():
        raise SystemExit(f"{client.ours}: {reason}")
    return runner


def row_of(client: str, tool: str, records: Sequence[Record]) -> dict[str, Any]:
    """One row of the figures."""
    numbers = Counter(record.verdict for record in records)
    found: dict[str, int] = {verdict: numbers[verdict] for verdict in VERDICTS}
    print(client, tool, found, flush=True)
    return {"client": client, "tool": tool, "requests": numbers.total(), **found}


def main(titles: list[str]) -> None:
    """Run the clients called ``titles``, or all, and write the figures; other rows are kept."""
    wanted = [client for client in CLIENTS if not titles or client.title in titles]
    assert len(wanted) == len(titles or CLIENTS), "no such client"
    old = json.loads(FIGURES.read_text("utf-8"))["rows"] if titles else []
    os.environ.setdefault(CHILKAT_FOLDER, str(STANDIN))
    os.environ.setdefault(MODULES_FOLDER, str(MODULES))
    generators = Generators()
    requests = handed()
    rows = [row for row in old if row["client"] not in titles]
    for client in wanted:
        found = proved(subjects(client.ours), ours(client))
        rows.append(row_of(client.title, "snippetgen", found))
        for tool, targets in RIVALS.items():
            if client.runner is not None and client.title in targets:
                theirs = by_rival(generators, tool, targets[client.title], requests)
                rows.append(row_of(client.title, tool, proved(theirs, client.runner)))
        write(rows)


def write(rows: Sequence[dict[str, Any]]) -> None:
    """Write the figures so far, in the order of the clients."""
    versions = json.loads((RIVALS_FOLDER / "package.json").read_text("utf-8"))["dependencies"]
    order = [client.title for client in CLIENTS]
    document = {
        "versions": {tool: versions[tool] for tool in RIVALS},
        "rows": sorted(rows, key=lambda row: order.index(row["client"])),
    }
    FIGURES.write_text(json.dumps(document, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
