"""Small makers of exchanges and clients: name only what a test is about.

exchange(body("{}"), content_type="application/json"), client(json="python")
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import (
    Address,
    Content,
    Credentials,
    Exchange,
    FileField,
    FormContent,
    HeaderLine,
    QueryPair,
    TextContent,
    TextField,
)
from snippetgen.targets.client import Client, Language, Traits, load_clients

GO = load_clients()["go/chilkat"]
PYTHON = load_clients()["python/requests"]
CURL = load_clients()["shell/curl"]


def address(
    path: str = "/things",
    query: tuple[QueryPair, ...] | None = None,
    *,
    host: str = "api.example.com",
    port: str | None = None,
    scheme: str | None = "https",
) -> Address:
    """An address; ``{{name}}`` is a variable everywhere."""
    shown = None if port is None else Text.of(port)
    return Address(scheme, Text.of(host), shown, Text.of(path), query)


def pair(name: str, value: str | None) -> QueryPair:
    """A pair of a query, encoded already."""
    return QueryPair(Text.of(name), None if value is None else Text.of(value))


def lines(*pairs: tuple[str, str]) -> tuple[HeaderLine, ...]:
    """Header lines."""
    return tuple(HeaderLine(Text.of(name), Text.of(value)) for name, value in pairs)


def body(source: str) -> TextContent:
    """A body that is text."""
    return TextContent(Text.of(source))


def form(*pairs: tuple[str, str]) -> FormContent:
    """A urlencoded form."""
    return FormContent(tuple((Text.of(name), Text.of(value)) for name, value in pairs))


def field(name: str, value: str, content_type: str | None = None) -> TextField:
    """A text part of a multipart form."""
    return TextField(
        Text.of(name), Text.of(value), None if content_type is None else Text(content_type)
    )


def upload(
    name: str,
    path: str | None,
    file_name: str | None = None,
    content_type: str | None = "text/plain",
) -> FileField:
    """A file part; its name is that of the path unless ``file_name`` says otherwise."""
    shown = (path or "").rpartition("/")[2] if file_name is None else file_name
    return FileField(
        Text.of(name),
        None if path is None else Text.of(path),
        Text.of(shown),
        None if content_type is None else Text(content_type),
    )


def exchange(
    content: Content | None = None,
    *,
    method: str | None = None,
    content_type: str | None = None,
    headers: tuple[HeaderLine, ...] = (),
    to: Address | None = None,
    credentials: Credentials | None = None,
    follow_redirects: bool = True,
) -> Exchange:
    """An exchange; POST when there is something to send, and ``content_type`` goes first."""
    declared = () if content_type is None else lines(("Content-Type", content_type))
    return Exchange(
        method=method or ("GET" if content is None else "POST"),
        address=to or address(),
        headers=(*declared, *headers),
        credentials=credentials,
        content=content,
        follow_redirects=follow_redirects,
    )


def client(**traits: Any) -> Client:
    """A client with the default traits, except those named."""
    language = Language(title="Python", extension="py", literals="python", lexer="python")
    return Client("python/made-up", "Made up", language, "http", Traits(**traits), (), "", Path())
