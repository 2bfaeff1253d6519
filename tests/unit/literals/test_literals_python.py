"""What Python literals look like; that they are right is proved under tests/property."""

from __future__ import annotations

import builtins
import io
import keyword
import textwrap
import tokenize

import pytest

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonValue, parse_json
from snippetgen.ir.text import Text, Variable
from snippetgen.literals import python
from snippetgen.literals.errors import LiteralError


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", '""'),
        ("Leads", '"Leads"'),
        ("zażółć 🎉 \ufffd", '"zażółć 🎉 \ufffd"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("it's \"x\"'s", r'''"it's \"x\"'s"'''),
        ('it\'s "x"', r"""'it\'s "x"'"""),
        ("a\\b\n\r\t\0\x1b", r'"a\\b\n\r\t\x00\x1b"'),
        ("\xa0\u202e\U000e0041\ud800", r'"\u00a0\u202e\U000e0041\ud800"'),
        ("{{TOKEN}}", 'os.environ["TOKEN"]'),
        ("Bearer {{TOKEN}}", "f\"Bearer {os.environ['TOKEN']}\""),
        ("{{A}}{{B}}", "f\"{os.environ['A']}{os.environ['B']}\""),
        ('{"id": "{{ID}}"}', 'f\'{{"id": "{os.environ["ID"]}"}}\''),
    ],
)
def test_literal(source: str, expected: str) -> None:
    """One line, the quotes that black would choose."""
    assert python.literal(Text.of(source)) == expected


@pytest.mark.parametrize("name", ["a", "1A", "A-B", "", "É", "A\n", 'A"]'])
def test_a_variable_must_have_a_legal_name(name: str) -> None:
    """Anything else could not come from the environment, or could break out of it."""
    with pytest.raises(LiteralError, match="not the name of an environment variable"):
        python.variable(name)
    with pytest.raises(LiteralError):
        python.literal(Text.made_of("x", Variable(name)))
    with pytest.raises(LiteralError):
        python.block(Text.made_of("{\n", Variable(name)))


def block(source: str) -> str:
    """``python.block`` of what Postman writes."""
    return python.block(Text.of(source))


def test_block_of_one_line_is_a_literal() -> None:
    """Nothing to lay out."""
    assert block('{"a": 1}') == python.literal(Text('{"a": 1}'))


def test_block_in_triple_quotes() -> None:
    """Every line begins at the margin; what nobody sees is written out."""
    assert block('{\n  "a": 1\n}\n') == '"""\\\n{\n  "a": 1\n}\n"""'
    assert block("\na") == '"""\na"""'
    assert block("a \n\tb\t\n\r\n") == '"""\\\na\\x20\n\tb\\t\n\\r\n"""'


def test_block_with_quotes_at_awkward_places() -> None:
    """Three in a row, and one at the end."""
    assert block('a\n"""') == '"""\\\na\n""\\""""'
    assert block('a\n"') == '"""\\\na\n\\""""'
    assert block('a\n""\\"') == '"""\\\na\n""\\\\\\""""'


def test_block_with_backslashes_is_raw() -> None:
    """As long as nothing else needs an escape."""
    assert block('{\n  "q": "a\\nb"\n}') == 'r"""{\n  "q": "a\\nb"\n}"""'
    for tail in ("\t\n", " \n", "\\", '"', '"""x', "\u202e"):
        assert block("{\n\\" + tail).startswith('"""\\\n{\n\\\\')


def test_block_with_variables_and_no_braces() -> None:
    """A triple-quoted f-string."""
    assert block("<a>\n{{A}} {{B}}\n") == ('f"""\\\n<a>\n{os.environ["A"]} {os.environ["B"]}\n"""')


def test_block_with_one_variable_among_braces() -> None:
    """The text as Postman writes it, then a replacement."""
    written = '"""\\\n{\n "a": "{{A}}", "b": "{{A}}"\n}"""'
    assert block('{\n "a": "{{A}}", "b": "{{A}}"\n}') == (
        written + '.replace("{{A}}", os.environ["A"])'
    )


def test_block_whose_last_line_is_full() -> None:
    """The arguments stand on a line of their own, as black does it."""
    assert block("{{A}}{\n" + "x" * 60).endswith('xxx""".replace(\n    "{{A}}", os.environ["A"]\n)')


def test_block_with_several_variables_among_braces() -> None:
    """One literal per line: a value could hold the name of the next variable to be replaced."""
    text = '{\n  "first name": "{{A}}",\n  "last name": "{{B}}",\n  "always": "the same"\n}\n'
    assert block(text) == textwrap.dedent("""\
        (
            "{\\n"
            f'  "first name": "{os.environ["A"]}",\\n'
            f'  "last name": "{os.environ["B"]}",\\n'
            '  "always": "the same"\\n'
            "}\\n"
        )""")


def test_block_with_a_line_that_is_one_variable() -> None:
    """Only strings are joined by standing side by side."""
    assert block("{}\n{{A}}\n" + "x" * 90 + "{{B}}\n{{A}}").startswith(
        '(\n    "{}\\n"\n    f"{os.environ[\'A\']}\\n"\n    f"xxx'
    )
    assert block("{}\n" + "x" * 90 + "{{B}}\n{{A}}").endswith("\n    f\"{os.environ['A']}\"\n)")


def test_block_where_the_token_stands_for_itself() -> None:
    """Text that looks like the variable is not replaced."""
    text = Text.made_of("{{A}} is not ", Variable("A"), "\n")
    assert python.block(text) == python.literal(text)


def test_block_of_one_long_line() -> None:
    """Black would drop parentheses round a single literal."""
    text = Text.of("{}" + "x" * 90 + "{{A}}{{B}}\n")
    assert python.block(text) == python.literal(text)


def json(source: str, **layout: int) -> str:
    """``python.json`` of a JSON text."""
    return python.json(parse_json(Text.of(source)), **layout)


def test_json_layout() -> None:
    """What fits one line stands on one; all around it is spread, with trailing commas."""
    source = """{"operation": "insert", "ignore_empty": true, "none": null, "no": false,
        "resource": [{"type": "data", "ids": [1, 2.50, {"a": {}}]}], "empty": [],
        "auth": "{{TOKEN}}"}"""
    assert json(source, indent=4, before=5) == textwrap.dedent("""\
        {
                "operation": "insert",
                "ignore_empty": True,
                "none": None,
                "no": False,
                "resource": [{"type": "data", "ids": [1, 2.50, {"a": {}}]}],
                "empty": [],
                "auth": os.environ["TOKEN"],
            }""")


def test_json_fits_its_line_to_the_column() -> None:
    """A comma after it still has room at column 88, and no further."""
    fits = json('["' + "x" * 80 + '"]', before=3)
    assert "\n" not in fits
    assert json('["' + "x" * 80 + '"]', before=4) == '[\n    "' + "x" * 80 + '",\n]'
    assert "\n" in json('["' + "日" * 41 + '"]', before=4)
    assert "\n" not in json('["' + "e\u0301" * 40 + '"]', before=3)


def test_json_of_a_long_line_with_a_variable() -> None:
    """As an f-string, since black would break the line inside the square brackets."""
    long = "x" * 80
    assert f'"{long}": f"{{os.environ[\'A\']}}",\n' in json(f'{{"{long}": "{{{{A}}}}"}}')
    assert json(f'{{"{{{{A}}}}": "{long}"}}').startswith('{\n    f"{os.environ[\'A\']}": "x')
    assert json(f'["{long}{long}"]').startswith('[\n    "x')


@pytest.mark.parametrize("value", [True, False, None])
def test_json_of_a_leaf(value: bool | None) -> None:
    """Anything may be the whole document."""
    assert python.json(value) == repr(value)
    assert python.json(JsonNumber("1E+4")) == "1e4"
    assert python.json(JsonArray(())) == "[]"
    assert python.json(JsonObject(()), before=200) == "{}"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('{"a": {{ID}}}', "outside quotes"),
        ('{"a": 1, "a": 2}', "the same name twice"),
        ('{"{{A}}": 1, "b": 2}', "might be that of another"),
        ("[1e999]", "too large"),
        ("[" + "9" * 4301 + "]", "4301 digits"),
    ],
)
def test_json_refuses(source: str, reason: str) -> None:
    """What no Python literal is equal to for certain."""
    with pytest.raises(LiteralError, match=reason):
        json(source)


@pytest.mark.parametrize("depth", [91, 600, 100_000])
def test_json_refuses_depth(depth: int) -> None:
    """Python's parser would, and we never recurse that far."""
    value: JsonValue = None
    for _ in range(depth):
        value = JsonArray((value,))
    with pytest.raises(LiteralError, match="90 brackets"):
        python.json(value)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a": ', "}")])
def test_json_of_the_greatest_depth(opening: str, closing: str) -> None:
    """Ninety are still Python."""
    written = json(opening * 90 + "1" + closing * 90)
    assert str(eval(written)).count("1") == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "#"),
        ("one\r\ntwo\u2028three\x0bfour\x85\n", "# one\n# two\n# three\n# four\n#"),
        ("a \t \n  b", "# a\n#   b"),
        ("a\xa0b \u202ec\x00", "# a b \\u202ec\\x00"),
        ("Transfer-encoding: gzip", "# Transfer-encoding : gzip"),
        ("-*- coding=utf-7 -*-", "# - * - coding =utf-7 - * -"),
        ("vim: set x", "# vim : set x"),
        ("type: ignore", '# "type": ignore'),
        ("Type: a string", "# Type: a string"),
        ("fmt: off", '# "fmt": off'),
        ("x; fmt:skip", '# x; "fmt":skip'),
        ("x # noqa: E501", '# x # "noqa": E501'),
        ("#NoQA", '# #"NoQA"'),
        ("pragma: no cover", '# "pragma": no cover'),
        ("Pragma: no-cache", '# "Pragma": no-cache'),
        ("isort:skip", "# isort :skip"),
        ("pylint: disable=all", '# "pylint": disable=all'),
        ("/// script", '# "///" script'),
        ("see ruff", "# see ruff"),
    ],
)
def test_comment(words: str, expected: str) -> None:
    """Every kind of line end; orders to tools are put in quotes, or lose their colon."""
    assert python.comment(words) == expected


def test_comment_cannot_choose_an_encoding() -> None:
    """In the first two lines it could (PEP 263)."""
    source = python.comment("coding: rot13\ncoding=nonsense").encode()
    assert tokenize.detect_encoding(io.BytesIO(source).readline)[0] == "utf-8"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Create Bulk-Write job", "create_bulk_write_job"),
        ("createHTTPJob2", "create_http_job2"),
        ("id", "id_"),
        ("class", "class_"),
        ("match", "match_"),
        ("2FA code", "v_2fa_code"),
        ("Zażółć", "zazoc"),
        ("日本", "value"),
        ("__init__", "init"),
        ("", "value"),
    ],
)
def test_name(words: str, expected: str) -> None:
    """Snake case that hides nothing."""
    assert python.name(words) == expected


def test_every_builtin_is_known() -> None:
    """Also those that a newer Python adds."""
    names = {n for n in [*dir(builtins), *keyword.kwlist, *keyword.softkwlist] if n.islower()}
    assert {n for n in names if not n.startswith("_") and python.name(n) == n} == set()
