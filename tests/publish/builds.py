"""Programs written in Python, run in a process of their own that coverage sees."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import runpy
import subprocess
import sys
import warnings
from pathlib import Path


def run_module(folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``python -m module arguments`` in ``folder``."""
    out, err = folder / ".stdout", folder / ".stderr"
    context = multiprocessing.get_context("spawn")
    process = context.Process(
        target=_run, args=(str(folder), module, arguments, str(out), str(err))
    )
    process.start()
    process.join()
    texts = [path.read_text("utf-8") for path in (out, err)]
    for path in (out, err):
        path.unlink()
    return subprocess.CompletedProcess([module, *arguments], process.exitcode or 0, *texts)


def _run(folder: str, module: str, arguments: tuple[str, ...], out: str, err: str) -> None:
    os.chdir(folder)
    sys.argv = [module, *arguments]
    warnings.simplefilter("ignore")
    with (
        Path(out).open("w", encoding="utf-8") as stdout,
        Path(err).open("w", encoding="utf-8") as stderr,
        contextlib.redirect_stdout(stdout),
        contextlib.redirect_stderr(stderr),
    ):
        runpy.run_module(module, run_name="__main__", alter_sys=True)
