"""A small project in a folder of its own, and ways to run commands in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

Run = Callable[..., Result]


def a_request(name: str, url: str = "https://api.example.com/x", **more: Any) -> dict[str, Any]:
    """An item of a collection file."""
    return {"name": name, "request": {"method": "GET", "url": url, **more}}


def a_collection(*items: dict[str, Any], name: str = "Demo API") -> dict[str, Any]:
    """A collection file."""
    return {"info": {"name": name, "schema": SCHEMA}, "item": list(items)}


def save(path: Path, document: Any) -> Path:
    """Write ``document`` as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


LEADS = {
    "name": "Leads",
    "item": [
        a_request("Get Lead", "https://api.example.com/leads/1"),
        a_request("Create Lead", "{{baseUrl}}/leads", method="POST"),
    ],
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with ``api.json``: a folder of two requests and one request beside it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    save(tmp_path / "api.json", a_collection(LEADS, a_request("Ping")))
    (tmp_path / "snippetgen.toml").write_text("", encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """Run a command line in the project; stdout and stderr are kept apart."""

    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin, prog_name="snippetgen")

    return invoke


def snippets(folder: Path) -> list[str]:
    """Every file below ``folder``, the manifest left out."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.parent != folder
    )
