"""A request as the wire carries it, and the one that an exchange stands for."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path

import msgspec

from snippetgen.ir.text import EMPTY, Part, Text, Variable
from snippetgen.resolve.encoding import (
    encode_component,
    encode_extended,
    encode_path,
    encode_query,
)
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    FileField,
    FormContent,
    HeaderLine,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.resolve.signatures import (
    SIGNING,
    AwsCredentials,
    DigestCredentials,
    OAuth1Credentials,
    Signing,
)

# Stands for the boundary, which every client makes up anew.
BOUNDARY = "BOUNDARY"
_TYPED_BOUNDARY = re.compile(r'multipart/form-data;.*boundary=(?:"([^"]+)"|([^;]+))')
_BEYOND_LATIN_1 = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


class Wire(msgspec.Struct, frozen=True):
    """One HTTP request: raw target and header lines in order as latin-1 text, and the body.

    ``incomplete`` says that fewer bytes came than were announced.  A request
    that is expected has in ``signed_by`` the keys that sign it, for a signature is another one every
    time, and the ``scheme`` of its URL, which one covers.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    incomplete: bool = False
    signed_by: Signing | None = None
    scheme: str = "http"

    def values(self, name: str) -> list[str]:
        """The values of the header lines called ``name`` (lower case), in order."""
        return [value for found, value in self.headers if found.lower() == name]

    def without(self, *names: str) -> Wire:
        """The same without the header lines called one of ``names`` (lower case)."""
        kept = tuple(line for line in self.headers if line[0].lower() not in names)
        return msgspec.structs.replace(self, headers=kept)


def wire_of(exchange: Exchange, values: Mapping[str, str], files: Path) -> Wire:
    """What ``exchange`` puts on the wire with ``values`` for its variables.

    Header lines are those of the collection only; relative paths start from ``files``.  Raises
    OSError for a file that cannot be read.
    """
    filled = with_values(exchange, values)
    return Wire(
        filled.method,
        target_of(filled),
        tuple(header_lines(filled)),
        body_of(filled.content, files, boundary_of(filled)),
        signed_by=signing_of(filled),
        scheme=filled.address.scheme or "http",
    )


def signing_of(exchange: Exchange) -> Signing | None:
    """The keys that sign ``exchange``, or None."""
    credentials = exchange.credentials
    return credentials if isinstance(credentials, SIGNING) else None


def with_values(exchange: Exchange, values: Mapping[str, str]) -> Exchange:
    """``exchange`` with ``values`` in the place of its variables; others stay."""

    def value(variable: Variable) -> Part:
        return values.get(variable.name, variable)

    return exchange.map_texts(lambda text, _: text.map_variables(value))


def target_of(exchange: Exchange) -> str:
    """The request target; variables that are left are sent as they are written."""
    address = exchange.address
    if address.as_typed:
        return (address.path + address.query_text).source
    path = address.path.map_variables(lambda v: encode_path("{{" + v.name + "}}")).plain or "/"
    query = address.query_text.map_variables(lambda v: encode_query("{{" + v.name + "}}")).plain
    return path + query


def header_lines(exchange: Exchange) -> list[tuple[str, str]]:
    """Header lines that come from the collection, latin-1 text as on the wire; no signature."""
    lines = [(line.name.source, _header_value(line)) for line in exchange.headers]
    match exchange.credentials:
        case BasicCredentials(username, password):
            pair = f"{username.source}:{password.source}".encode()
            lines.append(("Authorization", "Basic " + b64encode(pair).decode()))
        case BearerToken(token):
            lines.append(("Authorization", f"Bearer {token.source}"))
        case DigestCredentials() | OAuth1Credentials() | AwsCredentials() | None:
            pass
    return lines


def _header_value(line: HeaderLine) -> str:
    """The value; the type that Postman adds to a multipart body names the boundary."""
    value = line.value.source
    is_multipart = line.system and value == "multipart/form-data"
    return f"{value}; boundary={BOUNDARY}" if is_multipart else value


def boundary_of(exchange: Exchange) -> str:
    """The boundary that a typed Content-Type names, or the one that stands for any."""
    declared = exchange.header("content-type") or EMPTY
    match = _TYPED_BOUNDARY.match(declared.source)
    return match[1] or match[2] if match else BOUNDARY


def body_of(content: Content | None, files: Path, boundary: str = BOUNDARY) -> bytes:
    """The body; ``files`` is the folder that relative paths start from."""
    match content:
        case None:
            return b""
        case TextContent(text):
            return text.source.encode("utf-8", "replace")
        case FormContent(pairs):
            return "&".join(
                f"{encode_component(n.source)}={encode_component(v.source)}" for n, v in pairs
            ).encode()
        case FileContent(path):
            return b"" if path is None else (files / path.source).read_bytes()
        case MultipartContent(parts):
            start, end = f"--{boundary}\r\n", f"--{boundary}--\r\n"
            return b"".join(start.encode() + _part(part, files) for part in parts) + end.encode()


def _part(part: TextField | FileField, files: Path) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{part.name.source}"'
    if part.file_name is not None:
        disposition += _file_name(part.file_name)
    if isinstance(part, FileField):
        value = b"" if part.path is None else (files / part.path.source).read_bytes()
    else:
        value = part.value.source.encode("utf-8", "replace")
    type_line = f"Content-Type: {part.content_type.source}\r\n" if part.content_type else ""
    head = f"{disposition}\r\n{type_line}\r\n"
    return head.encode("utf-8", "replace") + value + b"\r\n"


def _file_name(name: Text) -> str:
    """The name, and once more in ASCII when it holds what no latin-1 header can."""
    plain = name.source
    shown = f'; filename="{plain}"'
    if not _BEYOND_LATIN_1.search(plain):
        return shown
    return f"{shown}; filename*=UTF-8''{encode_extended(plain)}"
