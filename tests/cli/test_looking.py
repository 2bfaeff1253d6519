"""``show``, ``list``, ``clients``, ``inspect``: commands that only look."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from snippetgen.cli.show import print_source
from tests.cli.conftest import Run, a_collection, a_request, save


@pytest.mark.parametrize("item", ["Leads/Get Lead", "get lead", "*/Get*", "/item/0/item/0"])
def test_show(run: Run, item: str) -> None:
    """The snippet alone on stdout, plain, as it is written to a file."""
    result = run("show", "api.json", item, "-t", "curl")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("#!")
    assert "https://api.example.com/leads/1" in result.stdout
    assert "\x1b" not in result.stdout
    run("generate", "api.json", "-t", "curl")
    assert Path("output/demo-api/leads/get-lead/shell-curl.sh").read_text() == result.stdout


def test_show_from_stdin(run: Run, project: Path) -> None:
    """``-`` reads the collection."""
    result = run("show", "-", "Ping", "-t", "python", stdin=(project / "api.json").read_bytes())
    assert result.exit_code == 0
    assert "import requests" in result.stdout


def test_show_uses_the_first_configured_client(run: Run, project: Path) -> None:
    """Without ``-t``."""
    (project / "snippetgen.toml").write_text('clients = ["python", "curl"]\n')
    assert "import requests" in run("show", "api.json", "Ping").stdout


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("Leads", "'Leads' chooses 2 items"),
        ("Get Leed", "No item is called 'Get Leed'. Close to it:\n  Leads/Get Lead"),
        ("xyzzy", "'snippetgen list' shows them all"),
    ],
)
def test_show_needs_one_item(run: Run, item: str, message: str) -> None:
    """Exit code 2 and a way out."""
    result = run("show", "api.json", item)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_show_of_a_folder_of_collections(run: Run, project: Path) -> None:
    """The item may be in any one of them, but not in two."""
    save(project / "all/a.json", a_collection(a_request("Only"), a_request("Both"), name="A"))
    save(project / "all/b.json", a_collection(a_request("Both"), name="B"))
    assert run("show", "all", "Only", "-t", "curl").exit_code == 0
    result = run("show", "all", "Both", "-t", "curl")
    assert result.exit_code == 2
    assert "is in several collections" in result.stderr


@pytest.mark.parametrize("command", [["show", "x.json", "Ping"], ["list", "x.json"]])
def test_an_unreadable_collection(run: Run, command: list[str]) -> None:
    """Exit code 2, nothing on stdout."""
    result = run(*command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error SG101 x.json: " in result.stderr


def test_show_what_cannot_be_shown(run: Run, project: Path) -> None:
    """The problem, exit code 1; problems of other items are not told."""
    bad = [{"name": name, "request": {"method": "GET"}} for name in ("Bad", "Worse")]
    save(project / "api.json", a_collection(*bad))
    result = run("show", "api.json", "Bad")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "error SG202 api.json#/item/0 Bad: " in result.stderr
    assert "Worse" not in result.stderr


def test_colours_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And not under NO_COLOR; an unknown lexer is no reason to fail."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    print_source("import os\n", "python")
    assert "\x1b[" in capsys.readouterr().out
    print_source("import os\n", "no such lexer")
    assert capsys.readouterr().out == "import os\n"
    monkeypatch.setenv("NO_COLOR", "1")
    print_source("import os\n", "python")
    assert capsys.readouterr().out == "import os\n"


def test_list(run: Run, project: Path) -> None:
    """The tree with methods and numbers of problems; pointers with -v."""
    result = run("list", "api.json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Demo API (3 requests)\n"
        "  Leads/\n"
        "    GET    Get Lead\n"
        "    POST   Create Lead\n"
        "  GET    Ping\n"
    )
    assert "  GET    Ping  /item/1\n" in run("list", "api.json", "-v").stdout
    save(project / "api.json", a_collection({"name": "Bad\n\x1b", "request": {"method": "PUT"}}))
    result = run("list", "api.json")
    assert result.exit_code == 1
    assert result.stdout == "Demo API (1 request)\n  PUT    Bad\\n\\x1b  [1 error]\n"


def test_list_shows_a_folder_once_and_deep_ones_whole(run: Run, project: Path) -> None:
    """Folders that hold only folders are lines too."""
    inner = {"name": "Inner", "item": [a_request("A"), a_request("B")]}
    outer = {"name": "Outer", "item": [inner, a_request("C"), inner]}
    save(project / "api.json", a_collection(outer))
    assert run("list", "api.json").stdout.splitlines()[1:] == [
        "  Outer/",
        "    Inner/",
        "      GET    A",
        "      GET    B",
        "    GET    C",
        "    Inner/",
        "      GET    A",
        "      GET    B",
    ]


def test_clients(run: Run, project: Path) -> None:
    """Name, aliases, title; clients of the user's templates too; their place with -v."""
    result = run("clients")
    assert (result.exit_code, result.stderr) == (0, "")
    names = [line.split()[0] for line in result.stdout.splitlines()]
    assert {"go/chilkat", "python/requests", "shell/curl"} <= set(names)
    assert names == sorted(names)
    folder = project / "mine/shell/echo"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text('title = "Echo"\nview = "http"\naliases = ["echo"]\n')
    (folder / "snippet.jinja").write_text("echo\n")
    result = run("clients", "--templates", str(project / "mine"), "-v")
    assert any(
        line.split() == ["shell/echo", "echo", "Echo", str(folder)]
        for line in result.stdout.splitlines()
    )
    assert (
        run("show", "api.json", "Ping", "-t", "echo", "--templates", str(project / "mine")).stdout
        == "echo\n"
    )


def test_inspect_a_collection(run: Run) -> None:
    """What was read, defaults left out, variables in their braces."""
    result = run("inspect", "api.json")
    assert (result.exit_code, result.stderr) == (0, "")
    document = json.loads(result.stdout)
    assert document["name"] == "Demo API"
    lead, create = document["children"][0]["children"]
    assert lead["name"] == "Get Lead"
    assert "examples" not in lead
    assert create["request"]["method"] == "POST"
    assert create["request"]["url"]["host"] == "{{baseUrl}}"


def test_inspect_an_item(run: Run) -> None:
    """The item, and what it puts on the wire."""
    result = run("inspect", "api.json", "Get Lead")
    assert (result.exit_code, result.stderr) == (0, "")
    document = json.loads(result.stdout)
    assert document["item"]["name"] == "Get Lead"
    assert document["exchange"]["method"] == "GET"


def test_inspect_several(run: Run, project: Path) -> None:
    """A list of collections; one that cannot be read gives exit code 2."""
    save(project / "all/a.json", a_collection(a_request("A"), name="A"))
    save(project / "all/b.json", a_collection(a_request("B"), name="B"))
    assert [c["name"] for c in json.loads(run("inspect", "all").stdout)] == ["A", "B"]


def test_inspect_deep_nesting(run: Run, project: Path) -> None:
    """As deep as can be read."""
    text = '{"name": "F", "item": [' * 600 + json.dumps(a_request("Deep")) + "]}" * 600
    (project / "deep.json").write_text(json.dumps(a_collection()).replace("[]", f"[{text}]"))
    limit = sys.getrecursionlimit()
    try:
        result = run("inspect", "deep.json")
    finally:
        sys.setrecursionlimit(limit)
    assert result.exit_code == 0, result.stderr
    assert '"Deep"' in result.stdout
    assert "/deep/" in run("generate", "deep.json", "-t", "curl", "-v").stderr
