"""The published JSON Schema: ``python -m snippetgen.config.schema`` writes it anew."""

from __future__ import annotations

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any

import msgspec

from snippetgen.config.keys import Config

SCHEMA_FILE = Path(__file__).parent.parent / "snippetgen.schema.json"


def schema_text() -> str:
    """The schema of :class:`Config` as JSON; null, which TOML has not, is taken out."""
    (_,), found = msgspec.json.schema_components([Config], ref_template="#/$defs/{name}")
    components = found.pop(Config.__name__)
    document: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "snippetgen configuration",
        "description": Config.__doc__,
        "type": "object",
        "additionalProperties": False,
        "properties": {
            key: _without_null(value) for key, value in sorted(components["properties"].items())
        },
        "$defs": {name: _described(value) for name, value in sorted(found.items())},
    }
    return json.dumps(document, indent=2) + "\n"


def _described(value: dict[str, Any]) -> dict[str, Any]:
    """A component with its docstring as it was meant; not every msgspec takes the indent away."""
    if "description" not in value:
        return value
    return {**value, "description": cleandoc(value["description"])}


def _without_null(value: dict[str, Any]) -> dict[str, Any]:
    """A key that may be left out has no null to be written."""
    shapes = [shape for shape in value.get("anyOf", []) if shape != {"type": "null"}]
    if "enum" in value:
        value = {**value, "enum": [choice for choice in value["enum"] if choice is not None]}
    if len(shapes) == 1:
        value = {**{k: v for k, v in value.items() if k != "anyOf"}, **shapes[0]}
    if value.get("default", "") is None:
        value = {k: v for k, v in value.items() if k != "default"}
    return value


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8", newline="\n")
