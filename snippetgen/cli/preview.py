"""``snippetgen preview``: the site in a browser of this machine, made again whenever something changes."""

from __future__ import annotations

import threading
import webbrowser
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.exit_codes import FINE
from snippetgen.cli.extras import require_extra
from snippetgen.cli.folder_options import choosing_options
from snippetgen.cli.options import (
    SOURCE,
    client_option,
    render_options,
)
from snippetgen.cli.printing import guard, hidden, say

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.cli.rounds import Built
    from snippetgen.config import Run
    from snippetgen.preview.edition import Newest
    from snippetgen.preview.server import Server
    from snippetgen.settings import Output

PORT = 8765


@click.command()
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    metavar="N",
    help="The port on 127.0.0.1; 0 takes a free one.",
)
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@click.option("--title", metavar="TEXT", help="What the whole is called.")
@choosing_options
@client_option(multiple=True)
@render_options  # fmt: skip
@click.pass_context
def preview(ctx: click.Context, /, port: int, opens: bool, **options: Any) -> None:
    """Serve the site of 'publish --to html' on this machine, and reload its pages when they change.

    Nothing is written. While there is an error, the pages before it are shown, and the error with
    them. Ctrl-C ends it.
    """
    from snippetgen.cli.rounds import Rounds
    from snippetgen.preview.edition import Newest

    require_extra("publish", "markdown_it", "Pages need")
    newest = Newest()

    def build(run: Run, store: Store) -> Built:
        return _shown(run, store, newest, _output(run, options["title"]))

    def failed(message: str) -> None:
        newest.show(None, [hidden(message)])

    rounds = Rounds(options, build, failed)
    with _server(newest, port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        say(f"Preview on {server.address} - Ctrl-C ends it.", err=True)
        if opens:
            webbrowser.open(server.address)
        rounds.go_on()
        server.shutdown()
    say("Stopped.", err=True)
    ctx.exit(FINE)


def _server(newest: Newest, port: int) -> Server:
    from snippetgen.preview.server import Server

    try:
        return Server(newest, port)
    except OSError as error:
        raise click.UsageError(
            f"Port {port} cannot be used: {error.strerror}. Say --port N."
        ) from error


def _output(run: Run, title: str | None) -> Output:
    """The site as the configuration publishes it, or as it is by default."""
    from msgspec.structs import replace

    from snippetgen.settings import Output

    configured = (output for output in run.config.publish if output.to == "html")
    output = next(configured, Output(to="html", output="site"))
    return output if title is None else replace(output, title=title)


def _shown(run: Run, store: Store, newest: Newest, output: Output) -> Built:
    """Make the pages, and show them, unless a collection is missing that was there before."""
    from snippetgen import pipeline
    from snippetgen.cli.rounds import Built

    sources, settings = run.config.collections, run.settings
    published = pipeline.publish(sources, settings, [output], guard=guard, store=store)
    ((_, plan),) = published.plans
    words = (
        f"{len(plan.files)} files; {published.rendered} of {published.requests} requests rendered"
    )
    built = Built(published.problems, words)
    pages = {file.path: file.content for file in plan.files}
    is_whole = plan.complete or not newest.edition.pages
    newest.show(
        pages if is_whole else None, [click.unstyle(hidden(error)) for error in built.errors]
    )
    return built
