"""``snippetgen generate``: files, streams and exit codes."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import click
import pytest

from snippetgen.cli.generate import generate, spelled_out
from tests.cli.conftest import Run, a_collection, a_request, save, snippets

THREE = ["go-chilkat.go", "python-requests.py", "shell-curl.sh"]


def test_the_whole_job(run: Run, project: Path) -> None:
    """A snippet for each request and client, a manifest, one line on stderr, nothing on stdout."""
    result = run("generate", "api.json", "-o", "out")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == ("3 requests of 1 collection; files in out: 9 created, 0 unchanged.\n")
    folders = ["demo-api/leads/create-lead", "demo-api/leads/get-lead", "demo-api/ping"]
    assert snippets(project / "out") == [f"{f}/{name}" for f in folders for name in THREE]
    manifest = json.loads((project / "out/snippetgen-manifest.json").read_text())
    assert manifest["files"][0] | {"sha256": ""} == {
        "path": "demo-api/leads/create-lead/go-chilkat.go",
        "collection": "Demo API",
        "pointer": "/item/0/item/1",
        "item": ["Leads", "Create Lead"],
        "client": "go/chilkat",
        "sha256": "",
    }


def test_second_run_writes_nothing(run: Run, project: Path) -> None:
    """Times stay."""
    run("generate", "api.json", "-o", "out")
    before = {path: path.stat().st_mtime_ns for path in (project / "out").rglob("*")}
    result = run("generate", "api.json", "-o", "out")
    assert result.exit_code == 0
    assert result.stderr == "3 requests of 1 collection; files in out: 9 unchanged.\n"
    assert {path: path.stat().st_mtime_ns for path in (project / "out").rglob("*")} == before


def test_clients_by_alias_once(run: Run, project: Path) -> None:
    """An alias and the full name are one client."""
    assert run("generate", "api.json", "-t", "curl", "-t", "shell/curl").exit_code == 0
    assert {Path(path).name for path in snippets(project / "output")} == {"shell-curl.sh"}


def test_unknown_client(run: Run, project: Path) -> None:
    """A suggestion, the way to the list, exit code 2, and nothing is written."""
    result = run("generate", "api.json", "-t", "pyton")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "There is no client 'pyton'. Did you mean 'python'?" in result.stderr
    assert "'snippetgen clients' lists them all." in result.stderr
    assert not (project / "output").exists()


def test_without_a_collection(run: Run) -> None:
    """The message says what to do."""
    result = run("generate")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "No collection is given. Name one, or write a configuration with" in result.stderr


def test_the_configuration_counts(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its paths are relative to it, wherever the command runs."""
    (project / "snippetgen.toml").write_text(
        'collections = ["api.json"]\noutput = "out"\nclients = ["curl"]\n'
    )
    (project / "deep/er").mkdir(parents=True)
    monkeypatch.chdir(project / "deep/er")
    assert run("generate").exit_code == 0
    assert len(snippets(project / "out")) == 3
    assert run("generate", "-o", "here", "-t", "python").exit_code == 0
    assert len(snippets(project / "deep/er/here")) == 3


def test_a_bad_configuration(run: Run, project: Path) -> None:
    """File, key, suggestion; nothing is written."""
    (project / "my.toml").write_text('colections = ["api.json"]\n')
    result = run("generate", "--config", "my.toml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "my.toml: colections: unknown key; did you mean 'collections'?" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--config", "nowhere.toml"], "nowhere.toml: cannot be read: No such file"),
        (["--var", "novalue"], "--var: write it as NAME=VALUE."),
        (["--var", "=x"], "write it as NAME=VALUE."),
        (["--form", "page"], "'page' is not one of 'program', 'fragment'."),
        (["--jobs", "0"], "0 is not in the range x>=1."),
        (["--frm", "program"], "No such option '--frm'"),
    ],
)
def test_bad_options(run: Run, arguments: list[str], message: str) -> None:
    """Exit code 2, and a message that names the option."""
    result = run("generate", "api.json", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_check_and_the_command_that_fixes_it(run: Run, project: Path) -> None:
    """The list on stdout, the command on stderr; running it makes the check pass."""
    line = ["generate", "api.json", "-o", "out dir", "-t", "curl"]
    result = run(*line, "--check")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        "would create out dir/demo-api/leads/create-lead/shell-curl.sh"
    )
    assert len(result.stdout.splitlines()) == 3
    assert not (project / "out dir").exists()
    fix = result.stderr.splitlines()[-1].removeprefix("To fix: ")
    assert shlex.split(fix) == ["snippetgen", *line]
    assert run(*shlex.split(fix)[1:]).exit_code == 0
    result = run(*line, "--check")
    assert (result.exit_code, result.stdout) == (0, "")


def test_check_names_every_kind_of_change(run: Run, project: Path) -> None:
    """Created, changed and removed files; a quiet check only has its exit code."""
    run("generate", "api.json", "-t", "curl")
    ping = a_request("Ping", "https://api.example.com/other")
    save(project / "api.json", a_collection(ping, a_request("New")))
    result = run("generate", "api.json", "-t", "curl", "--check")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "would remove output/demo-api/leads/create-lead/shell-curl.sh",
        "would remove output/demo-api/leads/get-lead/shell-curl.sh",
        "would create output/demo-api/new/shell-curl.sh",
        "would change output/demo-api/ping/shell-curl.sh",
    ]
    result = run("generate", "api.json", "-t", "curl", "--check", "-q")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")


def test_diff(run: Run, project: Path) -> None:
    """A unified diff on stdout; nothing is written."""
    run("generate", "api.json", "-t", "curl")
    save(project / "api.json", a_collection(a_request("Ping", "https://api.example.com/other")))
    before = snippets(project / "output")
    result = run("generate", "api.json", "-t", "curl", "--diff")
    assert result.exit_code == 1
    assert "--- a/output/demo-api/ping/shell-curl.sh\n" in result.stdout
    assert "\n-curl --location https://api.example.com/x\n" in result.stdout.replace("'", "")
    assert "\n+curl --location https://api.example.com/other\n" in result.stdout.replace("'", "")
    assert snippets(project / "output") == before


def test_pruning(run: Run, project: Path) -> None:
    """What is gone from the collection goes; an edited file stays with a warning."""
    run("generate", "api.json", "-t", "curl")
    edited = project / "output/demo-api/leads/get-lead/shell-curl.sh"
    edited.write_text("mine")
    save(project / "api.json", a_collection(a_request("Ping")))
    assert run("generate", "api.json", "-t", "curl", "--no-prune").exit_code == 0
    assert len(snippets(project / "output")) == 3
    result = run("generate", "api.json", "-t", "curl")
    assert result.exit_code == 0
    assert "warning SG401 output/demo-api/leads/get-lead/shell-curl.sh" in result.stderr
    assert not (project / "output/demo-api/leads/create-lead").exists()
    assert edited.read_text() == "mine"
    assert run("generate", "api.json", "-t", "curl", "--strict").exit_code == 1
    assert run("generate", "api.json", "-t", "curl", "--force").exit_code == 0
    assert not edited.exists()


def test_a_narrowed_run_takes_nothing_from_the_others(run: Run, project: Path) -> None:
    """Neither other collections nor other clients nor items that were not picked."""
    save(project / "other.json", a_collection(a_request("Other"), name="Other"))
    run("generate", "api.json", "other.json")
    before = snippets(project / "output")
    result = run("generate", "other.json", "-t", "curl")
    assert "11 older files left alone by this narrowed run; --prune removes them." in result.stderr
    run("generate", "api.json", "--include", "Leads")
    assert snippets(project / "output") == before
    run("generate", "other.json", "-t", "curl", "--prune")
    assert snippets(project / "output") == ["other/other/shell-curl.sh"]


def test_include_and_exclude(run: Run, project: Path) -> None:
    """Folders, globs and names."""
    run("generate", "api.json", "-t", "curl", "--include", "Leads/*", "--exclude", "**/Create*")
    assert snippets(project / "output") == ["demo-api/leads/get-lead/shell-curl.sh"]


def test_a_bad_input_among_good_ones(run: Run, project: Path) -> None:
    """The others are rendered, nothing of the old output is removed, exit code 2."""
    save(project / "other.json", a_collection(a_request("Other"), name="Other"))
    run("generate", "api.json", "other.json", "-t", "curl")
    (project / "api.json").write_text('{\n  "info": {"name": ')
    save(project / "other.json", a_collection(a_request("New"), name="Other"))
    result = run("generate", "api.json", "other.json", "-t", "curl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error SG103 api.json:2:20" in result.stderr
    assert "  hint: " in result.stderr
    assert snippets(project / "output") == [
        "demo-api/leads/create-lead/shell-curl.sh",
        "demo-api/leads/get-lead/shell-curl.sh",
        "demo-api/ping/shell-curl.sh",
        "other/new/shell-curl.sh",
        "other/other/shell-curl.sh",
    ]


@pytest.mark.parametrize("arguments", [["nowhere.json"], ["api.json", "-e", "nowhere.json"]])
def test_a_missing_file(run: Run, arguments: list[str]) -> None:
    """Collection or environment: exit code 2 and its name."""
    result = run("generate", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error SG101 nowhere.json: " in result.stderr


def test_problems_of_requests(run: Run, project: Path) -> None:
    """Exit code 1, with file, pointer, names and hint; the others are rendered."""
    broken = {"name": "Leads", "item": [{"name": "Bad\x1b[31m", "request": {"method": "GET"}}]}
    save(project / "api.json", a_collection(broken, a_request("Good")))
    result = run("generate", "api.json", "-t", "curl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "error SG202 api.json#/item/0/item/0 Leads > Bad\\x1b[31m: " in result.stderr
    assert result.stderr.splitlines()[-1] == "1 error."
    assert snippets(project / "output") == ["demo-api/good/shell-curl.sh"]


def test_json_report(run: Run, project: Path) -> None:
    """One document on stdout, nothing on stderr."""
    save(project / "api.json", a_collection({"name": "Bad", "request": {}}, a_request("Good")))
    result = run("generate", "api.json", "-t", "curl", "--format", "json")
    document = json.loads(result.stdout)
    assert (result.exit_code, result.stderr, document["exit_code"]) == (1, "", 1)
    assert document["files"] == {
        "created": ["output/demo-api/good/shell-curl.sh"],
        "changed": [],
        "removed": [],
        "unchanged": 0,
    }
    (problem,) = document["problems"]
    assert (problem["code"], problem["severity"], problem["pointer"]) == (
        "SG202",
        "error",
        "/item/0",
    )
    assert (problem["file"], problem["names"], problem["line"]) == ("api.json", ["Bad"], None)
    assert document["counts"]["errors"] == 1
    assert document["counts"]["requests"] == 2


def test_github_annotations(run: Run, project: Path) -> None:
    """Workflow commands on stdout, written by GitHub's rules."""
    save(project / "a,b.json", a_collection({"name": "100%: x", "request": {}}))
    result = run("generate", "a,b.json", "-t", "curl", "--format", "github")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "::error file=a%2Cb.json,line=1,col=123,title=SG202::100%25: x: "
    )
    assert "%0Ahint: " in result.stdout
    result = run("generate", "api.json", "-t", "curl", "--format", "github", "--check")
    assert result.stdout.splitlines()[0].startswith(
        "::error file=output/demo-api/leads/create-lead/shell-curl.sh,title=SG404::"
    )


def test_stdin(run: Run, project: Path) -> None:
    """``-`` reads a collection."""
    text = (project / "api.json").read_bytes()
    assert run("generate", "-", "-t", "curl", stdin=text).exit_code == 0
    assert len(snippets(project / "output")) == 3
    assert run("generate", "-", "-t", "curl", stdin=b"").exit_code == 2


def test_a_broken_template(run: Run, project: Path) -> None:
    """Exit code 3 with client and item; what was there stays."""
    run("generate", "api.json", "-t", "curl")
    before = snippets(project / "output")
    folder = project / "templates/shell/curl"
    folder.mkdir(parents=True)
    (folder / "snippet.jinja").write_text("{{ nothing.at.all }}")
    result = run("generate", "api.json", "-t", "curl", "--templates", str(project / "templates"))
    assert result.exit_code == 3
    assert "error SG304 api.json#/item/1 Ping [shell/curl]: " in result.stderr
    assert snippets(project / "output") == before


def test_a_broken_client_file(run: Run, project: Path) -> None:
    """One line, exit code 3."""
    folder = project / "templates/shell/mine"
    folder.mkdir(parents=True)
    (folder / "client.toml").write_text("title = 1")
    result = run("generate", "api.json", "--templates", str(project / "templates"))
    assert result.exit_code == 3
    assert result.stderr.startswith(f"Error: {project}/templates/shell/mine/client.toml: ")
    assert len(result.stderr.splitlines()) == 1


def test_a_foreign_file_in_the_way(run: Run, project: Path) -> None:
    """It stays, exit code 2; --force takes it."""
    place = project / "output/demo-api/ping/shell-curl.sh"
    place.parent.mkdir(parents=True)
    place.write_text("mine")
    result = run("generate", "api.json", "-t", "curl")
    assert result.exit_code == 2
    assert "error SG403 output/demo-api/ping/shell-curl.sh: " in result.stderr
    assert place.read_text() == "mine"
    assert run("generate", "api.json", "-t", "curl", "--force").exit_code == 0
    assert place.read_text() != "mine"


def test_an_output_that_cannot_be_written(run: Run, project: Path) -> None:
    """One problem, exit code 2."""
    (project / "output").write_text("a file")
    result = run("generate", "api.json", "-t", "curl")
    assert result.exit_code == 2
    assert "error SG402 output: the output folder is no folder" in result.stderr


def test_verbose_names_the_files(run: Run) -> None:
    """On stderr, since they are no result."""
    result = run("generate", "api.json", "-t", "curl", "-v")
    assert result.stdout == ""
    assert "created output/demo-api/ping/shell-curl.sh\n" in result.stderr


def test_variables_and_environment(run: Run, project: Path) -> None:
    """``--var`` wins over the environment."""
    values = [{"key": "baseUrl", "value": "https://env.example.com", "enabled": True}]
    save(project / "env.json", {"name": "E", "values": values})
    place = project / "output/demo-api/leads/create-lead/shell-curl.sh"
    line = ["generate", "api.json", "-t", "curl", "-e", "env.json"]
    assert run(*line).exit_code == 0
    assert "https://env.example.com/leads" in place.read_text()
    assert run(*line, "--var", "baseUrl=https://var.example.com?a=b").exit_code == 0
    assert "https://var.example.com" in place.read_text()


def test_jobs_give_the_same_bytes(run: Run, project: Path) -> None:
    """Whatever their number."""
    assert run("generate", "api.json", "-o", "one").exit_code == 0
    assert run("generate", "api.json", "-o", "two", "--jobs", "2").exit_code == 0
    assert [(project / "one" / p).read_bytes() for p in snippets(project / "one")] == [
        (project / "two" / p).read_bytes() for p in snippets(project / "two")
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("-q -o x a.json", "--quiet --output x a.json"),
        ("-o -q -q", "--output -q --quiet"),
        ("--output -q -v", "--output -q --verbose"),
        ("--output=-q -v", "--output=-q --verbose"),
        ("-t -o -e -t -- -q", "--client -o --environment -t -- -q"),
        ("-qo x -vx", "-qo x -vx"),
        ("--output -- -q", "--output -- --quiet"),
        ("-q -o", "--quiet --output"),
        ("-x -h -", "-x -h -"),
    ],
)
def test_short_options_are_spelled_out(given: str, expected: str) -> None:
    """Where click would take them for options; it reads the same either way."""
    args = given.split()
    found = spelled_out(generate.params, args)
    assert found == expected.split()
    assert _read_by_click(found) == _read_by_click(args)


def _read_by_click(args: list[str]) -> object:
    parser = generate.make_parser(click.Context(generate))
    try:
        values, rest, order = parser.parse_args(list(args))
    except click.UsageError as error:
        return type(error)
    return values, rest, order
