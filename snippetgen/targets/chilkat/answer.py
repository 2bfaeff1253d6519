"""From the saved example to the calls that check the answer and read its values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from snippetgen.ir.text import EMPTY, Text
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.json_calls import path_segment
from snippetgen.targets.chilkat.names import Names
from snippetgen.targets.chilkat.statements import (
    Assign,
    Blank,
    Call,
    Check,
    CheckStatus,
    Comment,
    Create,
    Defer,
    Dispose,
    Get,
    Object,
    Print,
    Prop,
    ReadLoop,
    ReadValue,
    Show,
    Statement,
    spaced,
)
from snippetgen.targets.chilkat.writer import HTTP, RESPONSE, Sent
from snippetgen.targets.response import Loop, Path, Read, Sample, Step

BODY = Object("sbResponseBody", "StringBuilder")
JSON = Object("jResp", "JsonObject")
ARRAY = Object("jarrResp", "JsonArray")
STATUS = "respStatusCode"
BODY_FOLLOWS = Print(Text("Response Body:"))
STATUS_PRINTED = Print(Text("Response Status Code = "), STATUS)
ELEMENT = Object("item", "JsonObject")
# So many values of a saved error are shown.
MAX_REFUSAL = 4


class Reader:
    """Collects the statements that follow the send."""

    def __init__(
        self, sent: Sent, sample: Sample | None, idiom: Idiom, refusal: Sample | None = None
    ) -> None:
        """``sent`` is the request, ``sample`` a saved answer, ``refusal`` a saved error."""
        self.refusal = None if idiom.classic else refusal
        self.sent = sent
        self.sample = sample
        self.names = Names(idiom.legal, folds=idiom.literals.folds)
        self.requested = [s.object for s in sent.statements if type(s) is Create]

    def write(self) -> list[Statement]:
        """Check, print, read, free."""
        created = [*self.requested]
        statements: list[Statement] = [Check(self.sent.sender.name, self.sent.flag, tuple(created))]
        if self.sent.body is not None:
            return [*statements, *self.text_answer(self.sent.body, created)]
        if self.parses:
            statements += self.load_json()
            created += [BODY, self.root]
        else:
            statements += [
                Blank(),
                BODY_FOLLOWS,
                Print(value=Prop("resp", "BodyStr")),
            ]
        owned = [] if RESPONSE in created else [RESPONSE]
        statements[1:1] = [Defer(o) for o in owned]
        statements += self.check_status((*owned, *created))
        statements += [Blank(), *_dispose(owned)]
        statements += self.read_sample()
        return [*statements, Blank(), *_dispose(created)]

    @property
    def parses(self) -> bool:
        """Whether the answer is known to be JSON."""
        return self.sample is not None and self.sample.root is not None

    @property
    def root(self) -> Object:
        """The object that holds the answer."""
        array = self.sample is not None and self.sample.root == "array"
        return ARRAY if array else JSON

    def load_json(self) -> list[Statement]:
        """The answer's text into a JSON object, printed."""
        return [
            Blank(),
            Create(BODY),
            Defer(BODY),
            Call(RESPONSE.name, "GetBodySb", (BODY.name,)),
            Blank(),
            Create(self.root),
            Defer(self.root),
            Call(self.root.name, "LoadSb", (BODY.name,)),
            Assign(self.root.name, "EmitCompact", value=False),
            Blank(),
            BODY_FOLLOWS,
            Print(emit=self.root.name),
        ]

    def check_status(self, dispose: tuple[Object, ...]) -> list[Statement]:
        """Print the status, and stop at 400 and above."""
        return [
            Blank(),
            Get(RESPONSE.name, "StatusCode", STATUS),
            STATUS_PRINTED,
            CheckStatus(STATUS, RESPONSE.name, dispose, reads=tuple(self.read_refusal())),
        ]

    def text_answer(self, body: str, created: list[Object]) -> list[Statement]:
        """An answer that is text, not an object."""
        sender = self.sent.sender.name
        statements: list[Statement] = [
            Blank(),
            BODY_FOLLOWS,
            Print(pointer=body),
            Get(sender, "ResponseStatusCode", STATUS),
            STATUS_PRINTED,
            CheckStatus(STATUS, sender, tuple(created), "ResponseHeader"),
            Blank(),
        ]
        reads = self.read_sample()
        if reads:
            root = self.root
            load = Call(root.name, "Load", (body,))
            statements += [Create(root), Defer(root), load, *reads, Blank()]
            created = [*created, root]
        return [*statements, *_dispose(created)]

    def read_refusal(self) -> list[Statement]:
        """The first values of the saved error, for the way out."""
        if self.refusal is None or not self.parses or self.root != JSON:
            return []
        found = [step for step in self.refusal.steps if isinstance(step, Read)]
        reads = [r for s in found[:MAX_REFUSAL] for r in self.read(s, JSON.name, 0, "err")]
        return [*reads, *_shown(reads)[1:]]

    def read_sample(self) -> list[Statement]:
        """The sample as a comment, and the reading of its values."""
        if self.sample is None or not self.sample.steps:
            return []
        comment = (
            "Sample JSON response:\n(Sample code for parsing the JSON response is shown below)"
        )
        statements: list[Statement] = [
            Blank(),
            Comment(comment),
            Blank(),
            Comment("\n".join(self.sample.lines)),
            Blank(),
            Comment("Sample code for parsing the JSON response..."),
            Blank(),
        ]
        reads = self.read_root()
        if not reads:
            return []
        statements += reads
        if self.sample.left_out:
            statements.append(Comment(f"... and {self.sample.left_out} more values."))
        return statements

    def read_root(self) -> list[Statement]:
        """The reads of an object; for an array a loop over its elements."""
        assert self.sample is not None
        if self.sample.root == "object":
            return self.reads(self.sample.steps, JSON.name, 0)
        return [s for step in self.sample.steps for s in self.root_loop(step)]

    def root_loop(self, step: Step) -> list[Statement]:
        """A root array: its elements are objects of their own, or scalars."""
        if not isinstance(step, Loop):
            return []
        index, count = step.index, self.count(step.index)
        first = step.steps[0]
        if isinstance(first, Read) and len(first.path) == 1:
            reads = tuple(self.element(first, index))
            return [ReadLoop(index, count, ARRAY.name, EMPTY, (*reads, Show(reads)))]
        if isinstance(first, Loop) and len(first.path) == 1:
            return []
        body = self.reads(step.steps, ELEMENT.name, 1)
        return [ReadLoop(index, count, ARRAY.name, EMPTY, tuple(body), ELEMENT)]

    def count(self, index: str) -> str:
        """A new name for how many elements the loop over ``index`` has."""
        return self.names.free(f"count_{index}")

    def reads(self, steps: tuple[Step, ...], object_name: str, skip: int) -> list[Statement]:
        """Reads in a row, then what shows them; loops where arrays are.  ``skip`` path steps."""
        statements: list[Statement] = []
        row: list[ReadValue] = []
        for step in steps:
            if isinstance(step, Read):
                row += self.read(step, object_name, skip)
                continue
            statements += [*row, *_shown(row)]
            row = []
            count = self.count(step.index)
            body = self.reads(step.steps, object_name, skip)
            path = Text(engine_path(step.path[skip:]))
            loop = ReadLoop(step.index, count, object_name, path, tuple(body))
            statements += [Blank(), loop, Blank()]
        return spaced([*statements, *row, *_shown(row)])

    def element(self, step: Read, index: str) -> Iterator[ReadValue]:
        """A scalar in a root array: whether it is null, where it may be, and its text."""
        label = f"[{index}]"
        if step.may_be_null:
            words = Text(f"{label} is null")
            name = self.names.free("isNull")
            yield ReadValue(name, ARRAY.name, "IsNullAt", index, "bool", words)
        if step.kind != "null":
            name = self.names.name(step.path)
            yield ReadValue(name, ARRAY.name, "StringAt", index, "string", Text(label))

    def read(self, step: Read, object_name: str, skip: int, prefix: str = "") -> list[ReadValue]:
        """One value by the method of its type; what does not fit 32 bits is read as text.

        The text of null is the word, so where null may stand it is asked for.
        """
        written, label = engine_path(step.path[skip:]), step.label
        path = Text(written)
        found = []
        if step.may_be_null:
            words = Text(f"{label} is null")
            name = self.names.name(_null_path(step.path), prefix)
            found.append(ReadValue(name, object_name, "IsNullOf", path, "bool", words))
        if step.kind != "null":
            method, value_type = _METHODS.get(step.kind, ("StringOf", "string"))
            name = self.names.name(step.path, prefix)
            shown = path if label == written else Text(label)  # most names need no quotes
            found.append(ReadValue(name, object_name, method, path, value_type, shown))
        return found


_METHODS: dict[str, tuple[str, Literal["string", "int", "bool"]]] = {
    "int": ("IntOf", "int"),
    "bool": ("BoolOf", "bool"),
}


def _null_path(path: Path) -> Path:
    """The path to name whether the value at ``path`` is null."""
    last = path[-1]
    return (*path[:-1], f"{last}IsNull") if isinstance(last, str) else (*path, "isNull")


def _shown(row: list[ReadValue]) -> list[Statement]:
    return [Blank(), Show(tuple(row))] if row else []


def engine_path(path: Path) -> str:
    """``("data", Index("i"), "id")`` gives ``data[i].id``, segments quoted where they must be."""
    written = ""
    for step in path:
        if not isinstance(step, str):
            written += f"[{step.name}]"
        else:
            written += f".{path_segment(step)}" if written else path_segment(step)
    return written


def _dispose(objects: list[Object]) -> list[Statement]:
    ordered = sorted(objects, key=lambda o: o.name != HTTP.name)
    return [Dispose(o) for o in ordered]
