"""What the literals of one language are made of: the ``[syntax]`` table of its ``language.toml``."""

from __future__ import annotations

import msgspec

Escapes = tuple[tuple[str, str], ...]
Codes = tuple[tuple[int, str], ...]


class Syntax(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    r"""Facts that :class:`snippetgen.literals.table.TableLiterals` writes by.

    A string stands between ``opening`` and ``closing``; ``escapes`` are pairs of a character (or
    several) and what is written for it there.  A character that must not stand as it is, because
    nobody can see it, because it is not ASCII (with ``ascii``) or because the regular expression
    ``by_number`` finds it, is written by its number: ``codes`` gives a format for numbers below a limit, inside the quotes, or with
    ``codes_outside`` as an operand of its own.  ``units`` says whether the number is that of the
    character, of its UTF-16 units or of its UTF-8 bytes.

    Operands are joined by ``plus``; with ``tight_codes`` a number needs no ``plus`` beside quotes.
    ``variable`` is a format for an environment variable by ``name``; with ``interpolates`` it
    stands inside the quotes.  ``sum`` is put round a text of several operands that holds a
    variable, ``lone`` round one that is nothing but a variable.

    A quoted run has at most ``longest_run`` characters, a line ``width`` columns before
    ``continuation``, a whole expression ``longest`` characters (0: no limit).

    A comment begins with ``comment``; ``comment_breaks`` are words that would end it wherever they
    stand, ``comment_tails`` signs that would carry it on to the next line, ``orders`` words (a
    regular expression) that a tool would obey at its start.

    ``taken`` are the words no variable may be called; ``folds`` says that case does not count,
    ``lower_first`` that a variable begins with a small letter, ``longest_name`` how long it may be.
    """

    opening: str = '"'
    closing: str = '"'
    escapes: Escapes = ()
    codes: Codes = ()
    codes_outside: bool = False
    tight_codes: bool = False
    units: str = "character"
    ascii: bool = False
    by_number: str = "(?!)"
    plus: str = " + "
    variable: str = ""
    interpolates: bool = False
    sum: str = "{}"
    lone: str = "{}"
    longest_run: int = 0
    longest: int = 0
    width: int = 0
    continuation: str = ""
    comment: str = "//"
    comment_breaks: tuple[str, ...] = ()
    comment_tails: str = ""
    orders: str = "(?!)"
    taken: str = ""
    folds: bool = False
    lower_first: bool = False
    longest_name: int = 0
