"""Pages printed through their templates, ``publish/<format>/<name>.jinja`` of a templates folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import nullcontext
from functools import lru_cache
from html import escape

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateNotFound

from snippetgen.errors import TemplateError
from snippetgen.ir.text import Text
from snippetgen.markup.asciidoc import Asciidoc
from snippetgen.markup.html import Html
from snippetgen.markup.markdown import Markdown, Mdx
from snippetgen.markup.rst import Rst
from snippetgen.markup.words import one_line
from snippetgen.markup.writer import Markup, indented
from snippetgen.render.bytecode import Bytecode
from snippetgen.render.sandbox import Sandbox, bounded
from snippetgen.settings import Format
from snippetgen.targets.bundled import bundled_templates

_MARKUPS: dict[Format, type[Markup]] = {
    "markdown": Markdown, "mdx": Mdx, "rst": Rst, "asciidoc": Asciidoc, "html": Html, "llms": Markdown,
}  # fmt: skip
_FILTERS = ("text", "code", "prose", "line", "fence", "cell", "heading")


def print_page(
    output: Format,
    template: str,
    values: Mapping[str, object],
    folders: tuple[str, ...] = (),
    *,
    trusted: bool = False,
) -> str:
    """The page that ``template`` of a format makes of ``values``: LF line ends, one at the end.

    A ``template`` with an extension is a file that goes out as it is.  Templates are bounded as
    those of snippets are.  Raises TemplateError when there is no such template or it fails.
    """
    is_file = "." in template
    name = f"publish/{output}/{template}" + ("" if is_file else ".jinja")
    sandboxed = bool(folders) and not trusted
    environment = _environment(output, folders, sandboxed=sandboxed)
    try:
        with bounded() if sandboxed else nullcontext():
            text = (
                _source(environment, name)
                if is_file
                else environment.get_template(name).render(values)
            )
    except TemplateNotFound as error:
        raise TemplateError(f"{error}: no such template") from error
    except Exception as error:  # a template may call anything
        raise TemplateError(f"{name}: {type(error).__name__}: {error}") from error
    return text.strip("\n") + "\n"


def forget() -> None:
    """Read every template anew when it is needed next."""
    _environment.cache_clear()


@lru_cache(maxsize=16)
def _environment(output: Format, folders: tuple[str, ...], *, sandboxed: bool) -> Environment:
    search = [*folders, str(bundled_templates())]
    # Values of a collection are Texts, which refuse to be printed without a filter; see literals.
    environment = (Sandbox if sandboxed else Environment)(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in search]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        bytecode_cache=None if folders else Bytecode(output),
    )
    markup = _MARKUPS[output]()
    for name in _FILTERS:
        environment.filters[name] = getattr(markup, name)
    environment.filters["attribute"] = _attribute
    environment.filters["quoted"] = _quoted
    environment.filters["method_class"] = _method_class
    environment.filters["margin"] = indented
    return environment


def _attribute(text: Text | str) -> str:
    """Words for a quoted attribute of HTML or JSX."""
    words = one_line(text if isinstance(text, Text) else Text(text))
    return escape(words).replace("{", "&#123;").replace("}", "&#125;")


def _quoted(text: Text | str) -> str:
    """Words as a string of JSON, which is one of YAML and of JavaScript too."""
    return json.dumps(one_line(text) if isinstance(text, Text) else text, ensure_ascii=False)


def _method_class(method: Text) -> str:
    """The class that colours a method."""
    name = one_line(method).lower()
    return name if name in ("get", "post", "put", "patch", "delete") else "other"


def _source(environment: Environment, name: str) -> str:
    """A file of the templates as it stands."""
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0]
