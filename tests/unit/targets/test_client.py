"""Clients are folders with a toml file; the user's shadow the bundled ones file by file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from snippetgen.cache import made as kept_beside
from snippetgen.errors import TemplateError
from snippetgen.settings import DEFAULT_CLIENTS
from snippetgen.targets import bundled
from snippetgen.targets import client as module
from snippetgen.targets.bundled import bundled_templates
from snippetgen.targets.client import Client, Traits, forget, load_client, load_clients

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
    monkeypatch.setattr(
        bundled, "__file__", str(tmp_path / "snippetgen" / "targets" / "bundled.py")
    )
    assert bundled_templates() == tmp_path / "templates"
    (tmp_path / "snippetgen" / "templates").mkdir(parents=True)
    assert bundled_templates() == tmp_path / "snippetgen" / "templates"


LIBRARY = 'title = "Shared"\nview = "http"\nlink = "https://x.test/"\n[traits]\nnul = false\n'


def test_what_a_library_is_in_every_language_stands_once(tmp_path: Path) -> None:
    """A folder of its name needs no client.toml; another one begins from it and adds its own."""
    folders = put(
        tmp_path,
        shared_toml=LIBRARY,
        odd__language_toml=LANGUAGE,
        odd__shared__snippet_toml="",
        odd__own__client_toml='title = "Own"\nlibrary = "shared"\n[traits]\nleading_bom = false\n',
    )
    (tmp_path / "odd" / "shared" / "snippet.jinja").write_text("")
    found = load_clients(folders)
    assert (found["odd/shared"].title, found["odd/shared"].traits) == ("Shared", Traits(nul=False))
    assert found["odd/shared"].origin == tmp_path / "odd" / "shared"
    own = found["odd/own"]
    assert (own.title, own.link) == ("Own", "https://x.test/")
    assert own.traits == Traits(nul=False, leading_bom=False)


def test_a_template_of_no_client_is_passed_over(tmp_path: Path) -> None:
    """Nothing says what it is."""
    (tmp_path / "odd" / "stray").mkdir(parents=True)
    (tmp_path / "odd" / "stray" / "snippet.jinja").write_text("")
    assert set(load_clients((str(tmp_path),))) == set(load_clients())


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    """The message names both files."""
    folders = put(
        tmp_path, odd__language_toml=LANGUAGE, odd__lib__client_toml='library = "nowhere"\n'
    )
    with pytest.raises(TemplateError, match=r"client\.toml: there is no nowhere\.toml"):
        load_clients(folders)


def test_traits_that_are_no_table(tmp_path: Path) -> None:
    """Told like any other wrong type."""
    folders = put(
        tmp_path,
        shared_toml=LIBRARY,
        odd__language_toml=LANGUAGE,
        odd__lib__client_toml='library = "shared"\ntraits = 1\n',
    )
    with pytest.raises(TemplateError, match=r"client\.toml: .*traits"):
        load_clients(folders)


def test_a_binding_changes_facts_of_its_language(tmp_path: Path) -> None:
    """The others of the language keep them; a mistake is told with the client's file."""
    table = LANGUAGE.replace("python", "table") + "utf8 = true\n[syntax]\nascii = true\n"
    changed = f'{CLIENT}[language]\nutf8 = false\n[language.syntax]\nopening = "L"\n'
    folders = put(
        tmp_path,
        odd__language_toml=table,
        odd__lib__client_toml=CLIENT,
        odd__wide__client_toml=changed,
    )
    found = load_clients(folders)
    plain, wide = found["odd/lib"].language, found["odd/wide"].language
    assert plain.syntax is not None
    assert wide.syntax is not None
    assert (plain.utf8, plain.syntax.opening) == (True, '"')
    assert (wide.utf8, wide.syntax.opening, wide.syntax.ascii) == (False, "L", True)
    bad = put(tmp_path / "2", odd__language_toml=table, odd__lib__client_toml=f"{changed}x = 1\n")
    with pytest.raises(TemplateError, match=r"client\.toml"):
        load_clients(bad)


def test_literals_that_are_not_there(tmp_path: Path) -> None:
    """Told when they are wanted."""
    language = LANGUAGE.replace("python", "nowhere")
    folders = put(tmp_path, odd__language_toml=language, odd__lib__client_toml=CLIENT)
    with pytest.raises(TemplateError, match="nowhere"):
        load_clients(folders)["odd/lib"].language.load_literals()


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where what is made of the bundled clients lies: in a place of its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    yield tmp_path
    forget()


def _anew(monkeypatch: pytest.MonkeyPatch) -> tuple[Client, int]:
    """A client as a new process loads it, and how many files were read for that."""
    read, files = module._read, list[Path]()

    def noting(path: Path) -> dict[str, Any]:
        files.append(path)
        return read(path)

    forget()
    with monkeypatch.context() as patching:
        patching.setattr(module, "_read", noting)
        return load_client("python/httpx"), len(files)


def test_bundled_clients_are_read_once(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again before the program is another one."""
    client, files = _anew(monkeypatch)
    assert (client, files) == (load_clients()["python/httpx"], 2)
    assert _anew(monkeypatch) == (client, 0)
    (file,) = made.rglob("*.pyc")
    assert file.name == f"client.{sys.implementation.cache_tag}.opt-facts.pyc"
    monkeypatch.setattr(module, "program", lambda: b"another")
    assert _anew(monkeypatch) == (client, 2)
    assert _anew(monkeypatch) == (client, 0)


@pytest.mark.parametrize("cut", [0, 3, 40, -5])
def test_spoilt_facts_are_read_anew(cut: int, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is left of them."""
    client, files = _anew(monkeypatch)
    (file,) = made.rglob("*.pyc")
    file.write_bytes(file.read_bytes()[:cut])
    assert _anew(monkeypatch) == (client, files)
    file.write_bytes(file.read_bytes().replace(b"HTTPX", b"Other"))
    assert _anew(monkeypatch) == (client, files)


def test_facts_of_another_place_do_not_count(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They hold the path of the client."""
    _anew(monkeypatch)
    (file,) = made.rglob("*.pyc")
    content = file.read_bytes()
    top = Path(put(tmp_path, python__language_toml=LANGUAGE, python__httpx__client_toml=CLIENT)[0])
    monkeypatch.setattr(module, "bundled_templates", lambda: top)
    monkeypatch.setattr(kept_beside, "kept", lambda _: content)
    assert _anew(monkeypatch)[0].title == "Lib"
