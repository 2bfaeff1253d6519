"""From a body as described to what is sent."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from snippetgen.ir.body import (
    Body,
    FileBody,
    FormDataBody,
    FormField,
    GraphqlBody,
    RawBody,
    TextPart,
    UrlencodedBody,
)
from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.body import Built, build_body, strip_comments
from snippetgen.resolve.exchange import FileContent, FormContent, MultipartContent, TextContent
from snippetgen.resolve.multipart import NO_FILE
from tests.unit.resolve.resolving import variables

KNOWN = {"x": "1", "lang": "json", "quote": 'say "hi"'}


def built(body: Body | None, *, declares_json: bool = False) -> Built:
    return build_body(body, variables(**KNOWN), declares_json=declares_json)


def sent_text(body: Body, *, declares_json: bool = False) -> str | None:
    content = built(body, declares_json=declares_json).content
    assert content is None or isinstance(content, TextContent)
    return None if content is None else content.text.source


@pytest.mark.parametrize(
    "body",
    [
        None,
        RawBody(),
        UrlencodedBody(),
        FormDataBody(),
        UrlencodedBody((FormField(Text("a"), None, disabled=True),)),
        FormDataBody((TextPart(Text("a"), None, disabled=True),)),
    ],
)
def test_nothing_is_sent_for_nothing(body: Body | None) -> None:
    """Not even a Content-Type."""
    assert built(body) == Built()


@pytest.mark.parametrize(
    ("language", "media_type"),
    [
        (None, "text/plain"),
        ("json", "application/json"),
        ("{{lang}}", "application/json"),
        ("xml", "application/xml"),
        ("html", "text/html"),
        ("javascript", "application/javascript"),
        ("text", "text/plain"),
        ("yaml", "text/plain"),
    ],
)
def test_the_language_says_the_type(language: str | None, media_type: str) -> None:
    """Anything else is plain text, and no type is forced on a header."""
    found = built(RawBody(Text.of("a{{x}}"), language))
    assert found == Built(TextContent(Text("a1")), media_type)


@pytest.mark.parametrize(
    ("source", "stripped"),
    [
        ('{"a": 1} // b\n, 2', '{"a": 1} \n, 2'),
        ('{"u": "http://h" /* c */}', '{"u": "http://h" }'),
        (r'{"a": "\"//" }', r'{"a": "\"//" }'),
        ("1 /* open", "1 "),
        ('"open // string', '"open // string'),
        ('// "a"\n{{x}}', "\n{{x}}"),
        ("a / b", "a / b"),
    ],
)
def test_comments(source: str, stripped: str) -> None:
    """Outside double quotes only; an unclosed one runs to the end."""
    assert strip_comments(Text.of(source)) == Text.of(stripped)


def test_where_comments_are_stripped() -> None:
    """In JSON: by the language, or without one by the header."""
    text = Text("1 // one")
    assert sent_text(RawBody(text, "json")) == "1 "
    assert sent_text(RawBody(text), declares_json=True) == "1 "
    assert sent_text(RawBody(text)) == "1 // one"
    assert sent_text(RawBody(text, "text"), declares_json=True) == "1 // one"
    assert built(RawBody(Text("// all"), "json")) == Built(None, "application/json")


def test_urlencoded() -> None:
    """Equal names go together, array indices first and by number."""
    keys = ["b", "10", "a", "b", "9", "01", "4294967295", "{{x}}"]
    fields = [FormField(Text.of(key), Text(str(n))) for n, key in enumerate(keys)]
    fields += [FormField(Text("off"), None, disabled=True), FormField(Text("password"), Text("p"))]
    fields.append(FormField(Text("none"), None))
    found = built(UrlencodedBody(tuple(fields)))
    assert isinstance(found.content, FormContent)
    assert [(name.source, value.source) for name, value in found.content.pairs] == [
        ("1", "7"), ("9", "4"), ("10", "1"), ("b", "0"), ("b", "3"), ("a", "2"), ("01", "5"),
        ("4294967295", "6"), ("password", "p"), ("none", ""),
    ]  # fmt: skip
    assert (found.media_type, found.forced) == ("application/x-www-form-urlencoded", True)


def test_multipart() -> None:
    """A body of parts forces its type."""
    found = built(FormDataBody((TextPart(Text("a"), Text("1")),)))
    assert isinstance(found.content, MultipartContent)
    assert (found.media_type, found.forced, found.findings) == ("multipart/form-data", True, ())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (FileBody(), Built(FileContent(None), findings=(NO_FILE,))),
        (FileBody(Text.of("{{x}}.json")), Built(FileContent(Text("1.json")), "application/json")),
        (FileBody(Text("data")), Built(FileContent(Text("data")), "application/octet-stream")),
        (FileBody(None, Text("aGVsbG8=")), Built(TextContent(Text("hello")))),
        (FileBody(None, Text("/w==")), Built(FileContent(None), findings=(NO_FILE,))),
    ],
)
def test_files(body: FileBody, expected: Built) -> None:
    """A path has a type by its extension; content in base64 is sent where it is text."""
    assert built(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (GraphqlBody(), "{}"),
        (GraphqlBody(Text("{a}")), '{"query":"{a}"}'),
        (
            GraphqlBody(Text.of('{{quote}}\n{{nobody}} é"'), EMPTY, Text.of('{"a": {{x}}}')),
            '{"query":"say \\"hi\\"\\n{{nobody}} é\\"","operationName":"","variables":{"a": 1}}',
        ),
        (
            GraphqlBody(None, None, Text("null")),
            '{"query":null,"operationName":null,"variables":null}',
        ),
        (GraphqlBody(UNSET, UNSET, Text("{}")), '{"variables":{}}'),
    ],
)
def test_graphql(body: GraphqlBody, expected: str) -> None:
    """Text is quoted after its variables are filled in, variables go in as they are."""
    assert sent_text(body) == expected
    assert built(body).media_type == "application/json"
