"""Clients are folders with a toml file; the user's shadow the bundled ones file by file."""

from __future__ import annotations

from pathlib import Path

import pytest

import snippetgen.targets.client as module
from snippetgen.errors import TemplateError
from snippetgen.settings import DEFAULT_CLIENTS
from snippetgen.targets.client import Traits, bundled_templates, load_clients

LANGUAGE = 'title = "Odd"\nextension = "odd"\nliterals = "python"\nlexer = "text"\n'
CLIENT = 'title = "Lib"\nview = "http"\n'


def put(folder: Path, **files: str) -> tuple[str]:
    """Files by path, ``__`` for a slash and ``_toml`` for the ending; the folder for the search."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_toml", ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return (str(folder),)


def test_the_bundled_clients() -> None:
    """Sorted by name, each with a template, a link, and aliases that are nobody else's."""
    found = load_clients()
    assert list(found) == sorted(found)
    assert set(DEFAULT_CLIENTS) <= set(found)
    for name, client in found.items():
        assert (client.name, client.origin) == (name, bundled_templates() / name)
        assert (client.origin / "snippet.jinja").is_file()
        assert client.link.startswith("https://")
    aliases = [alias for client in found.values() for alias in client.aliases]
    assert len(set(aliases)) == len(aliases)
    assert found["go/chilkat"].file_name == "go-chilkat.go"


def test_a_new_client_of_a_new_language(tmp_path: Path) -> None:
    """Two toml files; what is not said has its default."""
    found = load_clients(put(tmp_path, odd__language_toml=LANGUAGE, odd__lib__client_toml=CLIENT))
    client = found["odd/lib"]
    assert (client.title, client.language.title, client.view) == ("Lib", "Odd", "http")
    assert (client.traits, client.aliases, client.link) == (Traits(), (), "")
    assert (client.language.formatter, client.file_name) == (None, "odd-lib.odd")
    assert client.origin == tmp_path / "odd" / "lib"
    assert set(found) == {*load_clients(), "odd/lib"}


def test_a_new_client_of_a_bundled_language(tmp_path: Path) -> None:
    """The language's own file need not be copied."""
    found = load_clients(put(tmp_path, python__lib__client_toml=CLIENT))
    assert found["python/lib"].language == load_clients()["python/requests"].language


def test_a_client_of_the_user_shadows_a_bundled_one(tmp_path: Path) -> None:
    """The first folder wins, then the next, then what is bundled."""
    (first,) = put(tmp_path / "1", go__chilkat__client_toml='title = "Mine"\nview = "chilkat"\n')
    (second,) = put(
        tmp_path / "2",
        go__chilkat__client_toml=CLIENT,
        go__language_toml=LANGUAGE,
        shell__curl__client_toml='title = "Second"\nview = "curl"\n[traits]\nnul = false\n',
    )
    found = load_clients((first, second))
    assert (found["go/chilkat"].title, found["go/chilkat"].language.extension) == ("Mine", "odd")
    assert found["shell/curl"].traits == Traits(nul=False)
    assert found["python/requests"] == load_clients()["python/requests"]


BROKEN = {
    "an unknown key": ("client", f'{CLIENT}colour = "red"\n', "colour"),
    "an unknown trait": ("client", f"{CLIENT}[traits]\nspeed = 1\n", "speed"),
    "an unknown view": ("client", 'title = "x"\nview = "soap"\n', "soap"),
    "a missing title": ("client", 'view = "http"\n', "title"),
    "a wrong type": ("client", f"{CLIENT}aliases = 1\n", "aliases"),
    "no toml": ("client", "title =\n", "line 1"),
    "an unknown key of the language": ("language", f"{LANGUAGE}colour = 1\n", "colour"),
    "a missing literals": ("language", 'title = "x"\nextension = "x"\nlexer = "x"\n', "literals"),
    "an unknown formatter": ("language", f'{LANGUAGE}formatter = "gofmt"\n', "gofmt"),
}


@pytest.mark.parametrize(("which", "text", "words"), BROKEN.values(), ids=BROKEN)
def test_a_toml_file_that_cannot_be_used(which: str, text: str, words: str, tmp_path: Path) -> None:
    """The message names the file and the key."""
    texts = {"client": CLIENT, "language": LANGUAGE, which: text}
    folders = put(
        tmp_path, odd__lib__client_toml=texts["client"], odd__language_toml=texts["language"]
    )
    file = tmp_path / "odd" / ("lib/client.toml" if which == "client" else "language.toml")
    with pytest.raises(TemplateError, match=words) as raised:
        load_clients(folders)
    assert str(raised.value).startswith(f"{file}: ")


def test_a_toml_file_in_another_encoding(tmp_path: Path) -> None:
    """TOML is UTF-8."""
    folders = put(tmp_path, odd__language_toml=LANGUAGE, odd__lib__client_toml="")
    (tmp_path / "odd" / "lib" / "client.toml").write_bytes(b'title = "caf\xe9"\n')
    with pytest.raises(TemplateError, match=r"client\.toml"):
        load_clients(folders)


def test_a_language_must_describe_itself(tmp_path: Path) -> None:
    """The message names both files."""
    with pytest.raises(TemplateError, match=r"odd/lib/client.toml.* no odd/language\.toml"):
        load_clients(put(tmp_path, odd__lib__client_toml=CLIENT))


def test_the_templates_of_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wheel has them in the package, a checkout beside it."""
    monkeypatch.setattr(module, "files", lambda _: tmp_path / "snippetgen")
    assert bundled_templates() == tmp_path / "templates"
    (tmp_path / "snippetgen" / "templates").mkdir(parents=True)
    assert bundled_templates() == tmp_path / "snippetgen" / "templates"
