"""An exchange is led to our server before it is rendered, and keeps its shape."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import (
    Address,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    TextContent,
)
from snippetgen.resolve.placeholders import write_placeholders
from snippetgen.verify.redirect import harmless_values, make_files, redirected
from snippetgen.verify.wire import with_values


def led(scheme: str | None, host: str, port: str | None, *, variables: bool = True) -> str:
    """The origin that a snippet names, and the one that it gets."""
    given = None if port is None else Text.of(port)
    address = Address(scheme, Text.of(host), given, Text("/a"), None)
    exchange = redirected(Exchange("GET", address), 8000, variables=variables)
    shown = write_placeholders(exchange, "env")
    filled = with_values(shown, harmless_values(shown, 8000))
    return f"{shown.address.origin.source} {filled.address.url.plain}"


@pytest.mark.parametrize(
    ("scheme", "host", "port", "origin"),
    [
        ("https", "api.example.test", None, "http://127.0.0.1:8000"),
        ("http", "api.example.test", "8443", "http://127.0.0.1:8000"),
        (None, "{{baseUrl}}", None, "{{BASE_URL}}"),
        ("https", "{{host}}", None, "http://{{API_HOST}}"),
        (None, "{{baseUrl}}", "8443", "{{BASE_URL}}:8000"),
        ("https", "{{server}}", "{{port}}", "http://{{SERVER}}:{{PORT}}"),
        ("https", "{{tenant}}.example.test", None, "http://127.0.0.1:8000"),
        (None, "{{base}}{{path}}", None, "http://127.0.0.1:8000"),
    ],
)
def test_the_origin(scheme: str | None, host: str, port: str | None, origin: str) -> None:
    shown, url = led(scheme, host, port).split(" ")
    assert shown.replace("API_HOST", "HOST") == origin.replace("API_HOST", "HOST")
    assert url == "http://127.0.0.1:8000/a"


def test_without_variables_the_host_is_plain() -> None:
    assert led(None, "{{baseUrl}}", None, variables=False).startswith("http://127.0.0.1:8000 ")


def test_a_variable_outside_quotes_is_a_number() -> None:
    text = TextContent(Text.of('{"a": {{n}}, "b": "{{s}}"}'))
    address = Address("https", Text("h"), None, Text("/"), None)
    exchange = Exchange("POST", address, content=text)
    values = harmless_values(exchange, 8000)
    assert values["n"].isdigit()
    assert values["s"].isalnum()
    assert not values["s"].isdigit()


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("a.txt", "a.txt"),
        ("/home/me/a.txt", "home/me/a.txt"),
        ("../../a.txt", "a.txt"),
        ("./x/.././../a.txt", "x/a.txt"),
        ("/", "file"),
        ("..a/.b", "..a/.b"),
    ],
)
def test_paths_stay_in_the_folder(path: str, inside: str, tmp_path: Path) -> None:
    address = Address("https", Text("h"), None, Text("/"), None)
    parts = (FileField(Text("f"), Text(path), Text("a.txt"), None),)
    for content in (FileContent(Text(path)), MultipartContent(parts)):
        exchange = redirected(Exchange("POST", address, content=content), 8000, variables=True)
        make_files(exchange, {}, tmp_path)
        assert (tmp_path / inside).is_file()


def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path) -> None:
    address = Address("https", Text("h"), None, Text("/"), None)
    exchange = Exchange("POST", address, content=FileContent(Text("../a.txt")))
    with pytest.raises(ValueError, match="leaves"):
        make_files(exchange, {}, tmp_path / "below")
