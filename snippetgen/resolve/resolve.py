"""The stage as a whole: an item and its scopes in, an exchange and problems out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec

from snippetgen.ir.collection import Collection, Located, Scope, VariableDefinition
from snippetgen.ir.request import Request, Url
from snippetgen.ir.text import EMPTY, Text
from snippetgen.patterns import later
from snippetgen.problems import Code, Problem, Where
from snippetgen.resolve.address import (
    encode_address,
    has_host,
    resolve_url,
    unsendable_address,
    with_stand_in_base,
    with_strict_query,
)
from snippetgen.resolve.authorize import (
    AUTHORIZATION,
    Authorized,
    authorize,
    nearest,
    signed_fields,
)
from snippetgen.resolve.body import (
    BODYLESS_METHODS,
    FORM_TYPE,
    MULTIPART_TYPE,
    Built,
    build_body,
)
from snippetgen.resolve.exchange import (
    Address,
    BasicCredentials,
    BearerToken,
    Credentials,
    Exchange,
    FormContent,
    HeaderLine,
)
from snippetgen.resolve.header_lines import (
    CONTENT_TYPE,
    declared_type,
    is_token,
    may_declare_json,
    settle_repeats,
    typed_lines,
    unsendable,
)
from snippetgen.resolve.signatures import OAUTH1_NAMES, OAuth1Credentials
from snippetgen.resolve.variables import Variables

if TYPE_CHECKING:
    from snippetgen.resolve.described import Parameter


class Resolved(msgspec.Struct, frozen=True):
    """An exchange, or None when the request cannot be shown; and what was wrong."""

    exchange: Exchange | None
    problems: tuple[Problem, ...] = ()


class Resolver:
    """Resolves the items of one collection, one after the other."""

    def __init__(
        self,
        collection: Collection,
        *,
        overrides: Sequence[tuple[str, str]] = (),
        environment: Scope | None = None,
        global_scope: Scope | None = None,
        secrets: Callable[[str], AbstractSet[str]] = lambda _: frozenset(),
    ) -> None:
        """Scopes from the strongest: ``overrides``, environment, collection, globals.

        ``secrets`` gives the variables that stand for credentials in the item at a pointer.
        """
        typed = Scope("", tuple(VariableDefinition(n, Text.of(v)) for n, v in overrides))
        scopes = [typed, environment or Scope(), collection.variables, global_scope or Scope()]
        self._collection = collection
        self._secrets = secrets
        self._variables = Variables.of(scopes)

    def resolve(self, located: Located) -> Resolved:
        """What Postman sends for ``located``; never raises for bad input."""
        variables = self._variables.fresh()
        secrets = self._secrets(located.item.pointer)
        return _Resolution(self._collection, located, variables, secrets).run()

    def describe(self, located: Located) -> tuple[Parameter, ...]:
        """Every parameter of ``located`` as a page shows it, credentials as variables."""
        from snippetgen.resolve.described import described  # only pages show them

        variables = self._variables.fresh()
        return described(located.item.request, variables)


class _Resolution:
    """The work on one item."""

    def __init__(
        self,
        collection: Collection,
        located: Located,
        variables: Variables,
        secrets: AbstractSet[str],
    ) -> None:
        self.collection = collection
        self.located = located
        self.request: Request = located.item.request
        self.settings = located.item.settings
        self.secrets = secrets
        self.variables = variables
        self.problems: list[Problem] = []

    def run(self) -> Resolved:
        """Resolve, collecting problems on the way."""
        folders = (folder.auth for folder in reversed(self.located.folders))
        auth = nearest([self.request.auth, *folders, self.collection.auth])
        authorized = authorize(auth, self.variables)
        url = resolve_url(self.request.url, self.variables)
        if not url.host and not url.path:
            self.report(Code.NO_URL, "there is no URL to send the request to")
            return Resolved(None, tuple(self.problems))
        if authorized.unsupported:
            message = f"auth of type {authorized.unsupported!r} was left out"
            self.report(Code.UNSUPPORTED_AUTH, message, signed_fields(authorized.unsupported))
        exchange = self.exchange(url, authorized)
        if any(problem.code == Code.UNSENDABLE.code for problem in self.problems):
            return Resolved(None, tuple(self.problems))
        for name in sorted(self.variables.cycles):
            self.report(Code.CYCLE, f"the value of {{{{{name}}}}} leads back to itself")
        return Resolved(exchange, tuple(self.problems))

    def exchange(self, url: Url, authorized: Authorized) -> Exchange:
        """Put the parts together."""
        # Postman writes the method in capitals before it looks for variables in it.
        method = self.variables.substitute(
            Text.of(self.request.method.source.upper())
        ).source.upper()
        lines = [
            line
            for line in typed_lines(self.request.headers, self.variables)
            if not authorized.replaces(line)
        ]
        if authorized.header is not None:
            lines = settle_repeats([*lines, authorized.header])
        built = self.body(method)
        address = encode_address(
            url,
            authorized.query,
            authorized.replaced_pairs,
            as_typed=self.settings.disable_url_encoding,
        )
        self.report_unsendable(method, address, [*lines, *_credential_lines(authorized)])
        if not has_host(url):
            address = with_stand_in_base(address)
            self.report(Code.NO_HOST, "the URL names no host; {{base_url}} stands in for it")
        exchange = Exchange(
            method=method or "GET",
            address=address,
            headers=tuple(self.with_content_type(lines, built)),
            credentials=authorized.credentials or self.userinfo(url, lines),
            content=built.content,
            follow_redirects=self.settings.follow_redirects,
        )
        if isinstance(authorized.credentials, OAuth1Credentials):
            exchange = _cleared_for_oauth1(exchange)
        return msgspec.structs.replace(exchange, secrets=self.secrets_in(exchange))

    def secrets_in(self, exchange: Exchange) -> tuple[str, ...]:
        """The variables of ``exchange`` that stand for credentials, in order."""
        if not self.secrets:
            return ()
        names = (v.name for text, _ in exchange.texts() for v in text.variables)
        return tuple(dict.fromkeys(name for name in names if name in self.secrets))

    def report_unsendable(self, method: str, address: Address, lines: Sequence[HeaderLine]) -> None:
        """Problems for what Postman's runtime itself refuses to send."""
        reasons = [unsendable_address(address), *(unsendable(line) for line in lines)]
        if "\n" in method or (method and not is_token(Text(method))):
            reasons.append(f"the method {method!r} is not a valid HTTP token")
        if sum(line.key == "host" for line in lines) > 1:
            reasons.append("there are several Host headers")
        for reason in filter(None, reasons):
            self.report(Code.UNSENDABLE, reason)

    def body(self, method: str) -> Built:
        """The body, or nothing where Postman drops it because of the method."""
        if method in BODYLESS_METHODS and not self.settings.disable_body_pruning:
            return Built()
        declares_json = may_declare_json(self.request.headers, self.variables)
        built = build_body(self.request.body, self.variables, declares_json=declares_json)
        for code, message in built.findings:
            self.report(code, message, ("body",))
        return built

    def with_content_type(self, lines: list[HeaderLine], built: Built) -> list[HeaderLine]:
        """Add the automatic Content-Type, or let it replace one that does not fit the body."""
        if built.media_type is None or "content-type" in self.settings.disabled_system_headers:
            return lines
        automatic = HeaderLine(Text(CONTENT_TYPE), Text(built.media_type), system=True)
        declared = declared_type(lines)
        if declared is None:
            return [*lines, automatic]
        if built.forced and not _fits(declared, built.media_type):
            return [line for line in lines if line.key != CONTENT_TYPE.lower()] + [automatic]
        return lines

    def userinfo(self, url: Url, lines: list[HeaderLine]) -> Credentials | None:
        """``user:password@`` in the URL is sent as Basic credentials unless a header is set."""
        if url.user is None or any(line.key == "authorization" for line in lines):
            return None
        user, password = (_unquoted(part) for part in (url.user, url.password or EMPTY))
        return BasicCredentials(user, password)

    def report(self, code: Code, message: str, fields: tuple[str, ...] = ()) -> None:
        """Add a problem at this item; ``fields`` as in :class:`Problem`."""
        where = Where(self.collection.file, self.located.item.pointer, self.located.names)
        self.problems.append(Problem.of(code, where, message, fields=fields))


def _cleared_for_oauth1(exchange: Exchange) -> Exchange:
    """The query encoded as the signature wants it, and a form without pairs of an older one."""
    content = exchange.content
    if isinstance(content, FormContent):
        pairs = (pair for pair in content.pairs if pair[0].source not in OAUTH1_NAMES)
        content = FormContent(tuple(pairs))
    address = with_strict_query(exchange.address)
    return msgspec.structs.replace(exchange, address=address, content=content)


def _credential_lines(authorized: Authorized) -> list[HeaderLine]:
    match authorized.credentials:
        case BearerToken(token):
            return [HeaderLine(Text(AUTHORIZATION), Text("Bearer ") + token)]
        case _:
            return []


def _unquoted(text: Text) -> Text:
    return text.map_plain(unquote)


# A Content-Type typed by hand stays beside a form only when it can be true.
_FITTING = {
    FORM_TYPE: later(r"application/x-www-form-urlencoded\b"),
    MULTIPART_TYPE: later(r"multipart/form-data;.*boundary=.+"),
}


def _fits(declared: Text, media_type: str) -> bool:
    return bool(_FITTING[media_type].match(declared.source))
