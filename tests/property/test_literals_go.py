"""Go literals, read back by Go and looked over by gofmt and go vet."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given

from snippetgen.ir.text import Text
from snippetgen.literals import go
from tests.property.strategies import ENVIRONMENT, examples, pieces, texts, value_of
from tests.runtimes import require

PROGRAM = """\
package main

import (
	"encoding/hex"
	"fmt"
	"os"
)

func one(s string) { fmt.Println(hex.EncodeToString([]byte(s))) }

var _ = os.Getenv

func two(s string, _ int) { one(s) }

%s
func main() {
%s}
"""
LARGE = Text('{"a": "`\u202e\\"}\n' * 60_000)


def written(text: Text) -> list[str]:
    """The statements that print ``text`` in every way there is."""
    return [
        f"\tone({go.literal(text)})\n",
        f"\ttwo({go.argument(text)}, 0)\n",
        f"\tone({go.block(text)})\n",
        f"\ttwo({go.block(text, tight=True)}, 0)\n",
    ]


def ran(command: list[str], folder: Path) -> str:
    """What ``command`` prints; it must succeed."""
    environment = {**os.environ, **ENVIRONMENT, "GOFLAGS": "-mod=mod"}
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[:3000]
    return done.stdout


def run(folder: Path, samples: Sequence[Text]) -> list[str]:
    """The values of all literals of all ``samples``, as one Go program sees them."""
    tool = require("go")
    functions, calls = [], []
    for index, text in enumerate(samples):
        functions.append(f"func f{index}() {{\n{''.join(written(text))}}}\n")
        calls.append(f"\tf{index}()\n")
    source = folder / "main.go"
    source.write_text(PROGRAM % ("\n".join(functions), "".join(calls)), "utf-8", newline="\n")
    (folder / "go.mod").write_text("module literals\n")
    gofmt = ran([require("gofmt"), "-d", "main.go"], folder)
    assert not gofmt, gofmt[:3000]
    ran([tool, "vet", "."], folder)
    printed = ran([tool, "run", "."], folder)
    return [bytes.fromhex(line).decode() for line in printed.splitlines()]


def test_literals_are_the_texts(tmp_path: Path) -> None:
    """Every form of every sample has its value, and gofmt leaves it alone."""
    samples = examples(texts(holds="nul"), 600)
    found = run(tmp_path, samples)
    expected = [value_of(text) for text in samples for _ in range(4)]
    assert len(found) == len(expected)
    for index, (got, wanted) in enumerate(zip(found, expected, strict=True)):
        assert got == wanted, written(samples[index // 4])[index % 4]


@pytest.mark.parametrize("text", [LARGE, Text("`x`\n" * 400 + "\u202e"), Text("a\n" * 500_000)])
def test_large_literals(tmp_path: Path, text: Text) -> None:
    """A megabyte, and a sum of many lines."""
    assert run(tmp_path, [text]) == [text.plain] * 4


def test_comments_say_nothing_to_go(tmp_path: Path) -> None:
    """A file of comments only is as gofmt leaves it, and every line is a comment."""
    samples = examples(pieces(holds="nul surrogates"), 400)
    found = [go.comment(words) for words in samples]
    source = tmp_path / "main.go"
    source.write_text("package main\n\n" + "\n\n".join(found) + "\n", "utf-8", newline="\n")
    assert not ran([require("gofmt"), "-d", "main.go"], tmp_path)
    lines = "\n".join(found).split("\n")
    assert all(line == "//" or line.startswith("// ") for line in lines)


@given(pieces(holds="nul surrogates"))
def test_name_is_legal(words: str) -> None:
    """An identifier, whatever the words."""
    assert go.name(words).isidentifier()
