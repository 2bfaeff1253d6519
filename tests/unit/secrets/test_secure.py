"""Credentials become names, and their values are nowhere in what later stages see."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from snippetgen.ir.collection import Scope, VariableDefinition
from snippetgen.ir.text import Text
from snippetgen.settings import Allowed
from tests.unit.secrets.securing import (
    basic,
    bearer,
    exchanges,
    raw,
    scope,
    secured,
    shown,
    variables,
)

SECRET = "s3cr3t-value"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("literal", "{{shop_access_token}}"),
        ("{{token}}", "{{token}}"),
        ("{{blank}}", "{{blank}}"),
        ("{{nobody}}", "{{nobody}}"),
        ("x{{token}}", "{{shop_access_token}}"),
        ("x{{nobody}}", "x{{nobody}}"),
        ("{{$guid}}", "{{$guid}}"),
    ],
)
def test_how_a_credential_is_called(value: str, name: str) -> None:
    """By its variable, or after the collection and the field."""
    given = secured({"url": "h", "auth": bearer(value)}, variable=variables(token=SECRET, blank=""))
    (exchange,) = exchanges(given)
    assert [text.source for text, role in exchange.texts() if role == "credential"] == [name]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Authorization", "Bearer abc", "Bearer {{shop_authorization}}"),
        ("Authorization", "Bearer {{token}}", "Bearer {{token}}"),
        ("Authorization", "Zoho-oauthtoken {{token}}", "Zoho-oauthtoken {{token}}"),
        ("Authorization", "Zoho-oauthtoken abc", "Zoho-oauthtoken {{shop_authorization}}"),
        ("Authorization", "Basic !!!!", "Basic {{shop_authorization}}"),
        ("Authorization", "abc", "{{shop_authorization}}"),
        ("Authorization", "{{token}}", "{{token}}"),
        ("Authorization", "Bearer", "{{shop_authorization}}"),
        ("X-Api-Key", "abc", "{{shop_x_api_key}}"),
        ("Cookie", "a=b", "{{shop_cookie}}"),
        ("X-Page", "{{token}}", "{{token}}"),
        ("X-Page", "7", "7"),
    ],
)
def test_headers(name: str, value: str, expected: str) -> None:
    """A scheme before the credential stays."""
    header = [{"key": name, "value": value}]
    given = secured({"url": "h", "header": header}, variable=variables(token=SECRET))
    (exchange,) = exchanges(given)
    assert exchange.headers[0].value.source == expected


PLACES: dict[str, dict[str, Any]] = {
    "bearer": {"url": "http://h", "auth": bearer(SECRET)},
    "basic": {"url": "http://h", "auth": basic("u", SECRET)},
    "URL": {"url": f"http://u:{SECRET}@h"},
    "query": {"url": f"http://h?api_key={SECRET}"},
    "query object": {"url": {"host": "h", "query": [{"key": "password", "value": SECRET}]}},
    "path variable": {"url": {"raw": "http://h/:token", "host": "h", "path": [":token"],
                              "variable": [{"key": "token", "value": SECRET}]}},
    "token": {"url": "h", "header": [{"key": "Authorization", "value": f"Token {SECRET}"}]},
    "API key": {"url": "h", "auth": {"type": "apikey", "apikey": [
        {"key": "key", "value": "k"}, {"key": "value", "value": SECRET},
        {"key": "in", "value": "query"}]}},
    "OAuth 2": {"url": "h", "auth": {"type": "oauth2", "oauth2": [
        {"key": "accessToken", "value": SECRET}, {"key": "headerPrefix", "value": "OAuth"}]}},
    "digest": {"url": "h", "auth": {"type": "digest", "digest": [
        {"key": "password", "value": SECRET}]}},
    "form": {"url": "h", "method": "POST", "body": {
        "mode": "urlencoded", "urlencoded": [{"key": "password", "value": SECRET}]}},
    "multipart": {"url": "h", "method": "POST", "body": {
        "mode": "formdata", "formdata": [{"key": "client_secret", "value": SECRET}]}},
    "JSON": raw(f'{{"a": {{"password": "{SECRET}"}}, "b": 1}}'),
    "JSON in JSON": raw(rf'{{"a": "{{\"password\": \"{SECRET}\"}}"}}'),
    "JSON that is none": raw(f"{{'password': '{SECRET}', // now\n}}"),
    "XML": raw(f'<a:Login x="1"><wsse:Password Type="text">{SECRET}</wsse:Password></a:Login>'),
    "XML attribute": raw(f'<login user="u" password="{SECRET}"/>'),
    "CDATA": raw(f"<login><password><![CDATA[{SECRET}]]></password></login>"),
    "form in text": raw(f"grant_type=password&password={SECRET}&x=1"),
    "header in text": raw(f"GET / HTTP/1.1\nAuthorization: Bearer {SECRET}\n"),
    "GraphQL": {"url": "h", "method": "POST", "body": {"mode": "graphql", "graphql": {
        "query": "{a}", "operationName": None, "variables": f'{{"apiKey": "{SECRET}"}}'}}},
    "callback": {"url": f"http://h?next=https://u:{SECRET}@other"},
    "description": {"url": "h", "description": f"Use `access_token={SECRET}`."},
    "webhook": {"url": f"https://hooks.slack.com/services/T0/B0/{SECRET}"},
}  # fmt: skip


@pytest.mark.parametrize("request_", PLACES.values(), ids=PLACES)
def test_a_credential_is_nowhere_in_what_follows(request_: dict[str, Any]) -> None:
    """Whatever its place, and wherever else the same value stands."""
    given = secured(request_, {"url": f"http://h/{SECRET}?q={SECRET}"}, raw(f"x {SECRET} y"))
    assert SECRET not in shown(given)
    assert SECRET in {value: name for name, value in given.vault.searched}


@pytest.mark.parametrize(
    "text",
    [
        '{"password": "string"}', '{"token": "<token>"}', '{"api_key": "YOUR_API_KEY"}',
        '{"password": ""}', '{"password": null, "token": true}', '{"next_page_token": "a1b2c3d4e5"}',
        '{"key": "a1b2c3d4e5f6"}', '{"token_type": "bearer1234"}', '{"id": "a1b2c3d4e5f6a7b8"}',
        '{"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}', '{"sha256": "9f86d081884c7d659a2feaa0c55a"}',
        '{"date": "2024-01-01T00:00:00.000+00:00"}', "The password: see below",
        "token: the access token", '{"password": {"min": 8}}', '{"secret": false}',
        '{"tokenUrl": "https://h/oauth/token"}', '{"clientSecret": "https://h/oauth/secret"}',
        '{"password": "{{$randomPassword}}"}', "<password></password>", "<token/>",
        '{"author": "Ada <support@shop.io>, ada@example.com, icon@2x.png, git@github.com:a/b"}',
        '{"ref": "/Users/2819c223-7f76-453a-919d-413861904646/groups", "u": "http://h/home/a/b"}',
        "Bearer of good news", "Basic authentication", "sk-learn-is-a-library-for-python",
    ],
)  # fmt: skip
def test_ordinary_text_stays(text: str) -> None:
    """Stand-ins, ids, dates, hashes, addresses of organisations and prose."""
    given = secured(raw(text, description=text))
    (exchange,) = exchanges(given)
    assert [t.source for t, role in exchange.texts() if role == "other"][-1] == text
    assert given.vault.findings == ()


def test_a_number_stays_json() -> None:
    """The variable stands outside of quotes, as the number did; in an answer there is a text."""
    body = '{"password": 12345678}'
    item = {"name": "r", "request": raw(body), "response": [{"name": "ok", "body": body}]}
    given = secured(item)
    (exchange,) = exchanges(given)
    assert '{"password": {{shop_password}}}' in [t.source for t, _ in exchange.texts()]
    assert '{\\"password\\": \\"<password>\\"}' in shown(given)


def test_an_answer_gets_words() -> None:
    """For people to read: JSON stays JSON, XML stays XML."""
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    answers = [
        {"name": "a", "body": f'{{"access_token": "{SECRET}", "n": 1}}'},
        {"name": "b", "body": f"<r><token>{SECRET}</token></r>"},
        {"name": "c", "body": f"Hello {token}!", "header": [
            {"key": "Set-Cookie", "value": f"sid={SECRET}; Path=/"},
            {"key": "Authorization", "value": f"Bearer {SECRET}"},
            {"key": "X-Auth-Token", "value": "YOUR_TOKEN"}, {"key": "X", "value": "1"}]},
    ]  # fmt: skip
    given = secured({"name": "r", "request": {"url": "h"}, "response": answers})
    text = shown(given)
    assert '{\\"access_token\\": \\"<access_token>\\", \\"n\\": 1}' in text
    assert "<r><token>[access_token]</token></r>" in text
    assert "Hello <json_web_token>!" in text
    assert "sid=<access_token>; Path=/" in text
    assert "YOUR_TOKEN" in text


def test_one_value_has_one_name() -> None:
    """Wherever it stands, in the order of the collection."""
    given = secured(
        raw(f'{{"password": "{SECRET}"}}'),
        {"url": f"http://h?api_key={SECRET}", "auth": bearer(SECRET)},
    )
    assert {name for exchange in exchanges(given) for name in exchange.secrets} == {"shop_password"}


def test_two_values_of_an_item_have_two_names() -> None:
    """Of different items they may have the same, which stays when an item is added."""
    header = [{"key": "Authorization", "value": "Bearer a1b2c3d4e5"}]
    two = raw('{"a": {"password": "a1b2c3d4"}, "b": {"password": "b1b2c3d4"}}')
    given = secured(two, {"url": "h", "header": header}, raw('{"password": "c1b2c3d4"}'))
    assert [exchange.secrets for exchange in exchanges(given)] == [
        ("shop_password", "shop_password_2"), ("shop_authorization",), ("shop_password",),
    ]  # fmt: skip
    assert given.vault.values_of("/item/2") == {"shop_password": "c1b2c3d4"}


def test_short_and_common_values_are_named_where_they_stand_only() -> None:
    """``admin`` may be any word."""
    given = secured({"url": "http://h/admin", "auth": basic("admin", "admin")}, raw("admin"))
    first, second = exchanges(given)
    assert first.secrets == ("shop_username", "shop_password")
    assert first.address.path == Text("/admin")
    assert second.secrets == ()
    assert given.vault.searched == ()


def test_a_user_name_that_is_a_key_is_a_secret() -> None:
    """As some services want it."""
    key = "sk_test_4eC39HqLyjWDarjtT1zdp7dc"
    given = secured({"url": "http://h", "auth": basic(key, "")}, raw(key))
    assert key not in shown(given)


def test_a_variable_that_is_a_credential_is_one_everywhere() -> None:
    """By the place of its use, its type, its name or the shape of its value."""
    key = "AKIAIOSFODNN7ABCDEFG"
    environment = Scope("", (VariableDefinition("typed", Text("typed-v4lue"), secret=True),))
    given = secured(
        {"url": "http://h/{{used}}/{{typed}}/{{apiKey}}/{{shape}}/{{plain}}"},
        {"url": "http://h", "auth": bearer("{{used}}")},
        environment=environment,
        overrides=[("plain", "p"), ("password", "0n-the-line")],
        variable=variables(used="us3d-value", apiKey="n4med-value", shape=key, other=f"x {key}"),
    )
    first, _ = exchanges(given)
    assert first.address.path.source == "/{{used}}/{{typed}}/{{apiKey}}/{{shape}}/p"
    assert given.overrides == (("plain", "p"),)
    assert not any(v in shown(given) for v in ("us3d", "typed-v4", "n4med", key, "0n-the"))
    assert given.vault.values_of("/item/0")["used"] == "us3d-value"


def test_a_definition_that_another_hides_is_one_too() -> None:
    """Of a weaker scope, or disabled: its value is in the file and must not come out of it."""
    given = secured(
        {"url": "http://h/{{token}}/{{off}}"},
        environment=scope(token=""),
        variable=[
            {"key": "token", "value": "c0llection-1"},
            {"key": "off", "value": "d1sabled-val", "type": "secret", "disabled": True},
        ],
    )
    assert "c0llection" not in shown(given)
    assert "d1sabled" not in shown(given)
    assert {value for _, value in given.vault.searched} == {"c0llection-1", "d1sabled-val"}


def test_a_value_is_found_encoded_too() -> None:
    """With a name that says how it is written there."""
    token = "abc/def+ghi=12345"
    encoded = b64encode(token.encode()).decode()
    given = secured(
        {"url": "http://h?q=abc%2Fdef%2Bghi%3D12345", "auth": bearer(token)},
        raw(f"{encoded} {token}"),
    )
    first, second = exchanges(given)
    assert first.address.query_text.source == "?q={{shop_access_token_encoded}}"
    assert second.secrets == ("shop_access_token_base64", "shop_access_token")


def test_the_password_in_typed_basic_credentials() -> None:
    """Is one on its own too."""
    pair = b64encode(f"ada:{SECRET}".encode()).decode()
    header = [{"key": "Authorization", "value": f"Basic {pair}"}]
    given = secured({"url": "h", "header": header}, raw(f"my {SECRET}"))
    assert SECRET not in shown(given)
    assert pair not in shown(given)


def test_people_get_stand_ins() -> None:
    """The same for the same address, numbered; roles and reserved names stay."""
    body = (
        '{"to": "Ada@shop.io", "cc": "bob.b@mail.shop.io", "from": "ada@shop.io", '
        '"log": "C:\\\\Users\\\\ada\\\\x\\\\a.log", "src": "file:///Users/ada/src/b.py", '
        '"tmp": "/home/ada/c/d.txt"}'
    )
    form = {
        "mode": "formdata",
        "formdata": [
            {"key": "f", "type": "file", "src": "/Users/ada/photo.png"},
            {
                "key": "g",
                "type": "file",
                "src": ["C:\\\\tmp\\\\b.png", "rel/c.png", "{{dir}}/d.png"],
            },
        ],
    }
    given = secured(raw(body), {"url": "h?to=bob.b%40mail.shop.io", "method": "POST", "body": form})
    first, second = exchanges(given)
    (text,) = [t.source for t, role in first.texts() if "cc" in t.source]
    assert text == (
        '{"to": "user@example.com", "cc": "user2@example.com", "from": "user@example.com", '
        '"log": "path/to/a.log", "src": "path/to/b.py", "tmp": "path/to/d.txt"}'
    )
    assert second.address.query_text == Text("?to=user2%40example.com")
    sources = [t.source for t, _ in second.texts()]
    assert [s for s in sources if s.endswith(".png") and "/" in s] == [
        "path/to/photo.png", "path/to/b.png", "rel/c.png", "{{dir}}/d.png",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "entry",
    [
        Allowed(reason="r", name="SHOP_PASSWORD"),
        Allowed(reason="r", name="shop-password", fingerprint="9a7ed0a0ea8ac5b0"),
        Allowed(reason="r", name="field"),
    ],
)
def test_what_is_allowed_is_shown(entry: Allowed) -> None:
    """Everywhere, and with the reason in the finding."""
    given = secured(raw(f'{{"password": "{SECRET}"}}'), allowed=[entry])
    if entry.fingerprint:
        entry = Allowed(reason="r", fingerprint=given.vault.findings[0].fingerprint)
        given = secured(raw(f'{{"password": "{SECRET}"}}'), allowed=[entry])
    (exchange,) = exchanges(given)
    assert exchange.secrets == ()
    assert SECRET in shown(given)
    assert [finding.allowed for finding in given.vault.findings] == ["r"]
    assert given.vault.searched == ()


def test_another_value_is_not_allowed_by_a_fingerprint() -> None:
    """Nor people by the name of something else."""
    entry = Allowed(reason="r", fingerprint="0" * 16)
    given = secured(raw(f'{{"password": "{SECRET}", "to": "ada@shop.io"}}'), allowed=[entry])
    assert SECRET not in shown(given)
    assert "ada@" not in shown(given)
    given = secured(
        raw('{"to": "ada@shop.io"}', auth=bearer("{{token}}")),
        allowed=[Allowed(reason="r", name="e-mail address"), Allowed(reason="r", name="token")],
        variable=variables(token=SECRET),
    )
    assert "ada@shop.io" in shown(given)
    assert SECRET in shown(given)


def test_values_that_are_no_secret_are_no_findings() -> None:
    """A typed stand-in is named in a known place, and nothing to report."""
    header = [{"key": "X-Api-Key", "value": "YOUR_API_KEY"}]
    given = secured({"url": "h", "header": header})
    (exchange,) = exchanges(given)
    assert exchange.secrets == ("shop_x_api_key",)
    assert given.vault.findings == ()


def test_a_finding_tells_the_place_and_not_the_value() -> None:
    """File, pointer, names and field."""
    given = secured(raw(f'{{"a": {{"password": "{SECRET}"}}}}'), environment=scope(x="1"))
    (finding,) = given.vault.findings
    assert finding.where.file == "shop.json"
    assert finding.where.pointer == "/item/0"
    assert finding.where.names == ("r0",)
    assert (finding.place, finding.name, finding.kind) == ("body", "shop_password", "field")
    assert SECRET not in repr(finding)
