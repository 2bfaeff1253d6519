"""A template of a stranger prints, and does nothing else, and comes to an end."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from snippetgen.errors import TemplateError
from snippetgen.ir.text import Text
from snippetgen.render import sandbox
from snippetgen.render.render import render
from snippetgen.targets.client import load_clients

LANGUAGE = 'title = "Odd"\nextension = "odd"\nliterals = "python"\nlexer = "text"\n'

OUTWARDS = {
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "globals of a filter's value": "{{ url.map_plain.__globals__ }}",
    "globals of jinja's own": "{{ cycler.__init__.__globals__.os.system('x') }}",
    "builtins": "{{ lipsum.__globals__['__builtins__'] }}",
    "by a filter": "{{ ''|attr('__class__') }}",
    "by a format": "{{ '{0.__class__.__mro__}'.format(url) }}",
    "by map_plain": "{{ url.map_plain('{0.__class__}'.format) | literal }}",
    "a file above": "{% include '../../../secret' %}",
    "an absolute file": "{% include '/etc/passwd' %}",
    "changes of what is shared": "{{ shared.append(1) }}",
}
ENDLESS = {
    "loops": "{% for a in range(90000) %}{% for b in range(90000) %}{{ b }}{% endfor %}{% endfor %}",
    "silent loops": "{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}",
    "a long range": "{% for a in range(10 ** 9) %}x{% endfor %}",
    "a number": "{{ (10 ** 10) ** (10 ** 10) }}",
    "a text": "{{ 'x' * 10 ** 10 }}",
    "a text the other way round": "{{ 10 ** 10 * 'x' }}",
    "a list": "{{ [1] * 10 ** 10 }}",
    "doubling": "{% set n = namespace(x='xx') %}{% for a in range(60) %}"
    "{% set n.x = n.x ~ n.x %}{% endfor %}",
    "squaring": "{% set n = namespace(x=99999) %}{% for a in range(99) %}{% set n.x = n.x * n.x %}"
    "{% endfor %}",
    "formats": "{{ '%99999999999s' % 'x' }}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "nesting": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
}


def rendered(folder: Path, template: str, *, trusted: bool = False) -> str:
    """The text of ``template``, the only one of its folder."""
    client = folder / "odd" / "lib"
    client.mkdir(parents=True)
    (folder / "odd" / "language.toml").write_text(LANGUAGE)
    (client / "client.toml").write_text('title = "Lib"\nview = "http"\n')
    (client / "snippet.jinja").write_text(template)
    folders = (str(folder),)
    context = {"url": Text("x"), "shared": [0]}
    return render(load_clients(folders)["odd/lib"], context, folders, trusted=trusted)


@pytest.mark.parametrize("template", OUTWARDS.values(), ids=OUTWARDS)
def test_no_way_out(template: str, tmp_path: Path) -> None:
    """Neither to Python nor to files."""
    (tmp_path / "secret").write_text("secret")
    with pytest.raises(
        TemplateError, match=r"snippet\.jinja:1: (SecurityError|TemplateNotFound|Un)"
    ):
        rendered(tmp_path / "a" / "b", template)


@pytest.mark.parametrize("template", ENDLESS.values(), ids=ENDLESS)
def test_an_end_to_everything(
    template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A problem that names the line, whatever a template does too much of."""
    monkeypatch.setattr(sandbox, "SECONDS", 0.5)
    with pytest.raises(TemplateError, match=r"snippet\.jinja(:1)?: "):
        rendered(tmp_path, template)


def test_the_limits_are_lifted_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes after a template may take as long, and as much, as before."""
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGVTALRM)
    monkeypatch.setattr(sandbox, "SECONDS", 0.5)
    assert rendered(tmp_path / "1", "{{ 2 * 3 }} {{ 2 ** 10 }} {{ 'ab' * 2 }}") == "6 1024 abab\n"
    with pytest.raises(TemplateError):
        rendered(tmp_path / "2", ENDLESS["silent loops"])
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)
    assert (resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGVTALRM)) == before


def test_where_there_is_no_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from the main thread, or without /proc, the sandbox remains."""
    found: list[str] = []
    work = threading.Thread(target=lambda: found.append(rendered(tmp_path / "1", "a")))
    work.start()
    work.join()
    monkeypatch.setattr(sandbox, "_STATUS", tmp_path / "nowhere")
    assert [*found, rendered(tmp_path / "2", "b")] == ["a\n", "b\n"]
    with pytest.raises(TemplateError):
        rendered(tmp_path / "3", OUTWARDS["classes"])


def test_a_trusted_template_may_do_more(tmp_path: Path) -> None:
    """That is what the word is for."""
    assert "Text" in rendered(tmp_path, "{{ url.__class__.__name__ }}", trusted=True)
