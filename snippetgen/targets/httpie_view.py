"""The view of HTTPie: one command as options and request items, for any shell to quote.

Source: https://httpie.io/docs/cli; how items are read was measured on HTTPie 3.2: the first
separator ends the name, a backslash takes the meaning of the separator character behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

import msgspec

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonArray, JsonObject, JsonValue
from snippetgen.ir.text import Text
from snippetgen.patterns import later
from snippetgen.resolve.body import MULTIPART_TYPE
from snippetgen.resolve.exchange import Exchange, FileField, HeaderLine, TextContent, TextField
from snippetgen.resolve.multipart import base_name
from snippetgen.targets.body_form import FileForm, JsonForm, PairsForm, TextForm, UploadForm
from snippetgen.targets.client import Client
from snippetgen.targets.curl_view import Option
from snippetgen.targets.http_view import HttpView, basic_header, form_text, http_view
from snippetgen.targets.json_form import json_line
from snippetgen.targets.multipart_text import multipart_text
from snippetgen.targets.query_form import is_grouped
from snippetgen.targets.reduction import Reduction


class HttpieView(msgspec.Struct, frozen=True):
    """What a template of the ``httpie`` view sees.

    ``options`` stand before method and URL, ``items`` behind them; ``raw`` is the body where no
    items say it.
    """

    options: tuple[Option, ...]
    url: Text
    items: tuple[Text, ...]
    raw: Option | None


_SEPARATORS = later(r"[:;=@]")
_TAKEN_FROM_VALUE = later(r"(?<!\\)(?:\\\\)*\\(?:[:;=@]|\Z)")
_NUMBER = later(r"[\s+-]*[\d_]+\s*")
# The longest value of a member that is easier to read as an item than in a body laid out.
_LONGEST_JSON = 60

Pairs = Sequence[tuple[Text, Text]]


def httpie_view(exchange: Exchange, client: Client) -> tuple[HttpieView, tuple[Reduction, ...]]:
    """The view and what HTTPie cannot send; raises CannotExpressError."""
    view, reduced = http_view(exchange, client)
    flags, body, raw = _body(view, exchange)
    in_url = view.params is None or not _are_items(view.params)
    auth, headers = _authorization(view)
    items = [*_headers(headers), *(Text(f"{name}:") for name in view.dropped_headers)]
    if not in_url and view.params:
        items += [_item(name, "==", value) for name, value in view.params]
    options = [Option(flag) for flag in (*_switches(view), *flags)]
    shown = HttpieView(
        options=(*options, *auth),
        url=exchange.address.url if in_url else view.url,
        items=(*items, *body),
        raw=None if raw is None else Option("--raw", raw),
    )
    return shown, reduced


def _switches(view: HttpView) -> Iterator[str]:
    if view.follow_redirects:
        yield "--follow"
    if view.has_dot_segments:
        yield "--path-as-is"


def _authorization(view: HttpView) -> tuple[list[Option], tuple[HeaderLine, ...]]:
    """The option for credentials and the headers; a header where HTTPie would read a backslash."""
    if view.digest is not None:
        if isinstance(view.body, UploadForm):
            raise CannotExpressError("HTTPie sends no upload a second time, as Digest needs it")
        if not _is_kept(view.digest.pair) or ":" in view.digest.username:
            raise CannotExpressError("HTTPie reads signs of its own in the user or password")
        return [Option("--auth-type=digest"), Option("--auth", view.digest.pair)], view.headers
    if view.basic is None:
        return [], view.headers
    pair = view.basic.username + Text(":") + view.basic.password
    if _is_kept(pair):
        return [Option("--auth", pair)], view.headers
    return [], (HeaderLine(Text("Authorization"), basic_header(view.basic)), *view.headers)


def _headers(lines: Iterable[HeaderLine]) -> Iterator[Text]:
    """``Name:value``; ``Name;`` is an empty one."""
    for line in lines:
        if not _is_item(line.name, line.value):
            raise CannotExpressError(f"HTTPie changes the header {line.name.source!r}")
        if not line.value:
            yield line.name + Text(";")
            continue
        # Behind the blank, which is no part of the value, no sign joins the colon.
        is_plain = isinstance(line.value.parts[0], str) and not _begins(line.value, "=@")
        yield line.name + Text(":" if is_plain else ": ") + line.value


def _body(view: HttpView, exchange: Exchange) -> tuple[list[str], list[Text], Text | None]:
    """Switches, items and the raw body."""
    match view.body:
        case None:
            return [], [], None
        case JsonForm(value):
            items = list(_json_items(value))
            return [], items, None if items else _typed(exchange)
        case TextForm(text):
            return [], [], text
        case PairsForm(pairs) if _are_items(pairs):
            return ["--form"], [_item(name, "=", value) for name, value in pairs], None
        case PairsForm(pairs):
            return [], [], form_text(pairs)
        case UploadForm(parts):
            return _upload(parts)
        case FileForm(path):
            return [], [Text("@") + _path(path)], None
        case _:  # pragma: no cover
            assert_never(view.body)


def _upload(parts: Sequence[TextField | FileField]) -> tuple[list[str], list[Text], Text | None]:
    """An item for each part, or else the whole body as text, when no file is in it."""
    try:
        return ["--multipart"], _parts(parts), None
    except CannotExpressError:
        written = multipart_text(parts)
        if written is None:
            raise
    boundary, body = written
    return [], [Text(f"Content-Type:{MULTIPART_TYPE}; boundary={boundary}")], body


def _typed(exchange: Exchange) -> Text:
    assert isinstance(exchange.content, TextContent)
    return exchange.content.text


def _json_items(value: JsonValue) -> Iterator[Text]:
    """An item for each member; none where the body as a whole is safer or easier to read."""
    members = value.members if isinstance(value, JsonObject) else ()
    if all(_is_member(name, member) for name, member in members):
        for name, member in members:
            if isinstance(member, Text):
                yield _item(name, "=", member)
            else:
                yield _item(name, ":=", json_line(member))


def _is_member(name: Text, value: JsonValue) -> bool:
    """Whether an item says this member: brackets and numbers mean something else in its name."""
    if not name or any(sign in name for sign in "[]") or _NUMBER.fullmatch(name.plain):
        return False
    if isinstance(value, Text):
        return _is_item(name, value)
    shown = json_line(value)
    is_short = not isinstance(value, JsonObject | JsonArray) or len(shown.source) <= _LONGEST_JSON
    return is_short and _is_item(name, shown)


def _parts(parts: Sequence[TextField | FileField]) -> list[Text]:
    if not is_grouped([(part.name, part.name) for part in parts]):
        raise CannotExpressError("HTTPie brings the form parts of one name together")
    return [_part(part) for part in parts]


def _part(part: TextField | FileField) -> Text:
    named = f"the form part {part.name.source!r}"
    match part:
        case TextField(name, value, None, None) if _is_kept(value):
            return _item(name, "=", value)
        case TextField(_, _, None, None):
            raise CannotExpressError(f"HTTPie changes {named}")
        case TextField():
            raise CannotExpressError(f"HTTPie gives {named} no type and no file name")
        case FileField(_, None, _, _):
            raise CannotExpressError(f"HTTPie needs a file for {named}")
        case FileField(name, path, file_name, content_type):
            assert path is not None
            if file_name != base_name(path):
                raise CannotExpressError(f"HTTPie gives {named} the name of its file")
            if not name:
                raise CannotExpressError("HTTPie sends no file without a name as a form part")
            return _item(name, "@", _typed_path(path, content_type))


def _path(path: Text) -> Text:
    """``path`` with a folder before a tilde, which would be the home of a user."""
    if not _is_kept(path) or ";type=" in path:
        raise CannotExpressError(f"HTTPie reads signs of its own in the path {path.source!r}")
    return Text("./") + path if path.startswith("~") else path


def _typed_path(path: Text, content_type: Text | None) -> Text:
    """``path``, and behind it the type where there is one."""
    if content_type is None:
        return _path(path)
    typed = _path(path) + Text(";type=") + content_type
    if not _is_kept(typed):
        raise CannotExpressError(f"HTTPie reads the end of the path {path.source!r} otherwise")
    return typed


def _item(name: Text, separator: str, value: Text) -> Text:
    """A request item; a backslash keeps a sign from joining the separator."""
    if not _is_named(name):
        raise CannotExpressError(f"HTTPie takes the name {name.source!r} for something else")
    escaped = name.map_plain(lambda piece: _SEPARATORS.sub(r"\\\g<0>", piece))
    joins = _begins(value, "@" if separator == "==" else "=@" if separator == "=" else "")
    return escaped + Text(separator + ("\\" if joins else "")) + value


def _are_items(pairs: Pairs) -> bool:
    return all(name.is_plain and _is_item(name, value) for name, value in pairs)


def _is_item(name: Text, value: Text) -> bool:
    return _is_named(name) and _is_kept(value)


def _is_named(name: Text) -> bool:
    """Whether an item may begin with ``name``: a dash begins an option."""
    return "\\" not in name and not name.startswith("-")


def _is_kept(value: Text) -> bool:
    """Whether HTTPie takes no backslash out of ``value``; at its very end none is taken."""
    pieces = (value + Text(".")).parts
    return not any(isinstance(p, str) and _TAKEN_FROM_VALUE.search(p) for p in pieces)


def _begins(value: Text, signs: str) -> bool:
    return any(value.startswith(sign) for sign in signs)
