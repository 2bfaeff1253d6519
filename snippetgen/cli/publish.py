"""``snippetgen publish``: pages of collections in the formats that documentation is written in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.extras import require_extra
from snippetgen.cli.folder_options import (
    checking_options,
    choosing_options,
    force_option,
    strict_option,
)
from snippetgen.cli.generate import Remembering, fixing_command
from snippetgen.cli.options import (
    FILE,
    FOLDER,
    SOURCE,
    client_option,
    format_option,
    prepared,
    render_options,
    report_of,
    sources_of,
    standard_input,
)
from snippetgen.cli.printing import guard
from snippetgen.cli.progress import progress_bar

if TYPE_CHECKING:
    from snippetgen.cli.report import Outcome, Report
    from snippetgen.config import Run
    from snippetgen.pipeline import Published
    from snippetgen.settings import Format, Output

FORMATS = ("markdown", "mdx", "rst", "asciidoc", "html", "llms", "overlay")
_CHOICES = ("pages", "tabs", "front_matter", "title", "openapi")


@click.command(cls=Remembering)
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@click.option(
    "--to",
    "formats",
    multiple=True,
    type=click.Choice(FORMATS),
    help="The format; repeatable, and then each goes to a folder of its own name.",
)
@click.option("-o", "--output", type=FOLDER, metavar="DIR", help="Where to write.")
@click.option(
    "--pages",
    type=click.Choice(["request", "folder"]),
    help="A page for each request (the default), or for each folder.",
)
@click.option(
    "--tabs",
    is_flag=True,
    default=None,
    help="Clients in tabs: of pymdownx in markdown, of sphinx-design in rst.",
)
@click.option(
    "--front-matter", is_flag=True, default=None, help="Begin markdown with a title in YAML."
)
@click.option("--title", metavar="TEXT", help="What the whole is called.")
@click.option("--openapi", type=FILE, metavar="FILE", help="The document that an overlay is for.")
@client_option(multiple=True)
@choosing_options
@checking_options
@force_option
@strict_option
@format_option
@render_options  # fmt: skip
@click.pass_context
def publish(
    ctx: click.Context, /, output_format: Any, check: bool, diff: bool, **options: Any
) -> None:
    """Publish collections as pages, or without --to all outputs of the configuration.

    COLLECTION is a file, a folder of them, or - for stdin; without one the configuration says it.
    """
    from snippetgen import pipeline
    from snippetgen.errors import ExecutorError
    from snippetgen.selection import SelectionError

    require_extra("publish", "markdown_it", "Pages need")
    run = prepared({**options, "output": None})
    sources = sources_of(run)
    outputs = _outputs(run, options)
    report = report_of(run, options, output_format)
    stdin = standard_input(sources, run.settings)
    try:
        with progress_bar("Publishing", quiet=options["quiet"]) as advance:
            published = pipeline.publish(
                sources, run.settings, outputs, stdin=stdin, progress=advance, guard=guard
            )
    except (SelectionError, ExecutorError) as error:
        raise click.UsageError(str(error)) from error
    report.add(published.problems)
    fix = fixing_command(ctx, "publish") if check or diff else ""
    outcomes = _outcomes(run, published, report, force=options["force"], diff=diff, fix=fix)
    ctx.exit(report.finish(*outcomes, failed_inputs=published.failed_inputs))


def _outcomes(
    run: Run, published: Published, report: Report, *, force: bool, diff: bool, fix: str
) -> list[Outcome]:
    """What becomes of each plan; ``fix`` is empty where it is to be written."""
    from snippetgen.cli.outcome import Target, checked, written

    outcomes = []
    for output, plan in published.plans:
        target = Target(Path(output.output), plan, published.counts)
        outcomes.append(
            checked(run, target, report, force=force, diff=diff, fix=fix)
            if fix
            else written(run, target, report, force=force)
        )
    return outcomes


def _outputs(run: Run, options: dict[str, Any]) -> Sequence[Output]:
    """The outputs that the command line asks for, or those of the configuration."""
    import msgspec

    given = {key: options[key] for key in _CHOICES if options[key] is not None}
    configured = run.config.publish
    if not options["formats"]:
        if not configured:
            raise click.UsageError(
                "No format is given. Say --to, or write a [[publish]] table in the configuration."
            )
        if options["output"]:
            raise click.UsageError("-o needs --to: the configuration says where its outputs go.")
        return [with_document(msgspec.structs.replace(output, **given)) for output in configured]
    return [with_document(output) for output in _asked_for(options, given, configured)]


def _asked_for(
    options: dict[str, Any], given: dict[str, Any], configured: Sequence[Output]
) -> Iterator[Output]:
    """The outputs of --to, each on the configuration's table for its format if there is one."""
    from msgspec.structs import replace

    from snippetgen.settings import Output

    known = {output.to: output for output in configured}
    for to in dict.fromkeys(options["formats"]):
        folder = _folder(to, options, known.get(to))
        base = known.get(to, Output(to=to, output=folder))
        yield replace(base, output=folder, **given)


def with_document(output: Output) -> Output:
    """``output``; a usage error when it lacks what its format needs."""
    if output.to == "overlay" and not output.openapi:
        raise click.UsageError("An overlay needs the document it is for: say --openapi FILE.")
    return output


def _folder(to: Format, options: dict[str, Any], configured: Output | None) -> str:
    """Where one format goes: of several, each to its own folder."""
    if options["output"]:
        several = len(dict.fromkeys(options["formats"])) > 1
        return str(Path(options["output"], to)) if several else options["output"]
    if configured is None:
        raise click.UsageError(f"Where should {to} go? Say -o DIR.")
    return configured.output
