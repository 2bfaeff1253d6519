"""JavaScript snippets, each in a Node.js of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from snippetgen.verify.runners.job import Job, Workplace, in_parallel, run_command
from snippetgen.verify.runners.supervise import Ended

MODULES_FOLDER = "SNIPPETGEN_NODE_MODULES"
_MODULES = "node_modules"


class NodeRunner:
    """Runs snippets that import ``packages`` of npm."""

    def __init__(self, *packages: str) -> None:
        """Nothing but what Node.js brings when there are no ``packages``."""
        self.packages = packages

    def available(self) -> str | None:
        """Needs Node.js and the packages, where a script in the working folder would find them."""
        if shutil.which("node") is None:
            return "node not found; install Node.js 20 or later from https://nodejs.org/"
        if not self.packages or modules_with(self.packages):
            return None
        names = " ".join(self.packages)
        return f"{names} not found; npm install {names}, or name a folder in {MODULES_FOLDER}"

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Run ``jobs``."""
        node = shutil.which("node") or "node"
        if self.packages and (found := modules_with(self.packages)):
            (place.folder / _MODULES).symlink_to(found, target_is_directory=True)

        def work(job: Job) -> Ended:
            script = job.script.with_suffix(".mjs")
            script.write_bytes(job.text.encode("utf-8", "surrogateescape"))
            return run_command([node, str(script)], job, place)

        return in_parallel(jobs, place, work)


def modules_with(packages: Sequence[str]) -> Path | None:
    """The folder of packages that a user's script would use, or None when one is not there."""
    named = os.environ.get(MODULES_FOLDER)
    here = Path.cwd()
    folders = [Path(named)] if named else [up / _MODULES for up in (here, *here.parents)]
    for folder in folders:
        if all((folder / package / "package.json").is_file() for package in packages):
            return folder.absolute()
    return None
