"""Black agrees with every layout of ours, whatever statements are made of."""

from __future__ import annotations

from unittest import mock

import black
import pytest
from black.mode import TargetVersion
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from snippetgen.render import python_layout
from snippetgen.render.python_layout import laid_out

_MODE = black.Mode(target_versions={TargetVersion.PY39})

NAMES = st.sampled_from(["a", "response", "os", "a_name_that_is_long_enough_to_fill_a_line", "é"])
STRINGS = st.one_of(
    st.text("ab '\"\\{}é漢\n", max_size=12).map(repr),
    st.text("ab '\"\\", max_size=8).map(lambda text: '"' + text.replace("\\", "\\\\") + '"'),
    st.integers(1, 120).map(lambda size: '"' + "x" * size + '"'),
    st.integers(1, 90).map(lambda size: "f'{a}" + "x" * size + "'"),
    st.sampled_from(["f\"{os.environ['A']}b\"", "'\"'", "'it\\'s'", '"\\"\'"', 'b"x"', 'r"x"']),
)
NUMBERS = st.sampled_from(["0", "1", "-1", "1.5", "1e5", "1e-7", "-0.0", "10_000", "0x1F", "1E5"])
ATOMS = NAMES | STRINGS | NUMBERS | st.sampled_from(["True", "None", "a.b", "a.b.c", "not a"])
SPACES = st.sampled_from(["", "", " ", "\n", "  \n   "])


@st.composite
def brackets(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    """A display, a call or a subscript, spaced anyhow."""
    kind = draw(st.sampled_from(["{:", "{", "[", "(", "a(", "a.b(", "a[", "a.b.c(", "a()("]))
    size = 1 if kind == "a[" else 4
    fewest = int(kind in ("a[", "{"))
    rows: list[str] = draw(st.lists(inner, min_size=fewest, max_size=size))
    if kind == "{:":
        rows = [f"{draw(ATOMS)}:{row}" for row in rows]
    elif kind.endswith(("a(", "b(")):
        rows = [f"{draw(st.sampled_from(['', '', 'key=', 'key = ']))}{row}" for row in rows]
    comma = draw(st.sampled_from(["", ","])) if rows else ""
    closer = {"{": "}", "[": "]", "(": ")"}[kind.strip(":")[-1]]
    space = draw(SPACES)
    return f"{kind.strip(':')}{space}{f',{draw(SPACES)}'.join(rows)}{comma}{draw(SPACES)}{closer}"


EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: brackets(inner)
    | st.tuples(inner, st.sampled_from([" + ", " in ", ".encode()", "[0]", ".a(b)"])).map(
        lambda pair: pair[0] + pair[1] + ("b" if pair[1].endswith(" ") else "")
    ),
    max_leaves=12,
)
STATEMENTS = st.one_of(
    st.tuples(st.sampled_from(["", "a = ", "response = ", "a.b = ", "await ", "a = await "]), EXPRESSIONS).map(
        "".join
    ),
    st.sampled_from(
        ["import a", "import os", "from a import b", "pass", "# words", "#", "# x\n\n", "return"]
    ),
    EXPRESSIONS.map(lambda value: f"for item in {value}:\n    print(item)"),
    EXPRESSIONS.map(lambda value: f"if {value}:\n    pass\n\n    a = b"),
    EXPRESSIONS.map(lambda value: f"with {value} as file:\n    # words\n    a = {value}"),
    EXPRESSIONS.map(lambda value: f"def run():\n    return {value}\n"),
    EXPRESSIONS.map(lambda value: f"def run() -> {value}:\n    return a\n"),
    EXPRESSIONS.map(lambda value: f"while {value}:\n    break\n\na = {value}"),
    EXPRESSIONS.map(lambda value: f"if a:\n    pass\nelif {value}:\n\n    a = b\nelse:\n    b = a"),
    EXPRESSIONS.map(lambda value: f"for a, b in {value}, a:\n    continue"),
    EXPRESSIONS.map(lambda value: f"with a as b, {value}:\n    raise {value}"),
    EXPRESSIONS.map(lambda value: f"async def run():\n    async with {value} as a:\n        pass"),
)  # fmt: skip
FILES = st.lists(STATEMENTS, min_size=1, max_size=4).flatmap(
    lambda rows: st.lists(
        st.sampled_from(["\n", "\n", "\n\n", "\n\n\n"]), min_size=len(rows), max_size=len(rows)
    ).map(lambda ends: "".join(row + end for row, end in zip(rows, ends, strict=True)))
)


@pytest.mark.parametrize("few", [0, 1 << 30], ids=["by runs", "by tokens"])
@settings(max_examples=500)
@given(text=FILES)
def test_a_layout_is_blacks(few: int, text: str) -> None:
    """Whatever is not known is None; everything else is what black makes of it."""
    text = text.strip("\n") + "\n"
    with mock.patch.object(python_layout, "FEW", few):
        found = laid_out(text)
    assume(found is not None)
    assert found == black.format_str(text, mode=_MODE)
