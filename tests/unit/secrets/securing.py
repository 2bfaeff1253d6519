"""Short ways to take the credentials out of what a test writes down."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from snippetgen.cli.inspect import plain
from snippetgen.ir.collection import Collection, Scope, VariableDefinition, walk
from snippetgen.ir.text import Text
from snippetgen.postman import Source, read_collection
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolver
from snippetgen.secrets.allow import AllowList
from snippetgen.secrets.secure import Secured, secure
from snippetgen.settings import Allowed


def collection_of(*requests: Any, **members: Any) -> Collection:
    """A collection called ``Shop API`` of ``requests`` as v2.1 writes them."""
    items = [
        request if "request" in request else {"name": f"r{n}", "request": request}
        for n, request in enumerate(requests)
    ]
    value = {"info": {"name": "Shop API"}, "item": items, **members}
    parsed = read_collection(Source("shop.json", json.dumps(value).encode()))
    assert parsed.collection is not None
    return parsed.collection


def secured(
    *requests: Any,
    environment: Scope | None = None,
    overrides: Sequence[tuple[str, str]] = (),
    allowed: Sequence[Allowed] = (),
    **members: Any,
) -> Secured:
    """What becomes of a collection."""
    given = Secured(collection_of(*requests, **members), environment, None, tuple(overrides))
    return secure(given, AllowList(allowed))


def exchanges(given: Secured) -> list[Exchange]:
    """What its items send."""
    resolver = Resolver(
        given.collection,
        overrides=given.overrides,
        environment=given.environment,
        global_scope=given.global_scope,
        secrets=given.vault.names_of,
    )
    found = [resolver.resolve(located).exchange for located in walk(given.collection)]
    return [exchange for exchange in found if exchange is not None]


def shown(given: Secured) -> str:
    """All that is left of a collection and what it sends, as text."""
    sources = [text.source for exchange in exchanges(given) for text, _ in exchange.texts()]
    scopes = [given.environment, given.global_scope, given.overrides]
    return json.dumps([plain(given.collection), plain(scopes), sources], ensure_ascii=False)


def scope(**values: str) -> Scope:
    """A scope of enabled definitions."""
    return Scope("", tuple(VariableDefinition(n, Text.of(v)) for n, v in values.items()))


def bearer(token: str) -> dict[str, Any]:
    """Auth with a bearer token."""
    return {"type": "bearer", "bearer": [{"key": "token", "value": token}]}


def basic(user: str, password: str) -> dict[str, Any]:
    """Auth with a user and a password."""
    pairs = [{"key": "username", "value": user}, {"key": "password", "value": password}]
    return {"type": "basic", "basic": pairs}


def raw(text: str, **members: Any) -> dict[str, Any]:
    """A request with ``text`` as its body."""
    return {"url": "http://h", "method": "POST", "body": {"mode": "raw", "raw": text}, **members}


def variables(**values: str) -> list[dict[str, str]]:
    """Variables of a collection."""
    return [{"key": key, "value": value} for key, value in values.items()]
