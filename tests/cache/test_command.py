"""The cache as a user meets it on the command line."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from snippetgen import pipeline
from snippetgen.cache.store import FILE_NAME
from snippetgen.cli import main
from snippetgen.phases import NAMES
from tests.builders import a_collection, a_folder, an_item, write

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """``generate`` in a folder with a small collection, its own cache folder beside."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SNIPPETGEN_CACHE_DIR", str(tmp_path / "cache"))
    write(tmp_path, a_collection(a_folder("Leads", an_item("Get")), an_item("Ping")), "api.json")

    def generate(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["generate", "api.json", *arguments])

    return generate


def written(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder``."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_run_remembers(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next one writes the same files without rendering."""
    assert run("-o", "first").exit_code == 0
    assert (tmp_path / "cache" / FILE_NAME).stat().st_size
    monkeypatch.delattr("snippetgen.rendering.Renderer.render")
    assert run("-o", "second").exit_code == 0
    assert written(tmp_path / "first") == written(tmp_path / "second")


@pytest.mark.parametrize("arguments", [["--no-cache"], ["--secrets", "keep"]])
def test_a_run_that_must_not_remember_makes_no_folder(
    arguments: list[str], run: Run, tmp_path: Path
) -> None:
    """Nor does it use what is known."""
    assert run(*arguments).exit_code == 0
    assert not (tmp_path / "cache").exists()


def test_the_folder_can_be_chosen(run: Run, tmp_path: Path) -> None:
    """On the command line, and in a configuration file, relative to it."""
    assert run("--cache-dir", "elsewhere").exit_code == 0
    assert (tmp_path / "elsewhere" / FILE_NAME).exists()
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "snippetgen.toml").write_text('cache_dir = "mine"', "utf-8")
    assert run("--config", "inner/snippetgen.toml").exit_code == 0
    assert (tmp_path / "inner" / "mine" / FILE_NAME).exists()
    (tmp_path / "inner" / "snippetgen.toml").write_text("cache = false", "utf-8")
    assert run("--config", "inner/snippetgen.toml", "--check").exit_code == 0
    assert not (tmp_path / "cache").exists()


def test_a_folder_that_cannot_be_used_is_no_fault(run: Run, tmp_path: Path) -> None:
    """The run is as without."""
    (tmp_path / "file").write_text("", "utf-8")
    result = run("--cache-dir", "file/below")
    assert (result.exit_code, len(written(tmp_path / "output"))) == (0, 7)


def test_a_run_tells_where_its_time_went(run: Run) -> None:
    """On stderr, so that a report on stdout can be read by a program."""
    result = run("--profile", "--format", "json")
    assert json.loads(result.stdout)["exit_code"] == 0
    rows = {line.split()[0]: line.split() for line in result.stderr.splitlines()}
    assert list(rows) == ["phase", *NAMES, "other", "all", "cache:"]
    assert [rows[name][-1] for name in ("read", "secrets", "resolve", "render", "format")] == [
        "1", "1", "2", "1", "6",
    ]  # fmt: skip
    seconds = [float(rows[name][1]) for name in (*NAMES, "other")]
    assert sum(seconds) == pytest.approx(float(rows["all"][1]), abs=0.01)
    assert rows["cache:"][1:3] == ["0", "found,"]
    # Of this folder no run is known, hence the one that is not found.
    assert "cache: 4 found, 1 not found\n" in run("--profile", "-q", "-o", "other").stderr
    assert "cache: 1 found, 0 not found\n" in run("--profile", "-q").stderr
    assert run("--profile", "--no-cache").stderr.count("cache: not in use\n") == 1
    assert "phase" not in run().stderr


@pytest.mark.parametrize("arguments", [[], ["--check", "--diff"]])
@pytest.mark.parametrize("damage", ["UPDATE kept SET rest = x'00'", "DELETE FROM kept"])
def test_no_snippet_is_lost_with_its_text(
    arguments: list[str], damage: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store may be emptied between the plan and the writing: all is rendered then."""
    expected = run("-o", "first", *arguments).stdout
    first = written(tmp_path / "first") if not arguments else {}
    run("-o", "other")
    generate = pipeline.generate

    def and_empty(*given: Any, **more: Any) -> Any:
        found = generate(*given, **more)
        if found.rendered == 0:
            with sqlite3.connect(tmp_path / "cache" / FILE_NAME) as connection:
                connection.execute(damage)
        return found

    monkeypatch.setattr(pipeline, "generate", and_empty)
    result = run("-o", "second", *arguments)
    assert result.stdout == expected.replace("first", "second")
    assert written(tmp_path / "second") == first
    monkeypatch.setattr(pipeline, "generate", generate)
    monkeypatch.delattr("snippetgen.rendering.Renderer.render")
    assert run("-o", "third").exit_code == 0
    assert written(tmp_path / "third") == written(tmp_path / "other")
