"""The answer as typed records, for languages that declare what they read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import ClassVar, TypeAlias

import msgspec

from snippetgen.ir.text import Text
from snippetgen.targets.response import Loop, Sample, ScalarKind, Step, after_last_index

FieldName: TypeAlias = Callable[[str], str | None]


class Scalar(msgspec.Struct, frozen=True):
    """A value without parts; ``any`` is one whose kind differs from answer to answer."""

    kind: ScalarKind


class ListOf(msgspec.Struct, frozen=True):
    """An array whose elements have one shape."""

    kind: ClassVar[str] = "list"
    element: Shape


class Field(msgspec.Struct, frozen=True):
    """A member: ``key`` as in the JSON, ``name`` as the language's identifier for it."""

    name: str
    key: Text
    shape: Shape


class Record(msgspec.Struct, frozen=True):
    """An object, with the members that are read."""

    kind: ClassVar[str] = "record"
    fields: tuple[Field, ...]


Shape: TypeAlias = Scalar | ListOf | Record


class NamedRead(msgspec.Struct, frozen=True):
    """A value to print: the identifiers that lead to it from the innermost element."""

    is_loop: ClassVar[bool] = False
    names: tuple[str, ...]
    title: Text


class NamedLoop(msgspec.Struct, frozen=True):
    """A loop over the array that ``names`` lead to."""

    is_loop: ClassVar[bool] = True
    names: tuple[str, ...]
    steps: tuple[NamedStep, ...]


NamedStep: TypeAlias = NamedRead | NamedLoop


class Answer(msgspec.Struct, frozen=True, dict=True):
    """What to declare and what to read of ``sample``; made when it is asked for.

    Most snippets declare nothing.
    """

    sample: Sample
    field_name: FieldName

    @property
    def shape(self) -> Shape:
        """The shape of the whole answer."""
        return self._made[0]

    @property
    def steps(self) -> tuple[NamedStep, ...]:
        """What to read, in order."""
        return self._made[1]

    @property
    def left_out(self) -> int:
        """How many values are not read."""
        return self._made[2]

    @cached_property
    def _made(self) -> tuple[Shape, tuple[NamedStep, ...], int]:
        root = _Node()
        builder = _Builder(self.field_name)
        steps = builder.steps(self.sample.steps, root)
        return root.shape(), steps, self.sample.left_out + builder.left_out


def answer_of(sample: Sample | None, field_name: FieldName) -> Answer | None:
    """``sample`` as typed records, or None when there is nothing to read from it.

    ``field_name`` gives the identifier for a member, or None when no declaration can name it.
    """
    if sample is None or not any(_has_name(step, field_name) for step in sample.steps):
        return None
    return Answer(sample, field_name)


def _has_name(step: Step, field_name: FieldName) -> bool:
    """Whether ``step`` leads to a value by names alone."""
    if any(field_name(key) is None for key in after_last_index(step.path)):
        return False
    return not isinstance(step, Loop) or any(_has_name(s, field_name) for s in step.steps)


class _Node:
    """A shape in the making."""

    def __init__(self) -> None:
        self.kind: ScalarKind | None = None
        self.element: _Node | None = None
        self.members: dict[str, tuple[str, _Node]] = {}

    def shape(self) -> Shape:
        """What it has become."""
        if self.kind is not None:
            return Scalar(self.kind)
        if self.element is not None:
            return ListOf(self.element.shape())
        return Record(
            tuple(
                Field(name, Text(key), node.shape()) for key, (name, node) in self.members.items()
            )
        )


class _Builder:
    """Makes nodes and steps side by side."""

    def __init__(self, field_name: FieldName) -> None:
        self.field_name = field_name
        self.left_out = 0

    def steps(self, steps: Sequence[Step], root: _Node) -> tuple[NamedStep, ...]:
        """The named form of ``steps`` below ``root``, without those that nothing can name."""
        return tuple(found for step in steps if (found := self.step(step, root)) is not None)

    def step(self, step: Step, root: _Node) -> NamedStep | None:
        keys = after_last_index(step.path)
        if any(self.field_name(key) is None for key in keys):
            self.left_out += _reads(step)
            return None
        element = _Node()
        inner = self.steps(step.steps, element) if isinstance(step, Loop) else ()
        if isinstance(step, Loop) and not inner:
            return None
        names: list[str] = []
        node = root
        for key in keys:
            name, node = self.member(node, key)
            names.append(name)
        if isinstance(step, Loop):
            node.element = element
            return NamedLoop(tuple(names), inner)
        node.kind = step.kind
        return NamedRead(tuple(names), step.title)

    def member(self, node: _Node, key: str) -> tuple[str, _Node]:
        """The member ``key`` of ``node``, named unlike all others there."""
        if key not in node.members:
            name = self.field_name(key) or ""
            taken = {taken for taken, _ in node.members.values()}
            number = 2
            free = name
            while free in taken:
                free, number = f"{name}{number}", number + 1
            node.members[key] = (free, _Node())
        return node.members[key]


def _reads(step: Step) -> int:
    return sum(_reads(inner) for inner in step.steps) if isinstance(step, Loop) else 1
