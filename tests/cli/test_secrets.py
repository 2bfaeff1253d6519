"""Credentials on the command line: the report, the allow list, and the last look at all that is printed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from snippetgen import chosen
from tests.cli.conftest import Run, a_collection, a_request, save

PASSWORD = "s3cr3t-T0k+n/1"
TOKEN = "ghp_abcdefghijklmnopqrstuvwxyz0123456789"


def body(text: str) -> dict[str, Any]:
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}


@pytest.fixture
def leaky(project: Path) -> Path:
    """A password in a body, a token in a description, a person's address; a secret environment."""
    login = a_request(
        "Log in",
        method="POST",
        body=body(json.dumps({"password": PASSWORD, "mail": "ada@shop.io"})),
        description=f"Uses {TOKEN}.",
    )
    values = [{"key": "envToken", "value": "3nv-T0ken-1", "type": "secret"}]
    save(project / "env.json", {"name": "e", "values": values})
    return save(project / "api.json", a_collection(login, a_request("Ping"), name="Shop API"))


def test_the_report(run: Run, leaky: Path) -> None:
    """Where, what, how it is written, and a fingerprint; never the value."""
    result = run("secrets", "api.json", "-e", "env.json")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0::2] == [
        "api.json#: environment variable envToken",
        "api.json#/item/0 Log in: body",
        "api.json#/item/0 Log in: body",
        "api.json#/item/0 Log in: description",
    ]
    assert [line.split(" (")[0] for line in lines[1::2]] == [
        "  ENV_TOKEN", "  SHOP_PASSWORD", "  user@example.com", "  SHOP_GIT_HUB_TOKEN",
    ]  # fmt: skip
    assert result.stderr == (
        "2 credentials, 1 addresses and paths, 0 allowed; 1 credentials where they belong.\n"
    )
    for value in (PASSWORD, TOKEN, "ada@", "3nv-T0ken"):
        assert value not in result.output


def test_exit_codes(run: Run, leaky: Path, project: Path) -> None:
    """0 where nothing but addresses of people is left, 1 for these too under --strict; 2 unreadable."""
    allowed = ("--allow-secret", "SHOP_PASSWORD", "--allow-secret", "github token")
    assert run("secrets", "api.json", *allowed).exit_code == 0
    (project / "snippetgen.toml").write_text("strict = true\n", "utf-8")
    assert run("secrets", "api.json", *allowed).exit_code == 1
    everything = (*allowed, "--allow-secret", "e-mail address")
    result = run("secrets", "api.json", *everything, "-q")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "allowed: --allow-secret" in result.stdout
    assert run("secrets", "nothing.json").exit_code == 2
    assert run("secrets").exit_code == 2
    assert run("secrets", "api.json", "--allow-secret", "").exit_code == 2


def test_the_allow_list_of_the_configuration(run: Run, leaky: Path, project: Path) -> None:
    """By fingerprint; an entry that allows nothing any more is told."""
    found = json.loads(run("secrets", "api.json", "--format", "json").stdout)["findings"]
    (print_,) = [each["fingerprint"] for each in found if each["name"] == "shop_password"]
    (project / "snippetgen.toml").write_text(
        f'[[allow_secret]]\nfingerprint = "{print_}"\nreason = "printed in the manual"\n'
        '[[allow_secret]]\nname = "OLD_TOKEN"\nreason = "gone"\n',
        "utf-8",
    )
    result = run("secrets", "api.json")
    assert "allowed: printed in the manual" in result.stdout
    assert "note: nothing is called 'OLD_TOKEN' any more" in result.stderr
    assert PASSWORD in run("show", "api.json", "Log in", "-t", "curl").stdout
    other = leaky.read_text("utf-8").replace(PASSWORD, "an0ther-One")
    leaky.write_text(other, "utf-8")
    assert "an0ther-One" not in run("show", "api.json", "Log in", "-t", "curl").stdout


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ('name = "X"', "missing required field"),
        ('name = "X"\nreason = ""', "length"),
        ('reason = "r"', "an entry needs a name or a fingerprint"),
        ('reason = "r"\nfingerprint = "abc"', "regex"),
        ('reason = "r"\nvalue = "abc"', "unknown field"),
    ],
)
def test_a_bad_entry(run: Run, project: Path, entry: str, message: str) -> None:
    """Is refused, and says what it lacks."""
    (project / "snippetgen.toml").write_text(f"[[allow_secret]]\n{entry}\n", "utf-8")
    result = run("list", "api.json")
    assert result.exit_code == 2
    assert "allow_secret" in result.stderr
    assert message in result.stderr


def test_sarif(run: Run, leaky: Path) -> None:
    """What the schema of SARIF 2.1.0 requires, and what code scanning reads."""
    result = run("secrets", "api.json", "--format", "sarif", "--allow-secret", "SHOP_PASSWORD")
    log = json.loads(result.stdout)
    assert (log["version"], set(log)) == ("2.1.0", {"$schema", "version", "runs"})
    (found,) = log["runs"]
    driver = found["tool"]["driver"]
    rules = [rule["id"] for rule in driver["rules"]]
    assert driver["name"] == "snippetgen"
    assert len(found["results"]) == 3
    for each in found["results"]:
        assert each["message"]["text"]
        assert each["level"] in {"none", "note", "warning", "error"}
        assert rules[each["ruleIndex"]] == each["ruleId"]
        (location,) = each["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "api.json"
        assert location["physicalLocation"]["region"]["startLine"] >= 1
        assert all(isinstance(value, str) for value in each["partialFingerprints"].values())
    (allowed,) = [each for each in found["results"] if "suppressions" in each]
    assert allowed["suppressions"] == [{"kind": "external", "justification": "--allow-secret"}]
    assert PASSWORD not in result.stdout


def test_keep_warns(run: Run, leaky: Path) -> None:
    """Values are written as they are, and stderr says so."""
    result = run("show", "api.json", "Log in", "-t", "curl", "--secrets", "keep")
    assert PASSWORD in result.stdout
    assert "ada@shop.io" in result.stdout
    assert "warning: credentials are written as they are" in result.stderr
    assert "warning" not in run("show", "api.json", "Log in", "--secrets", "keep", "-q").stderr


COMMANDS = [
    ("show", "api.json", "Log in", "-t", "python"),
    ("inspect", "api.json"),
    ("inspect", "api.json", "Log in"),
    ("list", "api.json", "-v"),
    ("generate", "api.json", "-v", "--diff"),
    ("generate", "api.json", "--format", "json"),
    ("generate", "api.json", "--format", "github", "--check"),
    ("secrets", "api.json", "--format", "json"),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_nothing_is_printed(run: Run, leaky: Path, arguments: tuple[str, ...]) -> None:
    """Nor the value of an environment."""
    result = run(*arguments, "-e", "env.json", "--var", "password=gIven-by-h4nd")
    for value in (PASSWORD, TOKEN, "ada@", "3nv-T0ken", "gIven-by-h4nd"):
        assert value not in result.output


def test_problems_and_tracebacks(
    run: Run, leaky: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a message or an exception holds is hidden where it is printed."""
    source = json.loads(leaky.read_text("utf-8"))
    source["item"][1]["request"]["url"] = f"{PASSWORD}://h/x"
    save(leaky, source)
    assert PASSWORD not in run("generate", "api.json", "--format", "json").output

    def broken(*_: object, **__: object) -> None:
        raise ValueError(f"cannot use {PASSWORD} and {TOKEN}")

    monkeypatch.setattr(chosen, "choose", broken)
    result = run("generate", "api.json", "-v", "--no-cache")
    assert result.exit_code == 3
    assert "cannot use <shop_password> and <GitHub token>" in result.output
    assert PASSWORD not in result.output


def test_a_snippet_that_would_leak_is_refused(
    run: Run, leaky: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A template of a user, say, that writes what no variable hides; the others come out."""
    folder = project / "templates" / "shell" / "curl"
    folder.mkdir(parents=True)
    (folder / "snippet.jinja").write_text(f"# {PASSWORD}\n", "utf-8")
    result = run(
        "generate",
        "api.json",
        "--templates",
        str(project / "templates"),
        "-t",
        "curl",
        "-t",
        "python",
    )
    assert result.exit_code == 1
    assert "SG306" in result.stderr
    assert PASSWORD not in result.output
    assert [path.suffix for path in Path("output").rglob("*.*") if path.stem != "snippetgen-manifest"] == [
        ".py", ".py",
    ]  # fmt: skip
    monkeypatch.setattr(sys.modules["snippetgen.cli.inspect"], "plain", lambda _: PASSWORD)
    result = run("inspect", "api.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "SG306" in result.stderr
