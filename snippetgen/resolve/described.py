"""What a reader wants to know of a request's parts: every parameter with its value and description.

The exchange says what is sent; this says what the author wrote about it, switched-off parameters
included, since a collection keeps its optional ones so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, assert_never

import msgspec

from snippetgen.ir.body import (
    Body,
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.request import Request
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.variables import Variables

Part: TypeAlias = Literal["path", "query", "header", "form"]


class Parameter(msgspec.Struct, frozen=True):
    """One parameter; ``value`` has credentials as variables, ``optional`` is what is switched off."""

    part: Part
    name: Text
    value: Text
    description: str = ""
    optional: bool = False


def described(request: Request, variables: Variables) -> tuple[Parameter, ...]:
    """Every parameter of ``request``: of the path, the query, the headers and the form."""
    url = request.url
    used = {segment.source[1:] for segment in url.path or () if segment.startswith(":")}
    found: list[Parameter] = [
        Parameter("path", Text(v.key), variables.substitute(v.value or EMPTY), v.description)
        for v in url.variables
        if v.key in used
    ]
    for pair in url.query:
        if pair.key:
            value = variables.substitute(pair.value or EMPTY)
            name = variables.substitute(pair.key)
            found.append(Parameter("query", name, value, pair.description, pair.disabled))
    for header in request.headers:
        if header.key:
            value = variables.substitute(header.value or EMPTY)
            name = variables.substitute(header.key)
            found.append(Parameter("header", name, value, header.description, header.disabled))
    return (*found, *_fields(request.body, variables))


def _fields(body: Body | None, variables: Variables) -> Iterable[Parameter]:
    match body:
        case UrlencodedBody(fields):
            return [_field(field, field.value, variables) for field in fields]
        case FormDataBody(parts):
            return [_field(part, value, variables) for part, value in _values(parts)]
        case RawBody() | FileBody() | GraphqlBody() | None:
            return ()
        case _:  # pragma: no cover
            assert_never(body)


def _values(parts: Iterable[TextPart | FilePart]) -> Iterator[tuple[TextPart | FilePart, Text]]:
    """Each part with its text, or the names of its files without their folders."""
    for part in parts:
        if isinstance(part, TextPart):
            yield part, part.value or EMPTY
        else:
            names = [Text(path.source.replace("\\", "/").rpartition("/")[2]) for path in part.paths]
            yield part, Text.join(", ", names)


def _field(
    field: FormField | TextPart | FilePart,
    value: Text | None,
    variables: Variables,
) -> Parameter:
    return Parameter(
        "form",
        variables.substitute(field.key),
        variables.substitute(value or EMPTY),
        field.description,
        field.disabled,
    )
