"""An OpenAPI Overlay that puts the snippets beside their operations, as ``x-codeSamples``.

Source: https://spec.openapis.org/overlay/v1.0.0.html
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
import yaml

from snippetgen.problems import Code, Problem, Where
from snippetgen.publish.book import Book, Entry, Section
from snippetgen.publish.openapi import Document, Matcher, Operation

FILE = "overlay.yaml"


class Match(msgspec.Struct, frozen=True):
    """A request and the operation that it is."""

    collection: Section
    entry: Entry
    operation: Operation


def matches_of(book: Book, document: Document) -> tuple[tuple[Match, ...], tuple[Problem, ...]]:
    """Every request with its operation; a problem for each request and operation that has none."""
    matcher = Matcher(document)
    found: list[Match] = []
    problems: list[Problem] = []
    for above, entry in book.entries():
        operation = matcher.match(entry.method.source, entry.path)
        if operation is None:
            words = f"{entry.method.source} {entry.path.source} is no operation of {document.file}"
            where = Where(above[0].file, entry.pointer, entry.names)
            problems.append(Problem.of(Code.NO_OPERATION, where, words))
        else:
            found.append(Match(above[0], entry, operation))
    matched = {match.operation for match in found}
    for operation in document.operations:
        if operation not in matched:
            words = f"no request is {operation.method.upper()} {operation.template}"
            problems.append(
                Problem.of(Code.NO_REQUEST, Where(document.file, operation.pointer), words)
            )
    return tuple(found), tuple(problems)


def samples_of(match: Match, *, is_first: bool) -> list[dict[str, str]]:
    """The samples of one request; those of a second one for the same operation carry its name."""
    title = "" if is_first else f": {' '.join(match.entry.title.source.split())}"
    return [
        {
            "lang": listing.language,
            "label": listing.label.source + title,
            "source": listing.block.text.source,
        }
        for listing in match.entry.listings
    ]


def overlay_text(
    document: Document, samples: Iterable[tuple[Operation, list[dict[str, str]]]], folder: str
) -> str:
    """The overlay as YAML; ``folder`` is where it will lie, for the way to the document."""
    gathered: dict[Operation, list[dict[str, str]]] = {}
    for operation, found in samples:
        gathered.setdefault(operation, []).extend(found)
    actions = [
        {"target": operation.target, "update": {"x-codeSamples": gathered[operation]}}
        for operation in document.operations
        if gathered.get(operation)
    ]
    overlay = {
        "overlay": "1.0.0",
        "info": {
            "title": f"Code samples for {document.title or Path(document.file).name}",
            "version": document.version or "1.0.0",
        },
        "extends": _way(document.file, folder),
        "actions": actions,
    }
    text: str = yaml.dump(overlay, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


def _way(file: str, folder: str) -> str:
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:  # another drive
        return Path(file).name


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, and repeats what is alike."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """No anchors: every action can be read for itself."""
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
