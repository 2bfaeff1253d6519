"""The calls that check an answer and read it, and who frees which object."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.request import Example
from snippetgen.ir.text import EMPTY, Text
from snippetgen.literals import go
from snippetgen.literals.load import Literals
from snippetgen.resolve.body import MULTIPART_TYPE
from snippetgen.resolve.exchange import Exchange, MultipartContent
from snippetgen.targets.chilkat.answer import Reader, engine_path
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.statements import (
    Blank,
    Call,
    CheckStatus,
    Create,
    Defer,
    Dispose,
    Object,
    ReadLoop,
    ReadValue,
    Statement,
)
from snippetgen.targets.chilkat.view import ChilkatView, chilkat_view
from snippetgen.targets.chilkat.writer import HTTP, Sent
from snippetgen.targets.response import MAX_READS, Index, Loop, Read, Sample, sample_of
from tests.unit.targets.chilkat.calls import spoken
from tests.unit.targets.makers import GO, body, exchange, field

GET = exchange()


def view_of(answer: Any = None, given: Exchange = GET, *, classic: bool = False) -> ChilkatView:
    """The view for a request whose saved answer is ``answer``, text or what becomes JSON."""
    text = answer if isinstance(answer, str) else json.dumps(answer)
    sample = None if answer is None else sample_of(Example(code=200, body=text))
    view, reduced = chilkat_view(given, GO, sample, Idiom(Literals(go), classic=classic))
    assert not reduced
    return view


def after_send(view: ChilkatView) -> list[str]:
    """What follows the call that sends."""
    found = spoken(view.statements)
    return found[next(n for n, line in enumerate(found) if "QuickRequest" in line) + 1 :]


def reading(answer: Any) -> list[str]:
    """The reads, without the comments before them."""
    found = after_send(view_of(answer))
    return found[found.index("# Sample code for parsing the JSON response...") + 1 :]


def test_an_answer_that_is_not_known() -> None:
    """It is printed as it comes."""
    assert (
        after_send(view_of())
        == after_send(view_of("<html>"))
        == [
            "check http, freeing ['http']",
            "print 'Response Body:' None",
            "print '' resp.BodyStr",
            "respStatusCode = resp.StatusCode",
            "print 'Response Status Code = ' respStatusCode",
            "check respStatusCode of resp, freeing ['resp', 'http']",
        ]
    )


def test_an_object() -> None:
    """Loaded, printed, checked, read."""
    assert after_send(view_of({"id": 1, "name": "x", "ok": True, "big": 1.5, "none": None})) == [
        "check http, freeing ['http']",
        "sbResponseBody = StringBuilder",
        "resp.GetBodySb(sbResponseBody)",
        "jResp = JsonObject",
        "jResp.LoadSb(sbResponseBody)",
        "jResp.EmitCompact = False",
        "print 'Response Body:' None",
        "print '' jResp",
        "respStatusCode = resp.StatusCode",
        "print 'Response Status Code = ' respStatusCode",
        "check respStatusCode of resp, freeing ['resp', 'http', 'sbResponseBody', 'jResp']",
        "# Sample JSON response:\n(Sample code for parsing the JSON response is shown below)",
        '# {\n  "id": 1,\n  "name": "x",\n  "ok": true,\n  "big": 1.5,\n  "none": null\n}',
        "# Sample code for parsing the JSON response...",
        "id = jResp.IntOf('id') int id",
        "name2 = jResp.StringOf('name') string name",
        "ok = jResp.BoolOf('ok') bool ok",
        "big = jResp.StringOf('big') string big",
        "noneIsNull = jResp.IsNullOf('none') bool none is null",
        "show ['id', 'name2', 'ok', 'big', 'noneIsNull']",
    ]


def test_loops() -> None:
    """Reads in a row are shown together; a second loop has a count of its own."""
    answer = {"a": 1, "l": [{"x": "y", "m": ["z"]}], "n": ["w"], "b.c": 2}
    assert reading(answer) == [
        "a = jResp.IntOf('a') int a",
        "show ['a']",
        "for i of count_i in jResp 'l'",
        "  x = jResp.StringOf('l[i].x') string l[i].x",
        "  show ['x']",
        "  for j of count_j in jResp 'l[i].m'",
        "    strVal = jResp.StringOf('l[i].m[j]') string l[i].m[j]",
        "    show ['strVal']",
        "for i of count_i2 in jResp 'n'",
        "  strVal2 = jResp.StringOf('n[i]') string n[i]",
        "  show ['strVal2']",
        "bC = jResp.IntOf('\"b.c\"') int b.c",
        "show ['bC']",
    ]


def test_nulls() -> None:
    """Asked for where they were seen: the text of null is the word ``null``."""
    assert reading({"l": [{"a": None, "b": "x"}, {"a": 1, "b": "y"}], "m": [None]}) == [
        "for i of count_i in jResp 'l'",
        "  aIsNull = jResp.IsNullOf('l[i].a') bool l[i].a is null",
        "  a = jResp.StringOf('l[i].a') string l[i].a",
        "  b = jResp.StringOf('l[i].b') string l[i].b",
        "  show ['aIsNull', 'a', 'b']",
        "for i of count_i2 in jResp 'm'",
        "  isNull = jResp.IsNullOf('m[i]') bool m[i] is null",
        "  show ['isNull']",
    ]
    assert reading(["a", None]) == [
        "for i of count_i in jarrResp ''",
        "  isNull = jarrResp.IsNullAt(i) bool [i] is null",
        "  strVal = jarrResp.StringAt(i) string [i]",
        "  show ['isNull', 'strVal']",
    ]
    assert reading([None])[1:-1] == ["  isNull = jarrResp.IsNullAt(i) bool [i] is null"]


def test_an_array_at_the_root() -> None:
    """Objects are fetched one by one, scalars are read in place."""
    assert reading([{"id": 1, "tags": ["x"]}]) == [
        "for i of count_i in jarrResp '' as item",
        "  id = item.IntOf('id') int [i].id",
        "  show ['id']",
        "  for j of count_j in item 'tags'",
        "    strVal = item.StringOf('tags[j]') string [i].tags[j]",
        "    show ['strVal']",
    ]
    assert reading(["a"]) == [
        "for i of count_i in jarrResp ''",
        "  strVal = jarrResp.StringAt(i) string [i]",
        "  show ['strVal']",
    ]


def test_an_array_of_arrays_at_the_root_is_only_printed() -> None:
    """There is no path into it."""
    found = after_send(view_of([[1]]))
    assert found[-1].startswith("check respStatusCode")
    assert "jarrResp = JsonArray" in found


def test_nothing_to_read_in_it() -> None:
    """The object is printed, and that is all."""
    assert after_send(view_of({}))[-1].startswith("check respStatusCode")


def test_a_step_at_the_root_of_an_array_is_a_loop() -> None:
    """Anything else is not read."""
    sent = Sent((Create(HTTP),), HTTP)
    reader = Reader(sent, Sample(200, ("[]",), "array", (Read((), "int"),)), Idiom(Literals(go)))
    assert reader.read_root() == []


def test_what_is_left_out_is_counted() -> None:
    """In a comment at the end."""
    found = reading({f"n{i}": i for i in range(MAX_READS + 2)})
    assert found[-1] == "# ... and 2 more values."


def test_paths_of_the_engine() -> None:
    """Names that would be read as more than one step are quoted."""
    path = ("a.b", Index("i"), "c", "", Index("j"))
    assert engine_path(path) == '"a.b"[i].c.""[j]'


def test_text_answers() -> None:
    """Rest gives text and asks itself for the status; the text is read like any other answer."""
    found = spoken(view_of({"a": 1}, exchange(body("x"), method="GET")).statements)
    start = found.index("print 'Response Body:' None") - 1
    assert found[start : start + 7] == [
        "check rest, freeing ['url', 'rest']",
        "print 'Response Body:' None",
        "print '' responseBody",
        "respStatusCode = rest.ResponseStatusCode",
        "print 'Response Status Code = ' respStatusCode",
        "check respStatusCode of rest, freeing ['url', 'rest']",
        "jResp = JsonObject",
    ]
    assert "jResp.Load(responseBody)" in found
    assert found[-1] == "show ['a']"
    bare = spoken(view_of(None, exchange(body("x"), method="GET")).statements)
    assert not any("jResp" in line for line in bare)


def test_a_saved_error_is_read_where_the_snippet_stops() -> None:
    """Its first plain values, under names of their own; not in the look of the vendor's pages."""
    sample = sample_of(Example(code=200, body='{"message": "ok"}'))
    refusal = sample_of(Example(code=400, body='{"message": "no", "more": {"id": 7}, "list": [1]}'))
    for classic in (False, True):
        idiom = Idiom(Literals(go), classic=classic)
        view, _ = chilkat_view(GET, GO, sample, idiom, refusal)
        (check,) = (s for s in view.statements if isinstance(s, CheckStatus))
        reads = [s.name for s in check.reads if isinstance(s, ReadValue)]
        assert reads == ([] if classic else ["errMessage", "errId"])
        assert view.reads_text
    array = sample_of(Example(code=200, body="[1]"))
    view, _ = chilkat_view(GET, GO, array, Idiom(Literals(go)), refusal)
    assert not any(isinstance(s, CheckStatus) and s.reads for s in view.statements)


PARTS = exchange(MultipartContent((field("a", "1"),)), content_type=MULTIPART_TYPE)


@pytest.mark.parametrize(
    "given", [GET, PARTS, exchange(body("{}"), content_type="application/json")]
)
def test_who_frees(given: Exchange) -> None:
    """By hand: every object once, and no defer; otherwise all are deferred and none by hand."""
    by_hand = view_of({"a": 1}, given, classic=True).statements
    deferred = view_of({"a": 1}, given).statements
    assert not any(isinstance(s, Defer) for s in by_hand)
    assert not any(isinstance(s, Dispose) for s in deferred)
    freed = [s.object.name for s in by_hand if isinstance(s, Dispose)]
    held = [s.object.name for s in deferred if isinstance(s, Defer)]
    assert sorted(freed) == sorted(held)
    assert len(set(freed)) == len(freed)
    assert "http" in freed
    assert "resp" in freed


def test_a_response_of_ours_is_freed_on_every_way_out() -> None:
    """By hand it is in the lists of both checks."""
    found = spoken(view_of(None, PARTS, classic=True).statements)
    assert "check success, freeing ['http', 'req', 'resp']" in found
    assert "check respStatusCode of resp, freeing ['http', 'req', 'resp']" in found


def test_empty_lines() -> None:
    """Never two in a row, none at the ends."""
    for view in (view_of(), view_of([[1]]), view_of({"a": [1], "b": [2]}), view_of(None, PARTS)):
        blanks = [isinstance(s, Blank) for s in view.statements]
        assert not blanks[0]
        assert not blanks[-1]
        assert (True, True) not in pairwise(blanks)


def read_value(kind: Any) -> ReadValue:
    """A read of ``kind``."""
    return ReadValue("n", "o", "M", EMPTY, kind, EMPTY)


@pytest.mark.parametrize(
    ("statements", "reads"),
    [
        ((), False),
        ((read_value("int"),), False),
        ((read_value("string"),), True),
        ((ReadLoop("i", "c", "o", EMPTY, (read_value("bool"),)),), False),
        ((ReadLoop("i", "c", "o", EMPTY, (read_value("int"), read_value("string"))),), True),
    ],
)
def test_whether_text_is_read(statements: tuple[Statement, ...], *, reads: bool) -> None:
    """In loops too."""
    assert ChilkatView(statements, Idiom(Literals(go))).reads_text is reads


def names_of(statements: tuple[Statement, ...], scope: frozenset[str] = frozenset()) -> None:
    """Declare every name as Go does, and fail where a scope would declare one twice."""
    declared: set[str] = set()
    for statement in statements:
        new: list[str] = []
        match statement:
            case Create(Object(name, _)):
                new = [name]
            case Call(result=str(name)) if name != "success":
                new = [name]
            case ReadValue(name=name):
                new = [name]
            case ReadLoop(index, count, _, _, inside, element):
                new = [count]
                own = {index} | ({element.name} if element else set())
                names_of(inside, scope | declared | own)
            case _:
                pass
        for name in new:
            assert name not in declared, name
            assert name not in scope, f"{name} hides a name around it"
            declared.add(name)


KEYS = st.sampled_from(["id", "count_i", "i", "http", "json", "a", "b", "resp", "name", "_id"])
ANSWERS = st.recursive(
    st.integers(0, 9) | st.text("ab", max_size=2) | st.none() | st.booleans(),
    lambda inner: st.lists(inner, min_size=1, max_size=2)
    | st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    max_leaves=10,
)


@given(ANSWERS.filter(lambda v: isinstance(v, list | dict)))
def test_no_name_is_declared_twice(answer: Any) -> None:
    """Whatever an answer calls its members."""
    names_of(view_of(answer).statements)


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        ({"a": [1], "b": [2], "count_i2": 3}, GET),
        ({"count_i": 0, "a": [1], "b": [2]}, GET),
        ({"jsonObj_1": 1}, exchange(body('[{"a": 1}]'), content_type="application/json")),
    ],
)
def test_no_made_up_name_is_declared_twice(answer: Any, given: Exchange) -> None:
    """Names that are numbered by us may stand in the answer too."""
    names_of(view_of(answer, given).statements)


def test_sample_steps_of_a_loop() -> None:
    """An element of a list of lists inside an object is read by its whole path."""
    sample = Sample(200, (), "object", (Loop(("a",), "i", (Read(("a", Index("i")), "int"),)),))
    reader = Reader(Sent((), HTTP), sample, Idiom(Literals(go)))
    (loop,) = reader.read_root()
    assert isinstance(loop, ReadLoop)
    assert (loop.count, loop.path) == ("count_i", Text("a"))
