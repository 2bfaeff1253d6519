"""The exchange: the request that must be seen on the wire, its variables still typed.

Everything here is settled once, for every client: which headers go out, how the target is
encoded, what the body is.  What a client adds by itself (``Host``, ``User-Agent``, ``Accept``,
``Content-Length``, a multipart boundary) is no part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Literal, TypeAlias, assert_never

import msgspec

from snippetgen.ir.text import EMPTY, Text, data_of
from snippetgen.resolve.signatures import (
    AwsCredentials,
    DigestCredentials,
    OAuth1Credentials,
    Signing,
)

Role: TypeAlias = Literal["base", "address", "credential", "other"]
Change: TypeAlias = Callable[[Text, Role], Text]


class HeaderLine(msgspec.Struct, frozen=True, dict=True):
    """One header line; ``system`` marks those that Postman adds by itself (a Content-Type)."""

    name: Text
    value: Text
    system: bool = False
    role: Role = "other"

    @cached_property
    def key(self) -> str:
        """The name for comparing: lower case, variables in their braces."""
        return self.name.source.lower()

    @property
    def line(self) -> Text:
        """``name: value``."""
        return Text.join(": ", (self.name, self.value))


class QueryPair(msgspec.Struct, frozen=True):
    """One pair of the query as sent, encoded; ``value`` None is a bare name without ``=``."""

    name: Text
    value: Text | None
    role: Role = "address"


class Address(msgspec.Struct, frozen=True, dict=True):
    """Where the request goes, encoded as Postman sends it.

    ``scheme`` is ``http`` or ``https``, or None when the host begins with a variable that may
    bring its own.  ``path`` is empty or begins with ``/``; ``query`` is None without a ``?``.
    ``as_typed`` says that nothing is encoded, values of variables neither.
    """

    scheme: str | None
    host: Text
    port: Text | None
    path: Text
    query: tuple[QueryPair, ...] | None
    as_typed: bool = False

    @cached_property
    def origin(self) -> Text:
        """Scheme, host and port."""
        scheme = Text(f"{self.scheme}://") if self.scheme else EMPTY
        port = Text(":") + self.port if self.port is not None else EMPTY
        return scheme + self.host + port

    @cached_property
    def query_text(self) -> Text:
        """The query with its ``?``; empty when there is none."""
        if self.query is None:
            return EMPTY
        return Text("?") + Text.join("&", (query_pair_text(pair) for pair in self.query))

    @property
    def url(self) -> Text:
        """The whole address."""
        return self.origin + self.path + self.query_text


def query_pair_text(pair: QueryPair) -> Text:
    """``name=value``, or the bare name."""
    return pair.name if pair.value is None else Text.join("=", (pair.name, pair.value))


class BasicCredentials(msgspec.Struct, frozen=True, tag="basic"):
    """Sent as ``Authorization: Basic`` and the UTF-8 text ``username:password`` in base64."""

    username: Text
    password: Text

    @property
    def pair(self) -> Text:
        """``username:password``."""
        return self.username + Text(":") + self.password


class BearerToken(msgspec.Struct, frozen=True, tag="bearer"):
    """Sent as ``Authorization: Bearer`` and the token."""

    token: Text


Credentials: TypeAlias = BasicCredentials | BearerToken | Signing


class TextContent(msgspec.Struct, frozen=True, tag="text"):
    """A body that is text, sent as UTF-8."""

    text: Text


class FormContent(msgspec.Struct, frozen=True, tag="form"):
    """Pairs, unencoded, in the order in which they are sent as a urlencoded form."""

    pairs: tuple[tuple[Text, Text], ...]


class TextField(msgspec.Struct, frozen=True, tag="text"):
    """A text part of a multipart body; ``file_name`` None is a part without one."""

    name: Text
    value: Text
    content_type: Text | None = None
    file_name: Text | None = None


class FileField(msgspec.Struct, frozen=True, tag="file"):
    """A file part; ``path`` None is a part without a file: empty, with an empty file name."""

    name: Text
    path: Text | None
    file_name: Text
    content_type: Text | None


class MultipartContent(msgspec.Struct, frozen=True, tag="multipart"):
    """The parts of a ``multipart/form-data`` body."""

    parts: tuple[TextField | FileField, ...]


class FileContent(msgspec.Struct, frozen=True, tag="file"):
    """The bytes of the file at ``path``; None when none was chosen, and nothing is sent."""

    path: Text | None


Content: TypeAlias = TextContent | FormContent | MultipartContent | FileContent


class Exchange(msgspec.Struct, frozen=True):
    """What the wire must carry: method, address, header lines in order, credentials and body.

    ``secrets`` names the variables that stand for credentials.
    """

    method: str
    address: Address
    headers: tuple[HeaderLine, ...] = ()
    credentials: Credentials | None = None
    content: Content | None = None
    follow_redirects: bool = True
    secrets: tuple[str, ...] = ()

    def header(self, name: str) -> Text | None:
        """The value of the last header called ``name`` (lower case), or None."""
        found = [line.value for line in self.headers if line.key == name]
        return found[-1] if found else None

    def texts(self) -> Iterator[tuple[Text, Role]]:
        """Every text with its role, in reading order: address, credentials, headers, body."""
        address = self.address
        seen: list[tuple[Text, Role]] = [(address.host, "base")]

        def note(text: Text, role: Role) -> Text:
            seen.append((text, role))
            return text

        if address.port is not None:
            note(address.port, "base")
        note(address.path, "address")
        for pair in address.query or ():
            note(pair.name, "address")
            if pair.value is not None:
                note(pair.value, pair.role)
        _map_credentials(self.credentials, note)
        for line in self.headers:
            seen += ((line.name, "other"), (line.value, line.role))
        _map_content(self.content, note)
        return iter(seen)

    def map_texts(self, change: Change) -> Exchange:
        """The same exchange with ``change`` applied to every text."""
        return msgspec.structs.replace(
            self,
            address=_map_address(self.address, change),
            credentials=_map_credentials(self.credentials, change),
            headers=tuple([_map_line(line, change) for line in self.headers]),
            content=_map_content(self.content, change),
        )


def plain_data(exchange: Exchange) -> object:
    """``exchange`` as data for JSON, variables in their braces; real secret values are left out."""
    return data_of(msgspec.structs.replace(exchange, secrets=()))


def _map_line(line: HeaderLine, change: Change) -> HeaderLine:
    name, value = change(line.name, "other"), change(line.value, line.role)
    same = name is line.name and value is line.value
    return line if same else msgspec.structs.replace(line, name=name, value=value)


def _map_address(address: Address, change: Change) -> Address:
    query = address.query
    return Address(
        scheme=address.scheme,
        host=change(address.host, "base"),
        port=None if address.port is None else change(address.port, "base"),
        path=change(address.path, "address"),
        query=query
        and tuple(
            QueryPair(
                change(pair.name, "address"),
                None if pair.value is None else change(pair.value, pair.role),
                pair.role,
            )
            for pair in query
        ),
        as_typed=address.as_typed,
    )


def _map_credentials(credentials: Credentials | None, change: Change) -> Credentials | None:
    match credentials:
        case None:
            return None
        case BasicCredentials(username, password):
            return BasicCredentials(change(username, "credential"), change(password, "credential"))
        case BearerToken(token):
            return BearerToken(change(token, "credential"))
        case DigestCredentials() | OAuth1Credentials() | AwsCredentials():
            return credentials.changed(
                lambda text: change(text, "credential"), lambda text: change(text, "other")
            )
        case _:  # pragma: no cover
            assert_never(credentials)


def _map_content(content: Content | None, change: Change) -> Content | None:
    match content:
        case None:
            return None
        case TextContent(text):
            return TextContent(change(text, "other"))
        case FormContent(pairs):
            return FormContent(tuple((change(k, "other"), change(v, "other")) for k, v in pairs))
        case MultipartContent(parts):
            return MultipartContent(tuple(_map_part(part, change) for part in parts))
        case FileContent(path):
            return FileContent(path and change(path, "other"))
        case _:  # pragma: no cover
            assert_never(content)


def _map_part(part: TextField | FileField, change: Change) -> TextField | FileField:
    match part:
        case TextField(name, value, content_type, file_name):
            return TextField(
                change(name, "other"),
                change(value, "other"),
                content_type and change(content_type, "other"),
                file_name and change(file_name, "other"),
            )
        case FileField(name, path, file_name, content_type):
            return FileField(
                change(name, "other"),
                path and change(path, "other"),
                change(file_name, "other"),
                content_type and change(content_type, "other"),
            )
        case _:  # pragma: no cover
            assert_never(part)
