"""What is written where a value is not known: the three placeholder styles and ``classic``."""

from __future__ import annotations

from typing import assert_never

import msgspec

from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.encoding import encode_path
from snippetgen.resolve.exchange import (
    Content,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    Role,
    TextField,
)
from snippetgen.resolve.media_types import DEFAULT
from snippetgen.resolve.naming import angle_name, env_name, words
from snippetgen.settings import Placeholders

# The vendor's pages stand this in for a base URL that the collection does not give.
CLASSIC_BASE = "domain.com"


def write_placeholders(exchange: Exchange, style: Placeholders) -> Exchange:
    """``exchange`` as the snippet shows it.

    ``env`` keeps variables, renamed to environment variables that differ from each other; the
    other styles leave no variable behind.  An upload without a file gets a path to replace.
    """
    content = _with_paths(exchange.content)
    if content is not exchange.content:
        exchange = msgspec.structs.replace(exchange, content=content)
    match style:
        case "env":
            return _with_env_names(exchange)[0]
        case "angle":
            return exchange.map_texts(lambda text, _: text.map_variables(_angle))
        case "keep":
            return exchange.map_texts(_kept)
        case "classic":
            return exchange.map_texts(lambda text, role: _classic(exchange, text, role))
        case _:  # pragma: no cover
            assert_never(style)


def _with_paths(content: Content | None) -> Content | None:
    match content:
        case FileContent(None):
            return FileContent(Text("path/to/file"))
        case MultipartContent(parts):
            return MultipartContent(tuple(_with_path(part) for part in parts))
        case _:
            return content


def _with_path(part: TextField | FileField) -> TextField | FileField:
    if isinstance(part, TextField) or part.path is not None:
        return part
    name = "_".join(words(part.name.source)).lower() or "file"
    return FileField(
        part.name, Text(f"path/to/{name}"), Text(name), part.content_type or Text(DEFAULT)
    )


def env_names(exchange: Exchange) -> dict[str, str]:
    """The environment variable for each variable of ``exchange``."""
    return _with_env_names(exchange)[1]


def _with_env_names(exchange: Exchange) -> tuple[Exchange, dict[str, str]]:
    """``exchange`` with environment variables for its variables, and their names by the old ones."""
    names: dict[str, str] = {}
    taken: set[str] = set()

    def renamed(variable: Variable) -> Variable:
        if variable.name not in names:
            names[variable.name] = _free(env_name(variable.name), taken)
        return Variable(names[variable.name])

    found = exchange.map_texts(lambda text, _: text.map_variables(renamed))
    return found, names


def _free(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    taken.add(candidate)
    return candidate


def _angle(variable: Variable) -> str:
    return angle_name(variable.name)


def _kept(text: Text, role: Role) -> Text:
    """Variables in their braces; in the address what no URL holds is encoded in their names."""
    if role != "address":
        return Text(text.source)
    return text.map_variables(lambda v: "{{" + encode_path(v.name) + "}}")


def _classic(exchange: Exchange, text: Text, role: Role) -> Text:
    if role == "credential":
        return text.map_variables(_angle)
    if any(variable.name in exchange.secrets for variable in text.variables):
        text = text.map_variables(lambda v: _angle(v) if v.name in exchange.secrets else v)
    if role == "base" and text.variables and text is exchange.address.host:
        return Text(CLASSIC_BASE if exchange.address.scheme else f"https://{CLASSIC_BASE}")
    return _kept(text, role)
