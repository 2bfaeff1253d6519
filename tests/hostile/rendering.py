"""From an attack in a place to snippets, and to those of the same request with harmless words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import walk
from snippetgen.postman import Source, read_collection
from snippetgen.postman.scopes import read_scope
from snippetgen.problems import Problem
from snippetgen.rendering import Renderer
from snippetgen.settings import DEFAULT_CLIENTS, Form, Placeholders, Settings
from snippetgen.targets.client import load_clients
from tests.hostile.fields import FIELDS, environment_of

# The Chilkat family is read back call by call in tests/readback; one of it stands for it here.
CLIENTS = tuple(
    client.name
    for client in load_clients().values()
    if client.view != "chilkat" or client.name in DEFAULT_CLIENTS
)
STYLES: tuple[tuple[Form, Placeholders], ...] = (
    ("program", "env"), ("program", "angle"), ("program", "keep"), ("program", "classic"),
    ("fragment", "env"), ("fragment", "angle"), ("fragment", "keep"), ("fragment", "classic"),
)  # fmt: skip

# What a URL, a form or a variable is made of stays, so that the same parts are found; a backslash
# is a slash to Postman.
_MEANT_FOR_NOBODY = re.compile(r"[^\w\n .,?&=#/:@{}%]|[^\x00-\x7f]")


class Case(NamedTuple):
    """A snippet: what was put where, the text, and why there is none."""

    attack: str
    field: str
    style: tuple[Form, Placeholders]
    text: str | None
    problems: tuple[Problem, ...]

    @property
    def name(self) -> str:
        """For messages."""
        return f"{self.attack} in {self.field}, {' '.join(self.style)}"


def harmless(text: str) -> str:
    """A text of the same shape with nothing in it that any syntax but a URL's could mind."""
    return _MEANT_FOR_NOBODY.sub("x", text.replace("\\", "/"))


def renderer(attack: str, field: str, settings: Settings) -> Renderer:
    """What renders the collection with ``attack`` in the place ``field``."""
    parsed = read_collection(Source("x.json", json.dumps(FIELDS[field](attack)).encode()))
    assert parsed.collection is not None, parsed.problems
    environment = Source("e.json", json.dumps(environment_of(attack)).encode())
    scopes = Scopes(read_scope(environment)[0])
    # Named credentials would take attacks out of sight.
    settings = msgspec.structs.replace(settings, secrets="keep")
    return Renderer(secured_by(parsed.collection, scopes, settings), settings)


def rendered(name: str, attack: str, client: str, every: int = 1) -> Iterator[Case]:
    """The snippets of ``attack`` in all places: each as a program, and in every ``every``-th style."""
    for number, field in enumerate(FIELDS):
        for style in STYLES[:1] + STYLES[1 + number % every :: every]:
            yield from rendered_in(name, attack, field, client, style)


def rendered_in(
    name: str, attack: str, field: str, client: str, style: tuple[Form, Placeholders]
) -> Iterator[Case]:
    """The snippets of ``attack`` in one place."""
    form, placeholders = style
    settings = Settings(clients=(client,), form=form, placeholders=placeholders)
    work = renderer(attack, field, settings)
    for located in walk(work.collection):
        found = work.render(located)
        text = found.snippets[0].text if found.snippets else None
        yield Case(name, field, style, text, found.problems)
