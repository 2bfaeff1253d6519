"""``--profile``: where the time of a run went, on stderr."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from snippetgen.cli.printing import say

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.phases import Phases


@contextmanager
def profiled(store: Store | None, *, wanted: bool) -> Iterator[None]:
    """Print a table of what runs in here, where it is ``wanted``."""
    if not wanted:
        yield
        return
    from snippetgen.phases import measured

    with measured() as phases:
        yield
    for line in _table(phases, store):
        say(line, err=True)


def _table(phases: Phases, store: Store | None) -> Iterator[str]:
    total = phases.total
    yield f"{'phase':10}{'seconds':>9}{'share':>7}{'times':>9}"
    for name, seconds in phases.seconds.items():
        yield _row(name, seconds, total, str(phases.counts[name]))
    yield _row("other", total - sum(phases.seconds.values()), total, "")
    yield _row("all", total, total, "")
    if store is None:
        yield "cache: not in use"
    elif store.why:
        yield f"cache: not in use: {store.why}"
    else:
        yield f"cache: {store.hits} found, {store.misses} not found"


def _row(name: str, seconds: float, total: float, times: str) -> str:
    return f"{name:10}{seconds:>9.3f}{seconds / total:>7.0%}{times:>9}"
