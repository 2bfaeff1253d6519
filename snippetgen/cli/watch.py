"""``snippetgen watch``: write snippets and pages again whenever something changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.exit_codes import FINE
from snippetgen.cli.extras import require_extra
from snippetgen.cli.folder_options import writing_options
from snippetgen.cli.options import (
    SOURCE,
    client_option,
    render_options,
    report_of,
)
from snippetgen.cli.printing import guard, say

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.cli.report import Report
    from snippetgen.cli.rounds import Built
    from snippetgen.config import Run
    from snippetgen.write.plan import Plan


@click.command()
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@writing_options
@client_option(multiple=True)
@render_options  # fmt: skip
@click.pass_context
def watch(ctx: click.Context, /, **options: Any) -> None:
    """Generate, and again whenever a collection, environment, template or the configuration changes.

    Outputs that the configuration publishes are made too. Only what changed is rendered. An
    error is shown until it is mended, and what was written before stays. Ctrl-C ends it.
    """
    from snippetgen.cli.rounds import Rounds

    def build(run: Run, store: Store) -> Built:
        return _written(run, store, options)

    rounds = Rounds(options, build)
    if not options["quiet"]:
        say("Watching; Ctrl-C ends it.", err=True)
    rounds.go_on()
    say("Stopped.", err=True)
    ctx.exit(FINE)


def _written(run: Run, store: Store, options: dict[str, Any]) -> Built:
    """Render what changed, and write it."""
    from snippetgen import pipeline
    from snippetgen.cli.publish import with_document
    from snippetgen.cli.rounds import Built

    sources, report = run.config.collections, report_of(run, options)
    outputs = [with_document(output) for output in run.config.publish]
    generated = pipeline.generate(sources, run.settings, guard=guard, store=store)
    words = [f"{generated.rendered} of {generated.requests} requests rendered"]
    report.add(generated.problems)
    plans = [(run.config.output, generated.plan)]
    if outputs:
        require_extra("publish", "markdown_it", "Pages need")
        published = pipeline.publish(sources, run.settings, outputs, guard=guard, store=store)
        report.add(published.problems)
        plans += [(output.output, plan) for output, plan in published.plans]
    for number, (folder, plan) in enumerate(plans):
        # Pages name each other: without one collection those of the others would be wrong too.
        if number == 0 or plan.complete:
            words.append(_put(run, Path(folder), plan, report, force=options["force"]))
    return Built(report.problems, "; ".join(words))


def _put(run: Run, folder: Path, plan: Plan, report: Report, *, force: bool) -> str:
    """Write one plan; what became of it, in words."""
    from msgspec.structs import replace

    from snippetgen.cli.outcome import Target, written
    from snippetgen.cli.report import summary

    outcome = written(run, Target(folder, plan, {}), report, force=force)
    return summary(replace(outcome, of=str(folder))).rstrip(".")
