"""Open one collection and find one item in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from snippetgen.cli.options import standard_input
from snippetgen.cli.printing import guard

if TYPE_CHECKING:
    from snippetgen.cli.report import Report
    from snippetgen.ir.collection import Located
    from snippetgen.pipeline import Input, Secured
    from snippetgen.problems import Problem
    from snippetgen.settings import Settings


def complete_items(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The names of items for the shell; nothing when the collection cannot be read."""
    from snippetgen import pipeline
    from snippetgen.ir.collection import walk
    from snippetgen.selection import item_path

    source = ctx.params.get("collection")
    if not source or source == "-":
        return []
    try:
        found = pipeline.read([source]).collections
    except Exception:  # noqa: BLE001 - completion must never disturb the prompt
        return []
    paths = dict.fromkeys(item_path(located) for c in found for located in walk(c))
    return [CompletionItem(path) for path in paths if path.startswith(incomplete)]


def opened(source: str, report: Report, settings: Settings) -> Input:
    """Read ``source``; from then on nothing of its credentials is printed.

    Ends the command with its problems when nothing can be read.
    """
    from snippetgen import pipeline

    found = pipeline.read([source], settings, stdin=standard_input([source], settings))
    guard(found.gate)
    report.add(found.scope_problems)
    if not found.collections:
        report.add(found.problems)
        click.get_current_context().exit(report.finish(failed_inputs=max(found.failed, 1)))
    return found


def find_item(found: Input, selector: str) -> tuple[Secured, Located]:
    """The one item that ``selector`` chooses in what was read; a usage error otherwise."""
    from snippetgen.selection import SelectionError, select, select_one

    holders = [secured for secured in found.secured if select(secured.collection, selector)]
    if len(holders) > 1:
        names = ", ".join(sorted(secured.collection.file for secured in holders))
        raise click.UsageError(f"{selector!r} is in several collections; give one of: {names}.")
    holder = (holders or found.secured)[0]
    try:
        return holder, select_one(holder.collection, selector)
    except SelectionError as error:
        raise click.UsageError(str(error)) from error


def problems_of(problems: Sequence[Problem], secured: Secured, located: Located) -> list[Problem]:
    """Those of ``problems`` that concern the item."""
    pointer = located.item.pointer
    return [
        problem
        for problem in problems
        if problem.where.file == secured.collection.file
        and f"{problem.where.pointer}/".startswith(f"{pointer}/")
    ]
