"""Selectors: the ways in which people name a request."""

from __future__ import annotations

import pytest

from snippetgen.ir.collection import Collection, Folder, Item
from snippetgen.ir.request import Request
from snippetgen.selection import SelectionError, choose, no_match, select, select_one


def an_item(name: str, pointer: str) -> Item:
    """An item called ``name``."""
    return Item(name, pointer, Request())


LEADS = Folder(
    "Leads",
    "/item/0",
    (
        an_item("Get Lead", "/item/0/item/0"),
        an_item("GET /leads/:id", "/item/0/item/1"),
        Folder("Notes", "/item/0/item/2", (an_item("Get Note", "/item/0/item/2/item/0"),)),
    ),
)
COLLECTION = Collection(
    "API",
    "api.json",
    (
        LEADS,
        an_item("Leads/Odd", "/item/1"),
        an_item("[draft] *", "/item/2"),
        an_item("Twin", "/item/3"),
        an_item("Twin", "/item/4"),
        Folder("Other", "/item/5", (an_item("Get Note", "/item/5/item/0"),)),
    ),
)
UNDER_LEADS = ["/item/0/item/0", "/item/0/item/1", "/item/0/item/2/item/0"]


def pointers(selector: str) -> list[str]:
    """The pointers of what ``selector`` chooses."""
    return [located.item.pointer for located in select(COLLECTION, selector)]


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("Leads/Get Lead", ["/item/0/item/0"]),
        ("leads/get lead", ["/item/0/item/0"]),
        ("Leads/GET /leads/:id", ["/item/0/item/1"]),
        ("Leads/Odd", ["/item/1"]),
        ("/item/0/item/2/item/0", ["/item/0/item/2/item/0"]),
        ("/item/0", UNDER_LEADS),
        ("Leads", UNDER_LEADS),
        ("Leads/", UNDER_LEADS),
        ("leads", UNDER_LEADS),
        ("Leads/Notes", ["/item/0/item/2/item/0"]),
        ("Leads/*", [*UNDER_LEADS, "/item/1"]),
        ("Leads/Get*", ["/item/0/item/0"]),
        ("leads/get*", ["/item/0/item/0", "/item/0/item/1"]),
        ("**/Get Note", ["/item/0/item/2/item/0", "/item/5/item/0"]),
        ("*/Get ????", ["/item/0/item/0", "/item/5/item/0"]),
        ("Leads/**", [*UNDER_LEADS, "/item/1"]),
        ("[draft] *", ["/item/2"]),
        ("[KLM]eads/Get*", ["/item/0/item/0"]),
        ("[!a-k]eads/Get*", ["/item/0/item/0"]),
        ("Get L*", ["/item/0/item/0"]),
        ("[", []),
        ("Get Lead", ["/item/0/item/0"]),
        ("get lead", ["/item/0/item/0"]),
        ("Notes/Get Note", ["/item/0/item/2/item/0"]),
        ("Twin", ["/item/3", "/item/4"]),
        ("**", [*UNDER_LEADS, "/item/1", "/item/2", "/item/3", "/item/4", "/item/5/item/0"]),
        ("nothing", []),
        ("", []),
        ("/", []),
        ("[z-a]*", []),
    ],
)
def test_select(selector: str, expected: list[str]) -> None:
    """Exact names, pointers, folders, globs, any case, and the last names alone."""
    assert pointers(selector) == expected


def test_one_of_several() -> None:
    """The message lists the pointers to choose from."""
    with pytest.raises(SelectionError, match=r"chooses 2 items") as raised:
        select_one(COLLECTION, "Twin")
    assert "/item/3  Twin\n  /item/4  Twin" in str(raised.value)


def test_nothing_but_something_close() -> None:
    """The message names what was probably meant."""
    with pytest.raises(SelectionError, match="Leads/Get Lead"):
        select_one(COLLECTION, "Get Leed")


def test_nothing_close() -> None:
    """The message names the command that shows all."""
    with pytest.raises(SelectionError, match="snippetgen list"):
        select_one(COLLECTION, "xyzzy")
    with pytest.raises(SelectionError, match="no items"):
        select_one(Collection("Empty", "e.json"), "x")


def test_include_and_exclude() -> None:
    """Exclusion wins; a selector that matches nothing is told."""
    choice = choose([COLLECTION, Collection("Empty", "e.json")], ["Leads"], ["**/Notes", "Typo"])
    assert [[each.item.pointer for each in items] for items in choice.items] == [
        UNDER_LEADS[:2],
        [],
    ]
    assert choice.unmatched == ("Typo",)
    assert "Twin" in no_match([COLLECTION], "Twins")


def test_without_include_everything_is_chosen() -> None:
    """That is the default."""
    assert len(choose([COLLECTION], [], []).items[0]) == 8
