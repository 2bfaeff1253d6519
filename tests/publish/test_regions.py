"""Marks around the parts of a snippet: in every client, and as three tools for documentation read them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from snippetgen import pipeline
from snippetgen.settings import Output, Settings
from snippetgen.targets.client import load_clients
from snippetgen.targets.regions import NAMES, begin, end
from snippetgen.write.writer import write
from tests.builders import a_collection, a_request, a_url, raw
from tests.publish.builds import run_module
from tests.publish.test_pages import EXAMPLE, published
from tests.runtimes import require

COLLECTIONS = Path(__file__).parent.parent / "golden" / "collections"
CLIENTS = tuple(load_clients())
MARKS = tuple(mark(name) for name in NAMES for mark in (begin, end))
# A shell prints the answer by itself: there is nothing to read.
WITHOUT_RESPONSE = ("shell/curl", "shell/httpie")
SNIPPET = "zoho-crm-rest-apis/records/get-records/python-requests.py"


def marked(source: Path, *clients: str, regions: bool = True) -> pipeline.Generated:
    """A run with marks."""
    return pipeline.generate([str(source)], Settings(clients=clients or CLIENTS, regions=regions))


def lines_of(text: str) -> list[str]:
    """The lines that are neither marks nor empty."""
    return [line for line in text.splitlines() if line.strip() and not line.endswith(MARKS)]


@pytest.mark.parametrize("client", CLIENTS)
def test_every_client_has_them(client: str) -> None:
    """Each mark once and in order, and nothing else changes."""
    for form in ("program", "fragment"):
        settings = Settings(clients=(client,), form=form)
        plain = pipeline.generate([str(EXAMPLE)], settings).plan.files
        settings = Settings(clients=(client,), form=form, regions=True)
        found = pipeline.generate([str(EXAMPLE)], settings).plan.files
        assert found
        wanted = MARKS[:2] if client in WITHOUT_RESPONSE else MARKS
        for one, other in zip(found, plain, strict=True):
            text = one.content.decode()
            assert lines_of(text) == lines_of(other.content.decode())
            marks = [line for line in text.splitlines() if line.endswith(MARKS)]
            assert [next(m for m in MARKS if line.endswith(m)) for line in marks] == list(wanted)


@pytest.mark.parametrize("word", ["[end:request]", "end::other[] x", "# --8<-- [start:x]"])
def test_a_text_that_looks_like_a_mark(word: str, tmp_path: Path) -> None:
    """It would cut a region short, so there is none, and that is said."""
    source = tmp_path / "api.json"
    request = a_request(
        method="POST", url=a_url("https://api.example.com/a"), body=raw(f"{word}\n")
    )
    source.write_text(json.dumps(a_collection({"name": "One", "request": request})))
    run = marked(source)
    assert len(run.plan.files) == len(CLIENTS)
    unmarked = {p.client for p in run.problems if p.code == "SG308"}
    # Tcl writes a bracket as an escape, and then it is no mark.
    assert unmarked >= set(CLIENTS) - {"tcl/chilkat"}
    for file in run.plan.files:
        assert (begin("request").encode() in file.content) == (file.client not in unmarked)


def test_pages_have_none() -> None:
    """They show the whole snippet, and its marks would be in the way."""
    texts, _ = published(EXAMPLE, "markdown")
    found = pipeline.publish(
        [str(EXAMPLE)], Settings(regions=True), [Output(to="markdown", output="out")]
    ).plans[0][1]
    assert {f.path: f.content.decode() for f in found.files} == texts


def test_they_run(tmp_path: Path) -> None:
    """Real interpreters and compilers run what has marks, and it sends the same."""
    for program in ("curl", "go", "node"):
        require(program)
    source = os.path.relpath(EXAMPLE, tmp_path)
    clients = ("requests", "httpx-async", "curl", "fetch", "net-http")
    (tmp_path / "snippetgen.toml").write_text(
        f"collections = [{source!r}]\nregions = true\nclients = {list(clients)}\n"
    )
    needed = [word for client in clients for word in ("--require", client)]
    done = subprocess.run(
        [sys.executable, "-m", "snippetgen", "verify", "--format", "json", *needed,
         "--include", "Records/*"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def snippets(tmp_path: Path) -> Path:
    """A folder with the snippets of the example."""
    assert not write(marked(EXAMPLE, "python/requests", "shell/curl").plan, tmp_path / "s").problems
    return tmp_path


RESPONSE = "result = response.json()"
REQUEST = "response = requests.get("


def test_sphinx_includes_a_region(snippets: Path) -> None:
    """By the words of the marks."""
    (snippets / "conf.py").write_text("")
    (snippets / "index.rst").write_text(f"""\
Reading
=======

.. literalinclude:: s/{SNIPPET}
   :language: python
   :start-after: [start:request]
   :end-before: end::request

.. literalinclude:: s/{SNIPPET}
   :start-after: [start:response]
   :end-before: end::response
""")
    done = run_module(snippets, "sphinx", "-W", "-b", "text", ".", "_build")
    assert done.returncode == 0, done.stderr
    both = (snippets / "_build" / "index.txt").read_text("utf-8")
    request, _, response = both.partition(RESPONSE)
    assert REQUEST in request
    assert "raise_for_status()" in request
    assert 'print("info.count:"' in response
    assert "import" not in both
    assert "[" + "end:" not in both


def test_mkdocs_includes_a_region(snippets: Path) -> None:
    """By the scissors of pymdownx."""
    (snippets / "docs").mkdir()
    (snippets / "docs" / "index.md").write_text(
        f'# Reading\n\n```python\n--8<-- "s/{SNIPPET}:request"\n```\n'
        f'\n```python\n--8<-- "s/{SNIPPET}"\n```\n'
    )
    (snippets / "mkdocs.yml").write_text(
        "site_name: API\nmarkdown_extensions:\n  - pymdownx.superfences\n"
        "  - pymdownx.snippets: {check_paths: true}\n"
    )
    done = run_module(snippets, "mkdocs", "build", "--strict", "--quiet")
    assert done.returncode == 0, done.stderr
    page = (snippets / "site" / "index.html").read_text("utf-8")
    part, _, whole = page.partition("</code></pre>")
    assert "raise_for_status" in part
    assert "import" not in part.partition("<code")[2]
    assert "8&lt;" not in part.partition("<code")[2]
    assert "info.count" not in part
    # A file as a whole comes without its marks too.
    assert "import" in whole
    assert "8&lt;" not in whole


def test_asciidoctor_includes_a_region(snippets: Path) -> None:
    """By its tags."""
    program = require("asciidoctor")
    page = f"= Reading\n\n[source,python]\n----\ninclude::s/{SNIPPET}[tag=response]\n----\n"
    (snippets / "page.adoc").write_text(page)
    done = subprocess.run(
        [program, "-S", "safe", "--failure-level", "INFO", "-o", "-", "page.adoc"],
        cwd=snippets, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "result = response.json()" in done.stdout
    assert "requests.get" not in done.stdout
    assert "8&lt;" not in done.stdout
