"""From a URL object to the address on the wire.

Postman prints the object as a string, substitutes variables in the string, reads the result as a
URL again and only then encodes it; so a value may bring its own path, query or fragment.

Source: measured on postman-runtime 7.39 (see tests/wire/recordings).
"""

from __future__ import annotations

from urllib.parse import unquote_plus

import msgspec

from snippetgen.ir.request import QueryParam, Url
from snippetgen.ir.text import EMPTY, Text, Variable
from snippetgen.patterns import later
from snippetgen.postman.parse_url import parse_url
from snippetgen.resolve.encoding import (
    encode_component,
    encode_host,
    encode_key,
    encode_path,
    encode_query,
    encode_value,
)
from snippetgen.resolve.exchange import Address, QueryPair
from snippetgen.resolve.variables import Variables

BASE_URL = Variable("base_url")


def url_text(url: Url) -> Text:
    """``url`` as one string, path variables filled in, ``{{variables}}`` left."""
    pieces: list[Text] = []
    if url.protocol:
        pieces.append(url.protocol)
        if not url.protocol.source.endswith("://"):
            pieces.append(Text("://"))
    if url.user is not None or url.password is not None:
        pieces.append(url.user or EMPTY)
        if url.password is not None:
            pieces += (Text(":"), url.password)
        pieces.append(Text("@"))
    pieces.append(url.host)
    if url.port is not None:
        pieces += (Text(":"), url.port)
    if url.path is not None:
        pieces.append(_path_text(url))
    query = _query_text(url.query)
    if query is not None:
        pieces += (Text("?"), query)
    if url.fragment is not None:
        pieces += (Text("#"), url.fragment)
    return Text.join("", pieces)


def _path_text(url: Url) -> Text:
    values = {v.key: v.value.source for v in url.variables if v.value}
    segments = [EMPTY, *(_path_segment(segment, values) for segment in url.path or ())]
    return Text.join("/", segments)


def _path_segment(segment: Text, values: dict[str, str]) -> Text:
    """``:key`` and ``:key.suffix`` take the value of ``key``; an empty value leaves them."""
    if not segment.startswith(":"):
        return segment
    key, dot, suffix = segment.source[1:].partition(".")
    return Text.of(values[key] + dot + suffix) if key in values else segment


def _query_text(query: tuple[QueryParam, ...]) -> Text | None:
    enabled = [param for param in query if not param.disabled]
    if not enabled:
        return None
    return Text.join("&", (_query_param_text(param) for param in enabled))


def _query_param_text(param: QueryParam) -> Text:
    key = (param.key or EMPTY).map_plain(encode_key)
    if param.value is None:
        return key
    return Text.join("=", (key, param.value.map_plain(encode_value)))


def resolve_url(url: Url, variables: Variables) -> Url:
    """``url`` with every known variable filled in, read anew."""
    return parse_url(variables.substitute(url_text(url)))


def encode_address(
    url: Url, added: tuple[QueryPair, ...], replaced: frozenset[str], *, as_typed: bool
) -> Address:
    """The address for a resolved ``url``; ``added`` pairs go last, those called ``replaced`` go.

    ``as_typed`` leaves path and query as they are (``disableUrlEncoding``).
    """
    path = EMPTY if url.path is None else Text.join("/", (EMPTY, *url.path))
    pairs = [
        _encoded_pair(QueryPair(p.key or EMPTY, p.value), as_typed=as_typed)
        for p in url.query
        if (p.key or EMPTY).source not in replaced
    ]
    pairs += [_encoded_pair(pair, as_typed=as_typed) for pair in added]
    return Address(
        scheme=_scheme(url),
        host=_host(url),
        port=url.port,
        path=path if as_typed else path.map_plain(encode_path),
        query=tuple(pairs) if pairs else None,
        as_typed=as_typed,
    )


def with_strict_query(address: Address) -> Address:
    """The query as OAuth 1 wants it: decoded as a form, encoded again but for unreserved signs."""
    if address.query is None or address.as_typed:
        return address
    pairs = [
        QueryPair(
            _strict(pair.name), None if pair.value is None else _strict(pair.value), pair.role
        )
        for pair in address.query
        if pair.name or pair.value is not None
    ]
    return msgspec.structs.replace(address, query=tuple(pairs) or None)


def _strict(text: Text) -> Text:
    return text.map_plain(lambda piece: encode_component(unquote_plus(piece)))


def _scheme(url: Url) -> str | None:
    if url.protocol:
        return url.protocol.plain.lower() if url.protocol.is_plain else None
    return None if _begins_with_variable(url.host) else "http"


def _host(url: Url) -> Text:
    host = url.host if url.host.variables else Text(encode_host(url.host.plain))
    if url.protocol and not url.protocol.is_plain:
        return url.protocol + Text("://") + host
    return host


def _begins_with_variable(host: Text) -> bool:
    return bool(host.parts) and isinstance(host.parts[0], Variable)


def _encoded_pair(pair: QueryPair, *, as_typed: bool) -> QueryPair:
    name = pair.name.map_plain(encode_key)
    value = None if pair.value is None else pair.value.map_plain(encode_value)
    if not as_typed:
        name = name.map_plain(encode_query)
        value = None if value is None else value.map_plain(encode_query)
    return QueryPair(name, value, pair.role)


def with_stand_in_base(address: Address) -> Address:
    """``address`` with a variable where the collection names no host."""
    return msgspec.structs.replace(address, scheme=None, host=Text.made_of(BASE_URL))


_RAW_TARGET = later(r"[\x21-\x7e\x80-\xff]*")


def unsendable_address(address: Address) -> str | None:
    """Why Postman's runtime refuses the address, or None."""
    if address.scheme not in (None, "http", "https"):
        return f"the protocol {address.scheme!r} is neither http nor https"
    pieces = (address.path + address.query_text).parts if address.as_typed else ()
    if not all(_RAW_TARGET.fullmatch(piece) for piece in pieces if isinstance(piece, str)):
        return "URL encoding is off, but the URL holds characters that need it"
    return None


_HOST = later(r"[^\s/?#@\\]+")


def has_host(url: Url) -> bool:
    """Whether ``url`` names a host that could be connected to."""
    return bool(url.host) and (bool(url.host.variables) or bool(_HOST.fullmatch(url.host.plain)))
