"""``snippetgen list``: the tree of a collection."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.items import opened
from snippetgen.cli.options import SOURCE, prepared, report_of, value_options
from snippetgen.cli.printing import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from snippetgen.ir.collection import Collection
    from snippetgen.problems import Problem


@click.command("list")
@click.argument("collection", type=SOURCE)
@value_options
@click.pass_context
def list_(ctx: click.Context, /, collection: str, **options: Any) -> None:
    """Print the folders and requests of a collection, with methods and numbers of problems.

    COLLECTION is a file, a folder of them, or - for stdin.
    """
    from snippetgen import pipeline
    from snippetgen.ir.collection import walk

    run = prepared(options)
    report = report_of(run, options)
    found = opened(collection, report, run.settings)
    report.add(found.problems)
    for each in found.secured:
        for located in walk(each.collection):
            report.add(pipeline.exchange_of(each, located, run.settings)[1])
        for line in _tree(each.collection, report.problems, pointers=options["verbose"]):
            say(line)
    ctx.exit(report.finish(failed_inputs=found.failed))


def _tree(collection: Collection, problems: Sequence[Problem], *, pointers: bool) -> Iterator[str]:
    """The lines of the tree, folders before what they hold."""
    from snippetgen.cli.report import printable
    from snippetgen.ir.collection import Folder, walk

    items = list(walk(collection))
    numbers = _numbers(collection, {located.item.pointer for located in items}, problems)
    requests = "1 request" if len(items) == 1 else f"{len(items)} requests"
    yield f"{printable(collection.name)} ({requests})"
    shown: tuple[Folder, ...] = ()
    for located in items:
        for depth, folder in enumerate(located.folders):
            if shown[: depth + 1] != located.folders[: depth + 1]:
                yield f"{'  ' * (depth + 1)}{printable(folder.name)}/"
                shown = located.folders[: depth + 1]
        shown = located.folders
        item = located.item
        indent = "  " * (len(located.folders) + 1)
        line = f"{indent}{printable(item.request.method.source):<6} {printable(item.name)}"
        if pointers:
            line += f"  {item.pointer}"
        yield line + numbers.get(item.pointer, "")


def _numbers(
    collection: Collection, pointers: set[str], problems: Sequence[Problem]
) -> dict[str, str]:
    """How many problems each item has, in words."""
    counts: dict[str, Counter[str]] = {}
    for problem in problems:
        pointer = problem.where.pointer
        while pointer and pointer not in pointers:
            pointer = pointer.rpartition("/")[0]
        if pointer and problem.where.file == collection.file:
            counts.setdefault(pointer, Counter())[problem.severity] += 1
    return {
        pointer: "  ["
        + ", ".join(f"{n} {kind}{'s' if n > 1 else ''}" for kind, n in sorted(found.items()))
        + "]"
        for pointer, found in counts.items()
    }
