"""How long each phase of a run takes, for ``--profile``; costs nothing while nobody asks.

A phase is a function; what it calls that is a phase itself counts there alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")

NAMES = ("read", "secrets", "remember", "resolve", "render", "format", "compare", "write")
"""All phases, in the order of a run."""


class Phases:
    """The seconds of each phase, and how often it was entered; ``total`` is the whole run."""

    def __init__(self) -> None:
        """The run begins now."""
        self.seconds = dict.fromkeys(NAMES, 0.0)
        self.counts = dict.fromkeys(NAMES, 0)
        self._open: list[str] = []
        self._began = self._turned = time.perf_counter()

    @property
    def total(self) -> float:
        """The seconds up to now."""
        return time.perf_counter() - self._began

    def turn(self) -> None:
        """The time since the last turn belongs to the innermost open phase."""
        now = time.perf_counter()
        if self._open:
            self.seconds[self._open[-1]] += now - self._turned
        self._turned = now

    @contextmanager
    def open(self, name: str) -> Iterator[None]:
        """The time in here is that of the phase ``name``."""
        self.turn()
        self._open.append(name)
        self.counts[name] += 1
        try:
            yield
        finally:
            self.turn()
            self._open.pop()


_measured: list[Phases] = []


@contextmanager
def measured() -> Iterator[Phases]:
    """Measure what runs in here, in this process."""
    phases = Phases()
    _measured.append(phases)
    try:
        yield phases
    finally:
        _measured.remove(phases)


def is_measured() -> bool:
    """Whether somebody asks."""
    return bool(_measured)


def phase(name: str) -> Callable[[Callable[_Given, _Found]], Callable[_Given, _Found]]:
    """The function is the phase ``name``."""

    def decorate(function: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        @wraps(function)
        def called(*args: _Given.args, **kwargs: _Given.kwargs) -> _Found:
            if not _measured:
                return function(*args, **kwargs)
            with _measured[-1].open(name):
                return function(*args, **kwargs)

        return called

    return decorate
