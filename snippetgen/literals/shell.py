r"""Words of bash that shellcheck has nothing to say about.

Sources: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
(quoting, ``$'...'`` included since 2024), https://www.gnu.org/software/bash/manual/bash.html#Quoting,
https://www.shellcheck.net/wiki/ (SC1003, SC1111, SC1112, SC2016).

``$'...'`` writes other characters as bytes (``\xe2\x80\xae``): what ``\u202e`` gives depends on
the locale, and is not even the character in the C locale.
"""

from __future__ import annotations

import re

from snippetgen.ir.text import Text
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.errors import LiteralError, environment_name, refuse_surrogates
from snippetgen.literals.escapes import escaper, holds_invisible
from snippetgen.literals.names import snake_case
from snippetgen.patterns import later

__all__ = ["LiteralError", "block", "comment", "directives", "literal", "name", "variable", "word"]

SPECIAL_VARIABLES = frozenset(
    """_ BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND
    BASH_COMPAT BASH_ENV BASH_EXECUTION_STRING BASH_LINENO BASH_SOURCE BASH_SUBSHELL BASH_VERSINFO
    BASH_VERSION COMP_WORDBREAKS DIRSTACK ENV EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS
    HISTCMD IFS LINENO OLDPWD OPTARG OPTERR OPTIND PATH PIPESTATUS POSIXLY_CORRECT PPID PS1 PS2
    PS4 PWD RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UID""".split()
)
"""Names whose value bash sets itself, so that they cannot carry one into a snippet."""

# A word that begins with = is the path of a command in zsh.
_SAFE = later(r"(?!=)[A-Za-z0-9_./:=@%+,-]+")
_NOT_IN_DOUBLE = frozenset('"\\`$!\n\u201c\u201d')
# shellcheck takes these for mistakes: '$name' and '`command`' (SC2016), ' before the end after a
# backslash (SC1003), typographic quotes (SC1112).
_LOOKS_EXPANDED = later(r"\$[{(0-9A-Za-z_]|`[^`]+`")
_ODD_IN_SINGLE = later("\\\\(?:'|\\Z)|[\u2018\u2019]")
_NEEDS_BRACES = later(r"[A-Za-z0-9_\[]|:[A-Za-z&]|[^\x00-\x7f]")


def _bytes(code: int) -> str:
    r"""``\xe2\x80\xae``: the UTF-8 of one character."""
    return "".join(f"\\x{byte:02x}" for byte in chr(code).encode())


_LETTERS = {"\n": "\n", "\t": r"\t", "\r": r"\r", "\x1b": r"\e", "\\": r"\\", "'": r"\'"}
_ansi = escaper("\\'", _LETTERS, _bytes)
_double = str.maketrans({"$": r"\$"})

_PRAGMAS = Pragmas("[#]", r"(?:shellcheck|nosemgrep|nosec)\b | !(?=\s*/)")

_TAKEN = frozenset(
    """if then else elif fi case esac for select while until do done in function time coproc alias
    bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown
    echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local
    logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source
    suspend test times trap true type typeset ulimit umask unalias unset wait curl jq""".split()
)


def variable(name: str) -> str:
    """A word for the environment variable ``name``; a missing one is empty, or ends ``set -u``."""
    return f'"${_checked(name)}"'


def literal(text: Text) -> str:
    """A quoted word whose value is ``text``, variables taken from the environment.

    Line feeds stand as they are, so that it has as many lines as the text.
    """
    if not text.mixed:
        return _plain(text.source)
    plain = [part for part in text.mixed if isinstance(part, str)]
    if all(_NOT_IN_DOUBLE.isdisjoint(p) and not holds_invisible(p) for p in plain):
        return _expanded(text)
    return "".join(_plain(p) if isinstance(p, str) else variable(p.name) for p in text.mixed)


def word(text: Text) -> str:
    """``literal``, without quotes where nothing in the text needs them: names, options, paths."""
    if text.is_plain and _SAFE.fullmatch(text.plain):
        return text.plain
    return literal(text)


def block(text: Text) -> str:
    """``literal``: quotes over several lines are the readable form already."""
    return literal(text)


def _plain(piece: str) -> str:
    """A word without variables in the quotes that suit it best."""
    if holds_invisible(piece):
        return _ansi_quoted(piece)
    odd = ("\\" in piece or not piece.isascii()) and _ODD_IN_SINGLE.search(piece)
    if "'" not in piece and not odd and not _looks_expanded(piece):
        return f"'{piece}'"
    if _NOT_IN_DOUBLE.intersection(piece) <= {"$"}:
        return f'"{piece.translate(_double)}"'
    if odd:
        return _ansi_quoted(piece)
    return "'" + piece.replace("'", r"'\''") + "'"


# The group is what stands in single quotes.
_PIECE = later(r"""('[^']*')|\$'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\\.|[^'"\\$]+|\$""", re.DOTALL)


def directives(command: str) -> str:
    """The comment that ``command`` needs to keep shellcheck quiet, or an empty string.

    Quoted text such as GraphQL's ``$name`` is meant as it stands, which SC2016 cannot know.
    """
    meant = any(map(_looks_expanded, _PIECE.findall(command)))
    return "# shellcheck disable=SC2016\n" if meant else ""


def _looks_expanded(piece: str) -> bool:
    return ("$" in piece or "`" in piece) and bool(_LOOKS_EXPANDED.search(piece))


def _ansi_quoted(piece: str) -> str:
    """``piece`` in ``$'...'``; raises LiteralError for what no word can hold."""
    if "\0" in piece:
        raise LiteralError("a word of a shell cannot hold the character NUL")
    refuse_surrogates(piece)
    return f"$'{_ansi(piece)}'"


def _expanded(text: Text) -> str:
    """A word in double quotes; braces round a name that its neighbour could change."""
    found = []
    for index, part in enumerate(text.parts):
        if isinstance(part, str):
            found.append(part)
            continue
        after = text.parts[index + 1 : index + 2]
        next_to = isinstance(after[0], str) and _NEEDS_BRACES.match(after[0]) if after else None
        name = _checked(part.name)
        found.append(f"${{{name}}}" if next_to else f"${name}")
    return f'"{"".join(found)}"'


def _checked(name: str) -> str:
    """``name`` when the environment can give it a value, else LiteralError."""
    if name in SPECIAL_VARIABLES:
        raise LiteralError(f"bash gives ${name} a value of its own")
    return environment_name(name)


def comment(text: str) -> str:
    """``text`` as comment lines, none of which speaks to shellcheck."""
    return comment_lines(text, "#", _PRAGMAS)


def name(words: str) -> str:
    """A legal name in snake case, no reserved word or builtin: ``test`` gives ``v_test``."""
    found = snake_case(words)
    return f"v_{found}" if found in _TAKEN or found[0].isdigit() else found
