"""Variables are filled in as Postman does it."""

from __future__ import annotations

import pytest

from snippetgen.ir.collection import Scope, VariableDefinition
from snippetgen.ir.text import Text
from snippetgen.resolve import variables as module
from snippetgen.resolve.variables import ROUND_LIMIT, Variables
from tests.unit.resolve.resolving import scope, variables


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("plain", "plain"),
        ("{{a}}", "1"),
        ("{{a}}{{a}}-{{nobody}}", "11-{{nobody}}"),
        ("{{outer}}", "<1>"),
        ("{{{{name}}}}", "1"),
        ("{{ a }}", "{{ a }}"),
        ("{{A}}", "{{A}}"),
        ("{{empty}}", ""),
    ],
)
def test_known_variables_are_replaced_until_nothing_changes(source: str, expected: str) -> None:
    """Also in values, and in names that only a value completes; unknown ones stay."""
    known = variables(a="1", outer="<{{a}}>", name="a", empty="")
    assert known.substitute(Text.of(source)).source == expected
    assert known.cycles == set()


def test_the_strongest_scope_counts() -> None:
    """Scopes go from the strongest to the weakest, and a weaker one fills the gaps."""
    known = Variables.of([scope(a="strong"), scope(a="weak", b="weak")])
    assert known.substitute(Text.of("{{a}} {{b}}")).source == "strong weak"


def test_the_last_enabled_definition_counts() -> None:
    """A disabled one falls to the one before it, and to the next scope."""
    off = VariableDefinition("a", Text("off"), disabled=True)
    first, second = (VariableDefinition("a", Text(value)) for value in "12")
    fallen = VariableDefinition("b", Text("off"), disabled=True)
    known = Variables.of([Scope("", (first, second, off, fallen)), scope(b="next")])
    assert known.substitute(Text.of("{{a}}{{b}}")).source == "2next"


@pytest.mark.parametrize(("length", "is_done"), [(ROUND_LIMIT, True), (ROUND_LIMIT + 1, False)])
def test_there_are_nineteen_rounds(length: int, *, is_done: bool) -> None:
    """A chain of so many links is followed to its end, a longer one is a problem."""
    chain = {f"v{n}": f"{{{{v{n + 1}}}}}" for n in range(length - 1)}
    known = Variables({**chain, f"v{length - 1}": "end"})
    left = known.substitute(Text.of("{{v0}}"))
    assert left.source == ("end" if is_done else "{{v19}}")
    assert known.cycles == (set() if is_done else {"v19"})


def test_a_circle_is_reported_and_ends() -> None:
    """Each name that could still be replaced is one of the circle."""
    known = variables(a="{{b}}", b="{{a}}", c="x")
    assert known.substitute(Text.of("{{a}}{{c}}")).variables != ()
    assert len(known.cycles) == 1
    assert known.cycles <= {"a", "b"}


def test_a_circle_that_grows_ends_before_the_memory_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value that holds its own name three times would be a thousand million names long."""
    monkeypatch.setattr(module, "LONGEST_TEXT", 1000)
    known = variables(a="{{a}}" * 3)
    assert len(known.substitute(Text.of("{{a}}")).source) <= 1000
    assert known.cycles == {"a"}


def test_the_value_of_a_name() -> None:
    """With everything in it filled in; a name that nobody defined has none."""
    known = variables(a="1", b="<{{a}}>", c="")
    assert [known.value_of(name) for name in "abcd"] == ["1", "<1>", "", None]


def test_a_fresh_start_forgets_the_cycles() -> None:
    """What happened to one item is nothing to the next."""
    known = variables(a="{{a}}", b="1")
    known.substitute(Text.of("{{a}}{{b}}"))
    fresh = known.fresh()
    assert known.cycles
    assert fresh.cycles == set()
    assert fresh.substitute(Text.of("{{b}}")) == Text("1")
