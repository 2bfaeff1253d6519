"""From the items of a collection to what is to be proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from snippetgen.ir.collection import Collection, Located
from snippetgen.problems import Problem, Where
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolver
from snippetgen.targets.client import Client
from snippetgen.targets.response import choose_example
from snippetgen.verify.prove import Subject, answer_for


class Text(Protocol):
    """A rendered snippet."""

    @property
    def text(self) -> str:
        """The whole of it."""


class Vault(Protocol):
    """What was taken out of a collection."""

    def values_of(self, pointer: str) -> Mapping[str, str]:
        """The real values of the variables that stand for credentials in an item."""


class Renderer(Protocol):
    """What renders the items of one collection."""

    collection: Collection
    resolver: Resolver

    clients: list[Client]

    @property
    def vault(self) -> Vault:
        """The real values."""

    def render_for(
        self, client: Client, exchange: Exchange, located: Located
    ) -> tuple[Text | None, Sequence[Problem]]:
        """A snippet, or the problems that prevent it."""

    def fingerprint(self, client: Client, exchange: Exchange, located: Located) -> str:
        """The hash of the item's own snippet; empty without one."""


def subjects_of(renderer: Renderer, items: Iterable[Located], client: Client) -> Iterator[Subject]:
    """A subject for each of ``items``, in their order."""
    for located in items:
        resolved = renderer.resolver.resolve(located)
        rendering = _Rendering(renderer, client, located)
        yield Subject(
            client=client.name,
            where=where_of(renderer, located),
            exchange=resolved.exchange,
            render=rendering,
            fingerprint=rendering.fingerprint,
            answer=answer_for(choose_example(located.item.examples, first=False)),
            problems=resolved.problems,
            values=renderer.vault.values_of(located.item.pointer),
        )


def where_of(renderer: Renderer, located: Located) -> Where:
    """The place of an item."""
    return Where(renderer.collection.file, located.item.pointer, located.names)


class _Rendering:
    """Renders one item for one client, whatever its exchange was changed to."""

    def __init__(self, renderer: Renderer, client: Client, located: Located) -> None:
        self.renderer = renderer
        self.client = client
        self.located = located

    def __call__(self, exchange: Exchange) -> tuple[str | None, Sequence[Problem]]:
        found, problems = self.renderer.render_for(self.client, exchange, self.located)
        return (found.text if found else None), problems

    def fingerprint(self, exchange: Exchange) -> str:
        """The hash of the snippet of the real ``exchange``."""
        return self.renderer.fingerprint(self.client, exchange, self.located)
