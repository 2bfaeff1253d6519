"""Who renders: this process, several of this machine, or a cluster.

An executor takes a :class:`Workshop`, which has all that the items share, and the items; it gives
the result of each in their order.  The bytes are the same whoever renders.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TypeAlias

from msgspec.structs import replace

from snippetgen.errors import ExecutorError
from snippetgen.ir.collection import Folder, Located
from snippetgen.rendering import Rendered, Renderer
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured
from snippetgen.settings import Settings
from snippetgen.verify.proof import Proofs

Task: TypeAlias = tuple[int, Located]

DASK = "dask:"


class Workshop:
    """One renderer for each collection, made when it is first needed."""

    def __init__(
        self, secured: Iterable[Secured], settings: Settings, gate: Gate, proofs: Proofs
    ) -> None:
        """Rendering looks at the items one by one, so the collections are kept without theirs."""
        self.secured = [
            replace(each, collection=replace(each.collection, children=()), plain={}, later=None)
            for each in secured
        ]
        self.settings = settings
        self.gate = gate
        self.proofs = proofs
        self.renderers: dict[int, Renderer] = {}

    def render(self, task: Task) -> Rendered:
        """The snippets for one task: the number of a collection and an item of it."""
        number, located = task
        if number not in self.renderers:
            secured = self.secured[number]
            self.renderers[number] = Renderer(secured, self.settings, self.gate, self.proofs)
        return self.renderers[number].render(located)


Executor: TypeAlias = Callable[[Workshop, Sequence[Task]], Iterator[Rendered]]


def rendered(
    secured: Sequence[Secured],
    tasks: Sequence[Task],
    settings: Settings,
    gate: Gate,
    proofs: Proofs,
) -> Iterator[Rendered]:
    """Each task's snippets in order, by the executor of ``settings``; raises ExecutorError."""
    executor = executor_of(settings)
    return executor(Workshop(secured, settings, gate, proofs), tasks)


def executor_of(settings: Settings) -> Executor:
    """The executor that ``settings`` choose; raises ExecutorError when there is no such one."""
    address = settings.executor.removeprefix(DASK)
    if address not in ("", settings.executor):
        from snippetgen.cluster import on_cluster

        return partial(on_cluster, address)
    if settings.executor:
        raise ExecutorError(f"There is no executor {settings.executor!r}; write dask:ADDRESS.")
    return in_processes if settings.jobs > 1 else in_turn


def in_turn(workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    """By this process."""
    return map(workshop.render, tasks)


def in_processes(workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    """By processes of this machine that share nothing."""
    jobs = workshop.settings.jobs
    if len(tasks) < 2:
        yield from in_turn(workshop, tasks)
        return
    with ProcessPoolExecutor(jobs, initializer=_open, initargs=(workshop,)) as pool:
        size = max(1, min(64, len(tasks) // (jobs * 4)))
        yield from pool.map(_render_in_worker, map(alone, tasks), chunksize=size)


def alone(task: Task) -> Task:
    """``task`` to be sent elsewhere: its folders without the other items in them."""
    number, located = task
    return number, Located(tuple(map(_empty, located.folders)), located.item)


def _empty(folder: Folder) -> Folder:
    return replace(folder, children=())


_workshops: list[Workshop] = []


def _open(workshop: Workshop) -> None:
    """Give a worker process its workshop."""
    _workshops[:] = [workshop]


def _render_in_worker(task: Task) -> Rendered:
    return _workshops[0].render(task)
