"""What a snippet reads from the answer: a plan made from the saved example, for any language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Literal, TypeAlias, cast

import msgspec

from snippetgen.ir.json_value import NotJsonError, laid_out, plain_json
from snippetgen.ir.request import Example
from snippetgen.ir.text import Text

# Beyond these a sample says nothing new; the snippet says how much it leaves out.
MAX_READS = 30
MAX_SAMPLE_LINES = 120
MAX_LOOPS = 3
# Whole numbers up to so many digits fit 32 bits; larger ones are read as text.
INT_DIGITS = 9

ScalarKind: TypeAlias = Literal["string", "int", "number", "bool", "null", "any"]
LOOP_INDICES = ("i", "j", "k")


class Index(msgspec.Struct, frozen=True):
    """A step into an array by a loop's index: ``i``, ``j`` or ``k``."""

    name: str


Path: TypeAlias = tuple[str | Index, ...]


class Read(msgspec.Struct, frozen=True):
    """One value of the answer, ``path`` from the root; ``any`` when its kind differs.

    ``nullable`` says that null is one kind of several.
    """

    is_loop: ClassVar[bool] = False

    path: Path
    kind: ScalarKind
    nullable: bool = False

    @property
    def may_be_null(self) -> bool:
        """Whether null was seen."""
        return self.nullable or self.kind == "null"

    @property
    def label(self) -> str:
        """The path as people write it: ``details.created_by.id``."""
        return path_label(self.path)

    @property
    def title(self) -> Text:
        """The names on the path with a colon, ``data.id:``; empty for an element of the root."""
        names = [step for step in self.path if isinstance(step, str)]
        return Text(".".join(names) + ":") if names else Text()

    @property
    def keys(self) -> tuple[Text, ...]:
        """The names after the last array."""
        return tuple(map(Text, after_last_index(self.path)))


class Loop(msgspec.Struct, frozen=True):
    """The elements of the array at ``path``, read by ``steps``."""

    is_loop: ClassVar[bool] = True

    path: Path
    index: str
    steps: tuple[Step, ...]

    @property
    def keys(self) -> tuple[Text, ...]:
        """The names after the array around this one."""
        return tuple(map(Text, after_last_index(self.path)))


def after_last_index(path: Path) -> tuple[str, ...]:
    """The names on ``path`` from the element of the innermost array on."""
    start = len(path)
    while start and isinstance(path[start - 1], str):
        start -= 1
    return cast("tuple[str, ...]", path[start:])


Step: TypeAlias = Read | Loop


class Sample(msgspec.Struct, frozen=True):
    """A saved answer: its JSON laid out in lines, and what to read from it.

    ``steps`` is empty when the answer is no JSON or holds nothing; ``left_out`` counts the values
    beyond the limit.
    """

    status: int
    lines: tuple[str, ...]
    root: Literal["object", "array"] | None
    steps: tuple[Step, ...]
    left_out: int = 0


def path_label(path: Path) -> str:
    """``("data", Index("i"), "id")`` gives ``data[i].id``."""
    label = ""
    for step in path:
        if isinstance(step, str):
            label += f".{step}" if label else step
        else:
            label += f"[{step.name}]"
    return label


def choose_example(
    examples: Sequence[Example], *, first: bool, name: str | None = None
) -> Example | None:
    """The saved answer called ``name``; else the first that is a success, or just the ``first``."""
    if name is not None:
        for same in (str, str.lower):
            for example in examples:
                if same(example.name) == same(name):
                    return example
    if first:
        return examples[0] if examples else None
    return next((e for e in examples if e.code < 300), None)


def choose_refusal(examples: Sequence[Example]) -> Example | None:
    """The first saved answer that is an error."""
    return next((e for e in examples if e.code >= 400), None)


def sample_of(example: Example | None) -> Sample | None:
    """The sample for ``example``; None without one."""
    if example is None:
        return None
    try:
        value = plain_json(example.body)
        if not isinstance(value, dict | list):
            return Sample(example.code, (), None, ())
        steps = _steps([value], (), 0)
        lines = _capped(laid_out(example.body))
    except (NotJsonError, RecursionError):
        return Sample(example.code, (), None, ())
    budget = _Budget(MAX_READS)
    return Sample(
        status=example.code,
        lines=lines,
        root="object" if isinstance(value, dict) else "array",
        steps=budget.cut(steps),
        left_out=budget.left_out,
    )


def _steps(values: Sequence[Any], path: Path, loops: int) -> tuple[Step, ...]:
    """What can be read from each of ``values``, which stand at the same path of the answer."""
    kinds = {_KINDS.get(type(value)) or _number_kind(value.source) for value in values}
    if len(kinds) > 1:
        return () if "object" in kinds or "array" in kinds else (_mixed(path, kinds),)
    if "object" in kinds:
        found: list[Step] = []
        for name, members in _columns(values):
            found += _steps(members, (*path, name), loops)
        return tuple(found)
    if "array" in kinds:
        elements = [element for value in values for element in value]
        if not elements or loops == MAX_LOOPS:
            return ()
        index = LOOP_INDICES[loops]
        inner = _steps(elements, (*path, Index(index)), loops + 1)
        return (Loop(path, index, inner),) if inner else ()
    return (Read(path, kinds.pop()),)


def _mixed(path: Path, kinds: set[ScalarKind]) -> Read:
    """The reading of values that are of several ``kinds``."""
    common: ScalarKind = "number" if kinds == {"int", "number"} else "any"
    return Read(path, common, nullable="null" in kinds)


def _columns(rows: Sequence[dict[str, Any]]) -> Iterable[tuple[str, Sequence[Any]]]:
    """The names that stand in all of ``rows``, each with its values."""
    names = list(map(list, rows))
    if names.count(names[0]) == len(names):
        return zip(names[0], zip(*map(dict.values, rows), strict=True), strict=True)
    everywhere = set(names[0]).intersection(*names)
    return [(name, [row[name] for row in rows]) for name in names[0] if name in everywhere]


@lru_cache(maxsize=1024)
def _number_kind(source: str) -> ScalarKind:
    digits = source.lstrip("-")
    return "int" if digits.isdigit() and len(digits) <= INT_DIGITS else "number"


# A :data:`ScalarKind`, or what no read gives; numbers are told by their text.
_KINDS: dict[type, Any] = {
    str: "string",
    bool: "bool",
    type(None): "null",
    dict: "object",
    list: "array",
}


class _Budget:
    """Lets a number of reads through and counts the others."""

    def __init__(self, limit: int) -> None:
        """Start with ``limit`` reads."""
        self.remaining = limit
        self.left_out = 0

    def cut(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The steps within the limit."""
        kept: list[Step] = []
        for step in steps:
            if type(step) is Loop:
                inner = self.cut(step.steps)
                if inner:
                    kept.append(Loop(step.path, step.index, inner))
            elif self.remaining:
                self.remaining -= 1
                kept.append(step)
            else:
                self.left_out += 1
        return tuple(kept)


def _capped(text: str) -> tuple[str, ...]:
    """The first lines of ``text``, with dots for the others."""
    lines = text.split("\n", MAX_SAMPLE_LINES)
    return (*lines[:MAX_SAMPLE_LINES], "...") if len(lines) > MAX_SAMPLE_LINES else tuple(lines)
