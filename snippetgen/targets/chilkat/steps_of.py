"""From statements to steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from snippetgen.ir.text import EMPTY, Text
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.names_used import Name
from snippetgen.targets.chilkat.signatures import method_of, property_type
from snippetgen.targets.chilkat.statements import (
    Argument,
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
)
from snippetgen.targets.chilkat.steps import (
    CallStep,
    CommentStep,
    DropStep,
    EachStep,
    IfStep,
    KeepStep,
    LeaveStep,
    NewStep,
    PrintStep,
    SetStep,
    Step,
    Value,
)


class StepWriter:
    """Writes steps for the statements of one view."""

    def __init__(self, names: Mapping[str, Name], idiom: Idiom, *, frees: bool) -> None:
        """``frees`` says that objects are freed by hand."""
        self.names = names
        self.idiom = idiom
        self.frees = frees
        self.kept = 0

    def write(self, statements: Iterable[Statement]) -> Iterator[Step]:
        """The steps of ``statements``."""
        for statement in statements:
            # Asking for the type costs a fraction of asking the classes of msgspec in a ``match``.
            if type(statement) is Blank:
                yield CommentStep()
            elif type(statement) is Call:
                yield from self.call(
                    statement.object, statement.method, statement.arguments, statement.result
                )
            elif type(statement) is ReadValue:
                arguments = (statement.argument,)
                yield from self.call(statement.object, statement.method, arguments, statement.name)
            elif type(statement) is Create:
                yield NewStep(self.names[statement.object.name])
            elif type(statement) is Comment:
                yield CommentStep(statement.text)
            elif type(statement) is Dispose:
                yield DropStep(self.names[statement.object.name])
            elif type(statement) is Assign:
                yield from self.set(statement.object, statement.property, statement.value)
            elif type(statement) is not Defer:
                yield from self.write_after_sending(statement)

    def write_after_sending(self, statement: Statement) -> Iterator[Step]:
        """The steps of what stands only after the send."""
        match statement:
            case Check():
                yield from self.check(statement)
            case CheckStatus():
                yield from self.check_status(statement)
            case Print():
                yield from self.print(statement)
            case Get(owner, name, result):
                kept = self.names[result]
                found = Value("property", kept.type, name=self.names[owner], member=name)
                yield KeepStep(kept, found)
            case Show(reads):
                for read in reads:
                    yield PrintStep((_text(read.title), self.named(read.name)))
            case ReadLoop():
                yield from self.loop(statement)
            case _:
                raise TypeError(type(statement))

    def set(self, owner: str, name: str, given: Argument) -> Iterator[Step]:
        """Set a property."""
        found = self.names[owner]
        value = self.value(given, property_type(found.type, name))
        yield from self.before(value)
        yield SetStep(found, name, self.simple(value))

    def call(
        self, owner: str, method: str, given: tuple[Argument, ...], result: str | None
    ) -> Iterator[Step]:
        """Call a method."""
        found = self.names[owner]
        of = method_of(found.type, method)
        values = [self.value(a, kind) for a, kind in zip(given, of.types, strict=True)]
        arguments = []
        for value in values:
            yield from self.before(value)
            arguments.append(self.simple(value))
        kept = self.names[result] if result else None
        yield CallStep(found, method, tuple(arguments), of.labels, of.returns, kept)

    def check(self, check: Check) -> Iterator[Step]:
        """Say what went wrong, and leave."""
        if check.flag:
            flag = self.named(check.flag)
        else:
            flag = self.value(Prop(check.object, "LastMethodSuccess"), "bool")
            yield from self.before(flag)
            flag = self.simple(flag)
        steps = [*self.shown(EMPTY, Prop(check.object, "LastErrorText"))]
        yield IfStep("false", flag, (*steps, *self.freed(check.dispose), LeaveStep()))

    def check_status(self, check: CheckStatus) -> Iterator[Step]:
        """Show the header of a refusal, and what the answer says of it, and leave."""
        steps = [
            *self.shown(Text("Response Header:"), None),
            *self.shown(EMPTY, Prop(check.response, check.header)),
            *self.write(check.reads),
            *self.shown(Text("Failed."), None),
            *self.freed(check.dispose),
            LeaveStep(),
        ]
        yield IfStep("error", self.named(check.status), tuple(steps))

    def freed(self, objects: Iterable[Object]) -> Iterator[Step]:
        """Free ``objects`` where that is done by hand."""
        if self.frees:
            yield from (DropStep(self.names[freed.name]) for freed in objects)

    def print(self, statement: Print) -> Iterator[Step]:
        """Print words and a value."""
        if statement.emit:
            emitted = Value("call", "string", name=self.names[statement.emit], member="Emit")
            yield from self.before(emitted)
            yield PrintStep((self.simple(emitted),))
            return
        yield from self.shown(statement.words, statement.pointer or statement.value)

    def shown(self, words: Text, value: Prop | str | None) -> Iterator[Step]:
        """Print words, then a property or a variable."""
        parts = [_text(words.strip())] if words else []
        if isinstance(value, str):
            parts.append(self.named(value))
        elif value is not None:
            read = self.value(value, property_type(self.names[value.object].type, value.name))
            yield from self.before(read)
            parts.append(self.simple(read))
        yield PrintStep(tuple(parts))

    def loop(self, loop: ReadLoop) -> Iterator[Step]:
        """Count, then read each element."""
        owner, index, count = (
            self.names[loop.object],
            self.names[loop.index],
            self.names[loop.count],
        )
        if loop.path:
            yield from self.call(loop.object, "SizeOfArray", (loop.path,), loop.count)
        else:
            yield KeepStep(count, Value("property", "int", name=owner, member="Size"))
        inner: list[Step] = []
        if loop.path:
            inner.append(SetStep(owner, loop.index.upper(), self.named(loop.index)))
        body = tuple(self.write(loop.body))
        if loop.element:
            element = self.named(loop.element.name)
            inner += self.call(loop.object, "ObjectAt", (loop.index,), loop.element.name)
            inner.append(IfStep("there", element, (*body, *self.freed([loop.element]))))
        else:
            inner += body
        yield EachStep(index, count, tuple(inner))

    def named(self, name: str) -> Value:
        """A variable."""
        return Value("name", self.names[name].type, name=self.names[name])

    def value(self, given: Argument, kind: str) -> Value:
        """An argument with its type."""
        match given:
            case Text():
                return Value("text", kind, text=given)
            case bool():
                return Value("flag", kind, number=int(given))
            case int():
                return Value("number", kind, number=given)
            case str():
                return self.named(given)
            case Prop(owner, name):
                return Value("property", kind, name=self.names[owner], member=name)

    def before(self, value: Value) -> Iterator[Step]:
        """What must be kept first, where a call takes only names and constants."""
        if self.must_be_kept(value):
            self.kept += 1
            yield KeepStep(self.kept_name(value), value)

    def simple(self, value: Value) -> Value:
        """``value``, or the variable that :meth:`before` has kept it in."""
        if not self.must_be_kept(value):
            return value
        return Value("name", value.type, name=self.kept_name(value))

    def must_be_kept(self, value: Value) -> bool:
        """Whether ``value`` is no name and no constant, and the language wants one."""
        if self.idiom.nested:
            return False
        if value.kind == "text":
            return not self.idiom.literals.is_constant(value.text)
        return value.kind in ("property", "call")

    def kept_name(self, value: Value) -> Name:
        """The variable for the value that was kept last."""
        return Name(f"ckTmp{self.kept}", value.type)


def _text(text: Text) -> Value:
    return Value("text", "string", text=text)
