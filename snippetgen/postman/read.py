"""The stage as a whole: a source in, a collection and problems out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from snippetgen.ir.collection import Collection
from snippetgen.postman.detect import Kind, kind_of
from snippetgen.postman.outline import NotPlainError, Outline, outline_of
from snippetgen.postman.parse import Known, Seal, parse_collection
from snippetgen.postman.place import Place
from snippetgen.postman.shares import SharedSeals
from snippetgen.postman.source import Source, decode_json
from snippetgen.problems import Code, Problem, Where

_HINTS = {
    Kind.ENVIRONMENT: "Give an environment with -e, beside a collection.",
    Kind.GLOBALS: "Give globals with --globals, beside a collection.",
    Kind.OPENAPI: "Import it into Postman and export the collection.",
}


class Parsed(msgspec.Struct, frozen=True):
    """A collection, or None when the source holds none; and what was wrong.

    ``seals`` are the items of which an earlier run may know something, by their pointers, and
    ``outline`` is that of the source, if it was read by one.
    """

    collection: Collection | None
    problems: tuple[Problem, ...] = ()
    seals: Mapping[str, Seal] = {}
    outline: Outline | None = None


def read_collection(
    source: Source, known: Known | None = None, *, jobs: int | None = None
) -> Parsed:
    """The collection in ``source``, of whichever JSON format.  Never raises.

    What is ``known`` of an item need not be read; without it every item is.  Where little is known
    at most ``jobs`` processes read.
    """
    if known is not None:
        with suppress(NotPlainError):
            return _read_outline(source, known, jobs)
    return _read_whole(source)


def _read_outline(source: Source, known: Known, jobs: int | None) -> Parsed:
    """The collection with its items read one by one where they must be; raises NotPlainError."""
    outline, problems = outline_of(source, jobs), list[Problem]()
    seals = SharedSeals(known, outline, source.label, jobs)
    if kind_of(outline.value) is not Kind.V2:
        raise NotPlainError
    collection = parse_collection(outline.value, Place(source.label, problems), seals)
    return Parsed(collection, tuple(problems), seals.found, outline)


def _read_whole(source: Source) -> Parsed:
    decoded = decode_json(source)
    if isinstance(decoded, Problem):
        return Parsed(None, (decoded,))
    problems = list(decoded.problems)
    value, at = decoded.value, Place(source.label, problems)
    kind = kind_of(value)
    while kind is Kind.WRAPPED and isinstance(value, dict):
        value, at = value["collection"], at / "collection"
        kind = kind_of(value)
    if kind not in (Kind.V1, Kind.V2) or not isinstance(value, dict):
        message = f"this is {kind.value}, no collection"
        where = Where(source.label)
        problem = Problem.of(Code.NOT_A_COLLECTION, where, message, hint=_HINTS.get(kind, ""))
        return Parsed(None, (*problems, problem))
    if kind is Kind.V1:
        from snippetgen.postman.upgrade_v1 import upgrade_v1

        value = upgrade_v1(value, at.pointer)
    collection = parse_collection(value, at)
    return Parsed(collection, tuple(problems))


def read_directory_v3(path: Path) -> Parsed:
    """The collection in the v3 directory ``path``.  Never raises."""
    from snippetgen.postman.upgrade_v3 import upgrade_v3  # YAML is only needed from here on

    problems: list[Problem] = []
    label = str(path)
    value = upgrade_v3(path, label, problems)
    collection = parse_collection(value, Place(label, problems))
    return Parsed(collection, tuple(problems))
