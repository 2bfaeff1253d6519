"""The stage as a whole: a view in, the text of a snippet out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from jinja2 import TemplateSyntaxError

from snippetgen.errors import TemplateError
from snippetgen.literals.errors import LiteralError
from snippetgen.render.environment import template_of
from snippetgen.render.formatting import format_text
from snippetgen.targets.client import Client


def render(
    client: Client,
    context: Mapping[str, object],
    folders: tuple[str, ...],
    *,
    trusted: bool = False,
) -> str:
    """The snippet of ``client`` for ``context``: LF line ends, one at the end.

    Templates are bounded in what they may do when some of ``folders`` could be a stranger's and
    nobody says that they are ``trusted``.  Raises LiteralError for a value that the language
    cannot hold, TemplateError when the template fails, FormatError when the formatter refuses the
    text.
    """
    sandboxed = bool(folders) and not trusted
    template = template_of(client, folders, sandboxed=sandboxed)
    try:
        with _bounds(sandboxed=sandboxed):
            text = template.render(context)
    except LiteralError:
        raise
    except Exception as error:  # a template may call anything
        place = _place(error) or str(template.filename)
        raise TemplateError(f"{place}: {type(error).__name__}: {error}") from error
    return format_text(client.language.formatter, text.strip("\n") + "\n")


def _bounds(*, sandboxed: bool) -> AbstractContextManager[None]:
    """What a template may spend."""
    if not sandboxed:
        return nullcontext()
    from snippetgen.render.sandbox import bounded  # only for templates of strangers

    return bounded()


def _place(error: Exception) -> str:
    """File and line of the template in which ``error`` was raised."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}:{error.lineno}"
    import traceback  # only for what went wrong

    frames = traceback.walk_tb(error.__traceback__)
    places = [f"{frame.f_code.co_filename}:{line}" for frame, line in frames]
    return next((place for place in reversed(places) if ".jinja:" in place), "")
