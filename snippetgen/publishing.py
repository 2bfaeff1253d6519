"""From collections to published pages: what a run of ``snippetgen publish`` goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from snippetgen.chosen import Chosen, chosen_from
from snippetgen.ir.collection import Collection, Located
from snippetgen.ir.text import Text
from snippetgen.postman.item_source import ItemSources, json_lines
from snippetgen.problems import Code, Problem, Where
from snippetgen.publish.bind import book_of, labels_of, listing_of, section_of
from snippetgen.publish.book import Block, Book, Entry, Listing, Section
from snippetgen.publish.entry import answer_of, body_of, tables_of
from snippetgen.publish.gate import PageGate
from snippetgen.publish.openapi import Operation, read_document
from snippetgen.publish.overlay import FILE as OVERLAY_FILE
from snippetgen.publish.overlay import matches_of, overlay_text, samples_of
from snippetgen.publish.pages import Page, llms_pages, text_pages
from snippetgen.publish.site import site_pages
from snippetgen.rendered import Rendered
from snippetgen.rendering import Renderer
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.item_json import source_of
from snippetgen.settings import Output, Settings
from snippetgen.targets.snippet import shown_item
from snippetgen.verify.proof import WORDS
from snippetgen.write.paths import Places, places_of
from snippetgen.write.plan import Plan, PlannedFile

if TYPE_CHECKING:
    from snippetgen.cache.store import Store

Progress = Callable[[int, int], None]


class Published(msgspec.Struct, frozen=True):
    """A whole run: a plan for each output, all problems, and how much was done.

    ``rendered`` are the requests whose results were not known from earlier runs.
    """

    plans: tuple[tuple[Output, Plan], ...]
    problems: tuple[Problem, ...]
    collections: int
    requests: int
    failed_inputs: int
    rendered: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """How much was done, for a report."""
        return {
            "collections": self.collections,
            "requests": self.requests,
            "failed_inputs": self.failed_inputs,
        }


def publish(
    sources: Sequence[str],
    settings: Settings,
    outputs: Sequence[Output],
    *,
    stdin: bytes = b"",
    progress: Progress | None = None,
    guard: Callable[[Gate], None] | None = None,
    store: Store | None = None,
) -> Published:
    """The pages of every output for ``sources``; writes nothing.

    ``guard`` is told what no message may show, ``store`` remembers results from run to run.  Raises
    SelectionError when an include or exclude matches nothing, and TemplateError when a page's
    template cannot be used.
    """
    settings = msgspec.structs.replace(settings, regions=False)
    chosen = chosen_from(sources, settings, stdin=stdin, guard=guard, store=store, whole=True)
    problems = [*chosen.problems]
    binders = _binders(chosen, settings, stdin)
    for count, ((number, located), result) in enumerate(chosen.results(settings, whole=True), 1):
        problems += result.problems
        binders[number].add(located, result.rendered)
        if progress:
            progress(count, len(chosen.tasks))
    press = Press(binders, settings, chosen.given.gate, complete=not chosen.failed)
    plans = tuple((output, press.plan(output)) for output in outputs)
    counts = (len(chosen.collections), len(chosen.tasks), chosen.failed)
    rendered = len(chosen.tasks) - chosen.memory.recalled
    return Published(plans, (*problems, *press.problems), *counts, rendered)


def _binders(chosen: Chosen, settings: Settings, stdin: bytes) -> list[Binder]:
    taken: set[str] = set()
    return [
        Binder(
            Renderer(each, settings, chosen.given.gate), places_of(each.collection, taken), stdin
        )
        for each in chosen.given.secured
    ]


class Press:
    """Prints the pages of each output and lets none through that shows a credential."""

    def __init__(
        self, binders: Sequence[Binder], settings: Settings, gate: Gate, *, complete: bool
    ) -> None:
        """``complete`` is false when an input could not be read."""
        self._sections = [section for b in binders if (section := b.section()).children]
        self._settings = settings
        self._complete = complete
        self._gate = PageGate(gate)
        self.problems: list[Problem] = []

    def plan(self, output: Output) -> Plan:
        """The files of one output, sorted by path; notes problems."""
        if output.to == "overlay":
            return self.overlay(output)
        parts: dict[str, list[tuple[Page, str]]] = {}
        for page in pages_of(book_of(self._sections, output.title), output):
            text = self.printed(page, output)
            where = Where(page.collection or output.output, page.pointer, page.item)
            if self.passes(text, where):
                parts.setdefault(page.path, []).append((page, text))
        files = [_planned(found, output) for _, found in sorted(parts.items())]
        return Plan(tuple(files), complete=self._complete)

    def overlay(self, output: Output) -> Plan:
        """The overlay for the document that ``output`` names; notes problems."""
        document = read_document(output.openapi, self._settings.max_input_mib << 20)
        if isinstance(document, Problem):
            self.problems.append(document)
            return Plan(complete=False)
        matches, problems = matches_of(book_of(self._sections, output.title), document)
        self.problems += problems
        found: list[tuple[Operation, list[dict[str, str]]]] = []
        known: set[Operation] = set()
        for match in matches:
            samples = samples_of(match, is_first=match.operation not in known)
            known.add(match.operation)
            where = Where(match.collection.file, match.entry.pointer, match.entry.names)
            if self.passes(str(samples), where):
                found.append((match.operation, samples))
        text = overlay_text(document, found, output.output)
        page = Page(OVERLAY_FILE, "", {})
        return Plan((_planned([(page, text)], output),), complete=self._complete)

    def passes(self, text: str, where: Where) -> bool:
        """Whether no known credential is in ``text``; notes the problem if one is."""
        name = self._gate.leak(text)
        if name:
            message = f"a page would hold the value of {name!r} in some form"
            self.problems.append(Problem.of(Code.LEAK, where, message))
        return not name

    def printed(self, page: Page, output: Output) -> str:
        """The text of one page."""
        from snippetgen.render.pages import print_page  # jinja2 is only needed from here on

        settings = self._settings
        return print_page(
            output.to,
            page.template,
            page.values,
            settings.templates,
            trusted=settings.trust_templates,
        )


def pages_of(book: Book, output: Output) -> Iterator[Page]:
    """Every page of ``output``."""
    match output.to:
        case "llms":
            return llms_pages(book, output)
        case "html":
            return site_pages(book, output)
        case _:
            return text_pages(book, output)


def _planned(parts: Sequence[tuple[Page, str]], output: Output) -> PlannedFile:
    """The file of one path; a page in several parts is about what they have in common."""
    first, text = parts[0][0], "\n".join(text for _, text in parts)
    about = first if len(parts) == 1 else Page(first.path, first.template, {})
    return PlannedFile.of(
        path=first.path,
        content=text.encode("utf-8", "replace"),
        collection=about.collection,
        pointer=about.pointer,
        item=about.item,
        client=f"publish/{output.to}",
    )


class Binder:
    """Makes the section of one collection, entry by entry."""

    def __init__(
        self,
        renderer: Renderer,
        places: Places,
        stdin: bytes = b"",
    ) -> None:
        """``renderer`` is that of the collection; ``stdin`` is the collection if it came from there."""
        self._renderer = renderer
        self._collection: Collection = renderer.collection
        self._places = places
        self._labels = labels_of(renderer.clients)
        self._sources = ItemSources(self._collection.file, stdin)
        self._entries: dict[str, Entry] = {}

    def add(self, located: Located, rendered: Rendered) -> None:
        """Add the entry of one request; one that cannot be resolved has none."""
        item, settings = located.item, self._renderer.settings
        resolved = self._renderer.resolver.resolve(located).exchange
        if resolved is None:
            return
        shown = shown_item(resolved, item, settings)
        exchange = shown.exchange
        parameters = self._renderer.resolver.describe(located)
        variables = (v.name for text, _ in exchange.texts() for v in text.variables)
        self._entries[item.pointer] = Entry(
            place=self._places.items[item.pointer],
            pointer=item.pointer,
            names=located.names,
            title=Text(shown.title),
            method=Text(exchange.method),
            url=exchange.address.url,
            path=exchange.address.path or Text("/"),
            description=Text(item.request.description),
            variables=tuple(dict.fromkeys(variables)),
            tables=tables_of(exchange, parameters, settings.placeholders),
            body=body_of(exchange.content),
            listings=tuple(self._listings(rendered)),
            missing=tuple(self._missing(rendered)),
            answers=tuple(map(answer_of, item.examples)),
            item_json=self._item_json(item.pointer),
        )

    def section(self) -> Section:
        """The collection with everything that was added."""
        return section_of(self._collection, self._places, self._entries)

    def _listings(self, rendered: Rendered) -> Iterator[Listing]:
        clients = {client.name: client for client in self._renderer.clients}
        for snippet in rendered.snippets:
            label = self._labels[snippet.client]
            yield listing_of(
                clients[snippet.client], label, snippet.text, WORDS if snippet.verified else ""
            )

    def _missing(self, rendered: Rendered) -> Iterator[tuple[Text, Text]]:
        for problem in rendered.problems:
            if problem.client in self._labels and problem.severity == "error":
                yield Text(self._labels[problem.client]), Text(problem.message)

    def _item_json(self, pointer: str) -> Block | None:
        """The item's own JSON."""
        value = self._sources.item(pointer)
        if value is None:
            return None
        if self._renderer.settings.secrets == "keep":
            return Block(Text(json_lines(value)), "json")
        return Block(Text(source_of(value, self._renderer.vault, json_lines)), "json")
