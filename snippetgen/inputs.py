"""From file names to collections and scopes: everything a run reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, starmap
from pathlib import Path

import msgspec

from snippetgen.ir.collection import Collection, Scope, walk
from snippetgen.phases import phase
from snippetgen.postman import (
    Excerpt,
    Known,
    Parsed,
    Seal,
    excerpt_of,
    is_v3_directory,
    read_collection,
    read_directory_v3,
)
from snippetgen.postman.source import Source, read_source, within_limit
from snippetgen.problems import Code, Problem, Where
from snippetgen.secrets.allow import AllowList
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured, secure
from snippetgen.settings import Settings
from snippetgen.verify.proofs import Proofs

_DEFAULTS = Settings()
_Reading = Callable[[Source], Parsed]


class Input(msgspec.Struct, frozen=True):
    """What was read, in the order given and without credentials, and what was wrong with the files.

    ``failed`` counts the files that gave no collection at all, ``scope_problems`` are those of the
    environment and globals.  ``gate`` knows every value that was taken out, ``seals`` how to read
    items that were not, for each collection by their pointers.  ``excerpts`` are what to keep of the
    texts of the collections, where that is of any use.
    """

    secured: tuple[Secured, ...]
    problems: tuple[Problem, ...]
    failed: int = 0
    scope_problems: tuple[Problem, ...] = ()
    gate: Gate = Gate()
    seals: tuple[Mapping[str, Seal], ...] = ()
    excerpts: tuple[Excerpt | None, ...] = ()

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The collections alone."""
        return tuple(secured.collection for secured in self.secured)


class Scopes(msgspec.Struct, frozen=True):
    """The environment and globals of a run."""

    environment: Scope | None = None
    global_scope: Scope | None = None


@phase("read")
def read(
    sources: Sequence[str],
    settings: Settings = _DEFAULTS,
    *,
    stdin: bytes = b"",
    scopes: Scopes | None = None,
    known: Known | None = None,
) -> Input:
    """Read ``sources``: files, folders of collections, v3 directories, or ``-`` for ``stdin``.

    ``settings`` say how large a file and a collection may be, and whether credentials are named;
    ``scopes`` are read as they say where they are not given.  Items that are ``known`` stay unread.
    """
    scope_problems: tuple[Problem, ...] = ()
    if scopes is None:
        scopes, scope_problems = read_scopes(settings)
    reading = partial(read_collection, known=known, jobs=settings.jobs)
    found: list[tuple[Parsed, Secured]] = []
    problems: list[Problem] = []
    failed = 0
    for parsed in _parsed(sources, stdin, most_bytes(settings), reading):
        problems += parsed.problems
        if parsed.collection is None:
            failed += 1
        elif _has_too_many(parsed.collection, settings.max_requests):
            where = Where(parsed.collection.file)
            message = f"it has more than {settings.max_requests} requests"
            problems.append(Problem.of(Code.TOO_MANY, where, message))
            failed += 1
        else:
            found.append((parsed, secured_by(parsed.collection, scopes, settings)))
    secured = tuple(each for _, each in found)
    seals = tuple(parsed.seals for parsed, _ in found)
    excerpts = tuple(starmap(_excerpt, found))
    gate = gate_of(secured)
    return Input(secured, tuple(problems), failed, scope_problems, gate, seals, excerpts)


def _excerpt(parsed: Parsed, secured: Secured) -> Excerpt | None:
    return excerpt_of(parsed.outline, secured.plain) if parsed.outline else None


def gate_of(secured: Iterable[Secured]) -> Gate:
    """The last look of a run on these collections."""
    return Gate(pair for found in secured for pair in found.vault.searched)


@phase("secrets")
def secured_by(collection: Collection, scopes: Scopes, settings: Settings) -> Secured:
    """``collection`` and its ``scopes`` without credentials, unless ``settings`` keep them."""
    given = Secured(collection, scopes.environment, scopes.global_scope, settings.variables)
    if settings.secrets == "keep":
        return given
    return secure(given, AllowList(settings.allow_secret))


def most_bytes(settings: Settings) -> int:
    """How many bytes a file may have."""
    return settings.max_input_mib << 20


def _has_too_many(collection: Collection, most: int) -> bool:
    """Whether there are more than ``most`` requests; counts no further."""
    return next(islice(walk(collection), most, None), None) is not None


def _parsed(sources: Sequence[str], stdin: bytes, most: int, reading: _Reading) -> Iterator[Parsed]:
    for source in sources:
        path = Path(source)
        if source == "-":
            yield _parsed_source(within_limit(Source("<stdin>", stdin), most), reading)
        elif is_v3_directory(path):
            yield read_directory_v3(path)
        elif path.is_dir():
            yield from _parsed_folder(path, most, reading)
        else:
            yield _parsed_source(read_source(str(path), most), reading)


def _parsed_folder(folder: Path, most: int, reading: _Reading) -> Iterator[Parsed]:
    from snippetgen.postman.folders import collections_in

    found = collections_in(folder)
    if not found:
        message = "there is no Postman collection in this folder"
        yield Parsed(None, (Problem.of(Code.NOT_A_COLLECTION, Where(str(folder)), message),))
    for path in found:
        if path.is_dir():
            yield read_directory_v3(path)
        else:
            yield _parsed_source(read_source(str(path), most), reading)


def _parsed_source(source: Source | Problem, reading: _Reading) -> Parsed:
    return Parsed(None, (source,)) if isinstance(source, Problem) else reading(source)


def read_scopes(settings: Settings) -> tuple[Scopes, tuple[Problem, ...]]:
    """The environment and globals that ``settings`` name; an unusable file is an error problem."""
    environment, first = _scope(settings.environment, most_bytes(settings))
    global_scope, second = _scope(settings.globals_file, most_bytes(settings))
    return Scopes(environment, global_scope), (*first, *second)


def read_proofs(settings: Settings) -> tuple[Proofs, tuple[Problem, ...]]:
    """What the report that ``settings`` name proves; an unusable file is an error problem."""
    if settings.verified is None:
        return Proofs(), ()
    from snippetgen.verify.proof import proofs_in

    source = read_source(settings.verified)
    return (
        (Proofs(), (source,))
        if isinstance(source, Problem)
        else proofs_in(source.label, source.data)
    )


def _scope(file: str | None, most: int) -> tuple[Scope | None, tuple[Problem, ...]]:
    if file is None:
        return None, ()
    from snippetgen.postman.scopes import read_scope

    source = read_source(file, most)
    return (None, (source,)) if isinstance(source, Problem) else read_scope(source)
