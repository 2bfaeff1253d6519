"""The command group: how a run ends when it does not end well."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from snippetgen import __version__
from snippetgen.cli.collecting import collected_rarely
from snippetgen.cli.exit_codes import BROKEN, FINE, INTERRUPTED, UNUSABLE
from snippetgen.cli.printing import say

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

VERBOSE = "snippetgen.verbose"

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)})


class Root(click.Group):
    """A group that turns what escapes a command into one line and the right exit code.

    Each command is a module of this package, imported when it is asked for; what help and completion
    say of it stands in ``summaries``.
    """

    def __init__(self, *arguments: Any, summaries: dict[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.summaries = summaries

    def main(self, *arguments: Any, **options: Any) -> Any:
        """Run the program; where nothing can be printed any more, that is all there is to say."""
        try:
            return super().main(*arguments, **options)
        except OSError as error:
            if not _is_of_output(error):
                raise
            _discard_output()
            say(f"Error: the output cannot be written: {error.strerror}.", err=True)
            sys.exit(UNUSABLE)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, without importing anything."""
        return sorted(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported."""
        if cmd_name not in self.summaries:
            return None
        module = import_module(f"snippetgen.cli.{cmd_name}")
        commands = (found for found in vars(module).values() if isinstance(found, click.Command))
        return next(command for command in commands if command.name == cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The part of the help that lists them."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(self.summaries.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that begin so, and what any command completes."""
        from click.shell_completion import CompletionItem

        found = (
            CompletionItem(name, help=summary)
            for name, summary in sorted(self.summaries.items())
            if name.startswith(incomplete)
        )
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a closed pipe is no error, an exception of ours is one line."""
        _accept_any_text()
        try:
            with collected_rarely():
                return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except BrokenPipeError:
            _discard_output()
            ctx.exit(FINE)
        except KeyboardInterrupt:
            say("Interrupted.", err=True)
            ctx.exit(INTERRUPTED)
        except Exception as error:
            if isinstance(error, OSError) and _is_of_output(error):
                raise
            _report(error, verbose=bool(ctx.meta.get(VERBOSE)))
            ctx.exit(BROKEN)


def _report(error: Exception, *, verbose: bool) -> None:
    """Say that we are at fault, and what to do; the whole story only when asked for."""
    from snippetgen.errors import TemplateError
    from snippetgen.secrets.scan import without_credentials

    if verbose:
        import traceback

        story = "".join(traceback.format_exception(error))
        say(without_credentials(story), nl=False, err=True)
    message = without_credentials(str(error))
    if isinstance(error, TemplateError):
        say(f"Error: {message}", err=True)
        return
    first = (message.splitlines() or [""])[0]
    say(
        f"snippetgen {__version__} failed: {type(error).__name__}: {first}. This is a bug of "
        "snippetgen; please report it with the output of the same command under -v.",
        err=True,
    )


def _is_of_output(error: OSError) -> bool:
    """Whether it comes of printing: what fails for a file of ours has its name."""
    return error.filename is None and error.errno in _FULL


def _accept_any_text() -> None:
    """Names may hold what the terminal's encoding has not; print that escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Nobody reads it; keep the interpreter from complaining when it flushes at exit."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
