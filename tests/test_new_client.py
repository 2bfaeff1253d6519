"""``nox -s new``: what it writes works at once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import snippetgen.literals
from snippetgen.pipeline import generate
from snippetgen.settings import Settings
from tests.builders import a_collection, an_item, write
from tools.new_client import files_of, main, scaffold


def rendered(client: str, root: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The snippet of a GET with the new client."""
    literals = root / "snippetgen" / "literals"
    monkeypatch.setattr(
        snippetgen.literals, "__path__", [*snippetgen.literals.__path__, str(literals)]
    )
    collection = write(root, a_collection(an_item("Get a thing", url="https://example.com/{{id}}")))
    settings = Settings(clients=(client,), templates=(str(root / "templates"),))
    given = generate([str(collection)], settings)
    assert not given.problems
    (file,) = given.plan.files
    return file.content.decode()


def test_a_new_language_renders_a_get(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four files, and the first snippet."""
    written = scaffold("brainwave/fetch", tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in written] == [
        "templates/brainwave/language.toml",
        "templates/brainwave/fetch/client.toml",
        "templates/brainwave/fetch/snippet.jinja",
        "snippetgen/literals/brainwave.py",
    ]
    assert rendered("brainwave/fetch", tmp_path, monkeypatch) == (
        "// Get a thing\n"
        "// Set before running: ID\n"
        'send("GET", "https://example.com/" + env("ID"))\n'
    )


def test_a_new_client_of_a_known_language_is_two_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its literals are there already, so even black has nothing against it."""
    language = tmp_path / "templates" / "python" / "language.toml"
    language.parent.mkdir(parents=True)
    language.write_text(
        'title = "Python"\nextension = "py"\nliterals = "python"\nlexer = "python"\n'
    )
    assert len(scaffold("python/httpx", tmp_path)) == 2
    assert 'send("GET", ' in rendered("python/httpx", tmp_path, monkeypatch)


def test_the_module_of_literals_is_python() -> None:
    """With a docstring, as every module has one."""
    source = files_of("rust/reqwest")["snippetgen/literals/rust.py"]
    assert (ast.get_docstring(ast.parse(source)) or "").startswith("Literals of Rust.")


def test_nothing_that_exists_is_touched(tmp_path: Path) -> None:
    """The second time it says so."""
    scaffold("rust/reqwest", tmp_path)
    with pytest.raises(ValueError, match="exists already"):
        scaffold("rust/reqwest", tmp_path)


@pytest.mark.parametrize("name", ["rust", "rust/", "Rust/reqwest", "rust/../x", "a/b/c", ""])
def test_a_name_must_be_language_and_client(name: str) -> None:
    """No name leads out of the templates folder."""
    with pytest.raises(ValueError, match="language/client"):
        files_of(name)


def test_the_command_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, as for any usage error."""
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
    assert main(["go/chilkat"]) == 2
    assert "exists already" in capsys.readouterr().err
