"""Bytes to JSON values: every input that is not quite JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippetgen.postman import read_source
from snippetgen.postman.json_text import MAX_LEVELS
from snippetgen.postman.source import Decoded, Source, decode_json
from snippetgen.problems import Problem


def decoded(data: bytes) -> Decoded:
    result = decode_json(Source("x.json", data))
    assert isinstance(result, Decoded)
    return result


def refused(data: bytes) -> Problem:
    result = decode_json(Source("x.json", data))
    assert isinstance(result, Problem)
    assert result.severity == "error"
    assert result.where.file == "x.json"
    return result


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b"{}")
    assert read_source(str(file)) == Source(str(file), b"{}")
    assert read_source(file) == Source(str(file), b"{}")


@pytest.mark.parametrize(
    ("name", "reason"),
    [("absent.json", "no such file"), ("", "it is a folder"), ("a\0b", "null")],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, reason: str) -> None:
    problem = read_source(tmp_path / name)
    assert isinstance(problem, Problem)
    assert problem.code == "SG101"
    assert reason in problem.message


def test_a_byte_order_mark_is_dropped() -> None:
    assert decoded(b"\xef\xbb\xbf[1]") == Decoded([1])


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("{}".encode("utf-16"), "UTF-16"),
        ("{}".encode("utf-16-le"), "UTF-16"),
        ("{}".encode("utf-16-be"), "UTF-16"),
        ("\ufeff{}".encode("utf-16-be"), "UTF-16"),
        ("{}".encode("utf-32"), "UTF-32"),
        ("{}".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_other_unicode_encodings_are_named(data: bytes, encoding: str) -> None:
    problem = refused(data)
    assert problem.code == "SG102"
    assert encoding in problem.message
    assert encoding in problem.hint


def test_latin_1_is_named_with_the_position_of_the_byte() -> None:
    problem = refused('{\n"a": "caf\u00e9"}'.encode("latin-1"))
    assert problem.code == "SG102"
    assert "Latin-1" in problem.message
    assert (problem.where.line, problem.where.column) == (2, 10)


@pytest.mark.parametrize(
    ("data", "line", "column", "message"),
    [
        (b"", 1, 1, "the file is empty"),
        (b" \n ", 1, 1, "the file is empty"),
        (b'{"item":', 1, 9, "the text ends in the middle of a value"),
        (b'{"item": [{\n  "name": "a', 2, 13, "the text ends in the middle of a value"),
        (b'{"item": []', 1, 12, "the text ends in the middle of a value"),
        (b"[1,", 1, 4, "the text ends in the middle of a value"),
        (b"[]\nx", 2, 1, "text after the end of the JSON value"),
        (b"NaN", 1, 1, "NaN is no JSON value"),
        (b"[-Infinity]", 1, 2, "-Infinity is no JSON value"),
        (b"{a: 1}", 1, 2, "expected a member name in double quotes"),
        (b'{"a" 1}', 1, 6, "expected ':'"),
        (b'{"a": 1,}', 1, 9, "expected a member name in double quotes"),
        (b"[1 2]", 1, 4, "expected ',' or ']'"),
        (b'{"a": 1 "b"}', 1, 9, "expected ',' or '}'"),
        (b"[1, ]", 1, 5, "expecting value"),
        (b'["a\nb"]', 1, 4, "invalid control character"),
        (b'["\\x"]', 1, 3, "invalid \\escape"),
    ],
)
def test_what_is_no_json_is_refused_with_its_position(
    data: bytes, line: int, column: int, message: str
) -> None:
    problem = refused(data)
    assert problem.code == "SG103"
    assert (problem.where.line, problem.where.column) == (line, column)
    assert problem.message.startswith(message)


def test_of_repeated_members_the_last_counts_and_each_is_reported() -> None:
    result = decoded(b'[{"a": 1, "b": {"c/~": 1,\n"c/~": 2}, "a": 3, "\\u0061": 4}]')
    assert result.value == [{"a": 4, "b": {"c/~": 2}}]
    found = [(p.code, p.where.pointer, p.where.line, p.where.column) for p in result.problems]
    assert found == [
        ("SG107", "/0/b/c~1~0", 2, 1),
        ("SG107", "/0/a", 2, 12),
        ("SG107", "/0/a", 2, 20),
    ]


@pytest.mark.parametrize("escape", [rb"\ud800", rb"\uDc00", rb"\ud800\ud800", rb"\\ud83d\ude00"])
def test_half_a_surrogate_pair_is_replaced(escape: bytes) -> None:
    result = decoded(b'{"a": ["x' + escape + b'"], "b": {}, "c": []}')
    assert isinstance(result.value, dict)
    assert "\ufffd" in result.value["a"][0]
    assert result.value["a"][0].encode()
    assert [(p.code, p.where.pointer) for p in result.problems] == [("SG106", "/a/0")]


@pytest.mark.parametrize("escape", [rb"\ud83d\ude00", rb"\\ud83d"])
def test_other_escapes_are_no_problem(escape: bytes) -> None:
    assert decoded(b'["' + escape + b'"]').problems == ()


def test_integers_of_any_length_are_read() -> None:
    assert decoded(b"[" + b"9" * 5000 + b", 12]").value == [float("inf"), 12]


def test_nesting_is_no_problem_up_to_a_limit() -> None:
    value = decoded(b"[" * MAX_LEVELS + b"]" * MAX_LEVELS).value
    for _ in range(MAX_LEVELS - 1):
        assert isinstance(value, list)
        value = value[0] if value else value
    problem = refused(b'{"a":' * (MAX_LEVELS + 2) + b"1")
    assert problem.code == "SG105"


@pytest.mark.slow
def test_a_hundred_megabytes_are_read() -> None:
    one = b'{"a": "' + b"x" * 1000 + b'"}'
    data = b"[" + b",".join([one] * 100_000) + b"]"
    value = decoded(data).value
    assert isinstance(value, list)
    assert len(value) == 100_000
    assert refused(data[:-1]).where.column == len(data)
