"""A snippet with named credentials is run with the real ones, and the report does not show them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from snippetgen.cli import main
from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.exchange import (
    Address,
    BearerToken,
    Exchange,
    FormContent,
    HeaderLine,
    QueryPair,
    TextContent,
)
from snippetgen.verify.redirect import real_values
from tests.wire.runners import runner_for

SECRET = "s3cr3t-T0k3n"
ODD = 'w"ith \\ odd signs'

_X = Text.made_of(Variable("X"))
_BARE = Address("http", Text("h"), None, Text("/"), None)


def exchange(**members: object) -> Exchange:
    return Exchange("POST", **{"address": _BARE, **members})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("shown", "value", "fits"),
    [
        (exchange(credentials=BearerToken(_X)), "a+b/c==", True),
        (exchange(credentials=BearerToken(_X)), " a", False),
        (exchange(credentials=BearerToken(_X)), "", False),
        (exchange(headers=(HeaderLine(Text("X"), _X),)), "a b", True),
        (exchange(headers=(HeaderLine(Text("X"), _X),)), "a\nb", False),
        (exchange(content=TextContent(Text("{") + _X)), "a+b c", True),
        (exchange(content=TextContent(Text("{") + _X)), 'a"b', False),
        (exchange(content=TextContent(Text('{"a": ') + _X + Text("}"))), "12", True),
        (exchange(content=TextContent(Text('{"a": ') + _X + Text("}"))), "a", False),
        (exchange(content=FormContent(((Text("a"), _X),))), "a&b", True),
        (exchange(address=Address("http", Text("h"), None, Text("/") + _X, None)), "a.b-c", True),
        (exchange(address=Address("http", Text("h"), None, Text("/") + _X, None)), "a/b", False),
        (exchange(address=Address("http", Text("h"), None, Text("/"),
                                  (QueryPair(Text("q"), _X, "credential"),))), "a+b", False),
        (exchange(address=Address(None, _X, None, Text("/"), None)), "abc", False),
        (exchange(), "unused", True),
    ],
)  # fmt: skip
def test_which_values_are_filled_in(shown: Exchange, value: str, *, fits: bool) -> None:
    """Those that every place writes as they are, and none that leads to another host."""
    assert real_values(shown, {"X": value}) == ({"X": value} if fits else {})


@pytest.mark.parametrize("client", ["shell/curl", "python/requests"])
def test_named_credentials_are_proved_with_their_values(client: str, tmp_path: Path) -> None:
    """The real value arrives; one that JSON would quote is left out and a harmless one sent."""
    runner_for(client)
    header = [{"key": "X-Api-Key", "value": SECRET}]
    auth = {"type": "basic", "basic": [{"key": "username", "value": "ada"},
                                       {"key": "password", "value": SECRET}]}  # fmt: skip
    body = json.dumps({"password": SECRET, "passphrase": ODD, "mail": "ada@shop.io"})
    options = {"raw": {"language": "json"}}
    request = {
        "method": "POST", "url": f"https://api.example.test/x?api_key={SECRET}", "auth": auth,
        "header": header, "body": {"mode": "raw", "raw": body, "options": options},
    }  # fmt: skip
    path = tmp_path / "api.json"
    item = [{"name": "Log in", "request": request}]
    path.write_text(json.dumps({"info": {"name": "API"}, "item": item}))
    result = CliRunner().invoke(main, ["verify", str(path), "-t", client, "--format", "json"])
    assert result.exit_code == 0, result.output
    (record,) = json.loads(result.stdout)["snippets"]
    assert record["verdict"] in ("exact", "equivalent")
    assert SECRET not in result.output


def test_a_difference_does_not_show_the_value(tmp_path: Path) -> None:
    """Both sides of it hold the credential, and are printed with its name."""
    runner_for("shell/curl")
    folder = tmp_path / "templates" / "shell" / "curl"
    folder.mkdir(parents=True)
    (folder / "snippet.jinja").write_text(
        'set -eu\ncurl --silent --header "X-Api-Key: wrong$X_API_KEY" {{ view.url | literal }}\n'
    )
    request = {"url": "https://api.example.test/x", "method": "GET",
               "header": [{"key": "X-Api-Key", "value": "{{x-api-key}}"}]}  # fmt: skip
    path = tmp_path / "api.json"
    variable = [{"key": "x-api-key", "value": SECRET}]
    item = [{"name": "Get", "request": request}]
    path.write_text(json.dumps({"info": {"name": "API"}, "item": item, "variable": variable}))
    arguments = ["verify", str(path), "-t", "curl", "--templates", str(tmp_path / "templates")]
    for output_format in ("text", "json", "junit", "github"):
        result = CliRunner().invoke(main, [*arguments, "--format", output_format])
        assert result.exit_code == 1
        assert "x_api_key" in result.stdout
        assert SECRET not in result.output
    report = tmp_path / "report.json"
    CliRunner().invoke(main, [*arguments, "--report", str(report)])
    assert json.loads(report.read_bytes())["snippets"][0]["differences"]
    assert SECRET not in report.read_text("utf-8")
