"""Words of the shell, read back by bash and looked over by shellcheck."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given

from snippetgen.ir.text import Text
from snippetgen.literals import shell
from tests.property.strategies import ENVIRONMENT, examples, pieces, texts, value_of
from tests.runtimes import require

HEADER = "#!/usr/bin/env bash\nset -euo pipefail\n\n"


def script(folder: Path, text: str) -> Path:
    """``text`` as a file that bash can run."""
    path = folder / "literals.sh"
    path.write_text(HEADER + text, "utf-8", newline="\n")
    return path


def printed(path: Path, locale: str) -> list[str]:
    """What the script prints, split at each NUL."""
    environment = {**os.environ, **ENVIRONMENT, "LC_ALL": locale}
    done = subprocess.run(
        [require("bash"), str(path)], env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode().split("\0")[:-1]


def assert_shellcheck_agrees(path: Path) -> None:
    """Shellcheck has no word to say, not even in passing."""
    command = [require("shellcheck"), "--norc", "--severity=style", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:3000]


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_words_are_the_texts(tmp_path: Path, locale: str) -> None:
    """Every form of every sample has its value in every locale; shellcheck is content."""
    samples = examples(texts(), 600)
    forms = [(write(text), text) for text in samples for write in (shell.literal, shell.word)]
    lines = (f"{shell.directives(source)}printf '%s\\0' {source}\n" for source, _ in forms)
    path = script(tmp_path, "".join(lines))
    found = printed(path, locale)
    assert len(found) == len(forms)
    for got, (source, text) in zip(found, forms, strict=True):
        assert got == value_of(text), source
    assert_shellcheck_agrees(path)


@pytest.mark.parametrize("piece", ['{"a": "it\'s"}\n', "$x \u202e\\'\n", "a b\n"])
def test_a_megabyte(tmp_path: Path, piece: str) -> None:
    """Large texts are no different."""
    text = Text(piece * (1_000_000 // len(piece)))
    path = script(tmp_path, f"printf '%s\\0' {shell.block(text)}\n")
    assert printed(path, "C") == [text.plain]


def test_comments_say_nothing_to_the_shell(tmp_path: Path) -> None:
    """A script of comments only prints nothing, and shellcheck is content."""
    samples = examples(pieces(holds="nul surrogates"), 300)
    found = [shell.comment(words) for words in samples]
    path = script(tmp_path, "\n".join(found) + "\n")
    assert printed(path, "C.UTF-8") == []
    assert_shellcheck_agrees(path)
    assert all(line == "#" or line.startswith("# ") for line in "\n".join(found).split("\n"))


@given(pieces(holds="nul surrogates"))
def test_name_is_legal(words: str) -> None:
    """An identifier, whatever the words."""
    assert shell.name(words).isidentifier()
