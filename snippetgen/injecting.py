"""From collections to hand-written pages: what a run of ``snippetgen inject`` goes through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from snippetgen.chosen import Chosen, chosen_from
from snippetgen.ir.collection import Located
from snippetgen.problems import Code, Problem, Where
from snippetgen.publish.bind import labels_of, listing_of
from snippetgen.publish.book import Listing
from snippetgen.publish.inject import KINDS, MarkerError, Place, injected, kind_of
from snippetgen.rendering import Renderer
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured
from snippetgen.selection import SelectionError, no_match, select, select_one
from snippetgen.settings import Format, Settings
from snippetgen.targets.client import load_clients
from snippetgen.write.difference import Change


class Injected(msgspec.Struct, frozen=True):
    """A whole run: what changes in which page, what was wrong, and how many pages stay."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    unchanged: int
    failed_inputs: int


def inject(
    pages: Sequence[str],
    sources: Sequence[str],
    settings: Settings,
    *,
    guard: Callable[[Gate], None] | None = None,
) -> Injected:
    """Fill the places of ``pages`` with snippets of ``sources``; writes nothing.

    ``guard`` is told what no message may show.
    Raises SelectionError when an include or exclude matches nothing.
    """
    chosen = chosen_from(sources, settings, guard=guard)
    filler = Filler(chosen, settings)
    changes: list[Change] = []
    unchanged = 0
    for page in pages:
        change = filler.change(page)
        if change is not None:
            changes.append(change)
        else:
            unchanged += 1
    problems = (*chosen.problems, *filler.problems)
    return Injected(tuple(changes), problems, unchanged, chosen.failed)


class Filler:
    """Fills places; notes problems."""

    def __init__(self, chosen: Chosen, settings: Settings) -> None:
        self.given, self.proofs = chosen.given, chosen.proofs
        self.gate = chosen.given.gate
        self.settings = settings
        self.problems: list[Problem] = []

    def change(self, page: str) -> Change | None:
        """What changes in one page; None where nothing does, or nothing can be done."""
        kind = kind_of(page)
        if kind is None:
            known = ", ".join(KINDS)
            self.refuse(page, f"no page in a known format; there are {known}")
            return None
        try:
            old = Path(page).read_bytes()
            text = old.decode("utf-8")
            new = self.text(page, kind, text)
        except MarkerError as error:
            where = Where(page, line=error.line)
            self.problems.append(Problem.of(Code.BAD_MARKER, where, str(error)))
        except (OSError, ValueError) as error:
            self.refuse(page, f"it cannot be read: {error}")
        else:
            content = new.encode("utf-8")
            return None if content == old else Change("changed", page, old, content)
        return None

    def text(self, page: str, kind: Format, text: str) -> str:
        """``text`` of a page with its places filled; raises MarkerError."""
        return injected(text, kind, lambda place: self.fill(page, kind, place))

    def refuse(self, page: str, message: str) -> None:
        """Note that nothing can be done for ``page``."""
        self.problems.append(Problem.of(Code.NO_PAGE, Where(page), message))

    def fill(self, page: str, kind: Format, place: Place) -> str | None:
        """The block for one place, or None with a problem."""
        where = Where(page, line=place.line)
        try:
            secured, located = self.found(place.selector)
            settings = self.with_clients(place)
        except SelectionError as error:
            self.problems.append(Problem.of(Code.BAD_MARKER, where, str(error)))
            return None
        renderer = Renderer(secured, settings, self.gate, self.proofs)
        rendered = renderer.render(located)
        self.problems += rendered.problems
        labels = labels_of(renderer.clients)
        known = {client.name: client for client in renderer.clients}
        listings = [
            listing_of(known[s.client], labels[s.client], s.text) for s in rendered.snippets
        ]
        return self.printed(kind, listings) if listings else None

    def found(self, selector: str) -> tuple[Secured, Located]:
        """The one item that ``selector`` chooses; raises SelectionError."""
        holders = [each for each in self.given.secured if select(each.collection, selector)]
        if not holders:
            raise SelectionError(no_match(self.given.collections, selector))
        if len(holders) > 1:
            names = ", ".join(sorted(holder.collection.file for holder in holders))
            raise SelectionError(f"{selector!r} is in several collections: {names}")
        return holders[0], select_one(holders[0].collection, selector)

    def with_clients(self, place: Place) -> Settings:
        """The settings with the clients of the place, by name or alias; raises SelectionError."""
        known = load_clients(self.settings.templates)
        names = {alias: name for name, client in known.items() for alias in (name, *client.aliases)}
        for client in place.clients:
            if client not in names:
                raise SelectionError(f"there is no client {client!r}")
        chosen = tuple(names[client] for client in place.clients) or self.settings.clients
        return msgspec.structs.replace(self.settings, clients=chosen, regions=False)

    def printed(self, kind: Format, listings: Sequence[Listing]) -> str:
        """The block through its template."""
        from snippetgen.render.pages import print_page  # jinja2 is only needed from here on

        values = {"listings": listings}
        settings = self.settings
        return print_page(
            kind, "inject", values, settings.templates, trusted=settings.trust_templates
        )
