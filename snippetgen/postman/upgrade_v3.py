"""From a v3 directory to v2.1: a folder of YAML files in, plain data out.

Source: https://learning.postman.com/docs/collections/use-collections/collection-schemas/ and the
collections that the application writes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from snippetgen.postman.javascript import number_of
from snippetgen.postman.place import Relocated
from snippetgen.postman.source import read_source
from snippetgen.postman.upgrade_v3_request import (
    auth_v2,
    example_v2,
    http_item,
    pairs,
    settings_v2,
)
from snippetgen.postman.v3_layout import RESOURCES, definition_file, files, listing
from snippetgen.postman.yaml_text import decode_yaml
from snippetgen.problems import Code, Problem, Where

Node = Mapping[str, object]

_HTTP_KINDS = (None, "http-request", "graphql-request")


def upgrade_v3(root: Path, label: str, problems: list[Problem]) -> dict[str, object]:
    """The collection in ``root`` as v2.1 data, whose items have their file's path as pointer."""
    directory = _Directory(root, label, problems)
    top = directory.folder(root, ())
    pending = [top]
    while pending:
        parent = pending.pop()
        children = sorted(directory.children(parent), key=lambda child: child[:2])
        parent.node["item"] = [child.node for child in children]
        pending.extend(child for child in children if child.is_folder)
    return dict(top.node)


class _Child(NamedTuple):
    """A folder or request with what it is sorted by."""

    order: float
    name: str
    node: Relocated
    path: Path
    names: tuple[str, ...]
    is_folder: bool = True


class _Directory:
    """Reads the files of one collection."""

    def __init__(self, root: Path, label: str, problems: list[Problem]) -> None:
        """Pointers are relative to ``root``; ``label`` names the collection in problems."""
        self.root = root
        self.label = label
        self.problems = problems

    def children(self, parent: _Child) -> Iterator[_Child]:
        """The requests and folders directly in ``parent``."""
        for path in listing(parent.path):
            if path.is_dir() and not path.is_symlink() and not path.name.startswith("."):
                yield self.folder(path, parent.names)
        for path in files(parent.path, ".request"):
            child = self.request(path, parent.names)
            if child is not None:
                yield child

    def folder(self, path: Path, names: tuple[str, ...]) -> _Child:
        """The folder ``path`` without its children."""
        file = definition_file(path)
        source = {} if file is None else self.read(file) or {}
        name = str(source.get("name") or path.resolve().name)
        members: dict[str, object] = {
            "name": name,
            "description": source.get("description"),
            "auth": self.auth(source.get("auth"), path),
            "variable": pairs(source.get("variables")),
            "protocolProfileBehavior": settings_v2(source.get("settings")),
        }
        node = Relocated(self.pointer(path), members)
        inner = names if path == self.root else (*names, name)
        return _Child(_order(source), name, node, path, inner)

    def request(self, path: Path, names: tuple[str, ...]) -> _Child | None:
        """The request in the file ``path``; None when it is not HTTP or cannot be read."""
        source = self.read(path)
        if source is None:
            return None
        stem = _stem(path, ".request")
        name = str(source.get("name") or stem)
        if source.get("$kind") not in _HTTP_KINDS:
            where = Where(self.label, self.pointer(path), (*names, name))
            message = f"a request of kind {source['$kind']!r} is not HTTP"
            self.problems.append(Problem.of(Code.NOT_HTTP, where, message))
            return None
        members = http_item({**source, "auth": self.auth(source.get("auth"), path)})
        members["name"] = name
        members["response"] = self.examples(path.parent / RESOURCES / f"{stem}.resources")
        node = Relocated(self.pointer(path), members)
        return _Child(_order(source), name, node, path, names, is_folder=False)

    def examples(self, folder: Path) -> list[object]:
        """The saved responses in ``folder``, in order."""
        found: list[tuple[float, str, dict[str, object]]] = []
        for path in files(folder / "examples", ".example"):
            source = self.read(path)
            if source is not None:
                name = str(source.get("name") or _stem(path, ".example"))
                found.append((_order(source), name, {"name": name, **example_v2(source)}))
        return [example for _, _, example in sorted(found, key=lambda f: f[:2])]

    def auth(self, value: object, path: Path) -> object:
        """The auth in ``value``, in a form that :func:`auth_v2` knows; of several the first."""
        if isinstance(value, list) and len(value) > 1:
            where = Where(self.label, self.pointer(path))
            message = "several auths are given; the first one counts"
            self.problems.append(Problem.of(Code.BAD_VALUE, where, message))
        return auth_v2(value)

    def read(self, path: Path) -> dict[str, object] | None:
        """The object in the YAML file ``path``; None, and a problem, when there is none."""
        pointer = self.pointer(path)
        source = read_source(str(path))
        decoded = source if isinstance(source, Problem) else decode_yaml(source)
        if isinstance(decoded, Problem):
            where = Where(self.label, pointer, line=decoded.where.line, column=decoded.where.column)
            code = next(c for c in Code if c.code == decoded.code)
            self.problems.append(Problem.of(code, where, decoded.message, hint=decoded.hint))
            return None
        if not isinstance(decoded.value, dict):
            message = "an object expected; the file was left out"
            self.problems.append(Problem.of(Code.BAD_VALUE, Where(self.label, pointer), message))
            return None
        return decoded.value

    def pointer(self, path: Path) -> str:
        """The path relative to the collection, with slashes."""
        relative = path.relative_to(self.root).as_posix()
        return "" if relative == "." else relative


def _stem(path: Path, infix: str) -> str:
    return path.name.rpartition(infix)[0]


def _order(source: Node) -> float:
    """The place among siblings; those without one follow, by name."""
    order = number_of(source.get("order", "none"))
    return math.inf if math.isnan(order) else order
