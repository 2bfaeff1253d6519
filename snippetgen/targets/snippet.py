"""The stage as a whole: an exchange and a client in, what the client's template sees out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from snippetgen.ir.collection import Item
from snippetgen.ir.request import Example
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.placeholders import write_placeholders
from snippetgen.settings import Settings
from snippetgen.targets.answer import Answer, answer_of
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.view import ChilkatView, chilkat_view
from snippetgen.targets.client import Client
from snippetgen.targets.curl_view import CurlView, curl_view
from snippetgen.targets.http_view import HttpView, http_view
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.response import Sample, choose_example, choose_refusal, sample_of

if TYPE_CHECKING:
    from snippetgen.targets.httpie_view import HttpieView

View: TypeAlias = "HttpView | CurlView | HttpieView | ChilkatView"


class Context(msgspec.Struct, frozen=True):
    """Everything a template may use; ``reduced`` says what the client cannot send.

    ``variables`` are the environment variables to set, in order of use; ``method_text`` is the
    method as a Text, for languages that quote it; ``answer`` is ``sample`` for those that declare
    types; ``verified`` is a line for the head, or empty; ``regions`` asks for marks around the
    parts.
    """

    title: str
    form: str
    classic: bool
    variables: tuple[str, ...]
    method_text: Text
    sample: Sample | None
    answer: Answer | None
    view: View
    reduced: tuple[Reduction, ...] = ()
    verified: str = ""
    regions: bool = False

    def names(self) -> dict[str, object]:
        """The variables of the template, by name."""
        return {field: getattr(self, field) for field in self.__struct_fields__}


class Shown(msgspec.Struct, frozen=True, dict=True):
    """One request as every client shows it, its placeholders written."""

    title: str
    exchange: Exchange
    sample: Sample | None
    refusal: Sample | None = None

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """The variables of the exchange, in order of use."""
        return _variables_in(self.exchange)


def shown_item(exchange: Exchange, item: Item, settings: Settings) -> Shown:
    """What the clients have in common, made once for all of them."""
    chosen = choose_example(
        item.examples, first=settings.placeholders == "classic", name=settings.example
    )

    def sample(example: Example | None) -> Sample | None:
        if example is None or exchange.method == "HEAD":
            return None
        return sample_of(example)

    return Shown(
        title=item.name,
        exchange=write_placeholders(exchange, settings.placeholders),
        sample=sample(chosen),
        refusal=sample(choose_refusal(item.examples)),
    )


def context_for(shown: Shown, client: Client, settings: Settings) -> Context:
    """What the template of ``client`` sees; raises CannotExpressError."""
    classic = settings.placeholders == "classic"
    literals = client.language.load_literals().filters
    view, reduced = _view(shown, client, settings)
    return Context(
        title=shown.title,
        form=settings.form,
        classic=classic,
        variables=_variables(shown, reduced),
        method_text=Text(shown.exchange.method),
        sample=shown.sample,
        answer=answer_of(shown.sample, literals.field) if hasattr(literals, "field") else None,
        view=view,
        reduced=reduced,
        regions=settings.regions,
    )


def _view(shown: Shown, client: Client, settings: Settings) -> tuple[View, tuple[Reduction, ...]]:
    exchange, classic = shown.exchange, settings.placeholders == "classic"
    match client.view:
        case "http":
            return http_view(exchange, client)
        case "curl":
            return curl_view(exchange, client, classic=classic)
        case "httpie":
            from snippetgen.targets.httpie_view import httpie_view  # hardly anybody asks for it

            return httpie_view(exchange, client)
        case "chilkat":
            return chilkat_view(
                exchange, client, shown.sample, _idiom(client, settings), shown.refusal
            )


def _idiom(client: Client, settings: Settings) -> Idiom:
    language = client.language
    return Idiom(
        language.load_literals(),
        classic=settings.placeholders == "classic",
        whole=settings.form == "program",
        objects=language.objects,
        utf8=language.utf8,
        api=settings.chilkat_api,
        nested=language.nested,
        regions=settings.regions,
    )


def _variables(shown: Shown, reduced: tuple[Reduction, ...]) -> tuple[str, ...]:
    """Those that the snippet reads: the keys of a signature that is left out are not needed."""
    if any(lost.is_signature for lost in reduced):
        return _variables_in(msgspec.structs.replace(shown.exchange, credentials=None))
    return shown.variables


def _variables_in(exchange: Exchange) -> tuple[str, ...]:
    found = (variable.name for text, _ in exchange.texts() for variable in text.variables)
    return tuple(dict.fromkeys(found))
