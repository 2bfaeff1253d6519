"""From the text of a URL to its parts, by Postman's rules: nothing is decoded or checked.

Variables are atoms, whatever stands between their braces.

Source: behaviour of postman-url-encoder 3.0 (``parser``) and postman-collection (``Url.parse``).
"""

from __future__ import annotations

from collections.abc import Iterable

from snippetgen.ir.request import QueryParam, Url
from snippetgen.ir.text import EMPTY, Text, Variable
from snippetgen.postman.javascript import SPACE


def parse_url(text: Text) -> Url:
    """Split ``text`` into the parts of a URL; every text has some, and none is invented.

    A port that is empty is left out, since that is how it is sent.
    """
    rest, fragment = _without_leading_space(text).partition("#")
    rest, query = rest.partition("?")
    rest = rest.map_plain(lambda piece: piece.replace("\\", "/"))
    protocol, rest = _split_protocol(rest)
    rest, path = rest.partition("/")
    credentials, rest = _split_last(rest, "@")
    user, password = (None, None) if credentials is None else credentials.partition(":")
    host, port = _split_port(rest)
    return Url(
        protocol=protocol,
        user=user,
        password=password,
        host=host,
        port=port,
        path=None if path is None else tuple(path.split("/")),
        query=() if query is None else parse_query(query),
        fragment=fragment,
    )


def parse_query(text: Text) -> tuple[QueryParam, ...]:
    """The pairs of a query string; an empty pair that is not the last has neither key nor value."""
    pairs = text.split("&")
    last = len(pairs) - 1
    return tuple(
        QueryParam(None, None) if not pair and index != last else parse_pair(pair)
        for index, pair in enumerate(pairs)
    )


def parse_pair(text: Text) -> QueryParam:
    """One ``key=value`` pair; without a ``=`` the value is None."""
    return QueryParam(*text.partition("="))


def printed(url: Url) -> str:
    """``url`` as a person would write it, to name an item that has no name."""
    address = f"{url.host.source}:{url.port.source}" if url.port is not None else url.host.source
    if url.protocol:
        address = f"{url.protocol.source}://{address}"
    return "/".join([address, *_sources(url.path or ())])


def _sources(texts: Iterable[Text]) -> list[str]:
    return [text.source for text in texts]


def _without_leading_space(text: Text) -> Text:
    if not text.parts or isinstance(text.parts[0], Variable):
        return text
    return Text.made_of(text.parts[0].lstrip(SPACE), *text.parts[1:])


def _split_protocol(text: Text) -> tuple[Text | None, Text]:
    """The protocol and what follows ``://`` and any more slashes; a file URL keeps one of them."""
    protocol, rest = text.partition("://")
    if rest is None:
        return None, text
    if not rest.startswith("/"):
        return protocol, rest
    first, *others = rest.parts
    assert isinstance(first, str)
    kept = "/" if protocol.source.lower() == "file" else ""
    return protocol, Text.made_of(kept + first.lstrip("/"), *others)


def _split_last(text: Text, separator: str) -> tuple[Text | None, Text]:
    """Split at the last ``separator``; None for the first part when there is none."""
    *before, after = text.split(separator)
    return (Text.join(separator, before) if before else None), after


def _split_port(text: Text) -> tuple[Text, Text | None]:
    """Split at the last colon, unless it stands inside the brackets of an IPv6 address."""
    host, port = _split_last(text, ":")
    if host is None or "]" in port:
        return text, None
    return host or EMPTY, port or None
