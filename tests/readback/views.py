"""Snippets beside the views they are printed from, and where the two part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import Collection, walk
from snippetgen.literals.errors import LiteralError
from snippetgen.render.render import render
from snippetgen.rendering import Renderer
from snippetgen.settings import Settings
from snippetgen.targets.chilkat.view import ChilkatView
from snippetgen.targets.client import load_clients
from snippetgen.targets.snippet import context_for, shown_item
from tests.readback.clients import read
from tests.readback.events import Event, expected

# What a language or its quotes cannot hold is a problem, told by other tests.
REFUSED = (CannotExpressError, LiteralError)


def shown(
    client: str, collections: Iterable[Collection], settings: Settings, step: int = 1
) -> Iterator[tuple[str, str, ChilkatView]]:
    """Place, snippet and view of every request that the client can send, or of each ``step``-th."""
    found = load_clients()[client]
    only = msgspec.structs.replace(settings, clients=(client,))
    for collection in collections:
        renderer = Renderer(secured_by(collection, Scopes(), only), only)
        for located in list(walk(collection))[::step]:
            exchange = renderer.resolver.resolve(located).exchange
            if exchange is None:
                continue
            try:
                context = context_for(shown_item(exchange, located.item, only), found, only)
                text = render(found, context.names(), ())
            except REFUSED:
                continue
            assert isinstance(context.view, ChilkatView)
            yield f"{collection.file} {'/'.join(located.names)}", text, context.view


def wrong(
    client: str, collections: Iterable[Collection], settings: Settings, step: int = 1
) -> tuple[int, dict[str, str]]:
    """How many snippets were read, and those that part from their view, with how."""
    fragment = settings.form == "fragment"
    number, found = 0, {}
    for place, text, view in shown(client, collections, settings, step):
        number += 1
        if story := difference(client, text, view, fragment=fragment):
            found[place] = story
    return number, found


def difference(client: str, text: str, view: ChilkatView, *, fragment: bool) -> str:
    """Where the snippet parts from the view; empty when it does not."""
    wanted = [kept for event in expected(view.steps) if (kept := freed_by(client, event))]
    try:
        found = list(read(client, text, view, fragment=fragment))
    except (AssertionError, LookupError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    for number, (theirs, ours) in enumerate(zip(found, wanted, strict=False)):
        if theirs != ours:
            return f"event {number}: read {theirs}, expected {ours}"
    if len(found) == len(wanted):
        return ""
    return f"{len(found)} events, expected {len(wanted)}"


def freed_by(client: str, event: Event) -> Event | None:
    """``event`` as the language has it: C++ frees only what a method gave."""
    if event[0] != "drop":
        return event
    return None if client.startswith("cpp/") and not event[2] else event[:2]
