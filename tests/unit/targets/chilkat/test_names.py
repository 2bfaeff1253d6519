"""Names of values by the rule of the vendor's pages: the shortest tail that is free."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.literals import go
from snippetgen.targets.chilkat.names import OWN_NAMES, Names
from snippetgen.targets.response import Index, Path


def named(*paths: Path) -> list[str]:
    """The names given for ``paths``, one after the other."""
    names = Names(go.name)
    return [names.name(path) for path in paths]


def test_the_examples_of_the_vendors_pages() -> None:
    """The first segment stays as it is, later ones begin with a capital."""
    assert named(
        ("access_token",),
        ("details", "id"),
        ("details", "created_by", "id"),
        ("data", "default_vat", "id"),
        ("x", "notes"),
        ("data", "notes"),
    ) == ["access_token", "Id", "Created_byId", "Default_vatId", "Notes", "dataNotes"]


def test_inside_a_loop_the_path_begins_at_its_element() -> None:
    """The names before the array say nothing; an element without a name is a strVal."""
    assert named(
        ("data", Index("i"), "id"),
        ("data", Index("i"), "tags", Index("j")),
        ("rows", Index("i")),
        (Index("i"),),
    ) == ["id", "strVal", "strVal2", "strVal3"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("_id", "v_id"),
        ("_", "value2"),
        ("__typename", "v__typename"),
        ("type", "v_type"),
        ("range", "v_range"),
        ("string", "v_string"),
        ("nil", "v_nil"),
        ("404", "v_404"),
        ("first name", "firstName"),
        ("content-type", "contentType"),
        ("é", "e"),
        ("日本", "value2"),
        ("", "value2"),
    ],
)
def test_keys_that_are_no_identifiers(key: str, name: str) -> None:
    """Keywords and predeclared names, signs, digits, and letters beyond ASCII."""
    assert named((key,)) == [name]


@pytest.mark.parametrize("own", ["http", "json", "resp", "jResp", "i", "fmt", "err"])
def test_the_snippets_own_names_are_taken(own: str) -> None:
    """A longer tail is found, or a number."""
    assert named((own,)) == [f"{own}2"]
    assert named(("a", own)) == [own[0].upper() + own[1:]]


def test_names_that_the_snippet_makes_up() -> None:
    """They are taken like those of values, in whatever order they come."""
    names = Names(go.name)
    found = [names.free("count_i"), names.name(("count_i",)), names.free("count_i")]
    assert found == ["count_i", "count_i2", "count_i3"]
    assert named(("jsonObj_1",)) != ["jsonObj_1"], "the objects of an array are called so"


def test_when_no_tail_is_free_the_longest_is_numbered() -> None:
    """As often as needed, over numbers that are taken themselves."""
    assert named(("id",), ("id",), ("id3",), ("id",), ("id",)) == ["id", "id2", "id3", "id4", "id5"]
    assert named(("a", "b"), ("a", "b"), ("a", "b")) == ["B", "aB", "aB2"]


KEYS = st.sampled_from(["id", "Id", "_id", "type", "a", "count_i", "a b", "a-b", "", "é"])
STEPS = st.lists(KEYS | st.text(max_size=3), min_size=1, max_size=3).map(tuple)


@given(st.lists(STEPS, max_size=12))
def test_every_name_is_new_and_legal(paths: list[tuple[str, ...]]) -> None:
    """Whatever an answer calls its members."""
    found = named(*paths)
    assert len(set(found)) == len(found)
    assert not OWN_NAMES & set(found)
    for name in found:
        assert name.isascii()
        assert name.isidentifier()
        assert go.name(name) == name
        assert not name.startswith("_")


def test_names_where_case_does_not_count() -> None:
    """``Id`` and ``id`` are one variable in Basic and Pascal."""
    names = Names(go.name, folds=True)
    assert [names.name(("id",)), names.name(("a", "id")), names.name(("ID",))] == [
        "id",
        "aId",
        "ID2",
    ]
    assert names.name(("Json",)) == "Json2"


def test_names_of_a_saved_error() -> None:
    """A word before them keeps them apart from those of the answer."""
    names = Names(go.name)
    assert [names.name(("code",), "err"), names.name(("code",))] == ["errCode", "code"]
