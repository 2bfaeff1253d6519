"""What a rule looks at: one collection, the requests chosen from it, and what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import msgspec

from snippetgen.ir.collection import Collection, Folder, Located
from snippetgen.lint.scripts import Words, words_of
from snippetgen.problems import Severity, Where
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolver
from snippetgen.secrets.secure import Secured
from snippetgen.summarising import summary_of
from snippetgen.summary import Summary

_JSON = re.compile(r"\s*(application|text)/([\w.-]+\+)?json\s*(;|$)", re.IGNORECASE)


class Found(msgspec.Struct, frozen=True):
    """One place that a rule does not like; ``severity`` and ``hint`` where not the rule's own."""

    where: Where
    message: str
    severity: Severity | None = None
    hint: str = ""


class Subject:
    """One collection without its credentials, and its ``text`` as it is in the file, if at hand."""

    def __init__(self, secured: Secured, items: Sequence[Located], text: str) -> None:
        """``items`` are those that were chosen."""
        self.secured = secured
        self.items = tuple(items)
        self.text = text

    @property
    def collection(self) -> Collection:
        """The collection."""
        return self.secured.collection

    @property
    def has_environment(self) -> bool:
        """Whether values from elsewhere were given, so that a variable without one is a mistake."""
        given = self.secured
        scopes = [scope for scope in (given.environment, given.global_scope) if scope]
        return bool(given.overrides) or any(scope.definitions for scope in scopes)

    @property
    def here(self) -> Where:
        """The collection as a place."""
        return Where(self.collection.file)

    def at(self, located: Located, inside: str = "") -> Where:
        """A request as a place; ``inside`` is the rest of the pointer."""
        return Where(self.collection.file, f"{located.item.pointer}{inside}", located.names)

    @cached_property
    def folders(self) -> tuple[tuple[Folder, Where], ...]:
        """Every folder above a chosen request, outermost first, and where it is."""
        found: dict[str, tuple[Folder, Where]] = {}
        for located in self.items:
            names: tuple[str, ...] = ()
            for folder in located.folders:
                names += (folder.name,)
                where = Where(self.collection.file, folder.pointer, names)
                found.setdefault(folder.pointer, (folder, where))
        return tuple(found.values())

    @cached_property
    def resolver(self) -> Resolver:
        """Makes exchanges of items."""
        return Resolver(
            self.collection,
            overrides=self.secured.overrides,
            environment=self.secured.environment,
            global_scope=self.secured.global_scope,
            secrets=self.secured.vault.names_of,
        )

    @cached_property
    def exchanges(self) -> Mapping[str, Exchange]:
        """What goes on the wire, by the pointer of the item; requests that cannot go have none."""
        pairs = ((each.item.pointer, self.resolver.resolve(each).exchange) for each in self.items)
        return {pointer: exchange for pointer, exchange in pairs if exchange}

    def sent(self) -> Iterator[tuple[Located, Exchange]]:
        """Each request that can be sent, with what is sent."""
        for located in self.items:
            if exchange := self.exchanges.get(located.item.pointer):
                yield located, exchange

    def summaries(self) -> Iterator[tuple[Located, Summary]]:
        """The same in short, without the saved answers."""
        for located, exchange in self.sent():
            yield located, summary_of(exchange, ())

    @cached_property
    def words(self) -> Words:
        """The variables that scripts and texts of the file speak of."""
        return words_of(self.text)


def is_json(media_type: str) -> bool:
    """Whether a Content-Type says JSON."""
    return bool(_JSON.match(media_type))
