"""Run ``generate`` as a user whom permissions bind: a program of its own, since it forks.

    python -m tests.faults.refusing FOLDER

prints, as JSON, what did not hold.  Everything is loaded before root becomes somebody else, who
might not even be allowed to read the interpreter.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from pathlib import Path

from tests.faults.scenario import MANIFEST, Scenario, run, tree

NOBODY = 65534
FILE = "sample/changes/a/go-chilkat.go"
CLOSED = "sample/changes/b"


class Refusal:
    """Runs in a folder with a file and a folder that must not be written."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.folder = scenario.fresh(scenario.here / "out")
        self.printed = scenario.here / "printed"
        self.printed.touch()
        if os.geteuid() == 0:
            for path in (self.printed, self.folder, *self.folder.rglob("*")):
                shutil.chown(path, NOBODY)
        (self.folder / FILE).chmod(0o444)
        (self.folder / CLOSED).chmod(0o555)

    def run(self) -> tuple[int, str]:
        """The exit code of the command, and what it printed."""
        if not (child := os.fork()):
            if os.geteuid() == 0:
                os.setuid(NOBODY)
            messages = os.open(self.printed, os.O_WRONLY | os.O_TRUNC)
            os.dup2(messages, 1)
            os.dup2(messages, 2)
            os._exit(run(self.scenario.arguments("new", self.folder)))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return code, self.printed.read_text()

    def found(self) -> list[str]:
        """What does not hold."""
        code, printed = self.run()
        wrong = self.scenario.broken(self.folder)
        if code != 2 or "Permission denied" not in printed or "Traceback" in printed:
            wrong.append(f"exit code {code}, {printed}")
        if stat.S_IMODE((self.folder / FILE).stat().st_mode) != 0o444:
            wrong.append("the read-only file lost its permissions")
        expected = self.scenario.after["new"][1]
        found = tree(self.folder)
        wrong += [
            f"{path}: kept from being written"
            for path in expected
            if found[path] != expected[path] and not path.startswith((CLOSED, MANIFEST))
        ]
        if found == expected:
            wrong.append("nothing was refused")
        (self.folder / CLOSED).chmod(0o755)
        self.run()
        if tree(self.folder) != expected:
            wrong.append("the next run did not repair it")
        return wrong


if __name__ == "__main__":
    print(json.dumps({"wrong": Refusal(Scenario(Path(sys.argv[1]))).found()}))
