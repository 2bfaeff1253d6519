"""The vendor's own pages have fourteen kinds of mistakes; ours have none of them.

Two have tests elsewhere: unused variables of Go and a curl command that is no command, both in
test_seed.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from snippetgen.pipeline import generate
from snippetgen.settings import Settings, classic
from tests.builders import a_collection, an_item, raw, write

JSON = [{"key": "Content-Type", "value": "application/json"}]


@pytest.fixture
def page(tmp_path: Path) -> Any:
    """The Go snippet of one item in the look of the pages."""

    def shown(*, example: str | None = None, auth: Any = None, **item: Any) -> str:
        collection = a_collection(an_item("Item", **item))
        if auth:
            collection["auth"] = auth
        settings = classic(Settings(clients=("go/chilkat",), example=example))
        (file,) = generate([str(write(tmp_path, collection))], settings).plan.files
        return file.content.decode()

    return shown


def test_1_no_markup_in_comments_names_or_data(page: Any) -> None:
    """The pages put links where a class is named."""
    found = page(
        method="POST", url="https://x.test/", body=raw('{"Http": "Global JsonObject"}', "json")
    )
    assert 'json.UpdateString("Http", "Global JsonObject")' in found
    assert "html" not in found


def test_4_path_variables_and_addresses_as_text(page: Any) -> None:
    """The pages leave ``:id`` in place, and lose the path of an address that is one string."""
    url = {
        "raw": "{{base}}/a/:id",
        "host": ["{{base}}"],
        "path": ["a", ":id"],
        "variable": [{"key": "id", "value": "7"}],
    }
    assert '"https://domain.com/a/7"' in page(url=url)
    assert '"https://domain.com/a/b"' in page(url="{{base}}/a/b")


def test_5_a_form_value_that_is_a_variable(page: Any) -> None:
    """The pages take it for JSON and send an empty object."""
    form = {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "{{x}}"}]}
    assert 'req.AddParam("a", "{{x}}")' in page(method="POST", url="https://x.test/", body=form)


def test_6_each_part_is_its_own(page: Any) -> None:
    """On the pages each part holds the earlier ones too."""
    parts = [{"key": k, "value": f"{k}1", "type": "text"} for k in "abc"]
    body = {"mode": "formdata", "formdata": parts}
    found = page(method="POST", url="https://x.test/", body=body)
    for name in "abc":
        assert f'req.AddStringForUpload2("{name}", "", "{name}1", "utf-8", "")' in found
    assert found.count("AddStringForUpload2") == 3


def test_7_the_variables_of_graphql_are_an_object(page: Any) -> None:
    """On the pages they are a string."""
    graphql = {"query": "query($id: Int) { a(id: $id) }", "variables": '{"id": 7}'}
    found = page(method="POST", url="https://x.test/", body={"mode": "graphql", "graphql": graphql})
    assert 'json.UpdateInt("variables.id", 7)' in found


def test_8_an_inherited_api_key_is_sent(page: Any) -> None:
    """The pages lose it."""
    auth = {
        "type": "apikey",
        "apikey": [
            {"key": "key", "value": "X-Key"},
            {"key": "value", "value": "{{k}}"},
            {"key": "in", "value": "header"},
        ],
    }
    assert 'http.SetRequestHeader("X-Key", "<k>")' in page(url="https://x.test/", auth=auth)


def test_9_a_header_is_sent_when_postman_sends_it(page: Any) -> None:
    """A typed Content-Encoding goes out with the plain body, for that is Postman's request."""
    headers = [*JSON, {"key": "Content-Encoding", "value": "gzip"}]
    found = page(method="POST", url="https://x.test/", headers=headers, body=raw("{}", "json"))
    assert 'http.SetRequestHeader("Content-Encoding", "gzip")' in found
    off = [*JSON, {**headers[1], "disabled": True}]
    assert "gzip" not in page(
        method="POST", url="https://x.test/", headers=off, body=raw("{}", "json")
    )


def test_10_and_11_the_status_can_be_reached_and_the_header_is_the_answers(page: Any) -> None:
    """``QuickGetSb`` fails at 400, so what follows is dead; ``LastHeader`` is the request's."""
    found = page(url="https://x.test/")
    assert 'http.QuickRequest("GET", "https://x.test/")' in found
    assert "QuickGet" not in found
    assert "LastHeader" not in found
    assert "fmt.Println(resp.Header())" in found


def test_12_numbers_keep_their_value(page: Any) -> None:
    """Beyond 32 bits as text; a query is text; an answer's large number and null are no ints."""
    body = raw('{"big": 12345678901, "price": 1.10}', "json")
    example = {"name": "ok", "code": 200, "body": '{"id": 12345678901, "none": null}'}
    found = page(
        method="POST",
        url="https://x.test/?a=false&b=01",
        headers=JSON,
        body=body,
        responses=[example],
    )
    assert 'json.UpdateNumber("big", "12345678901")' in found
    assert 'json.UpdateNumber("price", "1.10")' in found
    assert '"https://x.test/?a=false&b=01"' in found
    assert 'jResp.StringOf("id")' in found
    assert 'jResp.IsNullOf("none")' in found
    assert 'StringOf("none")' not in found
    assert "IntOf" not in found


def test_13_any_saved_answer_can_be_read(page: Any) -> None:
    """The pages know the first one only."""
    answers = [
        {"name": "One", "code": 200, "body": '{"a": 1}'},
        {"name": "Two", "code": 404, "body": '{"b": "x"}'},
    ]
    assert 'IntOf("a")' in page(url="https://x.test/", responses=answers)
    assert 'StringOf("b")' in page(url="https://x.test/", responses=answers, example="two")
    assert 'IntOf("a")' in page(url="https://x.test/", responses=answers, example="three")


def test_14_a_path_is_never_wrong(page: Any) -> None:
    """Nobody looks at what ``Update...`` returns, so a name must not be read as a path."""
    body = raw('{"a.b": 1, "c[0]": 2, "": 3, "d": {}}', "json")
    found = page(method="POST", url="https://x.test/", headers=JSON, body=body)
    for call in (
        r'UpdateInt("\"a.b\"", 1)',
        r'UpdateInt("\"c[0]\"", 2)',
        r'UpdateInt("\"\"", 3)',
        'UpdateNewObject("d")',
    ):
        assert f"json.{call}" in found
