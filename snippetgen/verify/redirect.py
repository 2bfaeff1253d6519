"""An exchange led to the capture server: its origin, harmless values and files of our own.

The change is made before anything is rendered, so that forms and templates are those of the real
output: a host that is a variable stays one, and its value brings the server's origin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from snippetgen.ir.json_value import JsonPlaceholder, NotJsonError, leaves, parse_json
from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.exchange import (
    Address,
    Content,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.verify.wire import with_values

HOST = "127.0.0.1"
_UPWARDS = re.compile(r"(?:^|(?<=/))\.{0,2}/+")


def redirected(exchange: Exchange, port: int, *, variables: bool) -> Exchange:
    """``exchange`` with its origin at ``port`` of this machine, and paths that stay in a folder.

    ``variables`` says that a host which is nothing but a variable may stay one.
    """
    return replace(
        exchange,
        address=_address(exchange.address, port, variables=variables),
        content=_content(exchange.content),
    )


def _address(address: Address, port: int, *, variables: bool) -> Address:
    scheme = None if address.scheme is None else "http"
    if not (variables and only_variable(address.host)):
        return replace(address, scheme="http", host=Text(HOST), port=Text(str(port)))
    if address.port is None or only_variable(address.port):
        return replace(address, scheme=scheme)
    return replace(address, scheme=scheme, port=Text(str(port)))


def only_variable(text: Text) -> Variable | None:
    """The variable that is all of ``text``, or None."""
    found = text.variables
    return found[0] if len(found) == len(text.parts) == 1 else None


def _content(content: Content | None) -> Content | None:
    match content:
        case FileContent(path) if path is not None:
            return FileContent(_inside(path))
        case MultipartContent(parts):
            return MultipartContent(tuple(_part(part) for part in parts))
        case _:
            return content


def _part(part: TextField | FileField) -> TextField | FileField:
    if isinstance(part, TextField) or part.path is None:
        return part
    return replace(part, path=_inside(part.path))


def _inside(path: Text) -> Text:
    """``path`` without a root and without steps upwards."""
    return path.map_plain(lambda piece: _UPWARDS.sub("", piece)) or Text("file")


def harmless_values(shown: Exchange, port: int) -> dict[str, str]:
    """A value for each variable of ``shown``: the origin for the host, letters and digits else.

    A variable that supplies a JSON value outside quotes is a number.
    """
    bare = _bare_in_json(shown.content)
    names = dict.fromkeys(v.name for text, _ in shown.texts() for v in text.variables)
    values = {
        name: str(1000 + number) if name in bare else f"value{number}"
        for number, name in enumerate(names, 1)
    }
    address = shown.address
    if address.port is not None and (found := only_variable(address.port)):
        values[found.name] = str(port)
    if found := only_variable(address.host):
        scheme = "" if address.scheme else "http://"
        values[found.name] = f"{scheme}{HOST}" + (f":{port}" if address.port is None else "")
    return values


# What no context writes in another way: the unreserved characters of RFC 3986.
_UNRESERVED = re.compile(r"[\w.~-]+", re.ASCII)
_UNQUOTED_IN_JSON = re.compile(r'[^"\\\x00-\x1f\ud800-\udfff]+')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_IN_HEADER = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_LONGEST = 100_000


def real_values(shown: Exchange, values: Mapping[str, str]) -> dict[str, str]:
    """Those of ``values``, by environment variable, that can be filled in as they are.

    A reader who fills in a variable must write a value as its place wants it, encoded in a URL or
    quoted in JSON; a value that is written otherwise there, or leads to another host, is left out.
    """
    address = shown.address
    bare = _bare_in_json(shown.content)
    fit = {name: value for name, value in values.items() if 0 < len(value) < _LONGEST}
    for text, role in shown.texts():
        for variable in text.variables:
            value = fit.get(variable.name)
            if value is None:
                continue
            in_address = role in ("base", "address") or text in _query_values(address)
            pattern = _pattern_for(shown, text, in_address=in_address, bare=variable.name in bare)
            if role == "base" or not pattern.fullmatch(value):
                del fit[variable.name]
    return fit


def _query_values(address: Address) -> list[Text | None]:
    return [pair.value for pair in address.query or ()]


def _pattern_for(shown: Exchange, text: Text, *, in_address: bool, bare: bool) -> re.Pattern[str]:
    if in_address:
        return _UNRESERVED
    if isinstance(shown.content, TextContent) and text is shown.content.text:
        return _NUMBER if bare else _UNQUOTED_IN_JSON
    return _IN_HEADER


def _bare_in_json(content: Content | None) -> set[str]:
    if not isinstance(content, TextContent):
        return set()
    try:
        value = parse_json(content.text)
    except NotJsonError:
        return set()
    return {leaf.variable.name for leaf in leaves(value) if isinstance(leaf, JsonPlaceholder)}


def make_files(shown: Exchange, values: Mapping[str, str], folder: Path) -> None:
    """Make a small file for each path of ``shown`` that ``folder`` does not hold yet.

    Raises OSError or ValueError for a path that no file can have.
    """
    for path in _paths(with_values(shown, values).content):
        target = folder / path
        if not target.resolve().is_relative_to(folder.resolve()):
            raise ValueError(f"the path {path!r} leaves the working folder")
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(f"The content of {path}.\n".encode())


def _paths(content: Content | None) -> Iterator[str]:
    match content:
        case FileContent(path) if path is not None:
            yield path.source
        case MultipartContent(parts):
            for part in parts:
                if isinstance(part, FileField) and part.path is not None:
                    yield part.path.source
        case _:
            return
