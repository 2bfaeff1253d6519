"""From collections to what they lack: what a run of ``snippetgen lint`` goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from snippetgen.chosen import Chosen, chosen_from
from snippetgen.ir.collection import Collection, Located
from snippetgen.lint.run import chosen_rules, lint
from snippetgen.lint.subject import Subject
from snippetgen.problems import Problem
from snippetgen.secrets.gate import Gate
from snippetgen.selection import select
from snippetgen.settings import Ignored, LintChoices, Settings


class Linted(msgspec.Struct, frozen=True):
    """A whole run: all problems, collection by collection, and how much was looked at."""

    problems: tuple[Problem, ...]
    collections: int
    requests: int
    failed_inputs: int


def lint_collections(
    sources: Sequence[str],
    settings: Settings,
    choices: LintChoices,
    *,
    stdin: bytes = b"",
    guard: Callable[[Gate], None] | None = None,
) -> Linted:
    """What the rules that ``choices`` select find in ``sources``.

    ``guard`` is told what no message may show.  Raises SelectionError when an include or exclude
    matches nothing.
    """
    chosen = chosen_from(sources, settings, stdin=stdin, guard=guard)
    rules = chosen_rules(choices.select)
    problems = [problem for problem in chosen.problems if problem.severity == "error"]
    for secured, items in zip(chosen.given.secured, _items(chosen), strict=True):
        subject = Subject(secured, items, _text_of(secured.collection.file, stdin))
        ignore = [(entry, _pointers(entry, secured.collection)) for entry in choices.ignore]
        problems += lint(subject, rules, ignore)
    return Linted(tuple(problems), len(chosen.collections), len(chosen.tasks), chosen.failed)


def _items(chosen: Chosen) -> list[list[Located]]:
    """The chosen items of each collection."""
    items: list[list[Located]] = [[] for _ in chosen.collections]
    for number, located in chosen.tasks:
        items[number].append(located)
    return items


def _pointers(entry: Ignored, collection: Collection) -> frozenset[str] | None:
    """The items that an entry is about; None for all, and what is no item at all."""
    if not entry.items:
        return None
    return frozenset(
        located.item.pointer for glob in entry.items for located in select(collection, glob)
    )


def _text_of(file: str, stdin: bytes) -> str:
    """The text of a collection as it is in its file or files; empty where there is none."""
    try:
        if file == "<stdin>":
            return stdin.decode("utf-8", "replace")
        return "\n".join(path.read_text("utf-8", "replace") for path in _files_of(Path(file)))
    except OSError:
        return ""


def _files_of(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(path.rglob("*.yaml"))
        yield from sorted(path.rglob("*.yml"))
    else:
        yield path
