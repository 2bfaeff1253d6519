"""The command line: one file for each command.

Nothing heavy is imported here: a command is imported when it is asked for, and imports the pipeline
when it runs, so that help, version and completion stay quick.
"""

from __future__ import annotations

from snippetgen import __version__
from snippetgen.cli.collecting import collected_rarely

with collected_rarely():  # else all that is imported would be looked at several times
    import click

    from snippetgen.cli.root import Root

__all__ = ["main"]

_COMMANDS = {
    "clients": "List the clients that snippets can be made for.",
    "explain": "Say what a problem's code means.",
    "generate": "Render collections into the output folder.",
    "init": "Write a first snippetgen.toml for this folder.",
    "inject": "Fill the places for snippets in your own pages.",
    "inspect": "Print a collection or a request as JSON.",
    "lint": "Tell what a collection lacks as documentation.",
    "list": "Print the tree of a collection.",
    "merge": "Join the shards of a run.",
    "preview": "Show the site in a browser while you write.",
    "publish": "Make pages: Markdown, MDX, HTML and others.",
    "secrets": "Report credentials and people's addresses.",
    "show": "Print the snippet of one request.",
    "verify": "Run the snippets; compare what they send.",
    "watch": "Write again whenever something changes.",
}


@click.group(
    cls=Root, summaries=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="snippetgen")
def main() -> None:
    """Turn Postman collections into request snippets that send exactly what Postman sends.

    Start with 'snippetgen init', or render a collection at once:

        snippetgen generate api.postman_collection.json -o snippets
    """
