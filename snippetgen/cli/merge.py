"""``snippetgen merge``: join what ``generate --shard`` wrote on several machines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from snippetgen.cli.changes import changes_option, refuse_two_on_stdout, with_changes
from snippetgen.cli.folder_options import checking_options, force_option
from snippetgen.cli.generate import Remembering, fixing_command
from snippetgen.cli.options import FOLDER, config_options, format_option, prepared, report_of


@click.command(cls=Remembering)
@click.argument("shards", nargs=-1, required=True, type=FOLDER, metavar="SHARD_DIR...")
@click.option(
    "-o", "--output", type=FOLDER, metavar="DIR", help="Where to write; 'output' by default."
)
@checking_options
@click.option(
    "--prune/--no-prune",
    default=None,
    help="Remove generated files that nothing gives any more; by default as generate does.",
)
@force_option
@changes_option
@format_option
@config_options
@click.pass_context
def merge(
    ctx: click.Context, /, output_format: Any, check: bool, diff: bool, **options: Any
) -> None:
    """Join the shards of a run, as one run would have written them.

    SHARD_DIR is a folder that 'snippetgen generate --shard I/N' wrote to. All N must be there, each once,
    as they were written, and of the same run; otherwise nothing is written.
    """
    from snippetgen.cli.outcome import Target, checked, written
    from snippetgen.write.merge import counts_of
    from snippetgen.write.merge import merge as merged

    refuse_two_on_stdout(options["changes"], output_format, diff=diff)
    run = prepared(options)
    report = report_of(run, options, output_format)
    plan, problems = merged([Path(shard) for shard in options["shards"]])
    report.add(problems)
    if problems:
        ctx.exit(report.finish())
    target = Target(Path(run.config.output), plan, counts_of(plan))
    force = options["force"]
    if check or diff:
        fix = fixing_command(ctx, "merge")
        outcome = checked(run, target, report, force=force, diff=diff, fix=fix)
    else:
        outcome = written(run, target, report, force=force)
    ctx.exit(report.finish(with_changes(outcome, options["changes"], report)))
