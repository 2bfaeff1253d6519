"""One walk over all that a collection says: who changes a text sees what it is and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Protocol, TypeVar, assert_never
from urllib.parse import unquote

from msgspec import UNSET
from msgspec.structs import replace

from snippetgen.ir.body import (
    Body,
    FileBody,
    FilePart,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.collection import Collection, Folder, Item
from snippetgen.ir.request import Example, Header, PathVariable, QueryParam, Request, Url
from snippetgen.ir.text import Text
from snippetgen.problems import Where
from snippetgen.secrets.visit_auth import visit_auth


class Visitor(Protocol):
    """Gives each text back, changed or not; ``place`` is where it stands, for people."""

    def enter(self, where: Where, *, is_item: bool = False) -> None:
        """What follows belongs to the collection, folder or item at ``where``."""

    def credential(self, text: Text, name: str, place: str) -> Text:
        """A value that is a credential by its place."""

    def user(self, text: Text, place: str) -> Text:
        """The name of a user beside a password."""

    def header(self, name: Text, text: Text) -> Text:
        """The value of a header of a request."""

    def field(self, name: Text, text: Text, place: str) -> Text:
        """A value that has a name: a query parameter, a form field."""

    def source(self, text: Text, place: str) -> Text:
        """Any other text of a request."""

    def upload(self, text: Text, place: str) -> Text:
        """The path of a file."""

    def words(self, words: str, place: str) -> str:
        """A title or description."""

    def answer(self, words: str, place: str, name: str = "") -> str:
        """A part of a saved response; ``name`` is that of a header."""


_HOOKS = ("hooks.slack.com", "webhook.office.com")
Given = TypeVar("Given")
Changed = TypeVar("Changed")


def _each(change: Callable[[Given], Given], given: tuple[Given, ...]) -> tuple[Given, ...]:
    """The tuple of what ``change`` gives; the same tuple where nothing is changed."""
    found = tuple(map(change, given))
    return given if all(map(is_, found, given)) else found


def _unless_none(change: Callable[[Given], Changed], given: Given | None) -> Changed | None:
    return None if given is None else change(given)


def _as_meant(text: Text, change: Callable[[Text], Text]) -> Text:
    """What ``change`` makes of ``text`` decoded; ``text`` itself when it leaves that as it is."""
    meant = text.map_plain(unquote)
    changed = change(meant)
    return text if changed == meant else changed


class Walk:
    """Rebuilds a collection ``file`` of what ``visitor`` gives; needs no recursion."""

    def __init__(self, visitor: Visitor, file: str) -> None:
        self.visitor = visitor
        self.file = file

    def collection(self, collection: Collection) -> Collection:
        """The whole collection; its variables are left to the caller."""
        self.visitor.enter(Where(self.file))
        auth = None if collection.auth is None else visit_auth(self.visitor, collection.auth)
        name = self.visitor.words(collection.name, "name")
        about = self.visitor.words(collection.description, "description")
        children = self.children(collection.children)
        return replace(collection, auth=auth, name=name, description=about, children=children)

    def children(self, children: tuple[Item | Folder, ...]) -> tuple[Item | Folder, ...]:
        """All folders and items below, rebuilt from the innermost outwards."""
        built: list[Item | Folder] = []
        levels: list[tuple[Folder | None, list[Item | Folder], list[Item | Folder]]] = [
            (None, list(reversed(children)), built)
        ]
        names: list[str] = []
        while levels:
            folder, rest, done = levels[-1]
            if rest:
                node = rest.pop()
                if isinstance(node, Item):
                    done.append(self.item(node, (*names, node.name)))
                else:
                    names.append(node.name)
                    levels.append((self.folder(node, names), list(reversed(node.children)), []))
                continue
            levels.pop()
            if folder is not None:
                names.pop()
                levels[-1][2].append(replace(folder, children=tuple(done)))
        return tuple(built)

    def folder(self, folder: Folder, names: list[str]) -> Folder:
        """A folder, its children as they were."""
        self.visitor.enter(Where(self.file, folder.pointer, tuple(names)))
        return replace(
            folder,
            name=self.visitor.words(folder.name, "name"),
            description=self.visitor.words(folder.description, "description"),
            auth=None if folder.auth is None else visit_auth(self.visitor, folder.auth),
        )

    def item(self, item: Item, names: tuple[str, ...]) -> Item:
        """An item."""
        self.visitor.enter(Where(self.file, item.pointer, names), is_item=True)
        return replace(
            item,
            name=self.visitor.words(item.name, "name"),
            request=self.request(item.request),
            examples=_each(self.example, item.examples),
        )

    def request(self, request: Request) -> Request:
        """A request; auth goes first, so that names are those of its fields."""
        auth = None if request.auth is None else visit_auth(self.visitor, request.auth)
        return replace(
            request,
            auth=auth,
            url=self.url(request.url),
            headers=_each(self.header, request.headers),
            body=None if request.body is None else self.body(request.body),
            description=self.visitor.words(request.description, "description"),
        )

    def url(self, url: Url) -> Url:
        """An address; its user and password are meant decoded, and then sent so."""
        visitor = self.visitor
        return replace(
            url,
            user=_unless_none(
                lambda user: _as_meant(user, lambda text: visitor.user(text, "URL user")), url.user
            ),
            password=_unless_none(
                lambda password: _as_meant(
                    password, lambda text: visitor.credential(text, "password", "URL password")
                ),
                url.password,
            ),
            host=visitor.source(url.host, "URL"),
            path=_unless_none(lambda path: self.path(url.host, path), url.path),
            query=_each(self.query_param, url.query),
            fragment=_unless_none(lambda text: visitor.source(text, "URL"), url.fragment),
            variables=_each(self.path_variable, url.variables),
        )

    def path(self, host: Text, path: tuple[Text, ...]) -> tuple[Text, ...]:
        """The segments of a path; the last one of a webhook is its credential."""
        changed = _each(lambda segment: self.visitor.source(segment, "URL"), path)
        if any(hook in host for hook in _HOOKS) and changed[-1]:
            return (*changed[:-1], self.visitor.credential(changed[-1], "webhook_secret", "URL"))
        return changed

    def path_variable(self, variable: PathVariable) -> PathVariable:
        """The value of a ``:name`` segment."""
        description = self.visitor.words(variable.description, "description")
        if variable.value is None:
            return replace(variable, description=description)
        place = f"path variable {variable.key}"
        value = self.visitor.field(Text(variable.key), variable.value, place)
        return replace(variable, value=value, description=description)

    def query_param(self, param: QueryParam) -> QueryParam:
        """A pair of the query."""
        description = self.visitor.words(param.description, "description")
        key = param.key
        if param.value is None or key is None:
            return replace(param, description=description)
        place = f"query {key.source}"
        value = self.visitor.field(key, param.value, place)
        if "%" in value and value == param.value:
            value = _as_meant(value, lambda text: self.visitor.field(key, text, place))
        return replace(param, value=value, description=description)

    def header(self, header: Header) -> Header:
        """A header of a request."""
        value = _unless_none(lambda v: self.visitor.header(header.key, v), header.value)
        description = self.visitor.words(header.description, "description")
        return replace(header, value=value, description=description)

    def body(self, body: Body) -> Body:
        """A body of any mode."""
        source = self.visitor.source
        match body:
            case RawBody(text):
                return replace(body, text=source(text, "body"))
            case UrlencodedBody(fields):
                return UrlencodedBody(_each(self.form_field, fields))
            case FormDataBody(parts):
                return FormDataBody(_each(self.part, parts))
            case FileBody(path, content):
                return FileBody(
                    _unless_none(lambda p: self.visitor.upload(p, "body file"), path), content
                )
            case GraphqlBody(query, operation, variables):
                changed = source(query, "body") if isinstance(query, Text) else query
                values = UNSET if variables is UNSET else source(variables, "body")
                return GraphqlBody(changed, operation, values)
            case _:  # pragma: no cover
                assert_never(body)

    def form_field(self, field: FormField) -> FormField:
        """A pair of a form."""
        description = self.visitor.words(field.description, "description")
        if field.value is None:
            return replace(field, description=description)
        place = f"body field {field.key.source}"
        value = self.visitor.field(field.key, field.value, place)
        return replace(field, value=value, description=description)

    def part(self, part: TextPart | FilePart) -> TextPart | FilePart:
        """A part of a multipart form."""
        place = f"body field {part.key.source}"
        part = replace(part, description=self.visitor.words(part.description, "description"))
        if isinstance(part, FilePart):
            return replace(part, paths=_each(lambda p: self.visitor.upload(p, place), part.paths))
        value = _unless_none(lambda v: self.visitor.field(part.key, v, place), part.value)
        return replace(part, value=value)

    def example(self, example: Example) -> Example:
        """A saved response."""
        place = f"response {example.name!r}"
        return replace(
            example,
            name=self.visitor.words(example.name, f"{place} name"),
            headers=_each(lambda header: self.answer_header(header, place), example.headers),
            body=self.visitor.answer(example.body, f"{place} body"),
        )

    def answer_header(self, header: Header, place: str) -> Header:
        """A header of a saved response."""
        if header.value is None:
            return header
        name, value = header.key.source, header.value.source
        changed = self.visitor.answer(value, f"{place} header {name}", name)
        return header if changed == value else replace(header, value=Text(changed))
