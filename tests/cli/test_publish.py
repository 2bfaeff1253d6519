"""``snippetgen publish``: formats, folders, configuration, check, credentials."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main
from snippetgen.cli.publish import FORMATS
from snippetgen.settings import Format
from tests.builders import a_collection, a_folder, a_response, an_item, auth, write
from tests.runtimes import require

TOKEN = "s3cr3t-t0k3n-value"


def run(*arguments: str | Path) -> Result:
    """``snippetgen publish`` with ``arguments``."""
    return CliRunner().invoke(main, ["publish", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a collection, and the working folder."""
    monkeypatch.chdir(tmp_path)
    items = [an_item("One", description="The *first*."), an_item("Two")]
    write(tmp_path, a_collection(a_folder("Things", *items), an_item("Index")), "c.json")
    return tmp_path


def paths(folder: Path) -> list[str]:
    """The files in ``folder``, without the manifest."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if not path.startswith("snippetgen-"))


def test_the_choices_are_the_settings() -> None:
    """The command line repeats them so that help imports nothing."""
    assert get_args(Format) == FORMATS


def test_pages_and_a_second_run(folder: Path) -> None:
    """An index, a page for each folder and request; a request called Index has a page too."""
    done = run("c.json", "--to", "markdown", "-o", "docs")
    assert done.exit_code == 0, done.output
    assert paths(folder / "docs") == [
        "index.md", "sample/index-.md", "sample/index.md", "sample/things/index.md",
        "sample/things/one.md", "sample/things/two.md",
    ]  # fmt: skip
    assert "The *first*." in (folder / "docs" / "sample" / "things" / "one.md").read_text()
    assert "6 unchanged" in run("c.json", "--to", "markdown", "-o", "docs").stderr


def test_fewer_pages_and_what_was_edited(folder: Path) -> None:
    """Pages that are no more go; a page edited by hand stays."""
    run("c.json", "--to", "rst", "-o", "docs")
    edited = folder / "docs" / "sample" / "things" / "two.rst"
    edited.write_text("mine", encoding="utf-8")
    done = run("c.json", "--to", "rst", "-o", "docs", "--pages", "folder")
    assert "SG401" in done.stderr
    assert paths(folder / "docs") == [
        "index.rst", "sample/index.rst", "sample/things/index.rst", "sample/things/two.rst",
    ]  # fmt: skip


def test_check_and_diff(folder: Path) -> None:
    """Nothing is written, and what would change is said."""
    checked = run("c.json", "--to", "llms", "-o", "docs", "--check")
    assert checked.exit_code == 1
    assert "would create docs/llms.txt" in checked.stdout
    assert "To fix: snippetgen publish c.json --to llms -o docs" in checked.stderr
    shown = run("c.json", "--to", "llms", "-o", "docs", "--diff")
    assert "+# Sample\n" in shown.stdout
    assert not (folder / "docs").exists()
    both = run("c.json", "--to", "llms", "--to", "mdx", "-o", "docs", "--check", "--format", "json")
    files = json.loads(both.stdout)["files"]["created"]
    assert "docs/llms/llms.txt" in files
    assert "docs/mdx/index.mdx" in files


def test_outputs_of_the_configuration(folder: Path) -> None:
    """Each table is an output; --to takes one of them, -o sends it elsewhere."""
    (folder / "snippetgen.toml").write_text(
        'collections = ["c.json"]\n'
        '[[publish]]\nto = "markdown"\noutput = "docs"\npages = "folder"\nfront_matter = true\n'
        '[[publish]]\nto = "html"\noutput = "site"\ntitle = "Our API"\n',
        encoding="utf-8",
    )
    done = run()
    assert done.exit_code == 0, done.output
    text = (folder / "docs" / "sample" / "index.md").read_text("utf-8")
    assert text.startswith('---\ntitle: "Sample"\n---\n')
    assert "<title>Sample · Our API</title>" in (folder / "site" / "index.html").read_text("utf-8")
    run("--to", "markdown", "-o", "elsewhere")
    assert (folder / "elsewhere" / "sample" / "things" / "index.md").exists()
    assert not (folder / "elsewhere" / "sample" / "things" / "one.md").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["c.json"], "No format is given"),
        ([], "No collection is given"),
        (["c.json", "--to", "html"], "Where should html go?"),
        (["c.json", "--to", "overlay", "-o", "x"], "--openapi FILE"),
        (["c.json", "--to", "html", "-o", "x", "--include", "None"], "No item is called 'None'"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, folder: Path) -> None:
    """One line that says what is missing."""
    done = run(*arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_a_template_of_the_user(folder: Path) -> None:
    """A folder shadows the bundled pages file by file; one that fails is named."""
    own = folder / "own" / "publish" / "markdown"
    own.mkdir(parents=True)
    (own / "request.jinja").write_text("{{ entry.title | text }}!", encoding="utf-8")
    run("c.json", "--to", "markdown", "-o", "docs", "--templates", "own")
    assert (folder / "docs" / "sample" / "things" / "one.md").read_text() == "One!\n"
    bad = folder / "bad" / "publish" / "markdown"
    bad.mkdir(parents=True)
    (bad / "request.jinja").write_text("{{ entry.title }}", encoding="utf-8")
    done = run("c.json", "--to", "markdown", "-o", "docs", "--templates", "bad")
    assert done.exit_code == 3
    assert "printed without a literal filter" in done.stderr


@pytest.mark.parametrize("output", [name for name in FORMATS if name != "overlay"])
def test_no_credential_on_any_page(output: str, folder: Path) -> None:
    """A token is a name in every table, description, answer and in the item's own JSON."""
    item = an_item(
        "One",
        auth=auth("bearer", token=TOKEN),
        description=f"Use {TOKEN}.",
        responses=[a_response(json.dumps({"token": TOKEN}))],
    )
    about = {"info": {"name": "Sample", "schema": "v2.1.0", "description": f"All with {TOKEN}."}}
    write(folder, {**a_collection(item), **about}, "secret.json")
    done = run("secret.json", "--to", output, "-o", "out")
    assert done.exit_code == 0, done.output
    for path in (folder / "out").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert TOKEN.encode() not in content, path
            assert b64encode(TOKEN.encode()) not in content, path


@pytest.mark.parametrize("output", [name for name in FORMATS if name != "overlay"])
def test_what_was_proved_says_so(output: str, folder: Path) -> None:
    """By a report of verify, made by running the snippet; another client's says nothing."""
    require("curl")
    verified = CliRunner().invoke(
        main, ["verify", "c.json", "-t", "curl", "--report", "report.json", "--quiet"]
    )
    assert verified.exit_code == 0, verified.output
    choices = ("-t", "curl", "-t", "go", "--verified", "report.json")
    done = run("c.json", "--to", output, "-o", "out", "--include", "Things/One", *choices)
    assert done.exit_code == 0, done.output
    pages = [path.read_text("utf-8") for path in (folder / "out").rglob("*one*")]
    text = "".join(pages) if output != "llms" else (folder / "out" / "llms.txt").read_text("utf-8")
    assert text.count("Verified: sends what Postman sends.") == 2  # in the program and below it


def test_the_last_gate(folder: Path) -> None:
    """A page whose template brings a credential back is kept back, and the others come out."""
    encoded = b64encode(TOKEN.encode()).decode()
    page = folder / "own" / "publish" / "html" / "request.jinja"
    page.parent.mkdir(parents=True)
    words = "{% if 'One' in (entry.title | text) %}" + encoded + "{% endif %}"
    page.write_text(words + "{{ entry.title | text }}", "utf-8")
    items = [an_item("One", auth=auth("bearer", token=TOKEN)), an_item("Two")]
    write(folder, a_collection(*items), "secret.json")
    done = run("secret.json", "--to", "html", "-o", "out", "--templates", "own")
    assert done.exit_code == 1
    assert "SG306" in done.stderr
    assert encoded not in done.stderr
    assert not (folder / "out" / "sample" / "one.html").exists()
    assert (folder / "out" / "sample" / "two.html").exists()
