"""Run ``generate`` and disturb it at a system call, at one after the other: a program of its own.

    python -m tests.faults.killing FOLDER SIGNAL STEP

ends each run by SIGNAL (SIGKILL, SIGINT), or with ``meet`` lets another run come in between.  It
prints, as JSON, how many points there were and what did not hold at which of them.  A process of
its own because it forks, which a process with threads must not.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from tests.faults.scenario import Scenario, run, tree
from tests.faults.tracing import NoTracingError, Traced


class Disturbed:
    """Runs for ``new`` that are stopped on the way."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.folder = scenario.here / "out"
        self.messages = scenario.here / "messages"

    def begun(self) -> Traced:
        """A run that waits at its beginning."""
        return Traced(self.work)

    def work(self, name: str = "new") -> int:
        """A run, in a child; what it prints goes to a file."""
        printed = os.open(self.messages, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(printed, 1)
        os.dup2(printed, 2)
        return run(self.scenario.arguments(name, self.folder))

    def first_and_last(self) -> tuple[int, int]:
        """The stop after which the folder first changes, and the last stop of all."""
        self.scenario.fresh(self.folder)
        traced, first, last = self.begun(), 0, 0
        while traced.advance(1):
            last += 1
            if not first and tree(self.folder) != self.scenario.before:
                first = last
        return first, last

    def ended(self, stop: int, number: signal.Signals) -> list[str]:
        """What does not hold when the run is ended at ``stop``."""
        self.scenario.fresh(self.folder)
        traced = self.begun()
        reached = traced.advance(stop)
        code = traced.end_by(number)
        wrong = [] if reached == stop else ["the run was over"]
        if number == signal.SIGKILL:
            wrong += [] if code == -signal.SIGKILL else [f"it ended with {code}"]
        elif "Traceback" in (printed := self.messages.read_text()):
            wrong += [f"it printed {printed}"]
        wrong += self.scenario.broken(self.folder)
        return wrong + self.scenario.unrepaired(self.folder, ("new", "next")[stop // 2 % 2])

    def met(self, stop: int) -> list[str]:
        """What does not hold when another run begins while this one is at ``stop``."""
        self.scenario.fresh(self.folder)
        traced = self.begun()
        traced.advance(stop)
        if not (other := os.fork()):
            os._exit(self.work("other"))
        # Enough for it to do all its work, or to wait; either is fine.
        time.sleep(0.1)
        traced.end_by(signal.SIGCONT)
        code = os.waitstatus_to_exitcode(os.waitpid(other, 0)[1])
        found, expected = tree(self.folder), self.scenario.after_both
        wrong = [f"the other run ended with {code}"] if code else []
        return wrong + [
            f"{path}: not as after both runs"
            for path in sorted(found.keys() | expected.keys())
            if found.get(path) != expected.get(path)
        ]


def main(folder: Path, how: str, step: int) -> None:
    """Try every ``step``-th point of the part that touches the folder."""
    disturbed = Disturbed(Scenario(folder))
    try:
        first, last = disturbed.first_and_last()
    except NoTracingError as error:
        print(json.dumps({"lack": str(error)}))
        return
    # Also a little before: not even there may anything be touched.
    stops = range(max(1, first - 20), last + 1, step)
    trial = disturbed.met if how == "meet" else partial(disturbed.ended, number=signal.Signals[how])
    found = {stop: wrong for stop in stops if (wrong := trial(stop))}
    print(json.dumps({"points": len(stops), "wrong": found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
