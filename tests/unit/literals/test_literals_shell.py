"""What words of the shell look like; that they are right is proved under tests/property."""

from __future__ import annotations

import os
import subprocess

import pytest

from snippetgen.ir.text import Text
from snippetgen.literals import shell
from snippetgen.literals.errors import LiteralError
from tests.runtimes import require


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", "''"),
        ("Leads", "'Leads'"),
        ('{"a": 1}', "'{\"a\": 1}'"),
        ('{\n\t"a": "b\\n"\n}', '\'{\n\t"a": "b\\n"\n}\''),
        ("it's", '"it\'s"'),
        ('{"a": "it\'s"}', "'{\"a\": \"it'\\''s\"}'"),
        ("it’s", '"it’s"'),
        ("“it”", "'“it”'"),
        ("“it’s”", "$'“it’s”'"),
        ("$top=5", r'"\$top=5"'),
        ("cost: 5 $", "'cost: 5 $'"),
        ('{"query": "q($id: ID!)"}', '\'{"query": "q($id: ID!)"}\''),
        ("a\\", r"$'a\\'"),
        ("a\r\n\tb\x1b\u202e'", "$'a\\r\n\\tb\\e\\xe2\\x80\\xae\\''"),
        ("{{TOKEN}}", '"$TOKEN"'),
        ("Authorization: Bearer {{TOKEN}}", '"Authorization: Bearer $TOKEN"'),
        ("{{A}}/{{B}}_x{{A}}[0]{{A}}:{{B}}:p{{A}}é{{A}}-", '"$A/${B}_x${A}[0]$A:${B}:p${A}é$A-"'),
        ('{"id": "{{FILE_ID}}"}', '\'{"id": "\'"$FILE_ID"\'"}\''),
        ("{{A}}\r", "\"$A\"$'\\r'"),
        ("{{A}}!", "\"$A\"'!'"),
        ("it's {{A}}", '"it\'s $A"'),
    ],
)
def test_literal(source: str, expected: str) -> None:
    """The quotes that suit the text, and that shellcheck has nothing to say about."""
    assert shell.literal(Text.of(source)) == expected
    assert shell.block(Text.of(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("https://a.b/c_d%20e:1@x,y+z=1", "https://a.b/c_d%20e:1@x,y+z=1"),
        ("", "''"),
        ("a b", "'a b'"),
        ("a?b", "'a?b'"),
        ("a\n", "'a\n'"),
        ("{{A}}", '"$A"'),
    ],
)
def test_word(source: str, expected: str) -> None:
    """No quotes where none are needed."""
    assert shell.word(Text.of(source)) == expected


@pytest.mark.parametrize(("piece", "reason"), [("a\0", "NUL"), ("\ud800", "half a character")])
def test_refused(piece: str, reason: str) -> None:
    """What no argument of a program can hold."""
    with pytest.raises(LiteralError, match=reason):
        shell.literal(Text.of(piece))
    with pytest.raises(LiteralError, match=reason):
        shell.literal(Text.of("{{A}}" + piece))


def test_names_of_the_shell_itself_are_refused() -> None:
    """They would not hold what the reader exported."""
    with pytest.raises(LiteralError, match="value of its own"):
        shell.variable("RANDOM")
    with pytest.raises(LiteralError, match="not the name"):
        shell.literal(Text.of("x{{a b}}"))


def test_bash_takes_no_other_name_for_itself() -> None:
    """Every name that bash has of itself is known, or carries what was exported."""
    bash = require("bash")
    listed = subprocess.run(
        [bash, "--norc", "-c", "compgen -v"], capture_output=True, text=True, env={}, check=True
    ).stdout.split()
    for name in set(listed) - shell.SPECIAL_VARIABLES:
        done = subprocess.run(
            [bash, "--norc", "-c", f"printf %s {shell.variable(name)}"],
            capture_output=True,
            text=True,
            env={"PATH": os.environ["PATH"], name: "ours"},
            check=True,
        )
        assert done.stdout == "ours", name


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "#"),
        ("a\nb\x0cc \\", "# a\n# b\n# c \\"),
        ("shellcheck disable=SC2086", '# "shellcheck" disable=SC2086'),
        ("!/bin/sh", '# "!"/bin/sh'),
        ("$(id) `id` \u200b", "# $(id) `id` \\u200b"),
        ("vi:noai", "# vi :noai"),
    ],
)
def test_comment(words: str, expected: str) -> None:
    """Never a directive."""
    assert shell.comment(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("createJob", "create_job"),
        ("test", "v_test"),
        ("2FA", "v_2fa"),
        ("", "value"),
    ],
)
def test_name(words: str, expected: str) -> None:
    """Snake case, no command that a function would hide."""
    assert shell.name(words) == expected


@pytest.mark.parametrize(
    ("command", "needed"),
    [
        ("curl 'https://a/b'", False),
        ('curl -d \'{"query": "q($id)"}\'', True),
        ("curl -d '`id`'", True),
        ("curl \"$URL\" -d 'it'\\''s $HOME'", True),
        ("curl \"it's $URL\" -d 'plain'", False),
        ("curl $'it\\'s $x' -d 'a'", False),
    ],
)
def test_directives(command: str, needed: bool) -> None:
    """Only text in single quotes that looks like an expansion needs a word to shellcheck."""
    assert shell.directives(command) == ("# shellcheck disable=SC2016\n" if needed else "")
