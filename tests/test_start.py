"""Most runs are short: what they need not import they must not, since that is where their time goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "zoho-crm.postman_collection.json"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

# What only few runs need, whatever they do.
RARE = {
    "black", "pygments", "yaml", "detect_secrets", "distributed", "concurrent.futures", "logging",
    "multiprocessing", "subprocess", "tempfile", "shutil", "secrets", "random", "html", "http", "email",
    "importlib.metadata", "importlib.resources", "platformdirs", "asyncio", "socket", "rich",
    "snippetgen.publishing", "snippetgen.injecting", "snippetgen.linting", "snippetgen.locating",
    "snippetgen.postman.upgrade_v1", "snippetgen.postman.upgrade_v3", "snippetgen.postman.yaml_text",
    "snippetgen.cluster", "snippetgen.verify.prove", "snippetgen.changes.compare",
    "snippetgen.verify.report", "snippetgen.targets.httpie_view", "snippetgen.report.github",
    "snippetgen.postman.folders", "snippetgen.postman.json_text", "snippetgen.postman.scopes",
    "snippetgen.resolve.described", "snippetgen.literals.table",
}  # fmt: skip
RENDERING = {
    "jinja2", "snippetgen.rendering", "snippetgen.executors", "snippetgen.render.render",
    "snippetgen.targets.client", "snippetgen.targets.snippet", "snippetgen.literals.load",
    "snippetgen.literals.go", "snippetgen.resolve.resolve", "snippetgen.resolve.exchange",
    "snippetgen.summarising",
}  # fmt: skip
AT_FIRST = {"tomllib", "jinja2.ext", "snippetgen.render.regions", "snippetgen.render.python_runs"}
"""What is needed to make something of our templates, or pays where there is much."""
ODD = {
    "base64", "snippetgen.secrets.hider", "snippetgen.resolve.multipart",
    "snippetgen.targets.chilkat.request_object", "snippetgen.targets.chilkat.rest",
    "snippetgen.targets.chilkat.steps_of",
}  # fmt: skip
"""What most requests do not need: uploads, signatures, credentials in the collection."""
JINJA = {"random", "shutil", "tempfile"}
"""What Jinja itself imports."""
READING = {
    "json", "ahocorasick_rs", "snippetgen.pipeline", "snippetgen.inputs", "snippetgen.postman",
    "snippetgen.secrets", "snippetgen.ir.collection", "snippetgen.write.manifest",
    "snippetgen.write.difference",
}  # fmt: skip
PROGRAM = (
    "import json, sys\n"
    "from snippetgen.cli import main\n"
    "main(sys.argv[1:], prog_name='snippetgen', standalone_mode=False)\n"
    "print(json.dumps(sorted(sys.modules)))\n"
)


def loaded(folder: Path, *arguments: str | Path, **variables: str) -> set[str]:
    """The modules that a run imports before it ends well."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    return set(modules)


@pytest.fixture
def generate(tmp_path: Path) -> tuple[str | Path, ...]:
    """A run of one request for the clients that are the default."""
    cache = ("--cache-dir", tmp_path / "cache")
    return ("generate", EXAMPLE, "--include", "/item/0/item/0", "-o", "output", *cache)


def test_a_run_that_knows_its_results_renders_nothing(
    tmp_path: Path, generate: tuple[str | Path, ...]
) -> None:
    """It reads the collection, and writes what was made of it before."""
    assert loaded(tmp_path, *generate) & RENDERING == RENDERING
    (tmp_path / "output").rename(tmp_path / "before")
    again = loaded(tmp_path, *generate)
    assert sorted(again & (RARE | RENDERING)) == []
    assert list((tmp_path / "output").rglob("go-chilkat.go"))


def test_what_is_made_of_templates_is_made_once(
    tmp_path: Path, generate: tuple[str | Path, ...]
) -> None:
    """With an empty cache too: it lies where Python's bytecode does."""
    place = {"PYTHONPYCACHEPREFIX": str(tmp_path / "made"), "PYTHONDONTWRITEBYTECODE": ""}
    runs = (loaded(tmp_path, *generate, "--no-cache", "--force", **place) for _ in range(2))
    assert next(runs) & AT_FIRST == AT_FIRST - {"snippetgen.render.python_runs"}
    assert next(runs) & (AT_FIRST | RENDERING) == RENDERING


def test_a_run_that_changes_nothing_reads_nothing(
    tmp_path: Path, generate: tuple[str | Path, ...]
) -> None:
    """Not even the collection."""
    loaded(tmp_path, *generate)
    assert sorted(loaded(tmp_path, *generate) & ((RARE | RENDERING | READING) - {"json"})) == []


def test_one_snippet_loads_what_its_client_needs(tmp_path: Path) -> None:
    """Of the languages its own, and no formatter."""
    found = loaded(tmp_path, "show", EXAMPLE, "/item/0/item/0", "-t", "curl")
    assert sorted(found & (RARE - JINJA)) == []
    others = {"snippetgen.literals.go", "snippetgen.literals.python", "snippetgen.render.pages"}
    assert not found & (others | {"sqlite3", "snippetgen.write.writer"})
    assert "snippetgen.literals.shell" in found


def test_a_python_snippet_of_ours_needs_no_formatter(tmp_path: Path) -> None:
    """It is laid out as black would; black itself takes longer than all else."""
    found = loaded(tmp_path, "show", EXAMPLE, "/item/0/item/0", "-t", "python/requests")
    assert "snippetgen.render.python_layout" in found
    assert sorted(found & (RARE - JINJA)) == []


def test_a_plain_request_loads_nothing_for_odd_ones(tmp_path: Path) -> None:
    """A body of JSON for an address, without a credential."""
    body = {"mode": "raw", "raw": '{"a": 1}', "options": {"raw": {"language": "json"}}}
    request = {"method": "POST", "url": "https://example.com/a?b=c", "body": body}
    items = [{"name": "Plain", "request": request}]
    source = tmp_path / "api.json"
    source.write_text(json.dumps({"info": {"name": "API", "schema": SCHEMA}, "item": items}))
    found = loaded(tmp_path, "generate", source, "-o", "output", "--no-cache")
    assert sorted(found & (ODD | RARE - JINJA)) == []
    assert found & RENDERING == RENDERING
