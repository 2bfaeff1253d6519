"""The program as a process: what it is started by, and how it ends."""

from __future__ import annotations

import atexit
import os
import sys

from snippetgen.cli import main


def run() -> None:
    """Run the command line, and end the process without taking apart what it holds.

    Raises SystemExit with the exit code.  Python drops every object of a process one by one before
    the system drops its memory as a whole, which takes longer than a small collection does.
    """
    codes: list[int] = []
    # The first is called last: threads have ended by then, and all others have cleaned up.
    atexit.register(_end, codes)
    try:
        main(prog_name="snippetgen")
    except SystemExit as end:
        codes += [end.code] if isinstance(end.code, int) else []
        raise


def _end(codes: list[int]) -> None:
    """End with the code, if there is one and all that was printed is out."""
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except (OSError, ValueError, AttributeError):
        return  # Python tells of it, and has an exit code for it
    if codes:
        os._exit(codes[0])
