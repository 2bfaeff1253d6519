"""A program for the fork server: a shell runs a snippet, and what the snippet calls is a fork of us.

``warm_shell.py SHELL SNIPPET PROGRAM`` runs SNIPPET by SHELL.  Each time the snippet calls the
stand-in for PROGRAM (see ``stand_in.py``), this process, which has imported everything, forks a
child that becomes PROGRAM: a script of Python, run as it is.
"""

from __future__ import annotations

import array
import contextlib
import os
import select
import signal
import socket
import sys

# The stand-in knows it too; a shell keeps its own descriptors above it.
CHANNEL = 9
_DESCRIPTORS = 5


def main() -> None:
    """Run the shell to its end; ends with its exit code, and in a child with the program's."""
    shell, snippet, program = sys.argv[1:]
    channel, other_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ended, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    child = os.fork()
    if child == 0:
        os.dup2(other_end.fileno(), CHANNEL)
        os.execv(shell, [shell, "--noprofile", "--norc", snippet])  # noqa: S606 - it is ours
    other_end.close()
    running: dict[int, int] = {}
    while True:
        ready, _, _ = select.select([channel.fileno(), ended], [], [])
        if ended in ready:
            os.read(ended, 4096)
            report_ended(child, running)
        if channel.fileno() in ready and (descriptors := received(channel)):
            called = os.fork()
            if called == 0:
                become(program, descriptors)
                return
            running[called] = descriptors.pop()
            for descriptor in descriptors:
                os.close(descriptor)


def report_ended(shell: int, running: dict[int, int]) -> None:
    """Tell each stand-in how its program ended; ends with the shell."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        code = os.waitstatus_to_exitcode(status)
        code = code if code >= 0 else 128 - code
        if pid == shell:
            sys.exit(code)
        with contextlib.suppress(OSError):
            os.write(running[pid], str(code).encode())
        os.close(running.pop(pid))


def received(channel: socket.socket) -> list[int]:
    """Input, output, errors, the call to read and the answer to write; nothing at the end."""
    numbers = array.array("i")
    size = socket.CMSG_SPACE(_DESCRIPTORS * numbers.itemsize)
    _, ancillary, _, _ = channel.recvmsg(16, size)
    for _, _, rights in ancillary:
        numbers.frombytes(rights[: _DESCRIPTORS * numbers.itemsize])
    return list(numbers)


def become(program: str, descriptors: list[int]) -> None:
    """Be ``program``, called as the stand-in was."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with os.fdopen(descriptors[3], "rb") as call:
        folder, variables, *arguments = call.read().split(b"\0\0")
    for number in range(3):
        os.dup2(descriptors[number], number)
    os.closerange(3, 256)
    os.chdir(folder)
    os.environ.clear()
    for variable in filter(None, variables.split(b"\0")):
        name, _, value = variable.partition(b"=")
        os.environb[name] = value
    sys.argv[:] = [program, *(os.fsdecode(argument[1:]) for argument in arguments)]
    with open(program, "rb") as stream:  # noqa: PTH123 - pathlib is not needed here
        source = stream.read()
    module = {"__name__": "__main__", "__file__": program}
    exec(compile(source, program, "exec"), module)  # noqa: S102 - what we are for


main()
