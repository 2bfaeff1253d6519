"""Stop a real process at any system call it makes: what ``strace`` is made of, by ctypes.

Source: ptrace(2).
"""

from __future__ import annotations

import ctypes
import os
import signal
from collections.abc import Callable

_TRACE_ME, _CONTINUE, _TO_NEXT_CALL, _SET_OPTIONS = 0, 7, 24, 0x4200
_DIES_WITH_US = 0x100000

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long] * 4
_libc.ptrace.restype = ctypes.c_long


class NoTracingError(Exception):
    """This machine does not let a process trace its child."""


def _ptrace(request: int, process: int, value: int = 0) -> None:
    if _libc.ptrace(request, process, 0, value) == -1:
        raise NoTracingError(os.strerror(ctypes.get_errno()))


class Traced:
    """``work`` in a process of its own, which goes only where :meth:`advance` lets it."""

    def __init__(self, work: Callable[[], int]) -> None:
        """Fork; the child waits at the beginning of ``work`` and ends with its exit code."""
        self.exit_code: int | None = None
        self.process = os.fork()
        if not self.process:
            _be_traced(work)
        _, status = os.waitpid(self.process, 0)
        if not os.WIFSTOPPED(status):
            raise NoTracingError("the child could not be stopped")
        _ptrace(_SET_OPTIONS, self.process, _DIES_WITH_US)

    def advance(self, stops: int) -> int:
        """Go to the ``stops``-th beginning or end of a system call; gives how many there were."""
        for done in range(stops):
            _ptrace(_TO_NEXT_CALL, self.process)
            _, status = os.waitpid(self.process, 0)
            if not os.WIFSTOPPED(status):
                self.exit_code = os.waitstatus_to_exitcode(status)
                return done
        return stops

    def end_by(self, number: signal.Signals) -> int:
        """Send a signal, let the process go, and wait for its end: the exit code, or -signal."""
        if self.exit_code is not None:
            return self.exit_code
        os.kill(self.process, number)
        given = 0
        while True:
            if number != signal.SIGKILL:
                _ptrace(_CONTINUE, self.process, given)
            _, status = os.waitpid(self.process, 0)
            if not os.WIFSTOPPED(status):
                return os.waitstatus_to_exitcode(status)
            given = os.WSTOPSIG(status)


def _be_traced(work: Callable[[], int]) -> None:
    """The life of the child."""
    code = 70
    try:
        _ptrace(_TRACE_ME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        code = work()
    finally:
        os._exit(code)
