"""The last look finds a value in whatever form it is written."""

from __future__ import annotations

import json
import pickle
import re
import shlex
from base64 import b64encode, urlsafe_b64encode
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from snippetgen.literals import go, python, shell
from snippetgen.secrets.gate import Gate, forms

VALUE = 's3cr3t/T0k3n+"it\'s" ä\\&<1>'
GATE = Gate([("zoho_token", VALUE), ("pin", "1234")])
_DATA = VALUE.encode()


@pytest.mark.parametrize(
    "form",
    [
        VALUE,
        json.dumps(VALUE),
        json.dumps(VALUE, ensure_ascii=False),
        json.dumps(json.dumps(VALUE)),
        repr(VALUE),
        ascii(VALUE),
        shlex.quote(VALUE),
        VALUE.replace("'", "'\\''"),
        quote(VALUE),
        quote(VALUE, safe=""),
        quote_plus(VALUE),
        re.sub("%..", lambda match: match[0].lower(), quote(VALUE, safe="")),
        escape(VALUE),
        escape(VALUE, quote=False),
        b64encode(_DATA).decode(),
        urlsafe_b64encode(_DATA).decode(),
        "Basic " + b64encode(b"user:" + _DATA).decode(),
        *(b64encode(b"x" * n + _DATA + b"yz").decode() for n in range(3)),
        *(urlsafe_b64encode(b"x" * n + _DATA + b"y" * n).decode() for n in range(3)),
    ],
)
def test_every_form_of_a_value_is_found(form: str) -> None:
    """Plain, quoted for a language or a shell, percent-encoded, for HTML, in base64."""
    assert GATE.leaked(f"before {form} after") == "zoho_token"
    assert GATE.leaked(f"before {form} after".encode()) == "zoho_token"
    assert VALUE not in GATE.hide(form)


@pytest.mark.parametrize("module", [go, python, shell], ids=lambda m: m.__name__)
def test_our_own_literals_hide_nothing(module: Any) -> None:
    """What the templates write of a value, the gate reads."""
    from snippetgen.ir.text import Text

    value = "a\"b'c$d`e\\f\tg&h1"
    assert Gate([("x", value)]).leaked(module.literal(Text(value))) == "x"


def test_short_values_and_other_text_are_no_leak() -> None:
    """Four digits may stand anywhere."""
    assert GATE.leaked("1234 s3cr3t") is None
    assert GATE.hide("1234") == "1234"


def test_a_gate_that_knows_nothing() -> None:
    """Lets everything through."""
    assert not Gate()
    assert Gate([("pin", "1234")]) == Gate()
    assert Gate().leaked("x") is None
    assert Gate().hide("x") == "x"
    assert GATE
    assert GATE != VALUE


def test_words_for_people_show_the_name() -> None:
    """In place of the longest form that is found."""
    assert GATE.hide(f"a {VALUE} b") == "a <zoho_token> b"


def test_a_value_of_many_lines_is_found_by_its_lines() -> None:
    """However a language breaks it."""
    key = "-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA1234567890abcdefghij\n-----END KEY-----"
    assert Gate([("key", key)]).leaked('"MIIEpAIBAAKCAQEA1234567890abcdefghij\\n" +') == "key"
    assert Gate([("key", key)]).leaked("-----BEGIN KEY-----") is None


def test_a_very_long_value_is_found_by_its_ends() -> None:
    """And costs no more memory than a short one."""
    value = "".join(f"{n:x}-" for n in range(20_000))
    assert sum(map(len, forms(value))) < 100_000
    assert Gate([("x", value)]).leaked(f"a{value}") == "x"


def test_a_gate_goes_to_other_processes() -> None:
    """Equal, and able to look."""
    assert GATE.leaked(VALUE)
    other = pickle.loads(pickle.dumps(GATE))  # noqa: S301 - our own
    assert other == GATE
    assert hash(other) == hash(GATE)
    assert other.leaked(VALUE) == "zoho_token"
