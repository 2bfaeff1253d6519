"""Known credentials wherever else they stand: found, replaced, and never let out.

A short value may be any word, so only those of MIN_LENGTH characters and more are looked for.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import quote, quote_plus

from snippetgen.ir.text import Part, Text, Variable
from snippetgen.resolve.naming import angle_name

MIN_LENGTH = 8

Secrets: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values, as an Exchange carries them."""


def hide(text: Text, secrets: Secrets) -> Text:
    """``text`` with the variables that stand for credentials in place of their values."""
    for name, value in _long(secrets):
        if value in text:
            text = Text(*_replaced(text, value, Variable(name)))
    return text


def _replaced(text: Text, value: str, variable: Variable) -> Iterator[Part]:
    for part in text.parts:
        if not isinstance(part, str):
            yield part
            continue
        first, *others = part.split(value)
        yield first
        for other in others:
            yield variable
            yield other


def hide_in_words(words: str, secrets: Secrets) -> str:
    """``words`` for people, with ``<name>`` in place of each value, quoted for JSON or not."""
    for name, value in _long(secrets):
        for form in {value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}:
            words = words.replace(form, angle_name(name))
    return words


def leaked(text: str, secrets: Secrets) -> str | None:
    """The name of a credential whose value is in ``text``: plain, quoted, encoded or in base64."""
    return next((name for form, name in forms_of(secrets).items() if form in text), None)


def forms_of(secrets: Secrets) -> dict[str, str]:
    """Every form of every value that is long enough, with the name of its credential."""
    return {form: name for name, value in _long(secrets) for form in sorted(_forms(value))}


def _long(secrets: Secrets) -> Iterator[tuple[str, str]]:
    """The values worth looking for, the longest first."""
    ordered = sorted(secrets, key=lambda secret: -len(secret[1]))
    return ((name, value) for name, value in ordered if len(value) >= MIN_LENGTH)


def _forms(value: str) -> set[str]:
    encoded = b64encode(value.encode("utf-8", "replace")).decode()
    quoted = {json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]}
    percent = {quote(value, safe="", errors="replace"), quote_plus(value, errors="replace")}
    return {value, encoded, encoded.rstrip("="), value.replace("'", "'\\''"), *quoted, *percent}
