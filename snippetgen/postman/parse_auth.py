"""The ``auth`` of a request, folder or collection.

Parameters are a list of key and value (v2.1) or an object (v2.0); both are read wherever they
stand, because exports mix them.

Source: the ``auth`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

from collections.abc import Mapping

from snippetgen.ir.auth import (
    ApiKeyAuth,
    Auth,
    BasicAuth,
    BearerAuth,
    NoAuth,
    OAuth2Auth,
    OtherAuth,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.place import Place
from snippetgen.postman.values import as_json, record, records, string, text
from snippetgen.postman.variables import typed_value

Parameters = Mapping[str, Text]


def read_auth(value: object, at: Place) -> Auth | None:
    """The auth, or None when it is inherited: absent, null, or without a type."""
    auth = record(value, at)
    kind = auth.get("type")
    if not isinstance(kind, str) or kind == "type":
        if kind is not None:
            (at / "type").report_bad(kind, "the name of an auth type")
        return None
    parameters = _parameters(auth.get(kind), at / kind)
    return _auth(kind, parameters)


def _auth(kind: str, given: Parameters) -> Auth:
    match kind:
        case "noauth":
            return NoAuth()
        case "basic":
            return BasicAuth(given.get("username", EMPTY), given.get("password", EMPTY))
        case "bearer":
            return BearerAuth(given.get("token", EMPTY))
        case "apikey":
            in_query = given.get("in") == Text("query")
            return ApiKeyAuth(given.get("key", EMPTY), given.get("value", EMPTY), in_query)
        case "oauth2":
            return OAuth2Auth(
                token=given.get("accessToken", EMPTY),
                prefix=given.get("headerPrefix"),
                in_query=given.get("addTokenTo") == Text("queryParams"),
                token_type=given.get("tokenType", EMPTY),
            )
        case _:
            return OtherAuth(kind, tuple(given.items()))


def _parameters(value: object, at: Place) -> Parameters:
    """Texts by name, nulls left out; of a repeated name the last value counts."""
    found: dict[str, Text] = {}
    if isinstance(value, list):
        for entry, place in records(value, at):
            name = string(entry.get("key"), place / "key")
            _keep(found, name, typed_value(entry, place), place / "value")
    else:
        for name, given in record(value, at).items():
            _keep(found, name, given, at / name)
    return found


def _keep(found: dict[str, Text], name: str, value: object, at: Place) -> None:
    """Lists and objects, which dialogues keep for token requests, are kept as JSON text."""
    plain = as_json(value, at) if isinstance(value, (list, dict)) else value
    given = text(plain, at)
    if given is None:
        found.pop(name, None)
    elif name:
        found[name] = given
