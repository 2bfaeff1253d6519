"""``snippetgen lint``: what a collection lacks as documentation."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.folder_options import strict_option
from snippetgen.cli.options import (
    SOURCE,
    format_option,
    prepared,
    report_of,
    sources_of,
    standard_input,
    value_options,
)
from snippetgen.cli.printing import guard, say

if TYPE_CHECKING:
    from snippetgen.pipeline import Linted
    from snippetgen.settings import LintChoices


@click.command(short_help="Tell what a collection lacks as documentation.")
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@click.option(
    "--select",
    multiple=True,
    metavar="CODE",
    help="Only these rules: a code, or what codes begin with; repeatable.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="CODE",
    help="Not these rules, written as for --select; the configuration can give the reason.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="Look at these items only: Folder/Name, a glob, or a JSON pointer; repeatable.",
)
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave these items out; repeatable.")
@strict_option
@format_option
@value_options
@click.pass_context
def lint(ctx: click.Context, /, output_format: Any, **options: Any) -> None:
    """Tell what collections lack as documentation, or say that is not so.

    'snippetgen explain CODE' says what a rule is about.  Notes are shown with -v.
    """
    from snippetgen import pipeline
    from snippetgen.selection import SelectionError

    run = prepared(options)
    sources = sources_of(run)
    choices = _choices(run.config.lint, options["select"], options["ignore"])
    report = report_of(run, options, output_format)
    report.hints_once = True
    stdin = standard_input(sources, run.settings)
    try:
        linted = pipeline.lint_collections(sources, run.settings, choices, stdin=stdin, guard=guard)
    except SelectionError as error:
        raise click.UsageError(str(error)) from error
    report.add(linted.problems)
    code = report.finish(failed_inputs=linted.failed_inputs)
    if output_format == "text" and not options["quiet"]:
        say(_summary(linted), err=True)
    ctx.exit(code)


def _choices(
    configured: LintChoices, selected: tuple[str, ...], ignored: tuple[str, ...]
) -> LintChoices:
    """The choices of the configuration under those of the command line."""
    from snippetgen.lint.run import unknown_codes
    from snippetgen.settings import Ignored, LintChoices

    select = tuple(code.upper() for code in selected) or configured.select
    more = tuple(Ignored(code=code.upper(), reason="--ignore") for code in ignored)
    ignore = (*configured.ignore, *more)
    for code in unknown_codes([*select, *(entry.code for entry in ignore)]):
        raise click.UsageError(f"There is no rule {code!r}; docs/lint.md lists them all.")
    return LintChoices(select=select, ignore=ignore)


def _summary(linted: Linted) -> str:
    from snippetgen.cli.report import count

    counted = [problem for problem in linted.problems if problem.allowed is None]
    numbers = Counter(problem.severity for problem in counted)
    allowed = len(linted.problems) - len(counted)
    ignored = f", {allowed} ignored" if allowed else ""
    found = ", ".join(count(numbers[level], level) for level in ("error", "warning", "note"))
    requests, collections = count(linted.requests, "request"), count(
        linted.collections, "collection"
    )
    return f"{requests} of {collections}: {found}{ignored}."
