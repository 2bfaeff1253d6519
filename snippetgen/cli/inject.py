"""``snippetgen inject``: snippets in hand-written pages, kept up to date."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.folder_options import checking_options, strict_option
from snippetgen.cli.generate import Remembering, fixing_command
from snippetgen.cli.options import (
    FILE,
    SOURCE,
    client_option,
    format_option,
    prepared,
    render_options,
    report_of,
    sources_of,
)
from snippetgen.cli.printing import guard

if TYPE_CHECKING:
    from snippetgen.cli.report import Outcome
    from snippetgen.pipeline import Injected


@click.command(cls=Remembering)
@click.argument("pages", nargs=-1, required=True, type=FILE, metavar="PAGE...")
@click.option(
    "--from",
    "collections",
    multiple=True,
    type=SOURCE,
    metavar="COLLECTION",
    help="The collection; repeatable; by default those of the configuration.",
)
@client_option(multiple=True)
@checking_options
@strict_option
@format_option
@render_options  # fmt: skip
@click.pass_context
def inject(
    ctx: click.Context, /, pages: Any, output_format: Any, check: bool, diff: bool, **options: Any
) -> None:
    """Fill the places for snippets in Markdown, MDX, reStructuredText and AsciiDoc pages.

    A place stands between two comments; all else in the page stays as it is:

        <!-- snippetgen: "Folder/Request" -t python -->

        <!-- snippetgen: end -->
    """
    from snippetgen import pipeline
    from snippetgen.selection import SelectionError

    if find_spec("markdown_it") is None:
        raise click.UsageError("Pages need an extra: pip install 'snippetgen[publish]'")
    run = prepared(options)
    sources = sources_of(run, name_one="Name one with --from")
    report = report_of(run, options, output_format)
    try:
        injected = pipeline.inject(pages, sources, run.settings, guard=guard)
    except SelectionError as error:
        raise click.UsageError(str(error)) from error
    report.add(injected.problems)
    fix = fixing_command(ctx, "inject") if check or diff else ""
    outcome = _outcome(injected, report, fix, diff=diff)
    ctx.exit(report.finish(outcome, failed_inputs=injected.failed_inputs))


def _outcome(injected: Injected, report: Any, fix: str, *, diff: bool) -> Outcome:
    """What is done, or with ``fix`` would be done."""
    from snippetgen.cli.report import Outcome
    from snippetgen.write.difference import Difference
    from snippetgen.write.unified import unified_diff
    from snippetgen.write.writer import write_in_place

    changes = injected.changes
    if not fix:
        changes, problems = write_in_place(changes)
        report.add(problems)
    difference = Difference(changes=changes)
    return Outcome(
        Path(),
        changes,
        injected.unchanged,
        checked=bool(fix),
        diff="".join(unified_diff(difference, Path())) if fix and diff else None,
        fix=fix,
        of="pages",
    )
