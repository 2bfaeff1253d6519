"""Short ways to resolve what a test writes down."""

from __future__ import annotations

import json
from typing import Any

from snippetgen.ir.collection import Collection, Scope, VariableDefinition, walk
from snippetgen.ir.text import Text
from snippetgen.postman import Source, read_collection
from snippetgen.resolve.exchange import Exchange, HeaderLine
from snippetgen.resolve.resolve import Resolved, Resolver
from snippetgen.resolve.variables import Variables


def collection_of(*items: Any, **members: Any) -> Collection:
    """A collection called ``Shop API`` of ``items`` as v2.1 writes them."""
    value = {"info": {"name": "Shop API"}, "item": items, **members}
    parsed = read_collection(Source("shop.json", json.dumps(value).encode()))
    assert parsed.collection is not None
    return parsed.collection


def resolved(request: Any, *, variables: Any = None, node: Any = None, **options: Any) -> Resolved:
    """What becomes of one ``request``; ``options`` go to the resolver."""
    definitions = [{"key": key, "value": (variables or {})[key]} for key in variables or {}]
    item = {"name": "r", "request": request, **(node or {})}
    collection = collection_of(item, variable=definitions)
    (located,) = walk(collection)
    return Resolver(collection, **options).resolve(located)


def exchange_of(request: Any, **options: Any) -> Exchange:
    """The exchange of one ``request`` that has no problems."""
    found = resolved(request, **options)
    assert found.problems == ()
    assert found.exchange is not None
    return found.exchange


def codes(found: Resolved) -> list[str]:
    """The codes of the problems, in order."""
    return [problem.code for problem in found.problems]


def lines(found: Exchange) -> list[tuple[str, str]]:
    """The header lines by their sources."""
    return [(line.name.source, line.value.source) for line in found.headers]


def line(name: str, value: str, **members: Any) -> HeaderLine:
    """A header line with variables in braces."""
    return HeaderLine(Text.of(name), Text.of(value), **members)


def scope(**values: str) -> Scope:
    """A scope of enabled definitions."""
    return Scope("", tuple(VariableDefinition(n, Text.of(v)) for n, v in values.items()))


def variables(**values: str) -> Variables:
    """Known values."""
    return Variables(values)
