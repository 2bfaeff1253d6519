"""What is written where a value is not known."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import (
    Address,
    BasicCredentials,
    BearerToken,
    Exchange,
    FileContent,
    FileField,
    FormContent,
    HeaderLine,
    MultipartContent,
    QueryPair,
    TextContent,
    TextField,
)
from snippetgen.resolve.placeholders import env_names, write_placeholders
from snippetgen.settings import Placeholders


def exchange(host: str = "{{base-url}}", *, scheme: str | None = None, **members: Any) -> Exchange:
    pair = QueryPair(Text.of("{{q}}"), Text.of("{{apiKey}}"), role="credential")
    address = Address(
        scheme,
        Text.of(host),
        Text.of("{{port}}"),
        Text.of("/{{id}}"),
        (pair, QueryPair(EMPTY, None)),
    )
    return Exchange(method="GET", address=address, **members)


FULL = exchange(
    headers=(HeaderLine(Text("X"), Text.of("{{a-b}}{{a_b}}{{path}}{{a-b}}")),),
    credentials=BasicCredentials(Text.of("{{user}}"), Text.of("{{pass word}}")),
)


def test_names_of_variables() -> None:
    """In order of use: the address, credentials, header lines; each name once."""
    assert list(env_names(FULL).items()) == [
        ("base-url", "BASE_URL"), ("port", "PORT"), ("id", "ID"), ("q", "Q"), ("apiKey", "API_KEY"),
        ("user", "API_USER"), ("pass word", "PASS_WORD"), ("a-b", "A_B"), ("a_b", "A_B_2"),
        ("path", "API_PATH"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "url", "header", "username"),
    [
        ("env", "{{BASE_URL}}:{{PORT}}/{{ID}}?{{Q}}={{API_KEY}}&", "{{A_B}}{{A_B_2}}{{API_PATH}}{{A_B}}",
         "{{API_USER}}"),
        ("angle", "<base_url>:<port>/<id>?<q>=<api_key>&", "<a_b><a_b><path><a_b>", "<user>"),
        ("keep", "{{base-url}}:{{port}}/{{id}}?{{q}}={{apiKey}}&", "{{a-b}}{{a_b}}{{path}}{{a-b}}",
         "{{user}}"),
        ("classic", "https://domain.com:{{port}}/{{id}}?{{q}}=<api_key>&",
         "{{a-b}}{{a_b}}{{path}}{{a-b}}", "<user>"),
    ],
)  # fmt: skip
def test_styles(style: Placeholders, url: str, header: str, username: str) -> None:
    """Environment names differ from each other; only they leave variables behind."""
    found = write_placeholders(FULL, style)
    assert found.address.url.source == url
    assert found.headers[0].value.source == header
    assert isinstance(found.credentials, BasicCredentials)
    assert found.credentials.username.source == username
    assert (found.address.host.variables != ()) is (style == "env")


@pytest.mark.parametrize(
    ("host", "scheme", "expected"),
    [("{{h}}", "http", "domain.com"), ("{{h}}", None, "https://domain.com"), ("h", "http", "h")],
)
def test_the_classic_base(host: str, scheme: str | None, expected: str) -> None:
    """It brings a scheme where the address has none, and stands in for variables only."""
    found = write_placeholders(exchange(host, scheme=scheme), "classic")
    assert found.address.host == Text(expected)


@pytest.mark.parametrize("style", ["env", "angle", "keep", "classic"])
def test_an_upload_without_a_file_gets_a_path_to_replace(style: Placeholders) -> None:
    """In a body and in a part; parts that have one, and texts, stay."""
    body = write_placeholders(exchange(content=FileContent(None)), style)
    assert body.content == FileContent(Text("path/to/file"))
    chosen = FileField(Text("f"), Text("a.txt"), Text("a.txt"), Text("text/plain"))
    text = TextField(Text("t"), Text("v"), Text("a/b"), Text("n"))
    parts = (
        chosen,
        text,
        FileField(Text("My File"), None, EMPTY, None),
        FileField(EMPTY, None, EMPTY, Text("a/b")),
    )
    found = write_placeholders(exchange(content=MultipartContent(parts)), style)
    assert found.content == MultipartContent(
        (
            chosen,
            text,
            FileField(
                Text("My File"), Text("path/to/my_file"), Text("my_file"),
                Text("application/octet-stream"),
            ),
            FileField(EMPTY, Text("path/to/file"), Text("file"), Text("a/b")),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        TextContent(Text.of("{{a}}")),
        FormContent(((Text.of("{{a}}"), Text.of("{{a}}")),)),
        FileContent(Text.of("{{a}}")),
        MultipartContent((TextField(Text.of("{{a}}"), Text.of("{{a}}"), Text.of("{{a}}")),)),
        MultipartContent(
            (FileField(Text.of("{{a}}"), Text.of("{{a}}"), Text.of("{{a}}"), Text.of("{{a}}")),)
        ),
        None,
    ],
)
def test_every_text_of_a_content_is_reached(content: Any) -> None:
    """No variable stays unseen, whatever the body is."""
    found = write_placeholders(exchange(content=content), "angle")
    assert all(not text.variables for text, _ in found.texts())


def test_what_a_change_leaves_alone() -> None:
    """A bearer token is reached too; settings, port and query may be missing."""
    address = Address("http", Text("h"), None, EMPTY, None, as_typed=True)
    given = Exchange("GET", address, (), BearerToken(Text.of("{{t}}")), follow_redirects=False)
    found = write_placeholders(given, "env")
    assert found.credentials == BearerToken(Text.of("{{T}}"))
    assert found.address == address
    assert not found.follow_redirects
    assert found.address.url.source == "http://h"
