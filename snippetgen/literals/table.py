"""Literals of every language whose ``language.toml`` describes them in a ``[syntax]`` table.

One way of writing serves them all: a text is a row of operands - quoted runs, characters by
number, variables - joined by the language's operator.  The facts are in
:class:`snippetgen.literals.syntax.Syntax`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from snippetgen.ir.text import Text
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.errors import LiteralError, environment_name, refuse_surrogates
from snippetgen.literals.escapes import INVISIBLE
from snippetgen.literals.names import camel_case
from snippetgen.literals.syntax import Syntax


class Operand(msgspec.Struct, frozen=True):
    """One operand of the sum: ``kind`` is ``quoted``, ``code`` or ``variable``."""

    kind: str
    written: str


class TableLiterals:
    """The filters of one language, under the names that a module of literals has."""

    def __init__(self, syntax: Syntax) -> None:
        """Compile what ``syntax`` says."""
        self.syntax = syntax
        self.folds = syntax.folds
        self._escapes = dict(syntax.escapes)
        escaped = "|".join(map(re.escape, sorted(self._escapes, key=len, reverse=True)))
        beyond = "|[^\x00-\x7f]" if syntax.ascii else ""
        always = f"{INVISIBLE.pattern}|{syntax.by_number}{beyond}"
        self._special = re.compile(f"{escaped}|{always}" if escaped else always)
        self._pragmas = Pragmas(re.escape(syntax.comment), syntax.orders)
        self._taken = frozenset(syntax.taken.split())

    def literal(self, text: Text) -> str:
        """An expression whose value is ``text``; raises LiteralError where there is none."""
        operands = list(self._operands(text))
        written = self._joined(operands)
        syntax = self.syntax
        if syntax.longest and len(written) > syntax.longest:
            raise LiteralError(
                f"the text is longer than the {syntax.longest} characters it may have"
            )
        if any(operand.kind == "variable" for operand in operands):
            return (syntax.sum if len(operands) > 1 else syntax.lone).replace("{}", written)
        return written

    def block(self, text: Text) -> str:
        """``literal``: these languages have no better form for long texts."""
        return self.literal(text)

    def holds(self, text: Text) -> bool:
        """Whether ``text`` is not too long for one expression."""
        longest = self.syntax.longest
        return not longest or len(self._joined(list(self._operands(text)))) <= longest

    def is_constant(self, text: Text) -> bool:
        """Whether ``text`` is one literal, without an operator."""
        return len(list(self._operands(text))) == 1

    def variable(self, name: str) -> str:
        """An expression for the environment variable ``name``."""
        written = self.syntax.variable.format(name=environment_name(name))
        return (
            f"{self.syntax.opening}{written}{self.syntax.closing}"
            if self.syntax.interpolates
            else written
        )

    def comment(self, text: str) -> str:
        """``text`` as comment lines that end where they should and give no orders."""
        syntax = self.syntax
        for word in syntax.comment_breaks:
            text = text.replace(word, f"{word[0]} {word[1:]}")
        lines = comment_lines(text, syntax.comment, self._pragmas).split("\n")
        tails = tuple(syntax.comment_tails)
        return "\n".join(f"{line} ." if tails and line.endswith(tails) else line for line in lines)

    def name(self, words: str) -> str:
        """A legal identifier: no word of the language, and nothing its snippets use themselves."""
        legal = words.isascii() and words.isidentifier() and not words.startswith("_")
        found = words if legal else camel_case(words)
        if self.syntax.lower_first:
            found = found[0].lower() + found[1:]
        if limit := self.syntax.longest_name:
            found = found[:limit]
        compared = found.lower() if self.folds else found
        return f"v_{found}" if compared in self._taken or found[0].isdigit() else found

    def _operands(self, text: Text) -> Iterator[Operand]:
        """The operands of ``text``, at least one."""
        syntax = self.syntax
        if syntax.interpolates:
            yield from self._interpolated(text)
            return
        if not text:
            yield self._quoted("")
        for part in text.parts:
            if isinstance(part, str):
                yield from self._plain(part)
            else:
                yield Operand("variable", syntax.variable.format(name=environment_name(part.name)))

    def _interpolated(self, text: Text) -> Iterator[Operand]:
        """Runs in quotes that hold variables too."""
        run = ""
        for part in text.parts:
            if not isinstance(part, str):
                run += self.syntax.variable.format(name=environment_name(part.name))
                continue
            for operand in self._plain(part):
                if operand.kind == "code":
                    if run:
                        yield Operand("quoted", self._between(run))
                    run = ""
                    yield operand
                else:
                    run += self._inside(operand.written)
        if run or not text:
            yield Operand("quoted", self._between(run))

    def _plain(self, piece: str) -> Iterator[Operand]:
        """The operands of a piece without variables."""
        refuse_surrogates(piece)
        run, room = "", self.syntax.longest_run
        for token in self._tokens(piece):
            if token.kind == "code":
                if run:
                    yield self._quoted(run)
                run = ""
                yield token
                continue
            for start in range(0, len(token.written), room or len(token.written)):
                part = token.written[start : start + room] if room else token.written
                if room and len(run) + len(part) > room:
                    yield self._quoted(run)
                    run = ""
                run += part
        if run:
            yield self._quoted(run)

    def _tokens(self, piece: str) -> Iterator[Operand]:
        """Runs as they stand in quotes, and codes where those stand outside."""
        start = 0
        for match in self._special.finditer(piece):
            if match.start() > start:
                yield Operand("run", piece[start : match.start()])
            start = match.end()
            found = match[0]
            if found in self._escapes:
                yield Operand("run", self._escapes[found])
                continue
            kind = "code" if self.syntax.codes_outside else "run"
            for code in self._numbers(found):
                yield Operand(kind, self._code(code))
        if start < len(piece):
            yield Operand("run", piece[start:])

    def _numbers(self, character: str) -> list[int]:
        match self.syntax.units:
            case "utf-8":
                return list(character.encode())
            case "utf-16":
                encoded = character.encode("utf-16-be")
                return [int.from_bytes(encoded[n : n + 2]) for n in range(0, len(encoded), 2)]
            case _:
                return [ord(character)]

    def _code(self, code: int) -> str:
        for limit, written in self.syntax.codes:
            if code < limit:
                return written.format(code)
        raise LiteralError(f"the character U+{code:04X} cannot be written")

    def _quoted(self, run: str) -> Operand:
        return Operand("quoted", self._between(run))

    def _between(self, run: str) -> str:
        return f"{self.syntax.opening}{run}{self.syntax.closing}"

    def _inside(self, written: str) -> str:
        return written[len(self.syntax.opening) : len(written) - len(self.syntax.closing)]

    def _joined(self, operands: list[Operand]) -> str:
        """The operands with their operator, broken into lines where the language bounds them."""
        syntax = self.syntax
        written, column = operands[0].written, len(operands[0].written)
        for before, operand in pairwise(operands):
            touches = syntax.tight_codes and "code" in (before.kind, operand.kind)
            if touches and "variable" in (before.kind, operand.kind):
                touches = False
            joint = "" if touches else syntax.plus
            if syntax.width and column + len(operand.written) > syntax.width and joint:
                joint, column = joint.rstrip() + syntax.continuation, 0
            written += joint + operand.written
            column += len(joint) + len(operand.written)
        return written
