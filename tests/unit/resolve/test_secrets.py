"""Credentials become names, and their values never reach an exchange."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.ir.collection import Scope, VariableDefinition
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import Exchange
from tests.unit.resolve.resolving import codes, exchange_of, names, resolved, scope

SECRET = "s3cr3t-value"


def shown(exchange: Exchange) -> str:
    return "\n".join(text.source for text, _ in exchange.texts())


def bearer(token: str) -> dict[str, Any]:
    return {"type": "bearer", "bearer": [{"key": "token", "value": token}]}


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("literal", "{{shop_access_token}}"),
        ("{{token}}", "{{token}}"),
        ("{{blank}}", "{{blank}}"),
        ("{{nobody}}", "{{nobody}}"),
        ("x{{token}}", "{{shop_access_token}}"),
        ("x{{nobody}}", "x{{nobody}}"),
        ("", ""),
    ],
)
def test_how_a_credential_is_called(value: str, name: str) -> None:
    """By its variable, or after the collection and the field; nothing is nothing to hide."""
    secrets = names(token=SECRET, blank="")
    assert secrets.credential(Text.of(value), "access_token").source == name


def test_the_values_behind_the_names_are_known() -> None:
    """For ``verify``, which fills them in."""
    secrets = names(token=SECRET)
    secrets.credential(Text("literal"), "access_token")
    secrets.credential(Text.of("{{token}}"), "password")
    assert secrets.named == {"shop_access_token": "literal", "token": SECRET}


def test_what_is_no_credential_is_filled_in() -> None:
    """A field without a name is none."""
    secrets = names(token=SECRET)
    assert secrets.credential(Text.of("{{token}}"), "") == Text(SECRET)
    assert secrets.named == {}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("password", True), ("user_password", True), ("API-Key", True), ("x.access_token", True),
        ("client_secret", True), ("pwd", True), ("token", False), ("passwords", False),
        ("grant_type", False), ("key", False), ("page_token", False),
    ],
)  # fmt: skip
def test_which_fields_hold_credentials(name: str, *, expected: bool) -> None:
    """Those whose name says so; a page token is none."""
    assert names().is_credential(Text(name)) is expected
    value = "{{shop_" if expected else "v"
    assert names().field(Text(name), Text("v")).source.startswith(value)
    assert not names("keep").is_credential(Text(name))


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Authorization", "Bearer abc", "Bearer {{shop_authorization}}"),
        ("Authorization", "Bearer {{token}}", "Bearer {{token}}"),
        ("Authorization", "Zoho-oauthtoken {{token}}", "Zoho-oauthtoken {{token}}"),
        ("Authorization", "abc", "{{shop_authorization}}"),
        ("Authorization", "{{token}}", "{{token}}"),
        ("Authorization", "Bearer ", "Bearer "),
        ("Authorization", "", ""),
        ("X-Api-Key", "abc", "{{shop_x_api_key}}"),
        ("Cookie", "a=b", "{{shop_cookie}}"),
        ("X-Page", "{{token}}", SECRET),
    ],
)
def test_headers(name: str, value: str, expected: str) -> None:
    """A scheme before the credential stays."""
    assert names(token=SECRET).header(Text(name), Text.of(value)).source == expected


def test_everything_is_shown_in_keep_mode() -> None:
    """Values that are known stand in the snippet."""
    secrets = names("keep", token=SECRET)
    assert secrets.credential(Text.of("{{token}}"), "access_token") == Text(SECRET)
    assert secrets.header(Text("Authorization"), Text("Bearer abc")) == Text("Bearer abc")
    assert secrets.field(Text("password"), Text("p")) == Text("p")
    assert secrets.named == {}
    request = {"url": f"http://h?password={SECRET}", "auth": bearer("{{token}}")}
    found = exchange_of(request, secrets="keep", variables={"token": SECRET})
    assert shown(found).count(SECRET) == 2
    assert found.secrets == ()


@pytest.mark.parametrize(
    "request_members",
    [
        {"url": "http://h/{{token}}", "auth": bearer("{{token}}")},
        {"url": "http://h?access_token={{token}}"},
        {"url": "http://h?q={{token}}", "header": [{"key": "X-Api-Key", "value": "{{token}}"}]},
        {"url": "http://h", "header": [{"key": "X", "value": "{{token}}"},
                                       {"key": "Authorization", "value": "Bearer {{token}}"}]},
        {"url": "http://{{token}}/a", "method": "POST", "body": {
            "mode": "urlencoded", "urlencoded": [{"key": "password", "value": "{{token}}"}]}},
        {"url": "http://h", "method": "POST", "auth": {"type": "basic", "basic": [
            {"key": "password", "value": "{{token}}"}]},
         "body": {"mode": "raw", "raw": "{{token}}"}},
    ],
)  # fmt: skip
def test_a_variable_that_is_a_credential_is_one_everywhere(request_members: Any) -> None:
    """Under one name, also in places that are resolved before it was known to be one."""
    found = exchange_of(request_members, variables={"token": SECRET})
    assert SECRET not in shown(found)
    assert "{{token}}" in shown(found)
    assert dict(found.secrets)["token"] == SECRET


@pytest.mark.parametrize(
    "request_members",
    [
        {"url": "http://h", "auth": bearer(SECRET)},
        {"url": f"http://u:{SECRET}@h"},
        {"url": f"http://h?api_key={SECRET}"},
        {"url": {"host": "h", "query": [{"key": "password", "value": SECRET}]}},
        {"url": "http://h", "header": [{"key": "Authorization", "value": f"Token {SECRET}"}]},
        {"url": "http://h", "auth": {"type": "apikey", "apikey": [
            {"key": "key", "value": "k"}, {"key": "value", "value": SECRET},
            {"key": "in", "value": "query"}]}},
        {"url": "http://h", "auth": {"type": "oauth2", "oauth2": [
            {"key": "accessToken", "value": SECRET}, {"key": "headerPrefix", "value": "OAuth"}]}},
        {"url": "http://h", "method": "POST", "body": {
            "mode": "formdata", "formdata": [{"key": "client_secret", "value": SECRET}]}},
    ],
)  # fmt: skip
def test_a_literal_credential_never_reaches_an_exchange(request_members: Any) -> None:
    """It is called after the collection and its field."""
    found = exchange_of(request_members)
    assert SECRET not in shown(found)
    assert SECRET in dict(found.secrets).values()
    assert all(name.startswith("shop_") for name, value in found.secrets if value == SECRET)


@pytest.mark.parametrize("query", ["?password&a", "?=x&password=", "?"])
def test_a_pair_without_a_value_is_no_credential(query: str) -> None:
    """There is nothing to name."""
    found = exchange_of(f"http://h{query}")
    assert found.address.query_text == Text(query)
    assert found.secrets == ()


def test_a_secret_variable_is_never_filled_in() -> None:
    """Its type says what it is, wherever it stands; ``keep`` shows it."""
    environment = Scope("", (VariableDefinition("hidden", Text(SECRET), secret=True),))
    found = exchange_of("http://h/{{hidden}}", environment=environment)
    assert found.address.path.source == "/{{hidden}}"
    assert found.secrets == (("hidden", SECRET),)
    kept = exchange_of("http://h/{{hidden}}", environment=environment, secrets="keep")
    assert kept.address.path == Text(f"/{SECRET}")


def test_a_blanked_credential_is_one_to_fill_in() -> None:
    """Whoever shared the collection emptied it."""
    found = exchange_of({"url": "http://h", "auth": bearer("{{token}}")}, variables={"token": ""})
    assert found.secrets == (("token", ""),)


def test_an_unknown_variable_has_no_value_to_hide() -> None:
    """It stays, and nothing is known about it."""
    found = exchange_of({"url": "http://h", "auth": bearer("{{token}}")})
    assert found.secrets == ()
    assert codes(resolved({"url": "http://h", "auth": bearer("{{token}}")})) == []


def test_values_given_by_hand_win() -> None:
    """Over the environment, the collection and globals, in this order."""
    given: dict[str, Any] = {
        "variables": {"c": "collection", "d": "collection"},
        "overrides": [("a", "hand")],
        "environment": scope(a="env", b="env", c="env"),
        "global_scope": scope(d="global", e="global"),
    }
    found = exchange_of("http://h/{{a}}/{{b}}/{{c}}/{{d}}/{{e}}", **given)
    assert found.address.path == Text("/hand/env/env/collection/global")


def test_an_empty_value_of_no_variable_is_no_secret() -> None:
    """Nothing was typed."""
    secrets = names()
    assert secrets.credential(EMPTY, "password") == EMPTY
    assert secrets.named == {}
