"""The Jinja environment of a language: its literal filters, and nothing that quotes by itself."""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import lru_cache, partial
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2 import TemplateError as JinjaError
from jinja2.environment import Template

from snippetgen.errors import TemplateError
from snippetgen.render.bytecode import TAGS, Bytecode
from snippetgen.targets.bundled import SNIPPET_FILE, bundled_templates
from snippetgen.targets.client import Client, Language
from snippetgen.targets.regions import marked

_FILTERS = (
    "aligned", "argument", "arguments", "assigned", "block", "called", "chained", "comment", "directives", "fits", "indented",
    "is_constant", "json", "key", "literal", "member", "name", "tag", "template", "word",
)  # fmt: skip


class _Trusted(Environment):
    """An environment for templates that somebody vouches for."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """A plain dict, which is quicker to copy for each snippet: nobody changes them later."""
        return {**self.globals, **(d or {})}


@lru_cache(maxsize=64)
def template_of(client: Client, folders: tuple[str, ...], *, sandboxed: bool) -> Template:
    """The compiled template of ``client``; ``folders`` shadow the bundled one file by file.

    Raises TemplateError when there is none or it does not compile.
    """
    environment = _environment(client.language, folders, sandboxed=sandboxed)
    name = f"{client.name}/{SNIPPET_FILE}"
    try:
        return environment.get_template(name)
    except TemplateNotFound as error:
        raise TemplateError(f"{name}: no such template") from error
    except TemplateSyntaxError as error:
        raise TemplateError(f"{error.filename}:{error.lineno}: {error.message}") from error
    except (JinjaError, UnicodeDecodeError, OSError, RecursionError) as error:
        raise TemplateError(f"{name}: {error}") from error


def forget() -> None:
    """Read every template anew when it is needed next."""
    template_of.cache_clear()
    _environment.cache_clear()


@lru_cache(maxsize=32)
def _environment(language: Language, folders: tuple[str, ...], *, sandboxed: bool) -> Environment:
    search = [*folders, str(bundled_templates())]
    loader = ChoiceLoader([FileSystemLoader(folder) for folder in search])
    # Autoescape is for HTML; here every value is a Text, and printing one without a filter raises.
    environment = _kind(sandboxed=sandboxed)(
        loader=loader,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        extensions=TAGS if folders else (),
        bytecode_cache=None if folders else Bytecode(language),
    )
    filters = language.load_literals().filters
    for name in _FILTERS:
        if hasattr(filters, name):
            environment.filters[name] = getattr(filters, name)
    environment.filters["region"] = partial(marked, comment=filters.comment)
    return environment


def _kind(*, sandboxed: bool) -> type[Environment]:
    if not sandboxed:
        return _Trusted
    from snippetgen.render.sandbox import Sandbox  # only for templates of strangers

    return Sandbox
