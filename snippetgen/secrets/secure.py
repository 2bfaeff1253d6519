"""The stage as a whole: a collection and its scopes as read in, the same without credentials out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from snippetgen.ir.collection import Collection, Scope, VariableDefinition
from snippetgen.ir.text import Text
from snippetgen.problems import Where
from snippetgen.resolve.variables import Variables
from snippetgen.secrets.allow import AllowList
from snippetgen.secrets.book import Book
from snippetgen.secrets.fields import is_credential
from snippetgen.secrets.finding import Finding
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.namer import COLLECTION, Definitions, Namer
from snippetgen.secrets.scan import hits
from snippetgen.secrets.unread import FirstWalk, Later, SecondWalk, Used
from snippetgen.secrets.visit import Visitor

Overrides = Sequence[tuple[str, str]]


class Vault(msgspec.Struct, frozen=True):
    """What was taken out of a collection: the values by name, and where each was found.

    ``own`` are the values of variables of the whole collection, ``items`` those of single items by
    their pointer; ``searched`` names and values that must not be seen in any output, ``addresses``
    those of people with their stand-ins.
    """

    own: dict[str, str] = {}
    items: dict[str, dict[str, str]] = {}
    searched: tuple[tuple[str, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()

    def values_of(self, pointer: str) -> dict[str, str]:
        """The values of the variables that stand for credentials in the item at ``pointer``."""
        return self.own | self.items.get(pointer, {})

    def names_of(self, pointer: str) -> frozenset[str]:
        """The variables that stand for credentials in the item at ``pointer``."""
        return frozenset(self.own).union(self.items.get(pointer, ()))


class Secured(msgspec.Struct, frozen=True):
    """A collection with its scopes and values given by hand, and the ``vault`` with the rest.

    ``plain`` are the items, by pointer, that have nothing of their own to be named, with their own names
    and what they use; ``later`` does for an unread one what was done for the others.
    """

    collection: Collection
    environment: Scope | None = None
    global_scope: Scope | None = None
    overrides: tuple[tuple[str, str], ...] = ()
    vault: Vault = Vault()
    plain: dict[str, tuple[str, Used]] = {}
    later: Later | None = None


def secure(given: Secured, allowed: AllowList) -> Secured:
    """``given`` with a variable or stand-in for each value that must not be shown.

    Sends the same as before when the values of the vault are filled in, but for stand-ins for
    the addresses of people; see docs/adr.
    """
    scopes = _scopes_of(given)
    collection = given.collection
    definitions = _definitions(scopes)
    book = Book(collection.name, frozenset(definitions), allowed)
    namer = Namer(book, Variables.of([scope for _, scope in scopes]), definitions)
    book.enter(Where(collection.file), is_item=False)
    for name, found in definitions.items():
        if any(_is_secret(definition) for _, definition in found):
            namer.keep(name)
    first = FirstWalk(namer, collection.file)
    changed = first.collection(collection)
    book.enter(Where(collection.file), is_item=False)
    kept = [_without(scope, namer.kept) for _, scope in scopes]
    named = [_walked(scope, namer) for scope in kept]
    if book.known:
        from snippetgen.secrets.hider import Hider  # most collections hold no credential

        hider = Hider(book)
        changed = SecondWalk(hider, collection.file).collection(changed)
        book.enter(Where(collection.file), is_item=False)
        named = [_walked(scope, hider) for scope in named]
    overrides, environment, own, global_scope = named
    return Secured(
        replace(changed, variables=own),
        environment,
        global_scope,
        tuple((d.name, d.value.source) for d in overrides.definitions),
        replace(_vault(book), addresses=tuple(namer.neutral.addresses.items())),
        first.plain,
        Later(book, collection.file, frozenset(definitions)),
    )


def _scopes_of(given: Secured) -> list[tuple[str, Scope]]:
    """What defines variables, from the strongest, and what to call it."""
    typed = Scope("", tuple(VariableDefinition(n, Text.of(v)) for n, v in given.overrides))
    return [
        ("command line", typed),
        ("environment", given.environment or Scope()),
        (COLLECTION, given.collection.variables),
        ("globals", given.global_scope or Scope()),
    ]


def _definitions(scopes: Iterable[tuple[str, Scope]]) -> Definitions:
    """All definitions by name, those that another hides and disabled ones too."""
    found: Definitions = {}
    for label, scope in scopes:
        for definition in scope.definitions:
            found.setdefault(definition.name, []).append((label, definition))
    return found


def _is_secret(definition: VariableDefinition) -> bool:
    """Whether a variable is a credential by its type, its name or the shape of all of its value."""
    value = definition.value
    if definition.secret:
        return True
    if not value.is_plain or not value:
        return False
    plain = value.plain
    if is_credential(definition.name, plain):
        return True
    return any(hit.start == 0 and hit.end == len(plain) for hit in hits(plain))


def _walked(scope: Scope, visitor: Visitor) -> Scope:
    """``scope`` with its values changed as any other text."""
    definitions = (
        replace(d, value=visitor.source(d.value, f"variable {d.name}")) for d in scope.definitions
    )
    return replace(scope, definitions=tuple(definitions))


def _without(scope: Scope, kept: set[str]) -> Scope:
    """``scope`` without the variables that stay variables."""
    return replace(scope, definitions=tuple(d for d in scope.definitions if d.name not in kept))


def _without_values(finding: Finding, gate: Gate) -> Finding:
    """A title or the name of a field may hold a value itself."""
    names = tuple(map(gate.hide, finding.where.names))
    return replace(
        finding, where=replace(finding.where, names=names), place=gate.hide(finding.place)
    )


def _vault(book: Book) -> Vault:
    searched = tuple((name, value) for value, name in book.known.items())
    gate = Gate(searched)
    return Vault(
        own=book.own,
        items={pointer: values for pointer, values in book.items.items() if values},
        searched=searched,
        findings=tuple(_without_values(finding, gate) for finding in book.findings),
    )
