"""JavaScript literals, read back by Node.js and looked over by Prettier."""

from __future__ import annotations

import json
import os
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given

from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals import javascript
from snippetgen.targets.json_form import survives_javascript
from tests.checks.javascript_check import check_javascript
from tests.property.strategies import ENVIRONMENT, examples, json_values, pieces, texts, value_of
from tests.runtimes import require

PROGRAM = """\
const one = (s) => console.log(Buffer.from(s, "utf16le").toString("hex"));
%s"""
LARGE = Text('{"a": "`\u202e\\"}\n' * 60_000)


def written(text: Text) -> list[str]:
    """The expressions of ``text`` in every way there is."""
    return [
        javascript.literal(text),
        f"`{javascript.template(text)}`",
        javascript.block(text),
        f"Object.keys({{ {javascript.key(text)}: 1 }})[0]",
    ]


def run(folder: Path, program: str) -> list[str]:
    """What Node.js prints for ``program``."""
    script = folder / "main.mjs"
    script.write_text(program, "utf-8", newline="\n")
    done = subprocess.run(
        [require("node"), str(script)],
        capture_output=True,
        text=True,
        env={**os.environ, **ENVIRONMENT},
        check=False,
    )
    assert done.returncode == 0, done.stderr[:3000]
    return done.stdout.splitlines()


def values(folder: Path, samples: Sequence[Text]) -> list[bytes]:
    """The values of all literals of all ``samples``, as UTF-16."""
    rows = [f"one({expression});\n" for text in samples for expression in written(text)]
    return [bytes.fromhex(line) for line in run(folder, PROGRAM % "".join(rows))]


def test_literals_are_the_texts(tmp_path: Path) -> None:
    """Every form of every sample has its value, half characters included."""
    samples = examples(texts(holds="nul surrogates"), 600)
    found = values(tmp_path, samples)
    expected = [value_of(text) for text in samples for _ in range(4)]
    assert len(found) == len(expected)
    for index, (got, wanted) in enumerate(zip(found, expected, strict=True)):
        utf16 = wanted.encode("utf-16-le", "surrogatepass")
        assert got == utf16, written(samples[index // 4])[index % 4]


@pytest.mark.parametrize("text", [LARGE, Text("a\n" * 500_000)])
def test_large_literals(tmp_path: Path, text: Text) -> None:
    """A megabyte, and very many lines."""
    assert values(tmp_path, [text]) == [text.plain.encode("utf-16-le")] * 4


def test_prettier_leaves_them_alone() -> None:
    """Strings, blocks and data, of signs about whose width everybody agrees."""
    samples = [text for text in examples(texts(holds="nul"), 400) if is_of_known_width(text)]
    assert len(samples) > 100
    found = {
        str(number): f"{javascript.assigned(written, 'const value =', ';')}\n"
        for number, text in enumerate(samples)
        for written in (javascript.block(text),)
        if not written.startswith("process")
    }
    assert not check_javascript(found)


def is_of_known_width(text: Text) -> bool:
    """Whether it has no sign that Python's Unicode does not know, and no mark over another sign.

    Prettier has a Unicode of its own, and counts no column for a mark, where we count one.
    """
    return not any(unicodedata.category(sign) in ("Cn", "Mn", "Me") for sign in text.source)


def test_data_is_the_json_again(tmp_path: Path) -> None:
    """JSON.stringify gives every value that is said to survive it, and Prettier is content."""
    samples = [v for v in examples(json_values(), 600) if survives_javascript(v)]
    assert len(samples) > 50
    rows = [f"const v{n} = {javascript.json(v, before=12)};" for n, v in enumerate(samples)]
    shown = [f"one(JSON.stringify(v{n}));" for n in range(len(samples))]
    lines = run(tmp_path, PROGRAM % "\n".join([*rows, *shown]))
    got = [bytes.fromhex(line).decode("utf-16-le") for line in lines]
    for value, text in zip(samples, got, strict=True):
        assert json.loads(text, object_pairs_hook=list) == json.loads(
            plain(value), object_pairs_hook=list
        )


def plain(value: JsonValue) -> str:
    """``value`` as JSON."""
    from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject

    match value:
        case JsonObject(members):
            rows = (f"{json.dumps(value_of(n))}: {plain(v)}" for n, v in members)
            return "{" + ", ".join(rows) + "}"
        case JsonArray(elements):
            return "[" + ", ".join(map(plain, elements)) + "]"
        case JsonNumber(source):
            return source
        case Text():
            return json.dumps(value_of(value))
        case _:
            return json.dumps(value)


def test_comments_say_nothing(tmp_path: Path) -> None:
    """A file of comments only is one that does nothing."""
    samples = examples(pieces(holds="nul surrogates"), 400)
    found = [javascript.comment(words) for words in samples]
    assert not run(tmp_path, "\n\n".join(found).encode("utf-8", "replace").decode() + "\n")
    lines = "\n".join(found).split("\n")
    assert all(line == "//" or line.startswith("// ") for line in lines)


@given(pieces(holds="nul surrogates"))
def test_name_is_legal(words: str) -> None:
    """An identifier, whatever the words."""
    assert javascript.name(words).replace("$", "_").isidentifier()
