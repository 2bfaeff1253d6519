"""Shards: each item in exactly one, whatever else there is, and about as many in each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.write.shard import MOST, Parts, Shard, number_of, place_of

PLACES = [f"api/folder-{number // 20}/item-{number}" for number in range(4000)]


@given(st.text(), st.integers(1, 50))
def test_every_place_is_in_one_shard(place: str, of: int) -> None:
    """Also names that no file system would take."""
    assert [Shard(number, of).holds(place) for number in range(1, of + 1)].count(True) == 1


def test_shards_are_the_same_everywhere() -> None:
    """Another machine or version of Python must not deal the items anew."""
    assert [number_of(place, 7) for place in PLACES[:10]] == [6, 6, 4, 2, 1, 1, 2, 2, 7, 7]


@pytest.mark.parametrize("of", [2, 4, 10])
def test_shards_are_balanced(of: int) -> None:
    """None has a sixth more than its share, at four hundred items or more to a shard."""
    sizes = [sum(Shard(n, of).holds(place) for place in PLACES) for n in range(1, of + 1)]
    assert max(sizes) < len(PLACES) / of * 7 / 6


@pytest.mark.parametrize(("text", "shard"), [("1/1", Shard(1, 1)), ("2/8", Shard(2, 8))])
def test_parse(text: str, shard: Shard) -> None:
    """As it is written on the command line."""
    assert Shard.parse(text) == shard


@pytest.mark.parametrize(
    "text", ["", "2", "0/4", "5/4", "1/0", "-1/4", "1/4/2", "a/b", "1 / 4", f"1/{MOST + 1}", "١/٤"]
)
def test_parse_refuses(text: str) -> None:
    """With a message that says how."""
    with pytest.raises(ValueError, match=r"shard|write it as"):
        Shard.parse(text)


def test_place_of_a_file() -> None:
    """The folder that all files of an item share."""
    assert place_of("api/leads/get/shell-curl.sh") == "api/leads/get"


def test_parts_become_whole() -> None:
    """The last one takes the note away, and one that failed is not done any more."""
    first = Parts(2, "run").with_shard(2, done=True)
    assert first == Parts(2, "run", (2,))
    assert first.with_shard(1, done=True) is None
    assert first.with_shard(2, done=False) == Parts(2, "run")
