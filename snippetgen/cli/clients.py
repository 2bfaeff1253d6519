"""``snippetgen clients``: what can be rendered."""

from __future__ import annotations

from typing import Any

import click

from snippetgen.cli.options import config_options, prepared
from snippetgen.cli.printing import say


@click.command()
@config_options
def clients(**options: Any) -> None:
    """List the clients: name, aliases, title; with -v also where each comes from."""
    from snippetgen import pipeline

    rows = [
        (client.name, ", ".join(client.aliases), client.title, str(client.origin))
        for client in pipeline.clients(prepared(options).settings)
    ]
    columns = 4 if options["verbose"] else 3
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(columns)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        say("  ".join(cells).rstrip())
