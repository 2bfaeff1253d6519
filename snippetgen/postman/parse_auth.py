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
    AwsAuth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    NoAuth,
    OAuth1Auth,
    OAuth2Auth,
    OtherAuth,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.postman.javascript import is_truthy
from snippetgen.postman.place import Place
from snippetgen.postman.values import (
    as_json,
    only_text,
    record,
    records,
    string,
    text,
    text_as_sent,
)
from snippetgen.postman.variables import typed_value

Given = Mapping[str, tuple[object, Place]]


def read_auth(value: object, at: Place) -> Auth | None:
    """The auth, or None when it is inherited: absent, null, or without a type."""
    auth = record(value, at)
    kind = auth.get("type")
    if not isinstance(kind, str) or kind == "type":
        if kind is not None:
            (at / "type").report_bad(kind, "the name of an auth type")
        return None
    return _auth(kind, _parameters(auth.get(kind), at / kind))


def _auth(kind: str, parameters: Given) -> Auth:
    given = _texts(parameters)
    match kind:
        case "noauth":
            return NoAuth()
        case "basic":
            return BasicAuth(given.get("username", EMPTY), given.get("password", EMPTY))
        case "bearer":
            return BearerAuth(given.get("token", EMPTY))
        case "apikey":
            location = given.get("in", EMPTY)
            value = _api_key_value(parameters, location)
            return ApiKeyAuth(given.get("key", EMPTY), value, location)
        case "oauth2":
            return OAuth2Auth(
                token=given.get("accessToken", EMPTY),
                prefix=given.get("headerPrefix"),
                location=given.get("addTokenTo", EMPTY),
                token_type=given.get("tokenType", EMPTY),
            )
        case "digest":
            return DigestAuth(given.get("username", EMPTY), given.get("password", EMPTY))
        case "oauth1":
            return _oauth1(given, parameters)
        case "awsv4":
            return _aws(given, parameters)
        case _:
            return OtherAuth(kind, tuple(given.items()))


def _oauth1(given: Mapping[str, Text], parameters: Given) -> OAuth1Auth:
    return OAuth1Auth(
        method=given.get("signatureMethod", EMPTY),
        consumer_key=given.get("consumerKey", EMPTY),
        consumer_secret=given.get("consumerSecret", EMPTY),
        token=given.get("token", EMPTY),
        token_secret=given.get("tokenSecret", EMPTY),
        private_key=given.get("privateKey", EMPTY),
        realm=given.get("realm", EMPTY),
        version=given.get("version", EMPTY),
        verifier=given.get("verifier", EMPTY),
        callback=given.get("callback", EMPTY),
        in_header=_flag(parameters, "addParamsToHeader"),
        keeps_empty=_flag(parameters, "addEmptyParamsToSign"),
        hashes_body=_flag(parameters, "includeBodyHash"),
    )


def _aws(given: Mapping[str, Text], parameters: Given) -> AwsAuth:
    return AwsAuth(
        access_key=given.get("accessKey", EMPTY),
        secret_key=given.get("secretKey", EMPTY),
        session_token=given.get("sessionToken", EMPTY),
        region=given.get("region", EMPTY),
        service=given.get("service", EMPTY),
        in_query=_flag(parameters, "addAuthDataToQuery"),
    )


def _flag(parameters: Given, name: str) -> bool:
    """What counts as true in JavaScript, the word ``false`` too."""
    return name in parameters and is_truthy(parameters[name][0])


def _api_key_value(parameters: Given, location: Text) -> Text | None:
    """The key itself: what is no text is left out of a query, and printed in a header."""
    if "value" not in parameters:
        return None
    value, place = parameters["value"]
    if location == Text("query"):
        return only_text(value, place)
    return Text("null") if value is None else text_as_sent(value, place)


def _parameters(value: object, at: Place) -> Given:
    """Values by name with their places; of a repeated name the last counts."""
    if not isinstance(value, list):
        return {name: (given, at / name) for name, given in record(value, at).items()}
    return {
        name: (typed_value(entry, place), place / "value")
        for entry, place in records(value, at)
        if (name := string(entry.get("key"), place, "key"))
    }


def _texts(parameters: Given) -> Mapping[str, Text]:
    """Texts by name, nulls left out; lists and objects, which dialogues keep, are JSON text."""
    found: dict[str, Text] = {}
    for name, (value, at) in parameters.items():
        given = text(as_json(value, at) if isinstance(value, (list, dict)) else value, at)
        if given is not None:
            found[name] = given
    return found
