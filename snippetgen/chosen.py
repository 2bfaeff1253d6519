"""What a run is about: the collections read, and the requests chosen from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from snippetgen.inputs import Input, read, read_proofs, read_scopes
from snippetgen.ir.collection import Collection
from snippetgen.postman import Excerpt, nothing_known
from snippetgen.problems import Problem
from snippetgen.remembering import Memory, Task
from snippetgen.rendered import Rendered
from snippetgen.results import Result
from snippetgen.secrets.gate import Gate
from snippetgen.selection import SelectionError, choose, no_match
from snippetgen.settings import Settings
from snippetgen.verify.proofs import Proofs

if TYPE_CHECKING:
    from snippetgen.cache.store import Store


class Chosen(msgspec.Struct, frozen=True):
    """The collections, and a task for each request: the number of its collection, and where it is.

    ``failed`` counts the inputs that gave nothing.
    """

    given: Input = Input((), ())
    tasks: tuple[Task, ...] = ()
    proofs: Proofs = Proofs()
    problems: tuple[Problem, ...] = ()
    failed: int = 0
    memory: Memory = Memory(None, Settings())

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The collections alone."""
        return self.given.collections

    @property
    def excerpt(self) -> Excerpt | None:
        """What to keep of the text of a single collection; where proofs count, it would not be enough."""
        excerpts = self.given.excerpts
        return excerpts[0] if len(excerpts) == 1 and not self.proofs else None

    def results(self, settings: Settings, *, whole: bool = False) -> Iterator[tuple[Task, Result]]:
        """Each task with what it gave, in order; what earlier runs gave is not rendered again.

        Unless the ``whole`` is asked for, those texts are got when they are needed, and getting one
        raises ForgottenError when it is not kept any more.
        """
        memory = self.memory
        fresh = self._rendered(memory.missing(self.tasks, whole=whole), settings)
        for task in self.tasks:
            yield task, memory.recall(task) or memory.keep(task, Result.of(next(fresh)))

    def _rendered(self, tasks: Sequence[Task], settings: Settings) -> Iterator[Rendered]:
        """Those tasks by the executor, of which nothing is imported where it is not needed."""
        if not tasks and not settings.executor:
            return iter(())
        from snippetgen.executors import rendered

        return rendered(self.given.secured, tasks, settings, self.given.gate, self.proofs)


def chosen_from(
    sources: Sequence[str],
    settings: Settings,
    *,
    stdin: bytes = b"",
    guard: Callable[[Gate], None] | None = None,
    store: Store | None = None,
    whole: bool = False,
) -> Chosen:
    """The requests of ``sources`` that ``settings`` choose; ``guard`` is told what no message shows.

    What ``store`` knows from earlier runs is not rendered again, and not read either unless the
    ``whole`` of each request is needed.

    Raises SelectionError when an include or exclude matches nothing.
    """
    scopes, scope_problems = read_scopes(settings)
    proofs, proof_problems = read_proofs(settings)
    problems = (*scope_problems, *proof_problems)
    if any(problem.severity == "error" for problem in problems):
        return Chosen(problems=problems, failed=1)
    memory = Memory(store, settings)
    known = (nothing_known if whole else memory.read) if memory else None
    given = read(sources, settings, stdin=stdin, scopes=scopes, known=known)
    if guard:
        guard(given.gate)
    given = memory.settle(given, proofs)
    choice = choose(given.collections, settings.include, settings.exclude)
    if choice.unmatched and not given.failed:
        raise SelectionError(no_match(given.collections, choice.unmatched[0]))
    tasks = tuple((n, located) for n, items in enumerate(choice.items) for located in items)
    problems += given.problems
    return Chosen(given, tasks, proofs, problems, given.failed, memory)
