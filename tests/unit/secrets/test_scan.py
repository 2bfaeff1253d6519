"""Reading names and shapes in any text: precisely, and in linear time."""

from __future__ import annotations

import pytest

from snippetgen.secrets.fields import is_distinctive, is_stand_in, looks_random, strength_of
from snippetgen.secrets.scan import hits
from tests.secrets.values import SHAPES, private_key


@pytest.mark.parametrize(
    ("name", "strength"),
    [
        ("password", "strong"), ("user_password", "strong"), ("API-Key", "strong"),
        ("x.access_token", "strong"), ("clientSecret", "strong"), ("pwd", "strong"),
        ("Ocp-Apim-Subscription-Key", "strong"), ("privateKey", "strong"), ("token", "weak"),
        ("secret", "weak"), ("card_token", "weak"), ("auth_code", "weak"), ("otp", "weak"),
        ("passwords", None), ("grant_type", None), ("key", None), ("page_token", None),
        ("nextPageToken", None), ("public_key", None), ("token_type", None), ("tokenUrl", None),
        ("", None), ("sort_key", None), ("password_hash_length", None),
    ],
)  # fmt: skip
def test_what_a_name_tells(name: str, strength: str | None) -> None:
    """Its last words; a page token is none."""
    assert strength_of(name) == strength


@pytest.mark.parametrize(
    "value",
    [
        "", "ab", "<token>", "[key]", "{{token}}", "${TOKEN}", "%TOKEN%", "xxxxxxxx", "********",
        "XXXX-XXXX", "YOUR_API_KEY", "your-token-here", "string", "my-secret-token", "changeme",
        "client_secret", "eyJhbGci...", "aaaaaaaa", "API_KEY_2", "example",
    ],
)  # fmt: skip
def test_stand_ins(value: str) -> None:
    """Show where a credential goes, and are none."""
    assert is_stand_in(value)


@pytest.mark.parametrize("value", ["hunter2!", "s3cr3t-value", "12345678", "example-a1b2c3d4e5f6"])
def test_no_stand_ins(value: str) -> None:
    """A word in a password makes it no stand-in."""
    assert not is_stand_in(value)


def test_what_looks_random() -> None:
    """Letters and digits, or many letters of both cases; no address and no sentence."""
    assert [looks_random(v) for v in ("a1b2c3d4", "abcdefgh", "a1", "https://h/a1", "a1b2 c3d4e5")] == [
        True, False, False, False, False,
    ]  # fmt: skip
    assert looks_random("abcdefghijKLMNOPQRSTU")
    assert not looks_random("abcdefghijklmnopqrstu")


def test_what_can_be_looked_for_anywhere() -> None:
    """Not words, numbers and dates."""
    assert is_distinctive("a1b2c3d4")
    assert is_distinctive("correct-horse-battery-staple")
    for value in ("short1", "password-field", "production", "20240101", "2024-01-01"):
        assert not is_distinctive(value), value


@pytest.mark.parametrize("kind", SHAPES)
def test_every_shape_is_found_in_prose(kind: str) -> None:
    """Whole, in quotes or not."""
    import random

    for seed in range(20):
        value = SHAPES[kind](random.Random(seed))
        for text in (f"Use {value} now", f'["{value}"]', value, f"(`{value}`)"):
            found = [text[hit.start : hit.end] for hit in hits(text)]
            assert found == [value], text


def test_private_keys() -> None:
    """With their lines, with escaped ones, and cut off."""
    import random

    key = private_key(random.Random(1))
    for text in (key, key.replace("\n", "\\n"), key.partition("\n-----END")[0]):
        (hit,) = hits(f"x {text}")
        assert f"x {text}"[hit.start : hit.end] == text


@pytest.mark.parametrize(
    ("text", "value", "syntax"),
    [
        (r'{"password": "a\"b\u0041"}', 'a"bA', "json"),
        (r'{"password": "\"quoted\""}', r"quoted", "json"),
        (r'{"password": "bad\x"}', r"bad\x", "json"),
        ("{'password': 'abc'}", "abc", "quoted"),
        ('{"password": -123456.5}', "-123456.5", "number"),
        ("<a:password x='1'> abc </a:password>", "abc", "xml"),
        ("password=abc&b=1", "abc", "plain"),
        ("Authorization: Bearer a1b2c3d4", "a1b2c3d4", "plain"),
        ('"Authorization": "Bearer a1b2c3d4"', "a1b2c3d4", "json"),
        ("password=>a1b2c3d4", "a1b2c3d4", "plain"),
        ("İİ password=abc", "abc", "plain"),
        ("token: {{x}}", "{{x}}", "plain"),
    ],
)
def test_how_a_value_is_read(text: str, value: str, syntax: str) -> None:
    """By the syntax it stands in."""
    (hit,) = hits(text)
    assert (hit.value(text), hit.syntax) == (value, syntax)


@pytest.mark.parametrize(
    "text",
    [
        '{"password": 123}', '{"password": "abc', r'{\"password\": \"abc', "password", "password:",
        "password: see page 7", "password>abc</password>", "<password>abc<b>", '{"password": ""}',
        "Basic QUJDREVGR0g=", "Basic x", "bearer tokens", "password=", "1password=", "__key=abc",
    ],
)  # fmt: skip
def test_what_is_no_value(text: str) -> None:
    """Too short a number, no end, no sign, prose."""
    assert hits(text) == ()


def test_what_overlaps_is_one() -> None:
    """The field that says what it is, and not once more the shape inside."""
    text = '{"access_token": "ghp_abcdefghijklmnopqrstuvwxyz0123456789"}'
    (hit,) = hits(text)
    assert (hit.kind, hit.name) == ("field", "access_token")


@pytest.mark.parametrize(
    "piece",
    [
        "token=", 'token="', "password:'\"", "<password>", "<password ", "eyJa", "eyJ-", "://a:",
        "key-", "-----BEGIN PRIVATE KEY-----", "sk-", "Bearer ", "\\\\\"password", "{{", "a@", "a.",
        "/Users/a", "C:\\Users\\", "token=token.", "Basic QUJD", "AAAAAAAAAAAAAAAAAAAAA",
    ],
)  # fmt: skip
def test_hostile_text_costs_little(piece: str) -> None:
    """A quarter of a million characters of beginnings: were it quadratic, this would not end."""
    from snippetgen.secrets.people import Neutral

    text = piece * (250_000 // len(piece))
    assert len(hits(text)) <= len(text)
    assert Neutral().text(text, lambda *_: True)
