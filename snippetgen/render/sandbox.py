"""What a template of a stranger may do: print, and not for ever.

Jinja's sandbox keeps a template from the insides of Python, and loops from more than 100,000
turns.  What it leaves open is bounded here: numbers and texts multiplied beyond reason, and time
and memory as a whole, by the means that POSIX has for that.

Source: https://jinja.palletsprojects.com/en/stable/sandbox/, setitimer(2), setrlimit(2)
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

if sys.platform != "win32":
    import resource

SECONDS = 5.0
"""Of the processor, for one snippet; those that come with snippetgen take some milliseconds."""

MEMORY = 512 << 20
"""In bytes, for one snippet, beside what is in use already."""

_LARGEST = 1_000_000
_STATUS = Path("/proc/self/statm")


class LimitError(Exception):
    """A template would take too long or too much."""


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for templates that nobody vouches for."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Refuse what would give millions of digits or characters."""
        if _size(operator, left, right) > _LARGEST:
            raise LimitError(f"the result of {operator!r} would be too large")
        found: object = super().call_binop(context, operator, left, right)
        return found


def _size(operator: str, left: object, right: object) -> int:
    """About how many characters or bits the result has; zero where that cannot be much."""
    if operator == "**":
        if isinstance(left, int) and isinstance(right, int):
            return left.bit_length() * abs(right)
        return 0
    for text, times in ((left, right), (right, left)):
        if isinstance(text, str | list | tuple) and isinstance(times, int):
            return len(text) * times
    if isinstance(left, int) and isinstance(right, int):
        return left.bit_length() + right.bit_length()
    return 0


@contextmanager
def bounded() -> Iterator[None]:
    """Raise LimitError or MemoryError from what is done in here for too long, or with too much.

    Only the main thread can be bounded so, and only on POSIX.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    handler = signal.signal(signal.SIGVTALRM, _too_long)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        if found := _memory_in_use():
            most = found + MEMORY
            if soft == resource.RLIM_INFINITY or most < soft:
                resource.setrlimit(resource.RLIMIT_AS, (most, hard))
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, handler)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _too_long(*_: object) -> NoReturn:
    raise LimitError(f"it took more than {SECONDS:g} seconds")


def _memory_in_use() -> int:
    """The address space of this process in bytes; zero where the system does not tell."""
    try:
        return int(_STATUS.read_text("ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return 0
