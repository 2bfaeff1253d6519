"""``snippetgen show``: one snippet on stdout."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from snippetgen.cli.items import complete_items, find_item, opened, problems_of
from snippetgen.cli.options import SOURCE, client_option, prepared, render_options, report_of
from snippetgen.cli.printing import say


@click.command()
@click.argument("collection", type=SOURCE)
@click.argument("item", shell_complete=complete_items)
@client_option(multiple=False)
@render_options
@click.pass_context
def show(ctx: click.Context, /, collection: str, item: str, **options: Any) -> None:
    """Print the snippet of one request.

    COLLECTION is a file, or - for stdin.  ITEM is Folder/Name, a glob that matches one item, or a
    JSON pointer such as /item/0/item/2; 'snippetgen list' shows the names.
    """
    from snippetgen import pipeline

    run = prepared(options)
    report = report_of(run, options)
    found = opened(collection, report, run.settings)
    holder, located = find_item(found, item)
    refuse_unknown_example(run.settings.example, [e.name for e in located.item.examples])
    client = run.settings.clients[0]
    snippet, problems = pipeline.snippet(holder, located, client, run.settings, found.gate)
    report.add(problems_of(found.problems, holder, located))
    report.add(problems)
    if snippet is not None:
        print_source(snippet.text, snippet.lexer)
    ctx.exit(report.finish())


def refuse_unknown_example(name: str | None, names: list[str]) -> None:
    """A usage error when the one item that is shown has no saved answer called ``name``."""
    if name is None or name.lower() in (known.lower() for known in names):
        return
    listing = ", ".join(map(repr, names)) if names else "none"
    raise click.UsageError(f"There is no saved answer {name!r} in this item. There are: {listing}.")


def print_source(text: str, lexer: str) -> None:
    """Print ``text`` as it is, or in colours on a terminal that wants them."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        say(text.encode("utf-8", "surrogatepass"), nl=False)
        return
    from pygments import highlight
    from pygments.formatters import TerminalFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        found = get_lexer_by_name(lexer, stripnl=False)
    except ClassNotFound:
        found = get_lexer_by_name("text", stripnl=False)
    say(highlight(text, found, TerminalFormatter()), nl=False)
