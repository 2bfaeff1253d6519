"""Who renders: this process, several of this machine, or a cluster.

An executor takes a :class:`Workshop`, which has all that the items share, and the items; it gives
the result of each in their order.  The bytes are the same whoever renders.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from itertools import chain, groupby
from operator import itemgetter
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from snippetgen.errors import ExecutorError
from snippetgen.ir.collection import Folder, Located
from snippetgen.processes import LostError, can_fork, dealt, even, paying
from snippetgen.remembering import Task
from snippetgen.rendered import Rendered
from snippetgen.rendering import Renderer
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured
from snippetgen.settings import Settings
from snippetgen.verify.proofs import Proofs

DASK = "dask:"
_LEAST = 50
"""Requests for each process that repay its start."""
BATCH = 32
"""Requests to render at once: enough for a processor to get used to each step, few to wait for."""

_Piece = TypeVar("_Piece")


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

    def render(self, tasks: Sequence[Task]) -> list[Rendered]:
        """What each of ``tasks`` gives; they are best given some dozens at once."""
        found: list[Rendered] = []
        for number, group in groupby(tasks, itemgetter(0)):
            found += self._renderer(number).render_all([located for _, located in group])
        return found

    def _renderer(self, number: int) -> Renderer:
        if number not in self.renderers:
            secured = self.secured[number]
            self.renderers[number] = Renderer(secured, self.settings, self.gate, self.proofs)
        return self.renderers[number]


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
    return in_turn if settings.jobs == 1 else in_processes


def in_turn(workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    """By this process."""
    return chain.from_iterable(map(workshop.render, batches(tasks, BATCH)))


def batches(pieces: Sequence[_Piece], size: int) -> list[Sequence[_Piece]]:
    """All of ``pieces`` in order, up to ``size`` at once."""
    return [pieces[start : start + size] for start in range(0, len(pieces), size)]


def in_processes(workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    """By processes of this machine that share nothing.

    What one of them leaves that is killed, as by a system short of memory, is rendered here.
    """
    jobs = min(workshop.settings.jobs or paying(len(tasks), _LEAST), len(tasks))
    done = 0
    if jobs > 1:
        if can_fork():
            # Those that are forked then find all of it prepared.
            yield from workshop.render(tasks[:1])
            done = 1
        with suppress(LostError), closing(_elsewhere(jobs, workshop, tasks[done:])) as results:
            for result in chain.from_iterable(results):
                yield result
                done += 1
    yield from in_turn(workshop, tasks[done:])


def _elsewhere(
    jobs: int, workshop: Workshop, tasks: Sequence[Task]
) -> Generator[list[Rendered], None, None]:
    """By ``jobs`` other processes; raises LostError when one of them is gone."""
    # Each is to get as many batches as the others, of one size.
    rounds = max(4, -(-len(tasks) // (jobs * BATCH)))
    shares = even(len(tasks), min(jobs * rounds, len(tasks)))
    given = [tasks[share.start : share.stop] for share in shares]
    if can_fork():
        return dealt(given, workshop.render, list[Rendered], jobs)
    return _by_pool(jobs, workshop, given)


def _by_pool(
    jobs: int, workshop: Workshop, given: Sequence[Sequence[Task]]
) -> Generator[list[Rendered], None, None]:
    """By processes that know nothing: each batch is sent to them."""
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor

    pool = ProcessPoolExecutor(jobs, initializer=_open, initargs=(workshop,))
    try:
        yield from pool.map(_render, ([alone(task) for task in batch] for batch in given))
    except BrokenExecutor as error:
        raise LostError from error
    finally:
        pool.shutdown(cancel_futures=True)


def alone(task: Task) -> Task:
    """``task`` to be sent elsewhere: its folders without the other items in them."""
    number, located = task
    return number, Located(tuple(map(_empty, located.folders)), located.item)


def _empty(folder: Folder) -> Folder:
    return replace(folder, children=())


_workshop: list[Workshop] = []


def _open(workshop: Workshop) -> None:
    """Give a worker process what it needs; an interrupt is for who started it."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _workshop[:] = [workshop]


def _render(tasks: Sequence[Task]) -> list[Rendered]:
    return _workshop[0].render(tasks)
