"""Values for property tests, with a bent for what breaks quoting."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonValue
from snippetgen.ir.text import Text, Variable

T = TypeVar("T")

ENVIRONMENT = {
    "TOKEN": "s3cr3t",
    "A": "",
    "_X9": 'it\'s "quoted" $HOME `id` \\n {{A}} {TOKEN} %s !!',
    "ID": "two\nlines \n\n",
    "NAME": "zażółć \u202e 🎉",
}
"""What the variables of :func:`texts` hold when a literal is run."""

_AWKWARD = (
    "'", '"', "'''", '"""', '""""', "\\", "\\\\", "\\n", "\\'", '\\"', "`", "`x`", "``", "$", "$$",
    "$x", "${x}", "$(id)", "!", "!!", "\n", "\n\n", " \n", "\t\n", "\r", "\r\n", "\t", " ", "#", "//",
    "*/", "{", "}", "{{", "}}", "{{A}}", "{TOKEN}", "%s", "%%", "%(A)s", "@", "&", ";", "|", "<", ">",
    "(", ")", "*", "?", "[", "]", "[0]", "~", "=", ":", ":a", "0", "a", "_", "f", "\x00", "\x01",
    "\x07", "\x0b", "\x0c", "\x1b", "\x1c", "\x7f", "\x80", "\x85", "\xa0", "\xad", "\u200b",
    "\u200d", "\u2018", "\u2019", "\u201c", "\u201d", "\u2028", "\u2029", "\u202e", "\u2066",
    "\u3000", "\ufeff", "\ufffd", "\ufffe", "\ue000", "é", "e\u0301", "日本", "🎉", "👩\u200d💻",
    "\U000e0041", "\U0010ffff", '{"id": "', '"}', '{\n  "a": [1, true],\n  "b": "c\\n"\n}',
    "query($id: ID!)", "it's", "Bearer ",
)  # fmt: skip
"""Pieces that mean something to some syntax."""


@st.composite
def awkward(draw: st.DrawFn, *, nul: bool) -> str:
    """One of the pieces that mean something to some syntax."""
    return draw(st.sampled_from([p for p in _AWKWARD if nul or "\0" not in p]))


def pieces(*, holds: str = "") -> st.SearchStrategy[str]:
    """Plain strings; characters named in ``holds`` ("nul", "surrogates") only on demand."""
    without_nul = "" if "nul" in holds else "\0"
    if "surrogates" in holds:
        alphabet = st.characters(exclude_characters=without_nul)
    else:
        alphabet = st.characters(exclude_characters=without_nul, exclude_categories=["Cs"])
    return st.lists(awkward(nul="nul" in holds) | st.text(alphabet, max_size=6), max_size=9).map(
        "".join
    )


def texts(*, holds: str = "") -> st.SearchStrategy[Text]:
    """Texts of plain pieces and variables of :data:`ENVIRONMENT`."""
    variables = st.sampled_from(sorted(ENVIRONMENT)).map(Variable)
    mixed = st.lists(pieces(holds=holds) | variables, max_size=5).map(lambda p: Text.made_of(*p))
    return pieces(holds=holds).map(Text) | mixed


def value_of(text: Text) -> str:
    """What ``text`` is when its variables come from :data:`ENVIRONMENT`."""
    return "".join(p if isinstance(p, str) else ENVIRONMENT[p.name] for p in text.parts)


def numbers() -> st.SearchStrategy[JsonNumber]:
    """Numbers as JSON writes them."""
    return st.from_regex(
        r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,6})?([eE][+-]?[0-9]{1,2})?", fullmatch=True
    ).map(JsonNumber)


def json_values() -> st.SearchStrategy[JsonValue]:
    """JSON without placeholders and repeated names."""
    leaf: st.SearchStrategy[JsonValue] = st.none() | st.booleans() | numbers() | texts()
    names = pieces().map(Text)
    inner: st.SearchStrategy[JsonValue] = st.deferred(lambda: whole)
    arrays = st.lists(inner, max_size=5).map(lambda found: JsonArray(tuple(found)))
    objects = st.lists(st.tuples(names, inner), max_size=4, unique_by=lambda m: m[0]).map(
        lambda found: JsonObject(tuple(found))
    )
    whole = leaf | arrays | objects
    return whole


def examples(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    """Up to ``count`` values of ``strategy``, for a program that is to see them all at once."""
    found: list[T] = []

    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value: T) -> None:
        found.append(value)

    keep()
    return found
