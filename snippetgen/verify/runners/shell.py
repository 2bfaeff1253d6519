"""Shell snippets, run by bash with the programs they call."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence

from snippetgen.verify.runners.job import Job, Workplace, in_parallel, run_command
from snippetgen.verify.runners.supervise import Ended


class ShellRunner:
    """Runs each snippet in a bash of its own."""

    def __init__(self, program: str, folder: str | None = None) -> None:
        """Snippets that call ``program``, which may lie in a ``folder`` that is not on the PATH."""
        self.program = program
        self.folder = folder

    def available(self) -> str | None:
        """Needs bash and the program."""
        missing = [name for name in ("bash", self.program) if shutil.which(name) is None]
        return f"{' and '.join(missing)} not found; install it" if missing else None

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Run ``jobs``."""
        bash = shutil.which("bash") or "bash"

        def work(job: Job) -> Ended:
            job.script.write_bytes(job.text.encode("utf-8", "surrogateescape"))
            command = [bash, "--noprofile", "--norc", str(job.script)]
            return run_command(command, job, place, folder=self.folder)

        return in_parallel(jobs, place, work)
