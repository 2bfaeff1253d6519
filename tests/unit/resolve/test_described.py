"""What a page says of a request's parameters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import walk
from snippetgen.postman import read_collection
from snippetgen.postman.source import Source
from snippetgen.resolve.described import Parameter
from snippetgen.resolve.resolve import Resolver
from snippetgen.settings import Settings
from tests.builders import a_collection, a_url, an_item, formdata, raw, urlencoded, write


def parameters(folder: Path, **request: Any) -> list[tuple[str, str, str, str, bool]]:
    """Part, name, value, description and whether it is optional, of each parameter."""
    path = write(folder, a_collection(an_item(**request), variable=[{"key": "v", "value": "V"}]))
    collection = read_collection(Source(str(path), Path(path).read_bytes())).collection
    assert collection is not None
    secured = secured_by(collection, Scopes(), Settings()).collection
    (located,) = walk(secured)
    return [_plain(found) for found in Resolver(secured).describe(located)]


def _plain(found: Parameter) -> tuple[str, str, str, str, bool]:
    return (
        found.part, found.name.source, found.value.source, found.description, found.optional,
    )  # fmt: skip


def test_address_and_headers(tmp_path: Path) -> None:
    """Path variables that the path has, the query and headers with what is switched off."""
    url = a_url(
        "https://e.com/:id",
        path=[":id"],
        variable=[
            {"key": "id", "value": "{{v}}", "description": "Which."},
            {"key": "unused", "value": "1"},
        ],
        query=[
            {"key": "a", "value": "1", "description": {"content": "One."}},
            {"key": "b", "value": None, "disabled": True},
            {"key": None, "value": "x"},
            {"key": "api_key", "value": "9f3b2c71d04e"},
        ],
    )
    headers = [
        {"key": "X-A", "value": "{{v}}", "disabled": True, "description": "Off."},
        {"key": "Cookie", "value": "sid=1"},
        {"key": "", "value": "x"},
    ]
    assert parameters(tmp_path, url=url, headers=headers) == [
        ("path", "id", "V", "Which.", False),
        ("query", "a", "1", "One.", False),
        ("query", "b", "", "", True),
        ("query", "api_key", "{{sample_api_key}}", "", False),
        ("header", "X-A", "V", "Off.", True),
        ("header", "Cookie", "{{sample_cookie}}", "", False),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            urlencoded(
                {"key": "a", "value": "1", "description": "One."},
                {"key": "b", "value": None, "disabled": True},
            ),
            [("form", "a", "1", "One.", False), ("form", "b", "", "", True)],
        ),
        (
            formdata(
                {"key": "t", "value": "1", "type": "text", "description": "Text."},
                {"key": "f", "type": "file", "src": ["/home/me/a.png", "C:\\x\\b.png"]},
                {"key": "n", "type": "file", "src": None, "description": "File."},
            ),
            [
                ("form", "t", "1", "Text.", False),
                ("form", "f", "a.png, b.png", "", False),
                ("form", "n", "", "File.", False),
            ],
        ),
        (raw("{}"), []),
        ({"mode": "graphql", "graphql": {"query": "{ a }"}}, []),
        ({"mode": "file", "file": {"src": "/a"}}, []),
        (None, []),
    ],
)
def test_forms(body: Any, expected: Any, tmp_path: Path) -> None:
    """Fields with their descriptions; files by name alone; other bodies have no parameters."""
    assert parameters(tmp_path, method="POST", body=body) == expected
