"""JSON values as JavaScript prints them; the expectations were measured with Node."""

from __future__ import annotations

import math
from typing import Any

import pytest

from snippetgen.postman.javascript import is_truthy, json_text, number_of, text_of


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x", "x"), (None, "null"), (True, "true"), (False, "false"),
        (0, "0"), (-0.0, "0"), (5, "5"), (-5, "-5"), (1.0, "1"), (1.5, "1.5"), (-1.25, "-1.25"),
        (2**53, "9007199254740992"), (2**53 + 1, "9007199254740992"),
        (12345678901234567890, "12345678901234567000"), (10**20, "100000000000000000000"),
        (1e21, "1e+21"), (1.5e300, "1.5e+300"), (10**400, "Infinity"), (-(10**400), "-Infinity"),
        (0.1, "0.1"), (1e-6, "0.000001"), (1e-7, "1e-7"), (1.25e-9, "1.25e-9"),
        (123.456, "123.456"), (math.inf, "Infinity"), (-math.inf, "-Infinity"), (math.nan, "NaN"),
        ([], ""), ([1, None, [2, "a"]], "1,,2,a"), ({}, "[object Object]"),
    ],
)  # fmt: skip
def test_values_print_as_text(value: Any, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (None, 0), (True, 1), (7, 7), ("", 0), (" \ufeff12\n", 12), ("007", 7), ("0x1F", 31),
        ("0b11", 3), ("0o17", 15), ("1e3", 1000), (".5", 0.5), ("5.", 5), ("-2", -2), ([], 0),
        ([3], 3), ("Infinity", math.inf), ("-Infinity", -math.inf), ("+Infinity", math.inf),
        (10**400, math.inf), (-(10**400), -math.inf),
    ],
)  # fmt: skip
def test_values_become_numbers(value: Any, number: float) -> None:
    assert number_of(value) == number


@pytest.mark.parametrize("value", ["x", "1_0", "inf", "nan", "1 2", [1, 2], {}, "--Infinity"])
def test_what_is_no_number_is_nan(value: Any) -> None:
    assert math.isnan(number_of(value))


@pytest.mark.parametrize("value", ["x", "false", 1, -1, True, [], {}, math.inf])
def test_true_values(value: Any) -> None:
    assert is_truthy(value)


@pytest.mark.parametrize("value", ["", 0, 0.0, False, None, math.nan])
def test_false_values(value: Any) -> None:
    assert not is_truthy(value)


def test_json_is_printed_without_space_and_with_indices_first() -> None:
    value = {"b": [1.0, None, True], "10": 'é\n\x1f"', "2": {}, "01": math.inf}
    assert json_text(value) == '{"2":{},"10":"é\\n\\u001f\\"","b":[1,null,true],"01":null}'
