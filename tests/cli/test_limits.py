"""What is too large is a problem with a way out, before it costs anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, a_collection, a_request, save, snippets


@pytest.fixture
def large(project: Path) -> Path:
    """A collection of more than a mebibyte."""
    body = {"mode": "raw", "raw": "x" * (1 << 20)}
    return save(project / "large.json", a_collection(a_request("Large", method="POST", body=body)))


def limited(project: Path, **limits: int) -> None:
    """Write a configuration with ``limits``."""
    lines = (f"{key} = {value}\n" for key, value in limits.items())
    (project / "snippetgen.toml").write_text("".join(lines), encoding="utf-8")


@pytest.mark.parametrize("command", ["generate", "list", "show", "inspect", "verify"])
@pytest.mark.parametrize("source", ["large.json", "-", "large"])
def test_a_large_file(run: Run, project: Path, large: Path, command: str, source: str) -> None:
    """Every command, however it gets it."""
    limited(project, max_input_mib=1)
    (project / "large").mkdir()
    (project / "large" / "a.postman_collection.json").write_bytes(large.read_bytes())
    item = ["Large"] if command == "show" else []
    result = run(command, source, *item, stdin=large.read_bytes())
    assert result.exit_code == 2, result.output
    assert "SG111" in result.output
    assert "is larger than 1 MiB" in result.output
    assert "max_input_mib" in result.output
    assert not (project / "output").exists()


def test_an_endless_file(run: Run, project: Path) -> None:
    """It is not read to its end."""
    limited(project, max_input_mib=1)
    result = run("list", "/dev/zero")
    assert result.exit_code == 2
    assert "SG111" in result.stderr


def test_a_large_environment(run: Run, project: Path) -> None:
    """As a collection."""
    limited(project, max_input_mib=1)
    values = [{"key": "a", "value": "x" * (1 << 20)}]
    save(project / "e.json", {"name": "e", "values": values})
    result = run("generate", "api.json", "-e", "e.json")
    assert result.exit_code == 2
    assert "e.json is larger than 1 MiB" in result.stderr


def test_many_requests(run: Run, project: Path) -> None:
    """A collection too many requests is left out as a whole; the others still come out."""
    limited(project, max_requests=3)
    save(project / "many.json", a_collection(*(a_request(f"R{n}") for n in range(4))))
    result = run("generate", "api.json", "many.json", "-o", "out", "-t", "curl")
    assert result.exit_code == 2
    assert "SG112" in result.stderr
    assert "more than 3 requests" in result.stderr
    assert len(snippets(project / "out")) == 3


def test_a_long_snippet(run: Run, project: Path, large: Path) -> None:
    """Only that one is missing."""
    limited(project, max_snippet_kib=1000)
    result = run("generate", "api.json", "large.json", "-o", "out", "-t", "curl")
    assert result.exit_code == 1
    assert "SG307" in result.stderr
    assert "longer than 1000 KiB" in result.stderr
    assert len(snippets(project / "out")) == 3
    limited(project)
    assert run("generate", "large.json", "-o", "out", "-t", "curl").exit_code == 0


@pytest.mark.parametrize("key", ["max_input_mib", "max_requests", "max_snippet_kib"])
def test_a_limit_is_a_number(run: Run, project: Path, key: str) -> None:
    """Of one or more."""
    (project / "snippetgen.toml").write_text(f"{key} = {json.dumps('many')}\n")
    assert run("generate", "api.json").exit_code == 2
    limited(project, **{key: 0})
    result = run("generate", "api.json")
    assert result.exit_code == 2
    assert key in result.stderr
