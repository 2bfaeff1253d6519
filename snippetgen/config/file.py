"""Find and read the configuration; every mistake in it at once, with file, key and a way out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import msgspec

from snippetgen.config.keys import Config
from snippetgen.settings import Output

CONFIG_FILE = "snippetgen.toml"
PROJECT_FILE = "pyproject.toml"

_PATHS = ("collections", "output", "environment", "globals", "templates", "verified", "cache_dir")


class ConfigError(Exception):
    """The configuration cannot be used; the message names the file and every wrong key."""


class Loaded(msgspec.Struct, frozen=True):
    """What a configuration file says: ``given`` holds the keys it sets, paths already usable."""

    file: Path | None = None
    given: dict[str, Any] = {}


def find(start: Path) -> Path | None:
    """The nearest configuration file of ``start`` or a folder above it.

    In one folder ``snippetgen.toml`` wins; a ``pyproject.toml`` counts only with our table.
    """
    for folder in (start, *start.parents):
        if (folder / CONFIG_FILE).is_file():
            return folder / CONFIG_FILE
        project = folder / PROJECT_FILE
        if project.is_file() and _table(project) is not None:
            return project
    return None


def load(file: Path | None, start: Path) -> Loaded:
    """Read ``file``, or the one :func:`find` finds, or nothing; raises ConfigError.

    Paths in the file are relative to it; they come back relative to ``start``, the working folder.
    """
    found = file or find(start)
    if found is None:
        return Loaded()
    table = _table(found)
    if table is None:
        raise ConfigError(f"{found}: there is no [tool.snippetgen] table.")
    known = {field.encode_name: field for field in msgspec.structs.fields(Config)}
    mistakes: list[str] = []
    given: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            mistakes.append(_unknown(key, known))
            continue
        try:
            given[known[key].name] = msgspec.convert(value, known[key].type)
        except msgspec.ValidationError as error:
            mistakes.append(f"{key}: {_wrong_value(error, value, known[key].type)}")
    if mistakes:
        raise ConfigError("\n".join(f"{found}: {mistake}" for mistake in mistakes))
    return Loaded(found, _located(given, found.parent, start))


def _table(file: Path) -> dict[str, Any] | None:
    """Our table of ``file``: the whole of it, or ``[tool.snippetgen]`` of a pyproject.toml."""
    import tomllib

    try:
        table = tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8 text.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: is not valid TOML: {error}.") from error
    if file.name != PROJECT_FILE:
        return table
    tool = table.get("tool")
    ours = tool.get("snippetgen") if isinstance(tool, dict) else None
    if ours is not None and not isinstance(ours, dict):
        raise ConfigError(f"{file}: tool.snippetgen: must be a table.")
    return ours


def _unknown(key: str, known: Mapping[str, object]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key.lower().replace("-", "_"), known, n=1)
    names = ", ".join(name for name in known if not name.startswith("$"))
    return f"{key}: unknown key; " + (
        f"did you mean {close[0]!r}?" if close else f"known: {names}."
    )


def _wrong_value(error: msgspec.ValidationError, value: object, kind: object) -> str:
    """What is wrong with ``value``, in the words of TOML."""
    choices = [c for arg in (kind, *get_args(kind)) for c in get_args(arg) if isinstance(c, str)]
    if isinstance(value, str) and choices:
        from difflib import get_close_matches

        close = get_close_matches(value, choices, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        return f"{value!r} is not one of {', '.join(map(repr, choices))}.{hint}"
    message = str(error).replace("`str`", "a string").replace("`int`", "a whole number")
    message = message.replace("`bool`", "true or false").replace("`array`", "a list")
    message = message.replace("`object`", "a table").replace(" | null", "")
    return f"{message}."


def _located(given: Mapping[str, Any], folder: Path, start: Path) -> dict[str, Any]:
    """``given`` with its paths seen from ``start``."""

    def place(path: str) -> str:
        absolute = folder.absolute() / path
        try:
            return os.path.relpath(absolute, start.absolute())
        except ValueError:  # another drive
            return str(absolute)

    def place_all(value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        return place(value) if isinstance(value, str) else tuple(place(path) for path in value)

    def place_output(output: Output) -> Output:
        paths = {key: getattr(output, key) for key in ("output", "openapi")}
        placed = {key: place(path) for key, path in paths.items() if path}
        return msgspec.structs.replace(output, **placed)

    located = {key: place_all(value) if key in _PATHS else value for key, value in given.items()}
    if "publish" in given:
        located["publish"] = tuple(place_output(output) for output in given["publish"])
    return located
