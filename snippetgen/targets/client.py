"""Clients: a language, a library of it, and what that library does by itself.

A client is a folder ``<language>/<name>/`` of a templates folder with a ``client.toml`` and a
``snippet.jinja``; the language's own facts stand beside it in ``<language>/language.toml``.  What
a library is in every language stands once in ``<library>.toml`` at the top: a ``client.toml``
with ``library`` begins from it, and a folder of that name needs no ``client.toml`` at all.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec

from snippetgen.cache import made
from snippetgen.cache.key import LENGTH, digest
from snippetgen.cache.origin import program
from snippetgen.errors import TemplateError
from snippetgen.literals.load import Literals, load_literals
from snippetgen.literals.syntax import Syntax
from snippetgen.resolve.signatures import Demand
from snippetgen.targets.bundled import (
    CLIENT_FILE,
    LANGUAGE_FILE,
    SNIPPET_FILE,
    bundled_templates,
    is_bundled,
)
from snippetgen.targets.names import file_name

View: TypeAlias = Literal["http", "curl", "httpie", "chilkat"]


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``language.toml`` says: ``literals`` names a module of ``snippetgen.literals``.

    ``syntax`` is for the module ``table``.  ``objects`` says who frees the objects of a library:
    the language itself, a statement that runs at the end whatever happens, or the snippet by hand.
    ``utf8`` says that its strings are bytes, which a library must be told are UTF-8, and
    ``nested`` that an argument may be a call or a sum.
    """

    title: str
    extension: str
    literals: str
    lexer: str
    formatter: Literal["black"] | None = None
    syntax: Syntax | None = None
    objects: Literal["collected", "deferred", "freed"] = "collected"
    utf8: bool = False
    nested: bool = True

    def load_literals(self) -> Literals:
        """Its literals; raises TemplateError when there is no such module."""
        try:
            return load_literals(self.literals, self.syntax)
        except ModuleNotFoundError as error:
            raise TemplateError(f"there is no literal module {self.literals!r}") from error


class Traits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a library does by itself and what it can send; forms and problems follow from it.

    ``json`` is the serialiser behind its JSON argument, ``query`` the encoder behind its query
    argument; both are left out where the library has none; ``grouped_pairs`` says that they bring
    the pairs of one name together.  ``form_type``, ``json_type``,
    ``text_type`` and ``file_type`` are the Content-Types it sets without being told, and
    ``removable_type`` whether it can be told not to; a ``file_type`` of ``*`` depends on the name
    of the file.  The others say what it can send: methods of more than letters,
    credentials as a pair (and with a colon in the user name), a header name more than once,
    header values in Latin-1, Content-Length and Transfer-Encoding by hand, dot segments, a bare
    ``%``, a lone ``?``, form parts without a name, with an empty file name or with a file name and
    no Content-Type, a byte-order mark and NUL in a text.
    ``bodyless_framing`` is ``framing_headers`` for requests without a body; ``decodes_dots`` says
    that dot segments reach the wire when they are written ``%2E``, encoded or not; ``path_apart``
    that a path which its URL parser changes or refuses can be given apart.  ``fixed_headers`` are
    those it writes by itself or not at all, ``filled_headers`` those it cannot send empty (lower
    case).  ``adds_no_cache`` says that it adds Cache-Control and Pragma to a conditional request.
    ``no_body_type`` is the Content-Type of a request without a body; ``typed_methods``, where
    given, the only methods for which it, ``text_type`` and ``file_type`` are set.  ``rereads_json``
    says that a text is changed when its Content-Type is JSON.  ``typed_texts`` are form parts with
    a Content-Type and no file name, ``form_line_breaks`` those with LF or CR alone in a text.
    ``encoded_in_names`` are the signs, beside quotes and line breaks, that it writes in its own way
    in the names of form parts and their files.
    ``refused_methods`` cannot be sent at all, ``bodyless_methods`` not with a body.  ``signs`` are
    the kinds of signature that it makes, in the words of ``resolve.signatures``.
    """

    json: Literal["python", "javascript"] | None = None
    query: Literal["urlencode"] | None = None
    grouped_pairs: bool = False
    json_type: str | None = None
    form_type: str | None = None
    text_type: str | None = None
    file_type: str | None = None
    no_body_type: str | None = None
    typed_methods: tuple[str, ...] | None = None
    rereads_json: bool = False
    removable_type: bool = True
    odd_methods: bool = True
    basic_auth: bool = True
    basic_colon_in_user: bool = False
    repeated_headers: bool = True
    latin1_headers: bool = True
    filled_headers: tuple[str, ...] = ()
    fixed_headers: tuple[str, ...] = ()
    adds_no_cache: bool = False
    framing_headers: bool = True
    bodyless_framing: bool = True
    dot_segments: bool = True
    decodes_dots: bool = False
    lone_percent: bool = True
    empty_query: bool = True
    unnamed_parts: bool = True
    empty_file_names: bool = True
    untyped_files: bool = True
    typed_texts: bool = True
    form_line_breaks: bool = True
    encoded_in_names: str = ""
    refused_methods: tuple[str, ...] = ()
    bodyless_methods: tuple[str, ...] = ()
    leading_bom: bool = True
    nul: bool = True
    path_apart: bool = False
    signs: tuple[Demand, ...] = ()


class Client(msgspec.Struct, frozen=True):
    """A client ready to use; ``name`` is ``language/library``, ``origin`` its folder."""

    name: str
    title: str
    language: Language
    view: View
    traits: Traits
    aliases: tuple[str, ...]
    link: str
    origin: Path

    @property
    def file_name(self) -> str:
        """``go/chilkat`` gives ``go-chilkat.go``."""
        return file_name(self.name, self.language.extension)


class _ClientFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``client.toml`` and of a ``<library>.toml``.

    ``language`` changes facts of the language for this binding, such as the kind of its strings.
    """

    title: str
    view: View
    library: str = ""
    language: dict[str, Any] = {}
    link: str = ""
    aliases: tuple[str, ...] = ()
    traits: Traits = Traits()


@lru_cache(maxsize=8)
def load_clients(folders: tuple[str, ...] = ()) -> dict[str, Client]:
    """Every client by name, sorted; ``folders`` shadow the bundled templates file by file.

    Raises TemplateError when a toml file cannot be used.
    """
    search = [*(Path(folder) for folder in folders), bundled_templates()]
    found: dict[str, Client] = {}
    for folder in search:
        for path in sorted(p for name in _MARKS for p in folder.glob(f"*/*/{name}")):
            name = f"{path.parent.parent.name}/{path.parent.name}"
            if name not in found and (client := _load(name, path.parent, search)):
                found[name] = client
    return dict(sorted(found.items()))


@lru_cache(maxsize=64)
def load_client(name: str, folders: tuple[str, ...] = ()) -> Client:
    """The client of that full name; of the bundled ones no other is read.

    Raises KeyError when there is none, TemplateError when a toml file cannot be used.
    """
    client = None if folders or not is_bundled(name) else _bundled(name, bundled_templates())
    return client or load_clients(folders)[name]


def _bundled(name: str, top: Path) -> Client | None:
    """A bundled client, whose files are read once and not again as long as the program is the same."""
    place = made.place_of(str(top / name / CLIENT_FILE), "facts")
    known = made.kept(place)
    check, facts = known[:LENGTH], known[LENGTH:]
    if check and check == _check_of(facts, top):
        client: Client | None = pickle.loads(facts)  # noqa: S301 - it lies where our bytecode does
        return client
    client = _load(name, top / name, [top])
    facts = pickle.dumps(client)
    made.keep(place, _check_of(facts, top) + facts)
    return client


def _check_of(facts: bytes, top: Path) -> bytes:
    return digest((program(), ascii(top).encode(), facts))


def forget() -> None:
    """Read every toml file anew when it is needed next."""
    load_clients.cache_clear()
    load_client.cache_clear()
    is_bundled.cache_clear()


_MARKS = (CLIENT_FILE, SNIPPET_FILE)


def _load(name: str, folder: Path, search: Sequence[Path]) -> Client | None:
    """The client called ``name``; None for a template without a client that it could be of."""
    language_name, _, library = name.partition("/")
    client_file = next(_existing(search, f"{name}/{CLIENT_FILE}"), None)
    library_file = next(_existing(search, f"{library}.toml"), None)
    source = client_file or library_file
    if source is None:
        return None
    language_file = next(_existing(search, f"{language_name}/{LANGUAGE_FILE}"), None)
    if language_file is None:
        raise TemplateError(f"{source}: there is no {language_name}/{LANGUAGE_FILE}")
    described = _shaped(source, _facts(source, search), _ClientFile)
    return Client(
        name=name,
        title=described.title,
        language=_language(language_file, source, described.language),
        view=described.view,
        traits=described.traits,
        aliases=described.aliases,
        link=described.link,
        origin=client_file.parent if client_file else folder,
    )


def _facts(path: Path, search: Sequence[Path]) -> dict[str, Any]:
    """What ``path`` says, laid over what its library says."""
    facts = _read(path)
    if not (library := facts.get("library")):
        return facts
    library_file = next(_existing(search, f"{library}.toml"), None)
    if library_file is None:
        raise TemplateError(f"{path}: there is no {library}.toml")
    shared = _read(library_file)
    whole = {**shared, **facts}
    if isinstance(facts.get("traits", {}), dict):
        whole["traits"] = {**shared.get("traits", {}), **facts.get("traits", {})}
    return whole


def _existing(search: Sequence[Path], relative: str) -> Iterator[Path]:
    return (folder / relative for folder in search if (folder / relative).is_file())


def _language(path: Path, client_file: Path, changes: dict[str, Any]) -> Language:
    """The language of ``path`` as ``client_file`` changes it for its own binding."""
    facts = _read(path)
    if not changes:
        return _shaped(path, facts, Language)
    syntax = {**facts.get("syntax", {}), **changes.get("syntax", {})}
    return _shaped(client_file, {**facts, **changes, "syntax": syntax}, Language)


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TemplateError(f"{path}: {error}") from error


_Shape = TypeVar("_Shape", _ClientFile, Language)


def _shaped(path: Path, facts: dict[str, Any], shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.convert(facts, shape)
    except ValueError as error:
        raise TemplateError(f"{path}: {error}") from error
