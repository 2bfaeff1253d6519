"""Python snippets, each in a child forked from one interpreter that has imported their library."""

from __future__ import annotations

import array
import json
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from snippetgen.verify.runners.job import (
    Job,
    Workplace,
    base_environment,
    environment,
    in_parallel,
)
from snippetgen.verify.runners.supervise import Ended, Limits, watch

_SERVER = Path(__file__).parent / "fork_server.py"
# Imported by the libraries only when a request is sent; those that are not there do not matter.
_ALSO = tuple("""anyio._backends._asyncio anyio.streams.tls anyio.to_thread asyncio certifi
    encodings.idna h11 http.client httpcore json.decoder netrc ssl""".split())
_START = 30.0


class PythonRunner:
    """Runs snippets by ``interpreter``, without user site or Python's own variables."""

    def __init__(
        self,
        *modules: str,
        interpreter: str = sys.executable,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """Snippets that import ``modules``, the first of which names the package to install.

        ``variables`` are environment variables that their library needs.
        """
        self.modules = modules
        self.variables = dict(variables or {})
        self.interpreter = interpreter

    def available(self) -> str | None:
        """Needs a system that forks, and the modules."""
        return self._missing

    @cached_property
    def _missing(self) -> str | None:
        if not hasattr(os, "fork"):
            return "this system cannot fork; use Linux, macOS or WSL"
        program = f"import {', '.join(self.modules)}"
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [self.interpreter, "-I", "-c", program], capture_output=True, check=False
        )
        if done.returncode == 0:
            return None
        package = self.modules[0]
        return f"{package} is not installed; {self.interpreter} -m pip install {package}"

    def run(self, jobs: Sequence[Job], place: Workplace) -> Iterator[tuple[Job, Ended]]:
        """Run ``jobs``."""
        with fork_server(self.interpreter, self.modules, place) as server:

            def work(job: Job) -> Ended:
                job.script.write_bytes(job.text.encode("utf-8", "surrogateescape"))
                return server.run(
                    job.script, (), job, {**environment(job, place), **self.variables}
                )

            yield from in_parallel(jobs, place, work)


class ForkServer:
    """An interpreter that has imported everything; safe to use from any thread."""

    def __init__(self, channel: socket.socket, limits: Limits) -> None:
        """Listening at the other end of ``channel``."""
        self._channel = channel
        self._limits = limits

    def run(
        self, script: Path, arguments: Sequence[str], job: Job, variables: Mapping[str, str]
    ) -> Ended:
        """Run ``script`` in the folder of ``job`` to its end."""
        message = {
            "script": str(script),
            "arguments": list(arguments),
            "folder": str(job.folder),
            "environment": dict(variables),
        }
        return watch(_Forked(self._channel, json.dumps(message).encode()), self._limits)


@contextmanager
def fork_server(interpreter: str, modules: Sequence[str], place: Workplace) -> Iterator[ForkServer]:
    """A fork server that has imported ``modules`` and what libraries import late."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    number = theirs.fileno()
    with ours, theirs:
        server = subprocess.Popen(  # noqa: S603 - our own program
            [interpreter, "-I", str(_SERVER), str(number), *modules, *_ALSO],
            cwd=place.folder,
            env=base_environment(place),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            pass_fds=[number],
        )
        theirs.close()
        try:
            ours.settimeout(_START)
            assert ours.recv(16) == b"ready", "the Python that runs snippets did not start"
            ours.settimeout(None)
            yield ForkServer(ours, place.limits)
        finally:
            ours.close()
            server.kill()
            server.wait()


class _Forked:
    """A child of the fork server."""

    def __init__(self, channel: socket.socket, message: bytes) -> None:
        self.output, output = os.pipe()
        self._status, status = os.pipe()
        rights = array.array("i", [output, status]).tobytes()
        try:
            channel.sendmsg(
                [message],
                [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)],
            )
        finally:
            os.close(output)
            os.close(status)
        self._said = b""
        self._listen(_START)
        self.pid = int(self._said.partition(b"\n")[0])

    def _listen(self, seconds: float) -> bool:
        """Take what the server says within ``seconds``; False for nothing."""
        poll = select.poll()
        poll.register(self._status, select.POLLIN | select.POLLHUP)
        if not poll.poll(seconds * 1000):
            return False
        piece = os.read(self._status, 64)
        self._said += piece
        return bool(piece)

    def ended(self, seconds: float) -> int | None:
        """The second line that the server says."""
        deadline = time.monotonic() + seconds
        while self._said.count(b"\n") < 2:
            if not self._listen(max(0.0, deadline - time.monotonic())):
                return None
        return int(self._said.split(b"\n")[1])

    def reap(self) -> None:
        """The server does it; wait until it has."""
        self.ended(_START)
        os.close(self._status)
