"""What a client cannot send, settled before its view is made.

A client's traits say what it can do; a part of the request that is beyond them is left out and
named, or the whole request is refused.  A snippet never silently does less.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.resolve.exchange import (
    Exchange,
    FileField,
    FormContent,
    HeaderLine,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.resolve.signatures import SIGNING, demands, place_of
from snippetgen.targets.client import Client, Traits
from snippetgen.targets.reduction import BODY, TARGET, Reduction, of_header
from snippetgen.targets.repeats import joined_lines

_KINDS = ("digest", "oauth1", "awsv4")
_FRAMING = frozenset({"content-length", "transfer-encoding"})
_CONDITIONAL = frozenset(
    "if-match if-modified-since if-none-match if-range if-unmodified-since".split()
)
_DOT_SEGMENTS = frozenset({".", ".."})
_LONE_PERCENT = later(r"%(?![0-9A-Fa-f]{2})")
_MULTIPART = later(r"multipart/form-data(;\s*boundary=[^;]*)?")
_BARE_BREAK = later(r"(?<!\r)\n|\r(?!\n)")
_QUOTED = '"\r\n'
_BOM = "\ufeff"


def within_limits(exchange: Exchange, client: Client) -> tuple[Exchange, tuple[Reduction, ...]]:
    """The part of ``exchange`` that ``client`` can send, and each part that is left out.

    Raises CannotExpressError when what is left would be another request.
    """
    traits = client.traits
    reasons = chain(_line_reasons(exchange, traits), _content_reasons(exchange, traits))
    if reason := next(reasons, None):
        raise CannotExpressError(reason)
    reduced = list(_reduced(exchange, traits))
    if unsigned := _unsigned(exchange, traits):
        reduced.append(unsigned)
        exchange = msgspec.structs.replace(exchange, credentials=None)
    lines, unsent = _written_lines(exchange, traits)
    reduced += unsent
    if not traits.repeated_headers and len({line.key for line in lines}) < len(lines):
        lines, lost = joined_lines(lines)
        reduced += [
            of_header(line, f"only the last {line.name.source!r} header is sent") for line in lost
        ]
    if lines is not exchange.headers:
        exchange = msgspec.structs.replace(exchange, headers=lines)
    return exchange, tuple(reduced)


def _written_lines(
    exchange: Exchange, traits: Traits
) -> tuple[tuple[HeaderLine, ...], list[Reduction]]:
    """The header lines that the client writes as it is told, and what is said of the others."""
    lines, fixed, filled = exchange.headers, traits.fixed_headers, traits.filled_headers
    frames = traits.bodyless_framing if exchange.content is None else traits.framing_headers
    framing = [] if frames else [line for line in lines if line.key in _FRAMING]
    unwritable = [
        line
        for line in lines
        if (line.key in fixed or (line.key in filled and not line.value)) and line not in framing
    ]
    if not framing and not unwritable:
        return lines, []
    told = [line for line in framing if not _is_true_length(exchange, line)] + unwritable
    return tuple(line for line in lines if line not in framing + unwritable), [
        of_header(line, f"the header {line.name.source!r} is left to the client") for line in told
    ]


def _unsigned(exchange: Exchange, traits: Traits) -> Reduction | None:
    """Why the signature is left out, or None."""
    signing = exchange.credentials
    if not isinstance(signing, SIGNING):
        return None
    place = place_of(signing, exchange.method, form=isinstance(exchange.content, FormContent))
    lacking = [demand for demand in demands(signing, place) if demand not in traits.signs]
    if not lacking:
        return None
    if lacking[0] in _KINDS:
        lacking = lacking[:1]
    fields = {"header": "header authorization", "query": TARGET, "body": BODY}
    words = f"the signature is left out: the client does not know {', '.join(lacking)}"
    return Reduction(fields[place], words, is_signature=True)


def has_dot_segments(path: Text) -> bool:
    """Whether a path has ``.`` or ``..`` segments."""
    return not _DOT_SEGMENTS.isdisjoint(path.source.split("/"))


def has_lone_percent(text: Text) -> bool:
    """Whether ``text`` has a ``%`` that begins no ``%XX``."""
    return "%" in text and any(_LONE_PERCENT.search(piece) for piece in _plain(text))


def _line_reasons(exchange: Exchange, traits: Traits) -> Iterator[str]:
    """What stands in the first line: method and target."""
    if exchange.method in traits.refused_methods:
        yield f"the client refuses the method {exchange.method}"
    address = exchange.address
    if not traits.odd_methods and not (exchange.method.isascii() and exchange.method.isalpha()):
        yield "the client knows no method that holds more than letters"
    if not traits.dot_segments and has_dot_segments(address.path):
        yield "the client removes the dot segments of the path"
    target = (address.path, address.query_text)
    if not all(text.is_ascii for text in target):
        yield "the client encodes characters that Postman is told not to encode"
    if not traits.lone_percent and any(map(has_lone_percent, target)):
        yield "the client encodes every percent sign of a URL that has a bare one"


def _content_reasons(exchange: Exchange, traits: Traits) -> Iterator[str]:
    content = exchange.content
    if content is not None and exchange.method in traits.bodyless_methods:
        yield f"the client sends no body with {exchange.method}"
    if isinstance(content, TextContent):
        if not traits.nul and "\0" in content.text:
            yield "a NUL character cannot be part of the body"
        if not traits.leading_bom and content.text.startswith(_BOM):
            yield "the client removes a byte-order mark at the start of the body"
    if isinstance(content, MultipartContent):
        if not traits.unnamed_parts and not all(part.name for part in content.parts):
            yield "the client cannot send a form part without a name"
        if not traits.typed_texts and any(map(_is_typed_text, content.parts)):
            yield "the client cannot send a form part with a Content-Type and no file name"
        if not traits.form_line_breaks and any(map(_has_bare_break, content.parts)):
            yield "the client sends line breaks of a form as CRLF"
        if exchange.header("content-type") is None:
            yield "the client cannot send a multipart form without a Content-Type"


def _is_typed_text(part: TextField | FileField) -> bool:
    return part.content_type is not None and part.file_name is None


def _has_bare_break(part: TextField | FileField) -> bool:
    """Whether a text goes out with line breaks that are not CRLF."""
    if isinstance(part, FileField) or part.file_name is not None:
        return False
    return any(_BARE_BREAK.search(piece) for piece in _plain(part.value))


def _reduced(exchange: Exchange, traits: Traits) -> Iterator[Reduction]:
    address = exchange.address
    if not traits.empty_query and address.query is not None and not address.query_text.source[1:]:
        yield Reduction(TARGET, "the lone '?' at the end of the URL is left out")
    yield from _reduced_headers(exchange, traits)
    if isinstance(exchange.content, MultipartContent):
        yield from _reduced_form(exchange, exchange.content, traits)


def _reduced_headers(exchange: Exchange, traits: Traits) -> Iterator[Reduction]:
    lines = exchange.headers
    if traits.adds_no_cache and any(line.key in _CONDITIONAL for line in lines):
        for name in ("cache-control", "pragma"):
            if exchange.header(name) is None:
                words = f"the client adds 'no-cache' as {name} to a conditional request"
                yield Reduction(f"header {name}", words)
    if not traits.latin1_headers:
        for line in lines:
            if not line.value.is_ascii:
                words = f"the header {line.name.source!r} is sent in UTF-8, not in Latin-1"
                yield of_header(line, words)


def _reduced_form(
    exchange: Exchange, content: MultipartContent, traits: Traits
) -> Iterator[Reduction]:
    if not _MULTIPART.fullmatch((exchange.header("content-type") or Text()).source):
        yield Reduction("header content-type", "the Content-Type is the client's own")
    for part in content.parts:
        yield from _file_reasons(part, traits)
        names = [part.name, part.file_name or Text()]
        if any(sign in name for name in names for sign in _QUOTED + traits.encoded_in_names):
            words = f"some signs in the names of the part {part.name.source!r} are sent encoded"
            yield Reduction(BODY, words)


def _file_reasons(part: TextField | FileField, traits: Traits) -> Iterator[Reduction]:
    if part.file_name is None:
        return
    if not part.file_name and not traits.empty_file_names:
        words = f"the empty file name of the part {part.name.source!r} is left out"
        yield Reduction(BODY, words)
    elif part.content_type is None and not traits.untyped_files:
        words = f"the part {part.name.source!r} gets a Content-Type of the client's own"
        yield Reduction(BODY, words)


def _plain(text: Text) -> Iterator[str]:
    return (piece for piece in text.parts if isinstance(piece, str))


def _is_true_length(exchange: Exchange, line: HeaderLine) -> bool:
    content = exchange.content
    if line.key != "content-length" or not line.value.is_plain:
        return False
    if content is None:
        return line.value.plain == "0" and exchange.method not in ("GET", "HEAD")
    if not isinstance(content, TextContent) or not content.text.is_plain:
        return False
    return line.value.plain == str(len(content.text.plain.encode()))
