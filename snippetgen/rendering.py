"""From an item to its snippets: resolve, view, template, format, for each client."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from snippetgen.cache import origin
from snippetgen.errors import CannotExpressError, FormatError, TemplateError
from snippetgen.ir.collection import Located
from snippetgen.literals.errors import LiteralError
from snippetgen.phases import phase
from snippetgen.problems import Code, Problem, Where
from snippetgen.rendered import Rendered, Snippet
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.resolve import Resolved, Resolver
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured
from snippetgen.settings import Settings
from snippetgen.summarising import summary_of
from snippetgen.summary import Summary
from snippetgen.targets import client as clients
from snippetgen.targets.client import Client, load_client
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.regions import is_clear
from snippetgen.targets.snippet import Context, Shown, context_for, shown_item
from snippetgen.verify.proofs import Proofs


class Renderer:
    """Renders the requests of one collection for the clients of the settings."""

    def __init__(
        self,
        secured: Secured,
        settings: Settings,
        gate: Gate | None = None,
        proofs: Proofs | None = None,
    ) -> None:
        """``gate`` refuses a snippet, by default for what this collection holds.

        Raises TemplateError when a client's toml files cannot be used.
        """
        self.clients = [load_client(name, settings.templates) for name in settings.clients]
        self.collection = secured.collection
        self.vault = secured.vault
        self.settings = settings
        self.gate = gate or Gate(secured.vault.searched)
        self.proofs = proofs or Proofs()
        self.resolver = Resolver(
            secured.collection,
            overrides=secured.overrides,
            environment=secured.environment,
            global_scope=secured.global_scope,
            secrets=secured.vault.names_of,
        )

    @phase("resolve")
    def _resolved(self, located: Located) -> Resolved:
        return self.resolver.resolve(located)

    def render(self, located: Located) -> Rendered:
        """The snippets of one request, and every problem on the way."""
        (rendered,) = self.render_all([located])
        return rendered

    @phase("render")
    def render_all(self, items: Sequence[Located]) -> list[Rendered]:
        """What each of ``items`` gives.

        They take each step together: a processor is faster at what it has just done.
        """
        works = [_Work(located, self._resolved(located)) for located in items]
        ready = [
            (work, shown_item(work.exchange, work.located.item, self.settings))
            for work in works
            if work.exchange is not None
        ]
        for client in self.clients:
            for work, shown in ready:
                found, problems = self.render_shown(client, shown, work.located)
                work.snippets += [found] if found else []
                work.problems += problems
        return [self._done(work) for work in works]

    def _done(self, work: _Work) -> Rendered:
        summary = None
        if work.exchange is not None:
            summary = _behind(self.gate, summary_of(work.exchange, work.located.item.examples))
        return Rendered(tuple(work.snippets), tuple(work.problems), summary)

    def render_for(
        self, client: Client, exchange: Exchange, located: Located
    ) -> tuple[Snippet | None, list[Problem]]:
        """One snippet of an exchange that is not the item's own, as ``verify`` needs it."""
        return self.render_shown(client, shown_item(exchange, located.item, self.settings), located)

    def fingerprint(self, client: Client, exchange: Exchange, located: Located) -> str:
        """The hash of the item's own snippet, for the report of ``verify``; empty without one."""
        from snippetgen.verify.proof import fingerprint

        shown = shown_item(exchange, located.item, self.settings)
        found, _ = self.render_shown(client, shown, located)
        return fingerprint(client.name, shown.exchange, found.text) if found else ""

    def render_shown(
        self, client: Client, shown: Shown, located: Located
    ) -> tuple[Snippet | None, list[Problem]]:
        """One snippet, or the problem that prevents it; without region marks that would mislead."""
        found, problems = self._rendered(client, shown, located, self.settings)
        if not found or not self.settings.regions or is_clear(found.text):
            return found, problems
        unmarked = msgspec.structs.replace(self.settings, regions=False)
        found, problems = self._rendered(client, shown, located, unmarked)
        where = Where(self.collection.file, located.item.pointer, located.names)
        message = "it is shown without region marks"
        return found, [*problems, Problem.of(Code.NO_REGIONS, where, message, client=client.name)]

    def _rendered(
        self, client: Client, shown: Shown, located: Located, settings: Settings
    ) -> tuple[Snippet | None, list[Problem]]:
        where = Where(self.collection.file, located.item.pointer, located.names)

        def problem(code: Code, error: Exception | str, *fields: str) -> Problem:
            return Problem.of(code, where, str(error), client=client.name, fields=fields)

        try:
            context = context_for(shown, client, settings)
            text, verified = self._text(client, context, shown.exchange)
        except CannotExpressError as error:
            return None, [problem(Code.UNSUPPORTED, error)]
        except LiteralError as error:
            return None, [problem(Code.NO_LITERAL, error)]
        except TemplateError as error:
            return None, [problem(Code.TEMPLATE, error)]
        except FormatError as error:
            return None, [problem(Code.FORMATTER, error)]
        most = self.settings.max_snippet_kib
        if len(text) > most << 10:
            return None, [problem(Code.TOO_LONG, f"it is longer than {most} KiB")]
        if name := self.gate.leaked(text):
            return None, [_leak(where, client.name, name)]
        language = client.language
        snippet = Snippet(client.name, language.extension, language.lexer, text, verified)
        problems = [problem(_code_of(lost), lost.words, lost.field) for lost in context.reduced]
        if not verified and self.proofs.are_stale_for(client.name, where):
            problems.append(problem(Code.STALE_PROOF, "it is not what the report proves"))
        return snippet, problems

    def _text(self, client: Client, context: Context, exchange: Exchange) -> tuple[str, bool]:
        """The text, and whether it is proved; only a whole program is ever run."""
        from snippetgen.render.render import render  # jinja2 is only needed from here on

        def text_of(context: Context) -> str:
            chosen = self.settings
            return render(client, context.names(), chosen.templates, trusted=chosen.trust_templates)

        if not self.proofs:
            return text_of(context), False
        from snippetgen.verify.proof import WORDS, fingerprint  # few runs have proofs

        program = text_of(msgspec.structs.replace(context, form="program"))
        verified = self.proofs.prove(fingerprint(client.name, exchange, program))
        words = WORDS if verified else ""
        return text_of(msgspec.structs.replace(context, verified=words)), verified


class _Work:
    """A request on its way, and what came of it so far."""

    def __init__(self, located: Located, resolved: Resolved) -> None:
        self.located = located
        self.exchange = resolved.exchange
        self.problems = list(resolved.problems)
        self.snippets: list[Snippet] = []


def forget_templates() -> None:
    """Read every template anew when it is needed next."""
    from snippetgen.render import environment, pages  # jinja2 is only needed from here on

    origin.program.cache_clear()
    clients.forget()
    environment.forget()
    pages.forget()


def gated(given: Rendered, gate: Gate, where: Where, clients: Sequence[str]) -> Rendered:
    """What a renderer without a gate gave for ``clients``, as one with ``gate`` gives it."""
    leaks = {s.client: name for s in given.snippets if (name := gate.leaked(s.text))}
    summary = _behind(gate, given.summary)
    if not leaks and summary is given.summary:
        return given
    problems = [problem for problem in given.problems if not problem.client]
    for client in clients:
        own = (problem for problem in given.problems if problem.client == client)
        problems += [_leak(where, client, leaks[client])] if client in leaks else own
    snippets = (snippet for snippet in given.snippets if snippet.client not in leaks)
    return Rendered(tuple(snippets), tuple(problems), summary)


def _behind(gate: Gate, summary: Summary | None) -> Summary | None:
    """``summary``, unless it would show a credential."""
    return None if summary and gate.leaked(msgspec.json.encode(summary)) else summary


def _code_of(lost: Reduction) -> Code:
    return Code.UNSUPPORTED_AUTH if lost.is_signature else Code.REDUCED


def _leak(where: Where, client: str, name: str) -> Problem:
    """The problem of a snippet that the gate refuses."""
    message = f"it holds the value of {name!r} in some form"
    return Problem.of(Code.LEAK, where, message, client=client)
