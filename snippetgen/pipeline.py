"""The way through the house: every stage, in order.  Read this file first.

    source -> postman (parse) -> ir -> secrets -> resolve -> exchange -> view -> template -> format
    -> plan

``inputs`` reads and takes the credentials out, ``rendering`` does all from resolve to format for some
dozens of items at a time, ``chosen`` says which, and what stands here makes the plan.
``publishing`` makes pages of the same results.  Only ``write`` touches the output folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from snippetgen import __version__
from snippetgen.chosen import Chosen, chosen_from
from snippetgen.inputs import Input as Input
from snippetgen.inputs import read as read
from snippetgen.inputs import read_proofs
from snippetgen.inputs import read_scopes as read_scopes
from snippetgen.ir.collection import Collection, Located
from snippetgen.postman import Excerpt
from snippetgen.problems import OURS, Problem
from snippetgen.remembering import Task
from snippetgen.rendered import Snippet
from snippetgen.results import Result, planned, remembered
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured as Secured
from snippetgen.settings import Settings
from snippetgen.write.paths import item_paths
from snippetgen.write.plan import Plan, PlannedFile, Remembered
from snippetgen.write.shard import Shard as Shard

if TYPE_CHECKING:
    from snippetgen.amending import amended as amended
    from snippetgen.cache.store import Store
    from snippetgen.injecting import Injected as Injected
    from snippetgen.injecting import inject as inject
    from snippetgen.linting import Linted as Linted
    from snippetgen.linting import lint_collections as lint_collections
    from snippetgen.locating import with_lines as with_lines
    from snippetgen.publishing import Published as Published
    from snippetgen.publishing import publish as publish
    from snippetgen.rendering import Renderer as Renderer
    from snippetgen.rendering import forget_templates as forget_templates
    from snippetgen.targets.bundled import bundled_templates as bundled_templates
    from snippetgen.targets.names import full_name as full_name
    from snippetgen.targets.names import full_names as full_names

# Where the rest of the way stands: a run imports what it goes through, and most go a short way.
_STAGES = {
    "amended": "amending",
    "Injected": "injecting",
    "inject": "injecting",
    "Linted": "linting",
    "lint_collections": "linting",
    "with_lines": "locating",
    "Published": "publishing",
    "publish": "publishing",
    "Renderer": "rendering",
    "forget_templates": "rendering",
    "bundled_templates": "targets.bundled",
    "full_name": "targets.names",
    "full_names": "targets.names",
}

Progress = Callable[[int, int], None]


def __getattr__(name: str) -> Any:
    """What is imported only when it is asked for."""
    if name not in _STAGES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"snippetgen.{_STAGES[name]}"), name)


class Generated(msgspec.Struct, frozen=True):
    """A whole run: the plan, all problems in document order, and how much was done.

    ``rendered`` are the requests whose results were not known from earlier runs; ``excerpt`` is what
    to keep of the text of a single collection.
    """

    plan: Plan
    problems: tuple[Problem, ...]
    collections: int
    requests: int
    snippets: int
    failed_inputs: int
    rendered: int = 0
    excerpt: Excerpt | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How much was done, for a report."""
        return {
            "collections": self.collections,
            "requests": self.requests,
            "snippets": self.snippets,
            "failed_inputs": self.failed_inputs,
        }


def generate(
    sources: Sequence[str],
    settings: Settings,
    *,
    stdin: bytes = b"",
    progress: Progress | None = None,
    guard: Callable[[Gate], None] | None = None,
    shard: Shard | None = None,
    store: Store | None = None,
) -> Generated:
    """Render every request of ``sources``, or of a ``shard`` of them, for every client; writes nothing.

    The places of files are those of the whole run.  ``guard`` is told what no message may show,
    ``store`` remembers results from run to run.  Raises SelectionError when an include or exclude
    matches nothing, and ExecutorError.
    """
    chosen = chosen_from(sources, settings, stdin=stdin, guard=guard, store=store)
    places = _places(chosen.collections)
    if shard:
        chosen = _part(chosen, places, shard)
    problems = [*chosen.problems]
    files: list[PlannedFile] = []
    kept: set[str] = set()
    requests: list[Remembered] = []
    for collection, located, place, result in _results(chosen, places, settings, progress):
        problems += result.problems
        files += planned(collection, located, result, place)
        kept |= _kept(result, place, settings)
        if request := remembered(located, result, place):
            requests.append(request)
    files.sort(key=lambda file: file.path)
    chosen.memory.expect(sorted(chosen.tasks, key=partial(_place_of, places)))
    run = _run(places, settings) if shard else ""
    done = not chosen.failed
    plan = Plan(tuple(files), frozenset(kept), done, shard, run, tuple(requests))
    counts = (len(chosen.collections), len(chosen.tasks), len(files), chosen.failed)
    rendered = len(chosen.tasks) - chosen.memory.recalled
    return Generated(plan, tuple(problems), *counts, rendered, chosen.excerpt)


def _results(
    chosen: Chosen,
    places: Sequence[dict[str, str]],
    settings: Settings,
    progress: Progress | None,
) -> Iterator[tuple[Collection, Located, str, Result]]:
    """Each request with its collection, its place and what it gave, in order."""
    for count, ((number, located), result) in enumerate(chosen.results(settings), 1):
        place = places[number][located.item.pointer]
        yield chosen.collections[number], located, place, result
        if progress:
            progress(count, len(chosen.tasks))


def _places(collections: Iterable[Collection]) -> list[dict[str, str]]:
    taken: set[str] = set()
    return [item_paths(collection, taken) for collection in collections]


def _place_of(places: Sequence[dict[str, str]], task: Task) -> str:
    number, located = task
    return f"{places[number][located.item.pointer]}/"


def _part(chosen: Chosen, places: Sequence[dict[str, str]], shard: Shard) -> Chosen:
    """What is chosen of one shard."""
    tasks = (
        (number, located)
        for number, located in chosen.tasks
        if shard.holds(places[number][located.item.pointer])
    )
    return msgspec.structs.replace(chosen, tasks=tuple(tasks))


def _run(places: Sequence[dict[str, str]], settings: Settings) -> str:
    """What all shards of a run have in common, as a hash of nothing that is a secret."""
    chosen = (settings.clients, settings.placeholders, settings.form, settings.chilkat_api)
    picked = (settings.include, settings.exclude, settings.example)
    return sha256(ascii((__version__, places, chosen, picked)).encode()).hexdigest()


def _kept(result: Result, place: str, settings: Settings) -> set[str]:
    """The paths of snippets that only a fault of ours keeps from being made: what lies there is the best there is."""
    broken = {problem.client for problem in result.problems if problem.code in OURS}
    if not broken:
        return set()
    from snippetgen.targets.client import load_client

    found = (load_client(name, settings.templates) for name in broken)
    return {f"{place}/{client.file_name}" for client in found}


def snippet(
    secured: Secured, located: Located, client: str, settings: Settings, gate: Gate
) -> tuple[Snippet | None, tuple[Problem, ...]]:
    """Render one request for one client."""
    from snippetgen.rendering import Renderer

    proofs, problems = read_proofs(settings)
    only = msgspec.structs.replace(settings, clients=(client,))
    rendered = Renderer(secured, only, gate, proofs).render(located)
    found = rendered.snippets[0] if rendered.snippets else None
    return found, (*problems, *rendered.problems)


def exchange_of(
    secured: Secured, located: Located, settings: Settings
) -> tuple[object | None, tuple[Problem, ...]]:
    """The exchange of one request, as plain data for JSON."""
    from snippetgen.rendering import Renderer
    from snippetgen.resolve.exchange import plain_data

    resolved = Renderer(secured, settings, Gate()).resolver.resolve(located)
    if resolved.exchange is None:
        return None, resolved.problems
    return plain_data(resolved.exchange), resolved.problems


class ClientInfo(msgspec.Struct, frozen=True):
    """A client as ``snippetgen clients`` lists it."""

    name: str
    title: str
    language: str
    extension: str
    aliases: tuple[str, ...]
    origin: Path


def clients(settings: Settings) -> tuple[ClientInfo, ...]:
    """Every client there is, bundled and of the user's templates, sorted by name."""
    from snippetgen.targets.client import load_clients

    return tuple(
        ClientInfo(c.name, c.title, c.language.title, c.language.extension, c.aliases, c.origin)
        for c in load_clients(settings.templates).values()
    )
