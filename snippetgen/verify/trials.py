"""A whole run: every chosen item of every collection, client by client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from snippetgen.ir.collection import Collection, Located
from snippetgen.verify.prove import Options, prove
from snippetgen.verify.report import Record
from snippetgen.verify.runners import runner_of
from snippetgen.verify.subjects import Renderer, subjects_of

Oracle = Callable[[Collection], Iterable[Record]]
Progress = Callable[[int, int], None]
_Key = tuple[str, str, tuple[str, ...]]


class Trials:
    """What is to be proved: one renderer for each collection, all for the same clients."""

    def __init__(
        self,
        renderers: Sequence[Renderer],
        items: Sequence[Sequence[Located]],
        options: Options,
        oracle: Oracle | None = None,
    ) -> None:
        """``items`` are those chosen of each collection; ``oracle`` knows all of one."""
        self.renderers = renderers
        self.items = items
        self.options = options
        self.oracle = oracle

    def records(self, advance: Progress | None = None) -> Iterator[Record]:
        """The verdicts client by client, each in document order; first the oracle's if asked."""
        if self.oracle is not None:
            yield from self._of_oracle(self.oracle)
        clients = self.renderers[0].clients if self.renderers else []
        total = len(clients) * sum(map(len, self.items))
        done = 0
        for number in range(len(clients)):
            found = []
            for record in self._of_client(number):
                found.append(record)
                done += 1
                if advance:
                    advance(done, total)
            yield from sorted(found, key=self._position)

    def _of_client(self, number: int) -> Iterator[Record]:
        subjects = (
            subject
            for renderer, items in zip(self.renderers, self.items, strict=True)
            for subject in subjects_of(renderer, items, renderer.clients[number])
        )
        client = self.renderers[0].clients[number]
        return prove(subjects, runner_of(client.name), self.options)

    def _of_oracle(self, oracle: Oracle) -> Iterator[Record]:
        for renderer in self.renderers:
            for record in oracle(renderer.collection):
                if (record.collection, record.pointer, record.item) in self._positions:
                    yield record

    def _position(self, record: Record) -> int:
        return self._positions[record.collection, record.pointer, record.item]

    @cached_property
    def _positions(self) -> dict[_Key, int]:
        keys = (
            (renderer.collection.file, located.item.pointer, located.names)
            for renderer, items in zip(self.renderers, self.items, strict=True)
            for located in items
        )
        return {key: number for number, key in enumerate(keys)}
