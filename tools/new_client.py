"""Begin a new client: ``nox -s new -- rust/reqwest`` or ``python tools/new_client.py rust/reqwest``.

It writes what a client is made of, complete for a GET without headers, and never touches a file
that exists.  A language that is new gets its ``language.toml`` and its module of literals too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template

ROOT = Path(__file__).parent.parent

_NAME = re.compile(r"(?P<language>[a-z][a-z0-9_]*)/(?P<client>[a-z][a-z0-9_]*)")

LANGUAGE = Template("""\
title = "$Language"
extension = "$language"
literals = "$language"
lexer = "$language"
""")

CLIENT = Template("""\
title = "$Client"
view = "http"
link = ""
aliases = ["$client"]

# What the library does by itself: see Traits in snippetgen/targets/client.py.
[traits]
""")

SNIPPET = Template("""\
{# The names in here are described in docs/templates.md. #}
{% if form == "program" %}
{{ title | comment }}
{% if variables %}
{{ ("Set before running: " ~ variables | join(", ")) | comment }}
{% endif %}
{% if verified %}
{{ verified | comment }}
{% endif %}
{% endif %}
send({{ method_text | literal }}, {{ view.url | literal }})
""")

LITERALS = Template('''\
"""Literals of $Language.

Name the sources here: the language's grammar for strings, escapes, comments and names.
"""

from __future__ import annotations

from snippetgen.ir.text import Text
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.errors import LiteralError, environment_name, refuse_surrogates
from snippetgen.literals.escapes import escaper, unicode_escape
from snippetgen.literals.names import camel_case

__all__ = ["LiteralError", "block", "comment", "literal", "name", "variable"]

_KNOWN = {"\\n": r"\\n", "\\r": r"\\r", "\\t": r"\\t", "\\\\": r"\\\\", '"': r"\\""}
_escape = escaper('\\\\"', _KNOWN, unicode_escape)

_PRAGMAS = Pragmas("//", r"(?!)")  # comments that mean something to a tool; none yet


def variable(name: str) -> str:
    """An expression for the environment variable ``name``."""
    return f'env("{environment_name(name)}")'


def literal(text: Text) -> str:
    """An expression on one line whose value is ``text``, variables taken from the environment."""
    pieces = [_quoted(p) if isinstance(p, str) else variable(p.name) for p in text.parts]
    return " + ".join(pieces) or '""'


def _quoted(piece: str) -> str:
    refuse_surrogates(piece)
    return f'"{_escape(piece)}"'


def block(text: Text) -> str:
    """``literal`` in the most readable form for long texts."""
    return literal(text)


def comment(text: str) -> str:
    """``text`` as comment lines, none of which is a directive."""
    return comment_lines(text, "//", _PRAGMAS)


def name(words: str) -> str:
    """A legal identifier of the language."""
    return camel_case(words)
''')


def files_of(name: str) -> dict[str, str]:
    """What a client called ``language/client`` is made of, by path; raises ValueError."""
    found = _NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"{name!r}: write it as language/client in lower case, like rust/reqwest")
    language, client = found["language"], found["client"]
    words = {
        "language": language,
        "Language": language.capitalize(),
        "client": client,
        "Client": client.capitalize(),
    }
    return {
        f"templates/{language}/language.toml": LANGUAGE.substitute(words),
        f"templates/{language}/{client}/client.toml": CLIENT.substitute(words),
        f"templates/{language}/{client}/snippet.jinja": SNIPPET.substitute(words),
        f"snippetgen/literals/{language}.py": LITERALS.substitute(words),
    }


def scaffold(name: str, root: Path) -> list[Path]:
    """Write the files of ``name`` that do not exist below ``root``; raises ValueError.

    A language that exists keeps its own literals, whatever their module is called.
    """
    files = files_of(name)
    language = name.partition("/")[0]
    if (root / "templates" / name).exists():
        raise ValueError(f"templates/{name} exists already")
    if (root / "templates" / language / "language.toml").exists():
        files = {
            path: text for path, text in files.items() if path.startswith(f"templates/{name}/")
        }
    written = []
    for relative, text in files.items():
        path = root / relative
        if path.exists():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def main(arguments: Sequence[str]) -> int:
    """Write the files and say what comes next."""
    try:
        (name,) = arguments
        written = scaffold(name, ROOT)
    except ValueError as error:
        given = len(arguments) == 1
        print(error if given else "usage: new_client.py LANGUAGE/CLIENT", file=sys.stderr)
        return 2
    for path in written:
        print(f"wrote {path.relative_to(ROOT)}")
    print(f"Next: nox -s golden -- --update-golden, then CONTRIBUTING.md; look at it with\n"
          f"  snippetgen show COLLECTION ITEM -t {name}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
