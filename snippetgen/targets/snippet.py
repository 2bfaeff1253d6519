"""The stage as a whole: an exchange and a client in, what the client's template sees out."""

from __future__ import annotations

from importlib import import_module
from typing import TypeAlias

import msgspec

from snippetgen.ir.collection import Item
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.hiding import hide_in_words
from snippetgen.resolve.placeholders import write_placeholders
from snippetgen.settings import Settings
from snippetgen.targets.answer import Answer, answer_of
from snippetgen.targets.chilkat.view import ChilkatView, chilkat_view
from snippetgen.targets.client import Client
from snippetgen.targets.curl_view import CurlView, curl_view
from snippetgen.targets.http_view import HttpView, http_view
from snippetgen.targets.httpie_view import HttpieView, httpie_view
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.response import Sample, choose_example, sample_of

View: TypeAlias = HttpView | CurlView | HttpieView | ChilkatView


class Context(msgspec.Struct, frozen=True):
    """Everything a template may use; ``reduced`` says what the client cannot send.

    ``variables`` are the environment variables to set, in order of use; ``method_text`` is the
    method as a Text, for languages that quote it; ``answer`` is ``sample`` for those that declare
    types; ``verified`` is a line for the head, or empty.
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

    def names(self) -> dict[str, object]:
        """The variables of the template, by name."""
        return {field: getattr(self, field) for field in self.__struct_fields__}


class Shown(msgspec.Struct, frozen=True):
    """One request as every client shows it: placeholders written, known credentials hidden."""

    title: str
    exchange: Exchange
    sample: Sample | None


def shown_item(exchange: Exchange, item: Item, settings: Settings) -> Shown:
    """What the clients have in common, made once for all of them."""
    example = choose_example(item.examples, first=settings.placeholders == "classic")
    if example is not None:
        body = hide_in_words(example.body, exchange.secrets)
        example = msgspec.structs.replace(example, body=body)
    return Shown(
        title=hide_in_words(item.name, exchange.secrets),
        exchange=write_placeholders(exchange, settings.placeholders),
        sample=sample_of(example) if exchange.method != "HEAD" else None,
    )


def context_for(shown: Shown, client: Client, settings: Settings) -> Context:
    """What the template of ``client`` sees; raises CannotExpressError."""
    classic = settings.placeholders == "classic"
    literals = import_module(f"snippetgen.literals.{client.language.literals}")
    view, reduced = _view(shown.exchange, shown.sample, client, classic=classic)
    return Context(
        title=shown.title,
        form=settings.form,
        classic=classic,
        variables=_variables(shown.exchange),
        method_text=Text(shown.exchange.method),
        sample=shown.sample,
        answer=answer_of(shown.sample, literals.field) if hasattr(literals, "field") else None,
        view=view,
        reduced=reduced,
    )


def _view(
    exchange: Exchange, sample: Sample | None, client: Client, *, classic: bool
) -> tuple[View, tuple[Reduction, ...]]:
    match client.view:
        case "http":
            return http_view(exchange, client)
        case "curl":
            return curl_view(exchange, client, classic=classic)
        case "httpie":
            return httpie_view(exchange, client)
        case "chilkat":
            literals = import_module(f"snippetgen.literals.{client.language.literals}")
            return chilkat_view(exchange, client, sample, classic=classic, legal=literals.name)


def _variables(exchange: Exchange) -> tuple[str, ...]:
    found = (variable.name for text, _ in exchange.texts() for variable in text.variables)
    return tuple(dict.fromkeys(found))
