"""A known credential is replaced wherever it stands, and found in every form it may take."""

from __future__ import annotations

from base64 import b64encode

import pytest

from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.hiding import hide, hide_in_words, leaked

VALUE = 's3cr3t/T0k3n "it\'s"'
SECRETS = (("zoho_token", VALUE), ("pin", "1234"))


def test_a_text_gets_the_variable_in_place_of_the_value() -> None:
    """Each time, beside other variables, and never inside a short value."""
    text = Text(f"a{VALUE}b", Variable("x"), f"{VALUE} 1234")
    assert hide(text, SECRETS) == Text.of("a{{zoho_token}}b{{x}}{{zoho_token}} 1234")


def test_a_text_without_the_value_is_the_same() -> None:
    """Nothing is rebuilt."""
    text = Text.of("plain {{x}}")
    assert hide(text, SECRETS) is text


def test_the_longest_value_goes_first() -> None:
    """A value inside another one does not tear it apart."""
    secrets = (("short", "abcdefgh"), ("long", "abcdefgh-ijkl"))
    assert hide(Text("abcdefgh-ijkl abcdefgh"), secrets) == Text.of("{{long}} {{short}}")


def test_words_for_people_show_the_name() -> None:
    """As it is, and as JSON quotes it."""
    words = f'{VALUE} and {{"t": "s3cr3t/T0k3n \\"it\'s\\""}}'
    assert hide_in_words(words, SECRETS) == '<zoho_token> and {"t": "<zoho_token>"}'


@pytest.mark.parametrize(
    "form",
    [
        VALUE,
        'x = "s3cr3t/T0k3n \\"it\'s\\""',
        "-d 's3cr3t/T0k3n \"it'\\''s\"'",
        "?t=s3cr3t%2FT0k3n%20%22it%27s%22",
        "t=s3cr3t%2FT0k3n+%22it%27s%22",
        "Basic " + b64encode(VALUE.encode()).decode(),
        b64encode(VALUE.encode()).decode().rstrip("="),
    ],
)
def test_every_form_of_a_value_is_found(form: str) -> None:
    """Plain, quoted for JSON and for a shell, percent-encoded, in base64."""
    assert leaked(f"before {form} after", SECRETS) == "zoho_token"


def test_short_values_and_other_text_are_no_leak() -> None:
    """Four digits may stand anywhere."""
    assert leaked("1234 s3cr3t", SECRETS) is None
