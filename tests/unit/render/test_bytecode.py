"""Bytecode of templates is used as long as it is that of the very source, program and language."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader

from snippetgen.render import bytecode as module
from snippetgen.render.bytecode import Bytecode
from snippetgen.render.environment import forget, template_of
from snippetgen.targets.client import load_client


class Counting(Environment):
    """An environment that counts what it compiles."""

    compiled = 0

    def _generate(self, *arguments: Any, **options: Any) -> Any:
        self.compiled += 1
        return super()._generate(*arguments, **options)


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytecode may be written, beside its source."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one template."""
    (tmp_path / "a.jinja").write_text("Hello {{ x }}")
    return tmp_path


def rendered(folder: Path, kind: str = "go") -> tuple[str, int]:
    """What the template gives in a new process, and how many had to be compiled."""
    environment = Counting(loader=FileSystemLoader(folder), bytecode_cache=Bytecode(kind))
    text = environment.get_template("a.jinja").render(x=1)
    return text, environment.compiled


def test_it_is_compiled_once(folder: Path) -> None:
    """And lies where Python's own bytecode would."""
    assert rendered(folder) == ("Hello 1", 1)
    assert rendered(folder) == ("Hello 1", 0)
    (file,) = (folder / "__pycache__").iterdir()
    assert file.name.startswith(f"a.{sys.implementation.cache_tag}.opt-jinja")
    assert file.suffix == ".pyc"


def test_another_source_is_compiled(folder: Path) -> None:
    """An edit counts, and takes the place of what was there."""
    rendered(folder)
    (folder / "a.jinja").write_text("Bye {{ x }}")
    assert rendered(folder) == ("Bye 1", 1)
    assert rendered(folder) == ("Bye 1", 0)
    assert len(list((folder / "__pycache__").iterdir())) == 1


def test_another_language_has_its_own(folder: Path) -> None:
    """Its filters may have been called to make the bytecode."""
    rendered(folder)
    assert rendered(folder, "python") == ("Hello 1", 1)
    assert rendered(folder) == ("Hello 1", 0)


def test_another_program_compiles_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So does another Jinja, which is a part of what the program is known by."""
    rendered(folder)
    monkeypatch.setattr(module, "program", lambda: b"another")
    assert rendered(folder) == ("Hello 1", 1)


@pytest.mark.parametrize("cut", [0, 3, 40, -5])
def test_what_is_spoilt_is_compiled_anew(folder: Path, cut: int) -> None:
    """Nothing of it is needed."""
    rendered(folder)
    (file,) = (folder / "__pycache__").iterdir()
    file.write_bytes(file.read_bytes()[:cut])
    assert rendered(folder) == ("Hello 1", 1)
    assert rendered(folder) == ("Hello 1", 0)


def test_where_nothing_can_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes on without, and without a word."""
    (folder / "__pycache__").write_text("in the way")
    assert rendered(folder) == ("Hello 1", 1)
    assert rendered(folder) == ("Hello 1", 1)
    (folder / "__pycache__").unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(folder) == ("Hello 1", 1)
    assert not (folder / "__pycache__").exists()


def test_another_place_for_bytecode(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sends Python's own elsewhere sends this there too."""
    monkeypatch.setattr(sys, "pycache_prefix", str(folder / "elsewhere"))
    rendered(folder)
    assert rendered(folder) == ("Hello 1", 0)
    assert not (folder / "__pycache__").exists()
    assert list((folder / "elsewhere").rglob("*.pyc"))


@pytest.mark.parametrize("sandboxed", [True, False])
def test_templates_of_users_have_none(tmp_path: Path, *, sandboxed: bool) -> None:
    """Who may write their folder is not known; the bundled ones that they use have none either."""
    own = tmp_path / "shell" / "curl"
    own.mkdir(parents=True)
    (own / "snippet.jinja").write_text("x")
    client = load_client("shell/curl")
    environment = template_of(client, (str(tmp_path),), sandboxed=sandboxed).environment
    assert environment.bytecode_cache is None
    assert template_of(client, (), sandboxed=False).environment.bytecode_cache is not None
    assert not list(tmp_path.rglob("*.pyc"))
    forget()
