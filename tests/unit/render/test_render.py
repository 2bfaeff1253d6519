"""From a view to text: the user's templates, and everything that can go wrong in one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from snippetgen.errors import FormatError, TemplateError
from snippetgen.ir.text import Text
from snippetgen.literals.errors import LiteralError
from snippetgen.render.formatting import format_text
from snippetgen.render.render import render
from snippetgen.targets.bundled import bundled_templates
from snippetgen.targets.client import load_clients

LANGUAGE = 'title = "Odd"\nextension = "odd"\nliterals = "{literals}"\nlexer = "text"\n{more}'
CLIENT = 'title = "Lib"\nview = "http"\n'


def rendered(
    folder: Path,
    template: str,
    context: Mapping[str, object] | None = None,
    *,
    literals: str = "python",
    formatter: str | None = None,
    **others: str,
) -> str:
    """The text of ``template`` as a client of its own; ``others`` are templates beside it."""
    client = folder / "odd" / "lib"
    client.mkdir(parents=True)
    more = "" if formatter is None else f'formatter = "{formatter}"\n'
    described = LANGUAGE.format(literals=literals, more=more)
    (folder / "odd" / "language.toml").write_text(described, "utf-8")
    (client / "client.toml").write_text(CLIENT, "utf-8")
    (client / "snippet.jinja").write_text(template, "utf-8", newline="")
    for name, text in others.items():
        (client / f"{name}.jinja").write_text(text, "utf-8")
    folders = (str(folder),)
    return render(load_clients(folders)["odd/lib"], context or {}, folders)


def test_the_text_of_a_template(tmp_path: Path) -> None:
    """One line end at the end, none before; blanks at the margins of blocks are dropped."""
    template = "\n\n  {% if on %}\nyes\n  {% endif %}\n\ttab {{ 1 + 1 }}\n\n\n"
    assert rendered(tmp_path, template, {"on": True}) == "yes\n\ttab 2\n"


def test_line_ends_are_lf(tmp_path: Path) -> None:
    """Also where a template was saved on Windows."""
    assert rendered(tmp_path, "a\r\nb\r\n") == "a\nb\n"


def test_nothing_is_escaped(tmp_path: Path) -> None:
    """Autoescape is for HTML, and would spoil code."""
    assert rendered(tmp_path, "{{ words }}", {"words": "<a> & 'b'"}) == "<a> & 'b'\n"


def test_a_filter_writes_a_literal(tmp_path: Path) -> None:
    """The one of the language's own module."""
    context = {"url": Text.of('a"{{b}}\n')}
    with pytest.raises(LiteralError):
        rendered(tmp_path / "1", "{{ url | literal }}", context)
    context = {"url": Text('a"\n')}
    assert rendered(tmp_path / "2", "{{ url | literal }}", context) == "'a\"\\n'\n"
    assert rendered(tmp_path / "3", "{{ url | literal }}", context, literals="go") == '"a\\"\\n"\n'


def test_a_value_that_a_language_cannot_hold(tmp_path: Path) -> None:
    """The literal's own error comes through, for it is the value's fault and not the template's."""
    with pytest.raises(LiteralError, match="UTF-8"):
        rendered(tmp_path, "{{ url | literal }}", {"url": Text("\ud800")}, literals="go")


BROKEN = {
    "a forgotten filter": ("{{ url }}", "UnquotedTextError.*literal filter"),
    "a forgotten filter in a string": ("{{ 'x' ~ url }}", "UnquotedTextError"),
    "a forgotten filter in a join": ("{{ [url] | join }}", "UnquotedTextError"),
    "an unknown name": ("{{ missing }}", "'missing' is undefined"),
    "an unknown name in a condition": ("{% if missing %}{% endif %}", "'missing' is undefined"),
    "an unknown field": ("{{ view.missing }}", "UndefinedError"),
    "an unknown filter": ("{{ url | shout }}", "shout"),
    "another language's filter": ("{{ url | word }}", "word"),
    "bad syntax": ("{% if %}", "Expected an expression"),
    "bad syntax of an import": ('{% import "odd/lib/bad.jinja" as bad %}', "TemplateSyntaxError"),
    "a missing import": ('{% import "odd/nowhere.jinja" as x %}', "nowhere"),
    "a wrong type": ("{{ 1 + 'a' }}", "TypeError"),
    "a wrong argument": ("{{ 5 | literal }}", "AttributeError"),
    "a missing key": ("{{ '%(x)s' % {} }}", "KeyError"),
}


@pytest.mark.parametrize(("template", "words"), BROKEN.values(), ids=BROKEN)
def test_a_broken_template(template: str, words: str, tmp_path: Path) -> None:
    """The message names the template, the line, and what is wrong with it."""
    context = {"url": Text("x"), "view": {}}
    name = "bad" if "bad.jinja" in template else "snippet"
    line = 2 if name == "bad" else 3
    with pytest.raises(TemplateError, match=words) as raised:
        rendered(tmp_path, f"\n\n{template}", context, bad="\n{% for %}")
    assert str(raised.value).startswith(f"{tmp_path}/odd/lib/{name}.jinja:{line}: ")


@pytest.mark.parametrize(
    "template",
    [
        "{{ 1 // 0 }}",
        "{{ 'abc'.index('x') }}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
    ],
)
def test_any_other_failure_of_a_template(template: str, tmp_path: Path) -> None:
    """A template may call what it likes: no run may end in a traceback because of it."""
    with pytest.raises(TemplateError):
        rendered(tmp_path, template)


def test_a_template_in_another_encoding(tmp_path: Path) -> None:
    """Templates are UTF-8."""
    rendered(tmp_path / "1", "x")
    (tmp_path / "2").mkdir()
    shutil.copytree(tmp_path / "1" / "odd", tmp_path / "2" / "odd")
    (tmp_path / "2" / "odd" / "lib" / "snippet.jinja").write_bytes(b"caf\xe9")
    folders = (str(tmp_path / "2"),)
    with pytest.raises(TemplateError, match="snippet"):
        render(load_clients(folders)["odd/lib"], {}, folders)


def test_no_template(tmp_path: Path) -> None:
    """A client is a toml file and a template."""
    rendered(tmp_path / "1", "x")
    (tmp_path / "1" / "odd" / "lib" / "snippet.jinja").rename(tmp_path / "elsewhere.jinja")
    (tmp_path / "2").symlink_to(tmp_path / "1")
    folders = (str(tmp_path / "2"),)
    with pytest.raises(TemplateError, match=r"odd/lib/snippet\.jinja: no such template"):
        render(load_clients(folders)["odd/lib"], {}, folders)


def test_no_such_literals(tmp_path: Path) -> None:
    """language.toml names a module of ours."""
    with pytest.raises(TemplateError, match="no literal module 'klingon'"):
        rendered(tmp_path, "x", literals="klingon")


def test_a_folder_shadows_one_file(tmp_path: Path) -> None:
    """A snippet of the user's imports what is bundled; a macro of the user's serves ours."""
    mine = tmp_path / "python" / "requests"
    mine.mkdir(parents=True)
    snippet = '{% import "python/response.jinja" as answer %}{{ answer.reading(none, "GET") }}'
    (mine / "snippet.jinja").write_text(snippet, "utf-8")
    client = load_clients((str(tmp_path),))["python/requests"]
    assert render(client, {}, (str(tmp_path),)) == "print(response.text)\n"
    (tmp_path / "2" / "python").mkdir(parents=True)
    macro = '{% macro reading(sample, method) %}print("mine"){% endmacro %}'
    (tmp_path / "2" / "python" / "response.jinja").write_text(macro, "utf-8")
    folders = (str(tmp_path), str(tmp_path / "2"))
    assert render(client, {}, folders[::-1]) == 'print("mine")\n'
    assert render(client, {}, (str(tmp_path),)) == "print(response.text)\n"


def test_the_bundled_templates_compile() -> None:
    """Every client has one."""
    from snippetgen.render.environment import template_of

    for client in load_clients().values():
        assert template_of(client, (), sandboxed=False).filename == str(
            bundled_templates() / client.name / "snippet.jinja"
        )


def test_black() -> None:
    """Layout only; a text in order stays itself."""
    assert format_text("black", "x = {'a':1}\n") == 'x = {"a": 1}\n'
    assert format_text("black", "x = 1\n") == "x = 1\n"
    assert format_text(None, "x  =  1\n") == "x  =  1\n"


def test_what_black_refuses(tmp_path: Path) -> None:
    """The text is kept for the report."""
    with pytest.raises(FormatError, match="black") as raised:
        rendered(tmp_path, "x = = 1", formatter="black")
    assert raised.value.text == "x = = 1\n"


def test_new_syntax_is_refused() -> None:
    """A template that writes what Python 3.9 does not know is broken."""
    with pytest.raises(FormatError):
        format_text("black", "match x:\n    case 1:\n        pass\n")
