"""A request as the collection describes it, before anything is resolved.

Source: the ``request`` and ``url`` definitions of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

import msgspec

from snippetgen.ir.auth import Auth
from snippetgen.ir.body import Body
from snippetgen.ir.text import EMPTY, Text


class Header(msgspec.Struct, frozen=True):
    """A header line as typed; ``value`` is None for null."""

    key: Text
    value: Text | None
    disabled: bool = False
    description: str = ""


class QueryParam(msgspec.Struct, frozen=True):
    """A query pair as typed; ``value`` None is a bare ``?flag``."""

    key: Text | None
    value: Text | None
    disabled: bool = False
    description: str = ""


class PathVariable(msgspec.Struct, frozen=True):
    """The value of a ``:key`` path segment; None when null or absent."""

    key: str
    value: Text | None
    description: str = ""


class Url(msgspec.Struct, frozen=True):
    """The parts of a URL, unencoded and unresolved, as Postman's own object model holds them.

    ``host`` is the joined host, ``path`` the segments (None without a path: no slash either).
    """

    protocol: Text | None = None
    user: Text | None = None
    password: Text | None = None
    host: Text = EMPTY
    port: Text | None = None
    path: tuple[Text, ...] | None = None
    query: tuple[QueryParam, ...] = ()
    fragment: Text | None = None
    variables: tuple[PathVariable, ...] = ()


class Settings(msgspec.Struct, frozen=True):
    """The members of ``protocolProfileBehavior`` that change what is sent."""

    disable_body_pruning: bool = False
    disable_url_encoding: bool = False
    follow_redirects: bool = True
    strict_ssl: bool = True
    disabled_system_headers: tuple[str, ...] = ()


class Request(msgspec.Struct, frozen=True):
    """One HTTP request; ``method`` as typed (GET when missing), ``body`` None when there is none."""

    method: Text = Text("GET")
    url: Url = Url()
    headers: tuple[Header, ...] = ()
    body: Body | None = None
    auth: Auth | None = None
    description: str = ""


class Example(msgspec.Struct, frozen=True):
    """A saved response; ``code`` is 0 when the collection has none, ``body`` its text."""

    name: str = ""
    code: int = 0
    status: str = ""
    headers: tuple[Header, ...] = ()
    body: str = ""
