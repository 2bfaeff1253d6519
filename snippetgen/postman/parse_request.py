"""A request and what belongs to it: headers, saved examples, settings.

Source: the ``request``, ``header``, ``response`` and ``protocol-profile-behavior`` definitions of the
collection schema v2.1.0, https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from snippetgen.ir.request import Example, Header, Request, Settings
from snippetgen.ir.text import EMPTY, Text
from snippetgen.patterns import later
from snippetgen.postman.javascript import SPACE, is_truthy, number_of
from snippetgen.postman.parse_auth import read_auth
from snippetgen.postman.parse_body import read_body
from snippetgen.postman.place import Place
from snippetgen.postman.read_url import read_url
from snippetgen.postman.values import (
    as_json,
    description,
    elements,
    record,
    records,
    string,
    text,
    text_as_sent,
)

_FOLD = later(r"\r\n(?=[ \t])")
_LINE_START = r"(?:\A|(?<=[\n\r\u2028\u2029]))"
_REST_OF_LINE = r"(?P<value>[^\n\r\u2028\u2029]*)"
_HEADER = later(rf"{_LINE_START}(?P<key>\S+):{_REST_OF_LINE}")
_HEADER_OR_COMMENT = later(rf"{_LINE_START}(?P<off>//\s*)?(?P<key>\S+):{_REST_OF_LINE}")
_GET = Text("GET")


def read_request(value: object, at: Place) -> Request:
    """A request: an object, or text that is a URL to GET."""
    if isinstance(value, str):
        return Request(url=read_url(value, at))
    request = record(value, at)
    method = text(request.get("method"), at, "method")
    return Request(
        method=_GET if method is None else method,
        url=read_url(request.get("url"), at / "url"),
        headers=read_headers(request.get("header"), at / "header"),
        body=read_body(request.get("body"), at / "body"),
        auth=read_auth(request.get("auth"), at / "auth"),
        description=description(request.get("description"), at, "description"),
    )


def read_headers(value: object, at: Place) -> tuple[Header, ...]:
    """Headers: a list of objects or lines, an object by name, or text with one on each line."""
    match value:
        case str():
            return header_lines(value)
        case dict():
            return tuple(
                header
                for name in value
                for header in _headers({"key": name, "value": value[name]}, at / name)
            )
        case _:
            return tuple(
                header
                for element, place in elements(value, at)
                for header in _header_element(element, place)
            )


def header_lines(lines: str, *, comments: bool = False) -> tuple[Header, ...]:
    """Headers written one on each line; other lines are dropped.

    With ``comments``, ``//`` before the name disables.  A line that begins with white space goes
    on with the header before it, but is dropped after the first header.
    """
    pattern = _HEADER_OR_COMMENT if comments else _HEADER
    first = pattern.search(lines)
    if first is None:
        return ()
    rest = _FOLD.sub("", lines[first.end() :].removeprefix("\r\n"))
    found = [first, *pattern.finditer(rest)]
    return tuple(
        Header(
            key=Text.of(match["key"]),
            value=Text.of(match["value"].strip(SPACE)),
            disabled=match.groupdict().get("off") is not None,
        )
        for match in found
    )


def _header_element(value: object, at: Place) -> tuple[Header, ...]:
    match value:
        case str():
            key, _, given = value.partition(":")
            return (Header(Text.of(key.strip(SPACE)), Text.of(given.strip(SPACE))),)
        case dict():
            return _headers(value, at)
        case None:
            return ()
        case _:
            at.report_bad(value, "a header")
            return ()


def _headers(entry: Mapping[str, object], at: Place) -> tuple[Header, ...]:
    """The header of ``entry``, one for each value of a list; an absent value is empty."""
    value = entry.get("value", "")
    header = Header(
        key=text(entry.get("key"), at, "key") or EMPTY,
        disabled=is_truthy(entry.get("disabled")),
        description=description(entry.get("description"), at, "description"),
        value=EMPTY if isinstance(value, list) else text_as_sent(value, at, "value"),
    )
    if not isinstance(value, list):
        return (header,)
    return tuple(
        msgspec.structs.replace(header, value=text_as_sent(element, where))
        for element, where in elements(value, at / "value")
    )


def read_examples(value: object, at: Place) -> tuple[Example, ...]:
    """Saved responses in order."""
    return tuple(_example(entry, place) for entry, place in records(value, at))


def _example(entry: Mapping[str, object], at: Place) -> Example:
    body = entry.get("body")
    if isinstance(body, (dict, list)):
        body = as_json(body, at / "body")
    return Example(
        name=string(entry.get("name"), at, "name"),
        code=_status_code(entry.get("code"), at / "code"),
        status=string(entry.get("status"), at, "status"),
        headers=read_headers(entry.get("header"), at / "header"),
        body=string(body, at, "body"),
    )


def _status_code(value: object, at: Place) -> int:
    code = number_of(value)
    if 0 <= code < 1000:
        return int(code)
    at.report_bad(value, "a status code")
    return 0


def read_settings(behavior: Mapping[str, object], at: Place) -> Settings:
    """The settings in ``behavior``, in which those of folders and collection are already merged."""
    off = record(behavior.get("disabledSystemHeaders"), at, "disabledSystemHeaders")
    return Settings(
        disable_body_pruning=is_truthy(behavior.get("disableBodyPruning")),
        disable_url_encoding=is_truthy(behavior.get("disableUrlEncoding")),
        follow_redirects=is_truthy(behavior.get("followRedirects", True)),
        strict_ssl=is_truthy(behavior.get("strictSSL", True)),
        disabled_system_headers=tuple(sorted(name.lower() for name in off if is_truthy(off[name]))),
    )
