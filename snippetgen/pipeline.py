"""The way through the house: every stage, in order.  Read this file first.

source -> postman (parse) -> ir -> resolve -> exchange -> view -> template -> format -> plan
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from snippetgen.errors import CannotExpressError, FormatError, TemplateError
from snippetgen.ir.collection import Collection, Located, Scope, walk
from snippetgen.ir.text import Text
from snippetgen.literals.errors import LiteralError
from snippetgen.postman import Parsed, collections_in, is_v3_directory, read_collection
from snippetgen.postman import read_directory_v3, read_scope
from snippetgen.postman.source import Source, read_source
from snippetgen.problems import Code, Problem, Where
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolver
from snippetgen.selection import chosen
from snippetgen.settings import Settings
from snippetgen.targets.client import Client, load_clients
from snippetgen.targets.snippet import context_for
from snippetgen.write.paths import item_paths
from snippetgen.write.plan import Plan, PlannedFile

Progress = Callable[[int, int], None]


class Input(msgspec.Struct, frozen=True):
    """What was read: the collections in the order given, and what was wrong with the files.

    ``failed`` counts the files that gave no collection at all.
    """

    collections: tuple[Collection, ...]
    problems: tuple[Problem, ...]
    failed: int = 0


class Snippet(msgspec.Struct, frozen=True):
    """One rendered snippet; ``lexer`` is the Pygments name of its language."""

    client: str
    extension: str
    lexer: str
    text: str


class Generated(msgspec.Struct, frozen=True):
    """A whole run: the plan, all problems in document order, and how much was done."""

    plan: Plan
    problems: tuple[Problem, ...]
    collections: int
    requests: int
    snippets: int
    failed_inputs: int


class Scopes(msgspec.Struct, frozen=True):
    """The environment and globals of a run."""

    environment: Scope | None = None
    global_scope: Scope | None = None


class Rendered(msgspec.Struct, frozen=True):
    """What one request gave: snippets by client, in the order of the settings."""

    snippets: tuple[Snippet, ...]
    problems: tuple[Problem, ...]


class Renderer:
    """Renders the requests of one collection for the clients of the settings."""

    def __init__(self, collection: Collection, settings: Settings, scopes: Scopes) -> None:
        """Raises TemplateError when a client's toml files cannot be used."""
        known = load_clients(settings.templates)
        self.clients = [known[name] for name in settings.clients]
        self.collection = collection
        self.settings = settings
        self.resolver = Resolver(
            collection,
            overrides=settings.variables,
            environment=scopes.environment,
            global_scope=scopes.global_scope,
            secrets=settings.secrets,
        )

    def render(self, located: Located) -> Rendered:
        """The snippets of one request, and every problem on the way."""
        resolved = self.resolver.resolve(located)
        problems = list(resolved.problems)
        if resolved.exchange is None:
            return Rendered((), tuple(problems))
        snippets = []
        for client in self.clients:
            found, more = self.render_for(client, resolved.exchange, located)
            snippets += [found] if found else []
            problems += more
        return Rendered(tuple(snippets), tuple(problems))

    def render_for(
        self, client: Client, exchange: Exchange, located: Located
    ) -> tuple[Snippet | None, list[Problem]]:
        """One snippet, or the problem that prevents it."""
        from snippetgen.render.render import render  # jinja2 is only needed from here on

        where = Where(self.collection.file, located.item.pointer, located.names)

        def problem(code: Code, error: Exception | str) -> Problem:
            return Problem.of(code, where, f"{client.name}: {error}", client=client.name)

        try:
            context = context_for(exchange, located.item, client, self.settings)
            text = render(client, context.names(), self.settings.templates)
        except CannotExpressError as error:
            return None, [problem(Code.UNSUPPORTED, error)]
        except LiteralError as error:
            return None, [problem(Code.NO_LITERAL, error)]
        except TemplateError as error:
            return None, [problem(Code.TEMPLATE, error)]
        except FormatError as error:
            return None, [problem(Code.FORMATTER, error)]
        language = client.language
        snippet = Snippet(client.name, language.extension, language.lexer, text)
        return snippet, [problem(Code.REDUCED, reason) for reason in context.reduced]


def read(sources: Sequence[str], *, stdin: bytes = b"") -> Input:
    """Read ``sources``: files, folders of collections, v3 directories, or ``-`` for ``stdin``."""
    collections: list[Collection] = []
    problems: list[Problem] = []
    failed = 0
    for parsed in _parsed(sources, stdin):
        problems += parsed.problems
        if parsed.collection is None:
            failed += 1
        else:
            collections.append(parsed.collection)
    return Input(tuple(collections), tuple(problems), failed)


def _parsed(sources: Sequence[str], stdin: bytes) -> Iterator[Parsed]:
    for source in sources:
        path = Path(source)
        if source == "-":
            yield read_collection(Source("<stdin>", stdin))
        elif is_v3_directory(path):
            yield read_directory_v3(path)
        elif path.is_dir():
            yield from _parsed_folder(path)
        else:
            yield _parsed_file(path)


def _parsed_folder(folder: Path) -> Iterator[Parsed]:
    found = collections_in(folder)
    if not found:
        message = "there is no Postman collection in this folder"
        yield Parsed(None, (Problem.of(Code.NOT_A_COLLECTION, Where(str(folder)), message),))
    for path in found:
        yield read_directory_v3(path) if path.is_dir() else _parsed_file(path)


def _parsed_file(path: Path) -> Parsed:
    source = read_source(str(path))
    return Parsed(None, (source,)) if isinstance(source, Problem) else read_collection(source)


def read_scopes(settings: Settings) -> tuple[Scopes, tuple[Problem, ...]]:
    """The environment and globals that ``settings`` name; an unusable file is an error problem."""
    environment, first = _scope(settings.environment)
    global_scope, second = _scope(settings.globals_file)
    return Scopes(environment, global_scope), (*first, *second)


def _scope(file: str | None) -> tuple[Scope | None, tuple[Problem, ...]]:
    if file is None:
        return None, ()
    source = read_source(file)
    return (None, (source,)) if isinstance(source, Problem) else read_scope(source)


def generate(
    sources: Sequence[str],
    settings: Settings,
    *,
    stdin: bytes = b"",
    progress: Progress | None = None,
) -> Generated:
    """Render every request of ``sources`` for every client; writes nothing."""
    scopes, scope_problems = read_scopes(settings)
    given = read(sources, stdin=stdin)
    failed = given.failed + sum(problem.severity == "error" for problem in scope_problems)
    if scope_problems and failed > given.failed:
        given = Input((), given.problems, failed)
    tasks = [
        (number, located)
        for number, collection in enumerate(given.collections)
        for located in walk(collection)
        if chosen(located, settings.include, settings.exclude)
    ]
    problems = [*scope_problems, *given.problems]
    files: list[PlannedFile] = []
    kept: set[tuple[str, str]] = set()
    places = _places(given.collections)
    done = _rendered(given.collections, [t for t in tasks], settings, scopes)
    snippets = 0
    for count, ((number, located), rendered) in enumerate(zip(tasks, done, strict=True), 1):
        collection = given.collections[number]
        problems += rendered.problems
        snippets += len(rendered.snippets)
        if len(rendered.snippets) < len(settings.clients):
            kept.add((collection.name, located.item.pointer))
        files += _planned(collection, located, rendered, places[number], settings)
        if progress:
            progress(count, len(tasks))
    plan = Plan(tuple(sorted(files, key=lambda f: f.path)), frozenset(kept), complete=not failed)
    counts = (len(given.collections), len(tasks), snippets, failed)
    return Generated(plan, tuple(problems), *counts)


def _places(collections: Iterable[Collection]) -> list[dict[str, str]]:
    taken: set[str] = set()
    return [item_paths(collection, taken) for collection in collections]


def _planned(
    collection: Collection,
    located: Located,
    rendered: Rendered,
    places: dict[str, str],
    settings: Settings,
) -> Iterator[PlannedFile]:
    known = load_clients(settings.templates)
    for found in rendered.snippets:
        yield PlannedFile(
            path=f"{places[located.item.pointer]}/{known[found.client].file_name}",
            content=found.text.encode(),
            collection=collection.name,
            pointer=located.item.pointer,
            item=located.names,
            client=found.client,
        )


class _Workshop:
    """One renderer for each collection, made when it is first needed."""

    def __init__(
        self, collections: Sequence[Collection], settings: Settings, scopes: Scopes
    ) -> None:
        self.collections = collections
        self.settings = settings
        self.scopes = scopes
        self.renderers: dict[int, Renderer] = {}

    def render(self, task: tuple[int, Located]) -> Rendered:
        """The snippets for one task: the number of a collection and an item of it."""
        number, located = task
        if number not in self.renderers:
            collection = self.collections[number]
            self.renderers[number] = Renderer(collection, self.settings, self.scopes)
        return self.renderers[number].render(located)


def _rendered(
    collections: Sequence[Collection],
    tasks: Sequence[tuple[int, Located]],
    settings: Settings,
    scopes: Scopes,
) -> Iterator[Rendered]:
    """Each task's snippets in order; with several jobs by processes that share nothing."""
    workshop = _Workshop(collections, settings, scopes)
    if settings.jobs <= 1 or len(tasks) < 2:
        yield from map(workshop.render, tasks)
        return
    with ProcessPoolExecutor(settings.jobs, initializer=_open, initargs=(workshop,)) as pool:
        size = max(1, min(64, len(tasks) // (settings.jobs * 4)))
        yield from pool.map(_render_in_worker, tasks, chunksize=size)


_workshops: list[_Workshop] = []


def _open(workshop: _Workshop) -> None:
    """Give a worker process its workshop."""
    _workshops[:] = [workshop]


def _render_in_worker(task: tuple[int, Located]) -> Rendered:
    return _workshops[0].render(task)


def snippet(
    collection: Collection, located: Located, client: str, settings: Settings
) -> tuple[Snippet | None, tuple[Problem, ...]]:
    """Render one request for one client."""
    scopes, problems = read_scopes(settings)
    only = msgspec.structs.replace(settings, clients=(client,))
    rendered = Renderer(collection, only, scopes).render(located)
    found = rendered.snippets[0] if rendered.snippets else None
    return found, (*problems, *rendered.problems)


def exchange_of(
    collection: Collection, located: Located, settings: Settings
) -> tuple[object | None, tuple[Problem, ...]]:
    """The exchange of one request, as plain data for JSON; real secret values are left out."""
    scopes, problems = read_scopes(settings)
    resolver = Renderer(collection, settings, scopes).resolver
    resolved = resolver.resolve(located)
    if resolved.exchange is None:
        return None, (*problems, *resolved.problems)
    shown = msgspec.structs.replace(resolved.exchange, secrets=())
    return msgspec.to_builtins(shown, enc_hook=_text_source), (*problems, *resolved.problems)


def _text_source(value: object) -> str:
    if isinstance(value, Text):
        return value.source
    raise NotImplementedError(type(value))


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
    return tuple(
        ClientInfo(c.name, c.title, c.language.title, c.language.extension, c.aliases, c.origin)
        for c in load_clients(settings.templates).values()
    )
