"""A command that goes on until it is interrupted, run as users run it."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Self

# Long enough for a machine that does much else; what is waited for comes within a second.
PATIENCE = 60.0

# A shell that runs tests in the background would have them ignore Ctrl-C.
LISTENING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
"""
PROGRAM = """
import sys
from snippetgen.cli import main
main(sys.argv[1:], prog_name="snippetgen")
"""


class Running:
    """The command with ``arguments`` in ``folder``; its lines, of stdout and stderr, as they come."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        env: dict[str, str] | None = None,
        program: str = PROGRAM,
    ) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", LISTENING + program, *arguments],
            cwd=folder, env=env, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.lines: queue.Queue[str] = queue.Queue()
        self.seen: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def until(self, words: str) -> str:
        """The next line with ``words`` in it; fails when none comes."""
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"no {words!r} in {self.seen}") from None
            self.seen.append(line)
            if words in line:
                return line

    def rest(self) -> list[str]:
        """The lines that have come since."""
        found = []
        while not self.lines.empty():
            found.append(self.lines.get())
        return found

    def interrupt(self) -> int:
        """Press Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()
