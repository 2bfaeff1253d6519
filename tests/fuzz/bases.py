"""Valid inputs of every format, from which the fuzzer starts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from tests.builders import an_environment

Kind: TypeAlias = Literal["collection", "environment", "v3"]

TESTS = Path(__file__).parent.parent


class Base(NamedTuple):
    """A value of JSON; that of ``v3`` is a folder: contents of YAML files by their paths."""

    kind: Kind
    name: str
    value: Any


V3: dict[str, Any] = {
    ".resources/definition.yaml": {
        "$kind": "collection", "name": "Three", "description": "d",
        "variables": {"base": "http://h", "code": "007"},
        "auth": {"type": "bearer", "credentials": {"token": "{{t}}"}},
        "settings": {"followRedirects": False},
    },
    "zeta.request.yaml": {
        "$kind": "http-request", "order": 1, "url": "{{base}}/a/:id?b=c", "method": "POST",
        "headers": [{"key": "A", "value": "b", "disabled": False}, {"key": "C", "value": "{{d}}"}],
        "queryParams": [{"key": "q", "value": "{{v}}"}],
        "pathVariables": [{"key": "id", "value": "1"}],
        "body": {"type": "json", "content": '{"a": {{b}}, "c": "d"}'},
        "auth": {"type": "basic", "credentials": {"username": "u", "password": "{{p}}"}},
    },
    "form.request.yaml": {
        "$kind": "http-request", "url": "h", "method": "PUT",
        "body": {"type": "formdata", "content": [{"key": "f", "type": "file", "src": "a.txt"}]},
    },
    "Users/.resources/definition.yaml": {"order": 2, "name": "People", "auth": {"type": "noauth"}},
    "Users/Login.request.yaml": {
        "url": "h", "body": {"type": "graphql", "content": {"query": "{a}", "variables": "{}"}},
    },
    "Users/.resources/Login.resources/examples/e.example.yaml": {
        "response": {"statusCode": 200, "headers": [], "body": {"content": '{"id": 1}'}},
    },
}  # fmt: skip


def bases() -> list[Base]:
    """All of them, in an order that never changes."""
    files = sorted(
        path
        for folder in (TESTS / "golden" / "collections", TESTS / "wire" / "collections")
        for path in folder.glob("*.json")
    )
    found = [Base(_kind(path), path.name, json.loads(path.read_bytes())) for path in files]
    found.append(
        Base("environment", "made", an_environment(base="https://h", token="t", a="{{b}}"))
    )
    # Folders of files are slow to write: one in some dozens is enough.
    return [*found, Base("v3", "made", V3)]


def _kind(path: Path) -> Kind:
    return "environment" if ".postman_" in path.name else "collection"
