"""JavaScript literals: the forms that are chosen, by example."""

from __future__ import annotations

import pytest

from snippetgen.ir.json_value import parse_json
from snippetgen.ir.text import Text
from snippetgen.literals import javascript
from snippetgen.literals.errors import LiteralError


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", '""'),
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("\"'", '"\\"\'"'),
        ("a\nb\t\\", '"a\\nb\\t\\\\"'),
        ("\x00\x1b\u202e\U000e0041", '"\\x00\\x1b\\u202e\\u{e0041}"'),
        ("\ud83d", '"\\ud83d"'),
        ("{{TOKEN}}", "process.env.TOKEN"),
        ("Bearer {{TOKEN}}", "`Bearer ${process.env.TOKEN}`"),
        ("`${a}\\ {{A}}$", "`\\`\\${a}\\\\ ${process.env.A}$`"),
        ("a\n{{A}}", "`a\\n${process.env.A}`"),
    ],
)
def test_literal(source: str, expected: str) -> None:
    """Double quotes by preference, a template literal for variables."""
    assert javascript.literal(Text.of(source)) == expected


def test_template() -> None:
    """What stands between the back quotes, without variables too."""
    assert javascript.template(Text.of("a`{{B}}")) == "a\\`${process.env.B}"
    assert javascript.template(Text("${")) == "\\${"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("one line", '"one line"'),
        ('{\n  "a": {{A}}\n}', '`{\n  "a": ${process.env.A}\n}`'),
        ("a \n\tb\t\nc\r\n", "`a\\x20\n\tb\\t\nc\\r\n`"),
        ("`\\n`\n", "`\\`\\\\n\\`\n`"),
    ],
)
def test_block(source: str, expected: str) -> None:
    """Lines stay lines; a blank that an editor would drop is written out."""
    assert javascript.block(Text.of(source)) == expected


def test_a_variable_needs_a_legal_name() -> None:
    """Anything else would be code."""
    with pytest.raises(LiteralError, match="not the name"):
        javascript.literal(Text.of("{{a b}}"))


@pytest.mark.parametrize(
    ("name", "in_object", "access"),
    [
        ("id", "id", ".id"),
        ("class", "class", ".class"),
        ("$ref", "$ref", ".$ref"),
        ("a-b", '"a-b"', '["a-b"]'),
        ("1", '"1"', '["1"]'),
        ("", '""', '[""]'),
        ("naïve", "naïve", ".naïve"),
        ("\u3164", '"\\u3164"', '["\\u3164"]'),
        ("\U00010400", '"\U00010400"', '["\U00010400"]'),
        ("__proto__", '["__proto__"]', ".__proto__"),
        ("{{A}}", "[process.env.A]", "[process.env.A]"),
    ],
)
def test_names_of_properties(name: str, in_object: str, access: str) -> None:
    """Without quotes where Prettier takes them away."""
    assert javascript.key(Text.of(name)) == in_object
    assert javascript.member(Text.of(name)) == access


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"a": {"b": [1, null, true, 1.50E+2]}, "c-d": "{{X}}"}',
         '{ a: { b: [1, null, true, 1.5e2] }, "c-d": process.env.X }'),
        ("[]", "[]"),
        ('{"a": {}}', "{ a: {} }"),
        ('[{"a": 1, "b": 2}, {"a": 1, "b": 2}]', "[\n  { a: 1, b: 2 },\n  { a: 1, b: 2 },\n]"),
        ('[{"a": 1}, {"a": 1}]', "[{ a: 1 }, { a: 1 }]"),
        ("[[1, 2], [3, 4]]", "[\n  [1, 2],\n  [3, 4],\n]"),
        (f"[{', '.join(['1234567890'] * 8)}]",
         f"[\n  {', '.join(['1234567890'] * 6)},\n  1234567890, 1234567890,\n]"),
        (f'{{"abcde": "{"x" * 70}"}}', '{\n  abcde:\n    "' + "x" * 70 + '",\n}'),
        (f'{{"abcd": "{"x" * 70}"}}', '{\n  abcd: "' + "x" * 70 + '",\n}'),
        (f'["{"x" * 78}"]', '[\n  "' + "x" * 78 + '",\n]'),
        (f'{{"{"x" * 78}": {{"a": 1}}}}', "{\n  " + "x" * 78 + ": {\n    a: 1,\n  },\n}"),
        (f'{{"{"x" * 78}": 1}}', "{\n  " + "x" * 78 + ": 1,\n}"),
        (f'[["{"x" * 78}"]]', '[\n  [\n    "' + "x" * 78 + '",\n  ],\n]'),
    ],
)  # fmt: skip
def test_json(source: str, expected: str) -> None:
    """As Prettier leaves it."""
    assert javascript.json(parse_json(Text.of(source))) == expected


@pytest.mark.parametrize("source", ['{"a": {{x}}}', '{"a": 1, "a": 2}', '{"{{A}}": 1, "b": 2}'])
def test_json_that_no_literal_equals(source: str) -> None:
    """A placeholder outside quotes, a name that stands or might stand twice."""
    with pytest.raises(LiteralError):
        javascript.json(parse_json(Text.of(source)))


def test_layout() -> None:
    """A value, or each argument, on a line of its own where one line is too short."""
    long = f'"{"x" * 76}"'
    assert javascript.fits("x" * 80)
    assert not javascript.fits("日" * 41)
    assert javascript.assigned('"a"', "  b:") == '  b: "a",'
    assert javascript.assigned(long, "  bbbbb:") == f"  bbbbb:\n    {long},"
    assert javascript.assigned(long, "  b:") == f"  b: {long},"
    assert javascript.assigned(long, "const b =", ";") == f"const b =\n  {long};"
    assert javascript.assigned(f"`{long}`", "  bbbbb:") == f"  bbbbb: `{long}`,"
    assert javascript.called(['"a"', "b"], "f") == 'f("a", b);'
    assert javascript.called([long, "b"], "  f") == f"  f(\n    {long},\n    b,\n  );"
    assert javascript.called([f"`\n{long}`"], "f", ",") == f"f(`\n{long}`),"


def test_a_chain_that_is_too_long() -> None:
    """It goes on at a dot, and never within brackets."""
    long = "result." + "x" * 40 + "." + "y" * 40
    assert javascript.chained("result.x", "for (", ") {") == "for (result.x) {"
    assert javascript.chained(long, "  f(", ")") == f"  f(result.{'x' * 40}\n    .{'y' * 40})"
    assert javascript.chained(f'"{long}"', "f(", ")") == f'f("{long}")'
    bracket = f'result["{"x" * 80}"].a'
    assert javascript.chained(bracket, "", ",") == f'result["{"x" * 80}"]\n  .a,'
    assert javascript.called([long], "f") == f"f(\n  result.{'x' * 40}\n    .{'y' * 40},\n);"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "//"),
        ("eslint-disable", '// "eslint"-disable'),
        ("@ts-ignore", '// "@"ts-ignore'),
        ("prettier-ignore x", '// "prettier"-ignore x'),
        ("# sourceMappingURL=x", '// # "sourceMappingURL"=x'),
        ("one\u2028*/ two", "// one\n// */ two"),
        ("mail me@home", "// mail me@home"),
    ],
)
def test_comment(words: str, expected: str) -> None:
    """Never an order to a tool."""
    assert javascript.comment(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("createJob", "createJob"),
        ("Create bulk-write Job", "createBulkWriteJob"),
        ("delete", "delete_"),
        ("console", "console_"),
        ("2FA", "v2fa"),
        ("日本", "value"),
    ],
)
def test_name(words: str, expected: str) -> None:
    """As given where legal, camel case otherwise."""
    assert javascript.name(words) == expected
