"""Auth kinds: a closed union, one record per kind that snippets can express, one for the rest.

Source: the ``auth`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from snippetgen.ir.text import EMPTY, Text


class NoAuth(msgspec.Struct, frozen=True, tag="noauth"):
    """``noauth``: nothing is sent, and nothing is inherited from above."""


class BasicAuth(msgspec.Struct, frozen=True, tag="basic"):
    """RFC 7617 credentials."""

    username: Text = EMPTY
    password: Text = EMPTY


class BearerAuth(msgspec.Struct, frozen=True, tag="bearer"):
    """An RFC 6750 token in the Authorization header."""

    token: Text = EMPTY


class ApiKeyAuth(msgspec.Struct, frozen=True, tag="apikey"):
    """A key and value in the query when ``location`` is ``query``, else in a header.

    ``value`` is None where a query gets the bare key.
    """

    key: Text = EMPTY
    value: Text | None = EMPTY
    location: Text = EMPTY


class OAuth2Auth(msgspec.Struct, frozen=True, tag="oauth2"):
    """An OAuth 2 access token; ``prefix`` is None when the collection names none.

    ``location`` is ``header`` (also when empty), ``queryParams``, or a word that adds it nowhere.
    """

    token: Text = EMPTY
    prefix: Text | None = None
    location: Text = EMPTY
    token_type: Text = EMPTY


class DigestAuth(msgspec.Struct, frozen=True, tag="digest"):
    """RFC 7616: the answer to the server's challenge; the rest of the settings comes from there."""

    username: Text = EMPTY
    password: Text = EMPTY


class OAuth1Auth(msgspec.Struct, frozen=True, tag="oauth1"):
    """A request signed as RFC 5849 says; time and nonce are made anew for every request.

    ``in_header`` says whether the parameters go into the Authorization header.  ``keeps_empty``
    sends those without a value too, and ``hashes_body`` adds ``oauth_body_hash``.
    """

    method: Text = EMPTY
    consumer_key: Text = EMPTY
    consumer_secret: Text = EMPTY
    token: Text = EMPTY
    token_secret: Text = EMPTY
    private_key: Text = EMPTY
    realm: Text = EMPTY
    version: Text = EMPTY
    verifier: Text = EMPTY
    callback: Text = EMPTY
    in_header: bool = False
    keeps_empty: bool = False
    hashes_body: bool = False


class AwsAuth(msgspec.Struct, frozen=True, tag="awsv4"):
    """A request signed for AWS, Signature Version 4; ``in_query`` makes a presigned URL of it."""

    access_key: Text = EMPTY
    secret_key: Text = EMPTY
    session_token: Text = EMPTY
    region: Text = EMPTY
    service: Text = EMPTY
    in_query: bool = False


class OtherAuth(msgspec.Struct, frozen=True, tag="other"):
    """A kind that no snippet can express (``hawk``, ``jwt``, ``ntlm`` ...).

    ``kind`` is the type as written; ``parameters`` keeps its values by name, in source order.
    """

    kind: str
    parameters: tuple[tuple[str, Text], ...] = ()


Auth: TypeAlias = (
    NoAuth
    | BasicAuth
    | BearerAuth
    | ApiKeyAuth
    | OAuth2Auth
    | DigestAuth
    | OAuth1Auth
    | AwsAuth
    | OtherAuth
)
