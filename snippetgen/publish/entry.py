"""From a resolved request to its entry in the book: tables, body, answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from snippetgen.ir.json_value import NotJsonError, laid_out, plain_json
from snippetgen.ir.request import Example
from snippetgen.ir.text import EMPTY, Text, Variable
from snippetgen.publish.book import Answer, Block, Row, Table
from snippetgen.resolve.described import Parameter
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    TextContent,
)
from snippetgen.resolve.naming import angle_name, env_name
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials, OAuth1Credentials
from snippetgen.settings import Placeholders

# Enough to understand an answer; a page is no archive.
MOST_LINES = 200
MOST_CHARACTERS = 20_000
LONGEST_VALUE = 200

_TITLES = {"path": "Path variables", "query": "Query parameters", "form": "Form fields"}
_LEXERS = (("json", "json"), ("html", "html"), ("xml", "xml"), ("javascript", "javascript"))


def tables_of(
    exchange: Exchange, parameters: Sequence[Parameter], style: Placeholders
) -> tuple[Table, ...]:
    """The tables of a request as shown: what the exchange sends and what the author says of it."""
    found = []
    for part, title in _TITLES.items():
        rows = [_row(p, _shown(p.value, style), style) for p in parameters if p.part == part]
        found.append(Table(title, title.lower().replace(" ", "-"), tuple(rows)))
    headers = Table("Headers", "headers", tuple(_headers(exchange, parameters, style)))
    found.insert(2, headers)
    return tuple(table for table in found if table.rows)


def _row(parameter: Parameter, value: Text, style: Placeholders) -> Row:
    about = Text(parameter.description)
    return Row(_shown(parameter.name, style), _cut(value), about, parameter.optional)


def _headers(
    exchange: Exchange, parameters: Sequence[Parameter], style: Placeholders
) -> Iterable[Row]:
    """The lines that are sent, that of the credentials first, then those switched off."""
    written = [p for p in parameters if p.part == "header"]
    about = {p.name.source.lower(): p.description for p in written if p.description}
    match exchange.credentials:
        case BearerToken(token):
            yield Row(Text("Authorization"), Text("Bearer ") + token, EMPTY)
        case BasicCredentials(username, password):
            value = Text("Basic base64(") + username + Text(":") + password + Text(")")
            yield Row(Text("Authorization"), value, EMPTY)
        case DigestCredentials(username):
            yield Row(Text("Authorization"), Text("Digest username=") + username, EMPTY)
        case OAuth1Credentials(_, key) if exchange.credentials.in_header:
            yield Row(Text("Authorization"), Text("OAuth oauth_consumer_key=") + key, EMPTY)
        case AwsCredentials(key) if not exchange.credentials.in_query:
            value = Text("AWS4-HMAC-SHA256 Credential=") + key
            yield Row(Text("Authorization"), value, EMPTY)
        case OAuth1Credentials() | AwsCredentials() | None:
            pass
    for line in exchange.headers:
        yield Row(line.name, _cut(line.value), Text(about.get(line.key, "")))
    for header in written:
        if header.optional:
            yield _row(header, _shown(header.value, style), style)


def _shown(text: Text, style: Placeholders) -> Text:
    """``text`` with its variables written as in the snippets."""
    match style:
        case "env":
            return text.map_variables(lambda variable: Variable(env_name(variable.name)))
        case "angle":
            return text.map_variables(lambda variable: angle_name(variable.name))
        case _:
            return Text(text.source)


def _cut(value: Text) -> Text:
    """``value`` in a length that a table can hold."""
    source = value.source
    return value if len(source) <= LONGEST_VALUE else Text(source[:LONGEST_VALUE] + "…")


def body_of(content: Content | None) -> Block | None:
    """The body where it is a text; forms have a table, and a file only its name."""
    match content:
        case TextContent(text):
            return _block(text, _lexer(text, "")) if text else None
        case FileContent(path) if path:
            return Block(Text("The bytes of the file ") + path, "text")
        case _:
            return None


def answer_of(example: Example) -> Answer:
    """A saved response, laid out when it is JSON."""
    text = Text(example.body)
    declared = next(
        (h.value for h in example.headers if h.key.source.lower() == "content-type"), None
    )
    media_type = declared.source if declared else ""
    status = f"{example.code or ''} {example.status}".strip()
    name = Text(example.name)
    return Answer(
        name, Text(status), example.code, _block(_shown_body(example), _lexer(text, media_type))
    )


def _lexer(text: Text, media_type: str) -> str:
    found = next((lexer for word, lexer in _LEXERS if word in media_type.lower()), "")
    start = text.source.lstrip()[:1]
    return found or {"{": "json", "[": "json", "<": "xml"}.get(start, "text")


def _shown_body(example: Example) -> Text:
    """JSON one member to a line; anything else as it is."""
    try:
        if isinstance(plain_json(example.body), dict | list):
            return Text(laid_out(example.body))
    except NotJsonError:
        pass
    return Text(example.body)


def _block(text: Text, lexer: str) -> Block:
    """A block of a bearable length."""
    if len(text.source) <= MOST_CHARACTERS and text.source.count("\n") < MOST_LINES:
        return Block(text, lexer)
    lines = text.source[:MOST_CHARACTERS].split("\n")[:MOST_LINES]
    shown = "\n".join(lines)
    return Block(Text(shown), lexer, max(text.source.count("\n") + 1 - len(lines), 1))
