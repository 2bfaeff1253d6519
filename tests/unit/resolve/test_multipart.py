"""The parts of a multipart form."""

from __future__ import annotations

import pytest

from snippetgen.ir.body import FilePart, TextPart
from snippetgen.ir.text import EMPTY, Text
from snippetgen.problems import Code
from snippetgen.resolve.exchange import FileField, TextField
from snippetgen.resolve.multipart import NO_FILE, MultipartReader, base_name, from_base64
from tests.unit.resolve.resolving import variables

OCTETS = Text("application/octet-stream")
HELLO = Text("aGVsbG8=")


def read(*parts: TextPart | FilePart) -> MultipartReader:
    known = {"x": "1", "dir": "/home/a"}
    reader = MultipartReader(variables(**known))
    for part in parts:
        reader.part(part)
    return reader


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (TextPart(Text("{{x}}"), None), TextField(Text("{{x}}"), EMPTY)),
        (TextPart(Text.of("a{{x}}"), Text.of("{{x}}")), TextField(Text("a1"), Text("1"))),
        (
            TextPart(Text("a"), Text("v"), Text.of("text/{{x}}")),
            TextField(Text("a"), Text("v"), Text("text/1")),
        ),
        (
            TextPart(Text("a"), Text("v"), None, Text("d/f.json")),
            TextField(Text("a"), Text("v"), Text("application/json"), Text("f.json")),
        ),
        (
            TextPart(Text("a"), Text("v"), None, EMPTY),
            TextField(Text("a"), Text("v"), None, EMPTY),
        ),
        (
            TextPart(Text("api_key"), Text("v")),
            TextField(Text("api_key"), Text.of("v")),
        ),
        (
            FilePart(Text("f"), (Text.of("{{dir}}.txt"),)),
            FileField(Text("f"), Text("/home/a.txt"), Text("a.txt"), Text("text/plain")),
        ),
        (
            FilePart(Text("f"), (Text("data"),), None, Text("x/y.csv")),
            FileField(Text("f"), Text("data"), Text("y.csv"), Text("text/csv")),
        ),
        (
            FilePart(Text("f"), (Text("data"),), None, EMPTY),
            FileField(Text("f"), Text("data"), EMPTY, OCTETS),
        ),
        (
            FilePart(Text("f"), (Text("a.txt"),), Text("image/png")),
            FileField(Text("f"), Text("a.txt"), Text("a.txt"), Text("image/png")),
        ),
        (
            FilePart(Text("f"), content=HELLO),
            TextField(Text("f"), Text("hello"), OCTETS),
        ),
        (
            FilePart(Text("f"), file_name=Text("h.txt"), content=HELLO),
            TextField(Text("f"), Text("hello"), Text("text/plain"), Text("h.txt")),
        ),
    ],
)
def test_one_part(part: TextPart | FilePart, field: TextField | FileField) -> None:
    """Variables are filled in, types follow from names, an empty file name is one too."""
    found = read(part)
    expected = field if part.key != Text("{{x}}") else found.fields[0]
    assert found.fields == [expected]
    assert found.findings == []


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (FilePart(Text("f")), FileField(Text("f"), None, EMPTY, None)),
        (FilePart(Text("f"), content=Text("/w==")), FileField(Text("f"), None, EMPTY, None)),
        (
            FilePart(Text("f"), content_type=Text("a/b")),
            FileField(Text("f"), None, EMPTY, Text("a/b")),
        ),
        (
            FilePart(Text("f"), file_name=Text("x.csv")),
            FileField(Text("f"), None, Text("x.csv"), Text("text/csv")),
        ),
    ],
)
def test_a_part_without_a_file(part: FilePart, field: FileField) -> None:
    """It is sent empty, and said so."""
    found = read(part)
    assert found.fields == [field]
    assert found.findings == [NO_FILE]


def test_disabled_parts_are_left_out() -> None:
    """And stop nothing."""
    listed = FilePart(Text("f"), (Text("a"),), in_list=True, disabled=True)
    found = read(TextPart(Text("a"), None, disabled=True), listed)
    assert found.fields == []
    assert found.loads_files


def test_a_list_is_one_part_for_each_path() -> None:
    """A list of nothing that is a path is no part at all."""
    assert len(read(FilePart(Text("f"), (Text("a"), Text("b")), in_list=True)).fields) == 2
    assert read(FilePart(Text("f"), (), in_list=True)).fields == []


def test_after_a_list_no_file_is_loaded() -> None:
    """Later parts go without a file, as the runtime sends them, and each is a problem."""
    found = read(
        FilePart(Text("f"), (Text("a"),), in_list=True),
        TextPart(Text("t"), Text("1")),
        FilePart(Text("g"), (Text("b.txt"),)),
        FilePart(Text("h"), (Text("c"), Text("d")), in_list=True, file_name=Text("n.csv")),
        FilePart(Text("i"), content=HELLO),
        FilePart(Text("k"), (), Text("a/b"), content=HELLO),
        FilePart(Text("j")),
    )
    assert found.fields[1:] == [
        TextField(Text("t"), Text("1")),
        TextField(Text("g"), EMPTY, None, EMPTY),
        TextField(Text("h"), EMPTY, Text("text/csv"), Text("n.csv")),
        TextField(Text("i"), HELLO),
        TextField(Text("k"), HELLO, Text("a/b")),
        FileField(Text("j"), None, EMPTY, None),
    ]
    assert [code for code, _ in found.findings] == [Code.NOT_LOADED, Code.NOT_LOADED, Code.NO_FILE]
    assert "'g'" in found.findings[0][1]


@pytest.mark.parametrize(
    ("path", "name"),
    [("a/b.txt", "b.txt"), ("b.txt", "b.txt"), ("a/{{b}}", "{{b}}"), ("{{a}}", "{{a}}")],
)
def test_base_names(path: str, name: str) -> None:
    """What follows the last slash, variables included."""
    assert base_name(Text.of(path)) == Text.of(name)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("aGVsbG8=", "hello"),
        ("aGVsbG8", "hello"),
        ("w6kgLz4_", "é />?"),
        ("", None),
        ("{{a}}", None),
        ("/w==", None),
        ("a", None),
    ],
)
def test_base64(source: str, expected: str | None) -> None:
    """Of either alphabet, padded or not; what is no text in UTF-8 is none."""
    assert from_base64(Text.of(source)) == (None if expected is None else Text(expected))
