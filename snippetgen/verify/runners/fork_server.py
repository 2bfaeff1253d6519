"""A program, run by itself: imports libraries once and forks a child for each snippet.

``python -I fork_server.py FD MODULE...`` imports what there is of the modules, then takes one JSON
message for each snippet from the socket FD:
``script``, ``arguments``, ``folder`` and ``environment``, with two file descriptors.  The child's output goes to
the first; to the second this program writes the child's number and, when it ends, the exit code.
"""

from __future__ import annotations

import array
import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import traceback

_LARGEST = 1 << 20


def main() -> None:
    """Serve until the socket is closed."""
    channel = socket.socket(fileno=int(sys.argv[1]))
    for module in sys.argv[2:]:
        with contextlib.suppress(ImportError):
            importlib.import_module(module)
    gc.collect()
    gc.freeze()
    ended, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    channel.send(b"ready")
    running: dict[int, int] = {}
    while True:
        ready, _, _ = select.select([channel.fileno(), ended], [], [])
        if ended in ready:
            os.read(ended, 4096)
            report_ended(running)
        if channel.fileno() in ready and not accept(channel, running):
            return


def report_ended(running: dict[int, int]) -> None:
    """Say how each child ended, after killing what it left running."""
    while True:
        try:
            found = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT | os.WNOHANG)
        except ChildProcessError:
            return
        if found is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(found.si_pid, signal.SIGKILL)
        os.waitpid(found.si_pid, 0)
        code = found.si_status if found.si_code == os.CLD_EXITED else -found.si_status
        status = running.pop(found.si_pid)
        with contextlib.suppress(OSError):
            os.write(status, f"{code}\n".encode())
        os.close(status)


def accept(channel: socket.socket, running: dict[int, int]) -> bool:
    """Start the next snippet; False when there will be none."""
    size = array.array("i").itemsize
    message, ancillary, _, _ = channel.recvmsg(_LARGEST, socket.CMSG_SPACE(2 * size))
    if not message:
        return False
    descriptors = array.array("i")
    descriptors.frombytes(ancillary[0][2][: 2 * size])
    output, status = descriptors
    child = os.fork()
    if child == 0:
        run(json.loads(message), output)
    os.close(output)
    running[child] = status
    os.write(status, f"{child}\n".encode())
    return True


def run(job: dict[str, object], output: int) -> None:
    """Be the snippet, in this forked child; never returns."""
    code = 1
    try:
        become(job, output)
        script = str(job["script"])
        with open(script, "rb") as stream:  # noqa: PTH123 - pathlib is not needed here
            source = stream.read()
        module = {"__name__": "__main__", "__file__": script, "__builtins__": __builtins__}
        exec(compile(source, script, "exec"), module)  # noqa: S102 - what we are for
        code = 0
    except SystemExit as ending:
        code = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
        if code and not isinstance(ending.code, int):
            sys.stderr.write(f"{ending.code}\n")
    except BaseException:  # noqa: BLE001 - as the interpreter does
        traceback.print_exc()
    with contextlib.suppress(BaseException):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def become(job: dict[str, object], output: int) -> None:
    """A group of its own, the job's environment, folder and output; nothing of the server's."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.closerange(3, 256)
    environment = job["environment"]
    assert isinstance(environment, dict)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(str(job["folder"]))
    arguments = job["arguments"]
    assert isinstance(arguments, list)
    sys.argv[:] = [str(job["script"]), *arguments]  # some remember the list itself


if __name__ == "__main__":
    main()
