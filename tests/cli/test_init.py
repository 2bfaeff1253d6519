"""``snippetgen init``: a configuration that works at once."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from snippetgen.config import load
from tests.cli.conftest import Run, a_collection, a_request, save, snippets


@pytest.fixture
def fresh(project: Path) -> Path:
    """The project without a configuration."""
    (project / "snippetgen.toml").unlink()
    return project


def test_init(run: Run, fresh: Path) -> None:
    """It finds collections by structure, names an environment, and generate works next."""
    save(fresh / "apis/b.postman_collection.json", a_collection(a_request("B"), name="B"))
    save(fresh / "package.json", {"name": "x"})
    save(fresh / "node_modules/c.postman_collection.json", a_collection())
    save(fresh / "prod.postman_environment.json", {"name": "E", "values": []})
    (fresh / "bad.json").write_text("{")
    result = run("init")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "Wrote snippetgen.toml: 2 collections found.\nNext: snippetgen generate\n"
    )
    text = (fresh / "snippetgen.toml").read_text()
    assert tomllib.loads(text)["collections"] == ["api.json", "apis/b.postman_collection.json"]
    assert '# environment = "prod.postman_environment.json"' in text
    assert "({{name}})" in text
    assert run("generate", "-t", "curl").exit_code == 0
    assert len(snippets(fresh / "output")) == 4


def test_every_commented_line_is_valid(run: Run, fresh: Path) -> None:
    """A line that is taken out of its comment is read."""
    run("init")
    lines = (fresh / "snippetgen.toml").read_text().splitlines()
    uncommented = [
        line[2:] if line.startswith(("# [", "# ")) and ("=" in line or "[" in line[:4]) else line
        for line in lines
        if not line.startswith("# ") or " = " in line or line.startswith("# [")
    ]
    (fresh / "snippetgen.toml").write_text("\n".join(uncommented))
    given = load(None, fresh).given
    assert {"environment", "include", "placeholders", "strict", "variables"} <= given.keys()


def test_init_without_collections(run: Run, fresh: Path) -> None:
    """It says what is left to do."""
    (fresh / "api.json").unlink()
    result = run("init")
    assert result.exit_code == 0
    assert "no collection found" in result.stderr
    assert tomllib.loads((fresh / "snippetgen.toml").read_text())["collections"] == []


def test_init_never_overwrites(run: Run, fresh: Path) -> None:
    """Exit code 2; not even a link to nowhere."""
    (fresh / "snippetgen.toml").symlink_to("nowhere.toml")
    result = run("init")
    assert result.exit_code == 2
    assert "exists already" in result.stderr
    assert not (fresh / "nowhere.toml").exists()
