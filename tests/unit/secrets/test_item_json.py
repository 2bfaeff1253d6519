"""The JSON of an item on a page: as it is, save for credentials."""

from __future__ import annotations

from typing import Any

import pytest

from snippetgen.secrets.item_json import without_credentials


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"key": "X-Api-Key", "value": "abc"}, {"key": "X-Api-Key", "value": "<x_api_key>"}),
        ({"key": "X-Api-Key", "value": "{{key}}"}, {"key": "X-Api-Key", "value": "{{key}}"}),
        ({"key": "Accept", "value": "text/html"}, {"key": "Accept", "value": "text/html"}),
        (
            {"key": "Authorization", "value": "Bearer abc"},
            {"key": "Authorization", "value": "Bearer <authorization>"},
        ),
        (
            {"key": "Authorization", "value": "Bearer {{token}}"},
            {"key": "Authorization", "value": "Bearer {{token}}"},
        ),
        ({"key": "Set-Cookie", "value": "sid=1"}, {"key": "Set-Cookie", "value": "<set_cookie>"}),
        ({"key": 1, "value": "x"}, {"key": 1, "value": "x"}),
        (
            {"header": "Accept: a\nX-Token: abc\n//Cookie: b"},
            {"header": "Accept: a\nX-Token: <x_token>\n//Cookie: <cookie>"},
        ),
        (
            {"raw": "https://u:p@e.com/?a=1&api_key=abc#f"},
            {"raw": "https://<user>:<password>@e.com/?a=1&api_key=<api_key>#f"},
        ),
        ({"url": "https://e.com?token={{t}}"}, {"url": "https://e.com?token={{t}}"}),
        ([{"key": "password", "value": "x"}, 1, None], [{"key": "password", "value": "<password>"}, 1, None]),
        ({"name": "abc", "value": "x"}, {"name": "abc", "value": "x"}),
    ],
)  # fmt: skip
def test_what_is_hidden(value: Any, expected: Any) -> None:
    """By the names of headers, parameters and fields, in lines and addresses too."""
    assert without_credentials(value) == expected


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        (
            {"type": "bearer", "bearer": [{"key": "token", "value": "abc", "type": "string"}]},
            {"type": "bearer", "bearer": [{"key": "token", "value": "<token>", "type": "string"}]},
        ),
        (
            {"type": "apikey", "apikey": [
                {"key": "key", "value": "X-Key"}, {"key": "in", "value": "header"},
                {"key": "value", "value": "abc"},
            ]},
            {"type": "apikey", "apikey": [
                {"key": "key", "value": "X-Key"}, {"key": "in", "value": "header"},
                {"key": "value", "value": "<value>"},
            ]},
        ),
        (
            {"type": "basic", "basic": {"username": "me", "password": "{{password}}"}},
            {"type": "basic", "basic": {"username": "<username>", "password": "{{password}}"}},
        ),
        ({"type": "oauth2", "oauth2": {"accessToken": "", "scope": "a"}},
         {"type": "oauth2", "oauth2": {"accessToken": "", "scope": "a"}}),
    ],
)  # fmt: skip
def test_auth(auth: Any, expected: Any) -> None:
    """Every parameter but those that say how, in both forms; variables and nothing stay."""
    assert without_credentials({"request": {"auth": auth}}) == {"request": {"auth": expected}}
