"""What a template sees: the view, the sample, and the variables to set."""

from __future__ import annotations

import pytest

from snippetgen.ir.collection import Item
from snippetgen.ir.request import Example, Request
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import Exchange, FileContent
from snippetgen.settings import Placeholders, Settings, classic
from snippetgen.targets.body_form import FileForm
from snippetgen.targets.chilkat.view import ChilkatView
from snippetgen.targets.client import Client
from snippetgen.targets.curl_view import CurlView
from snippetgen.targets.http_view import HttpView
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.snippet import Context, context_for, shown_item
from tests.unit.targets.makers import (
    CURL,
    GO,
    PYTHON,
    address,
    body,
    exchange,
    lines,
)

ITEM = Item("Get a thing", "/item/0", Request(), (Example("no", 404, body='{"error": 1}'),
                                                  Example("yes", 200, body='{"id": 1}')))  # fmt: skip


def context(given: Exchange, client: Client = PYTHON, settings: Settings | None = None) -> Context:
    """The context of ``given``."""
    chosen = settings or Settings()
    return context_for(shown_item(given, ITEM, chosen), client, chosen)


def test_every_field_is_a_name_of_the_template() -> None:
    """What the record holds, by the same names."""
    found = context(exchange())
    names = found.names()
    assert set(names) == {
        "answer", "title", "form", "classic", "variables", "method_text", "sample", "view", "reduced",
        "verified", "regions",
    }  # fmt: skip
    assert names["view"] is found.view
    assert (found.title, found.form, found.classic) == ("Get a thing", "program", False)
    assert (found.method_text, found.reduced) == (Text("GET"), ())


@pytest.mark.parametrize(
    ("client", "shape"), [(PYTHON, HttpView), (CURL, CurlView), (GO, ChilkatView)]
)
def test_the_view_is_the_clients(client: Client, shape: type) -> None:
    """As client.toml names it."""
    assert type(context(exchange(), client).view) is shape


def test_variables_in_order_of_use_each_once() -> None:
    """Under the names that are to be set; two that look alike in capitals stay two."""
    given = exchange(
        body("{{user-id}} {{token}}"),
        headers=lines(("X", "{{token}} {{user_id}}")),
        to=address("/{{b}}/{{a}}/{{b}}", host="{{host}}"),
    )
    assert context(given).variables == ("API_HOST", "B", "A", "TOKEN", "USER_ID", "USER_ID_2")


@pytest.mark.parametrize("style", ["angle", "keep", "classic"])
def test_other_styles_leave_nothing_to_set(style: Placeholders) -> None:
    """They write something for the reader to replace."""
    given = exchange(to=address("/{{a}}"))
    assert context(given, settings=Settings(placeholders=style)).variables == ()


def test_the_sample_is_that_of_the_first_success() -> None:
    """The vendor's pages take the first of all."""
    sample = context(exchange()).sample
    assert sample is not None
    assert sample.status == 200
    look = context(exchange(), settings=classic(Settings()))
    assert look.sample is not None
    assert (look.sample.status, look.form, look.classic) == (404, "fragment", True)


def test_head_has_no_answer_to_read() -> None:
    """RFC 9110, section 9.3.2."""
    assert context(exchange(method="HEAD")).sample is None


def test_a_file_that_is_not_chosen_has_a_path_to_replace() -> None:
    """The view never sees an upload without a file."""
    view = context(exchange(FileContent(None))).view
    assert isinstance(view, HttpView)
    assert view.body == FileForm(Text("path/to/file"))


@pytest.mark.parametrize("client", [PYTHON, GO])
def test_what_is_left_out_is_told(client: Client) -> None:
    """By every view."""
    given = exchange(headers=lines(("Host", "a"), ("Host", "b")))
    assert context(given, client).reduced == (
        Reduction("header host", "only the last 'Host' header is sent"),
    )
