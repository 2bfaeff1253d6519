"""The operations of an OpenAPI 3 document, and which of them a request is.

Source: https://spec.openapis.org/oas/v3.1.1.html#paths-object
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

import msgspec

from snippetgen.ir.text import Text
from snippetgen.postman.source import MAX_BYTES, Decoded, decode_json, read_source
from snippetgen.postman.yaml_text import decode_yaml
from snippetgen.problems import Code, Problem, Where

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_WHOLE_WORD = 1000
_PARAMETER = re.compile(r"\{[^{}]*\}")


class Operation(msgspec.Struct, frozen=True):
    """One operation: its path template as the document writes it, and its method in lower case."""

    template: str
    method: str

    @property
    def pointer(self) -> str:
        """Where it stands in the document (RFC 6901)."""
        return f"/paths/{self.template.replace('~', '~0').replace('/', '~1')}/{self.method}"

    @property
    def target(self) -> str:
        """The JSONPath expression that an overlay names it by (RFC 9535)."""
        name = self.template.replace("\\", "\\\\").replace("'", "\\'")
        return f"$.paths['{name}'].{self.method}"


class Document(msgspec.Struct, frozen=True):
    """What an overlay needs of a document: its title and version, operations, and server paths."""

    file: str
    title: str
    version: str
    operations: tuple[Operation, ...]
    prefixes: tuple[tuple[str, ...], ...]


def read_document(file: str, most: int = MAX_BYTES) -> Document | Problem:
    """The OpenAPI 3 document in ``file``, JSON or YAML, or why it cannot be used.

    It is as little trusted as a collection: it has ``most`` bytes at most, and no alias repeats
    without end.
    """
    decoded = _decoded(file, most)
    if isinstance(decoded, Problem):
        reason = f"it cannot be read: {decoded.message}"
        return Problem.of(Code.NOT_OPENAPI, decoded.where, reason)
    value = decoded.value
    if not isinstance(value, dict) or not str(value.get("openapi", "")).startswith("3."):
        reason = "it has no member 'openapi' that begins with 3."
        return Problem.of(Code.NOT_OPENAPI, Where(file), reason)
    told = value.get("info")
    info: dict[str, object] = told if isinstance(told, dict) else {}
    return Document(
        file=file,
        title=str(info.get("title", "")),
        version=str(info.get("version", "")),
        operations=tuple(_operations(value.get("paths"))),
        prefixes=tuple(dict.fromkeys(_prefixes(value.get("servers")))),
    )


def _decoded(file: str, most: int) -> Decoded | Problem:
    source = read_source(file, most)
    if isinstance(source, Problem):
        return source
    is_json = source.data.removeprefix(BOM_UTF8).lstrip().startswith(b"{")
    return decode_json(source) if is_json else decode_yaml(source)


def _operations(paths: object) -> Iterator[Operation]:
    for template, members in (paths if isinstance(paths, dict) else {}).items():
        for method in members if isinstance(members, dict) else ():
            if method in METHODS and str(template).startswith("/"):
                yield Operation(str(template), method)


def _prefixes(servers: object) -> Iterator[tuple[str, ...]]:
    """The paths of the servers: what stands before a template in a request's path."""
    yield ()
    for server in servers if isinstance(servers, list) else ():
        url = str(server.get("url", "")) if isinstance(server, dict) else ""
        path = urlsplit(url).path if "://" in url else url
        steps = tuple(step for step in path.split("/") if step)
        # A server that is a variable, or begins with one, names no path.
        if steps and not any("{" in step for step in steps):
            yield steps


class Matcher:
    """Finds the operation that a request is."""

    def __init__(self, document: Document) -> None:
        """Sort the operations by method and length."""
        self._prefixes = document.prefixes
        self._known: dict[tuple[str, int], list[Operation]] = {}
        for operation in document.operations:
            key = (operation.method, len(_steps(operation.template)))
            self._known.setdefault(key, []).append(operation)

    def match(self, method: str, path: Text) -> Operation | None:
        """The operation with most of its path in common with ``path``, or None.

        A path that begins with a server's path is also looked for without it.
        """
        whole = path.split("/")[1:]
        if whole and not whole[-1]:
            whole.pop()
        best: tuple[int, Operation] | None = None
        for steps in self._without_prefixes(whole):
            for operation in self._known.get((method.lower(), len(steps)), ()):
                points = _in_common(_steps(operation.template), steps)
                if points is not None and (best is None or points > best[0]):
                    best = (points, operation)
        return best[1] if best else None

    def _without_prefixes(self, steps: list[Text]) -> Iterator[list[Text]]:
        for prefix in self._prefixes:
            head = steps[: len(prefix)]
            if all(
                s.is_plain and unquote(s.plain) == p for s, p in zip(head, prefix, strict=False)
            ):
                yield steps[len(prefix) :]


def _steps(template: str) -> list[str]:
    steps = template.split("/")[1:]
    return steps[:-1] if steps and not steps[-1] else steps


def _in_common(template: Iterable[str], steps: Iterable[Text]) -> int | None:
    """How much is the same, whole words before parts of them; None where a step does not fit."""
    points = 0
    for wanted, step in zip(template, steps, strict=True):
        if "{" not in wanted:
            if not step.is_plain or unquote(step.plain) != unquote(wanted):
                return None
            points += _WHOLE_WORD
        elif not step.is_plain:
            points -= len(_PARAMETER.sub("", wanted))
        elif _fits(wanted, unquote(step.plain)):
            points += len(_PARAMETER.sub("", wanted))
        else:
            return None
    return points


def _fits(template: str, step: str) -> bool:
    """Whether ``step`` could be ``template`` with its parameters filled in."""
    words = _PARAMETER.split(template)
    return bool(re.fullmatch(".+".join(map(re.escape, words)), step, re.DOTALL))
