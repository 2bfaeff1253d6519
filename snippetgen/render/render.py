"""The stage as a whole: a view in, the text of a snippet out."""

from __future__ import annotations

from collections.abc import Mapping

from snippetgen.errors import TemplateError
from snippetgen.literals.errors import LiteralError
from snippetgen.render.environment import template_of
from snippetgen.render.formatting import format_text
from snippetgen.targets.client import Client


def render(client: Client, context: Mapping[str, object], folders: tuple[str, ...]) -> str:
    """The snippet of ``client`` for ``context``: LF line ends, one at the end.

    Raises LiteralError for a value that the language cannot hold, TemplateError when the template
    fails, FormatError when the formatter refuses the text.
    """
    template = template_of(client, folders)
    try:
        text = template.render(context)
    except LiteralError:
        raise
    except Exception as error:  # a template may call anything
        raise TemplateError(f"{template.name}: {type(error).__name__}: {error}") from error
    return format_text(client.language.formatter, text.strip("\n") + "\n")
