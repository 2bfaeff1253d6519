"""Output paths: readable, safe everywhere, distinct, and stable when a sibling comes or goes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.ir.collection import Collection, Folder, Item
from snippetgen.ir.request import Request, Url
from snippetgen.ir.text import Text
from snippetgen.write.manifest import is_safe
from snippetgen.write.paths import PATH_BYTES, SEGMENT_BYTES, clash_key, item_paths, slug

NAMES = st.one_of(
    st.text(max_size=120),
    st.sampled_from(["CON", "nul", "a", "A", "a.", "a ", "é", "e\u0301", "..", "/", "", "a-2"]),
)


def an_item(name: str, pointer: str = "/item/0", path: str = "", method: str = "GET") -> Item:
    """An item whose request goes to ``path``."""
    return Item(name, pointer, Request(Text(method), Url(host=Text("h"), path=(Text(path),))))


def a_collection(*children: Item | Folder, name: str = "API", file: str = "api.json") -> Collection:
    """A collection of ``children``."""
    return Collection(name, file, children)


def flat(*names: str) -> dict[str, str]:
    """The last segment by name of items that lie side by side; each has its name as URL."""
    items = [an_item(name, f"/item/{i}", name) for i, name in enumerate(names)]
    paths = item_paths(a_collection(*items), set())
    return {item.name: paths[item.pointer].rpartition("/")[2] for item in items}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Create Bulk Write Job", "create-bulk-write-job"),
        ("GET /users/:id", "get-users-id"),
        ("Don't stop", "dont-stop"),
        ("create_job", "create_job"),
        ("Crème brûlée", "creme-brulee"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("ユーザー一覧", "ユーザー一覧"),
        ("नमस्ते", "नमस्ते"),
        ("안녕", "안녕"),
        ("v1.2", "v1-2"),
        ("CON", "con_"),
        ("com1", "com1_"),
        ("COM¹", "com1_"),
        ("console", "console"),
        ("a. ", "a"),
        ("../../etc/passwd", "etc-passwd"),
        ("", "unnamed"),
        ("🎉", "unnamed"),
        ("a\u200bb\x00c\n", "ab-c"),
        ("\ud800x", "x"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    """Names that people write, and names that file systems refuse."""
    assert slug(name) == expected


def test_long_names_are_cut_and_told_apart() -> None:
    """Two names with a long common beginning stay apart."""
    one, other = slug("word " * 40 + "a"), slug("word " * 40 + "b")
    assert one != other
    assert len(one) <= SEGMENT_BYTES
    assert re.fullmatch(r"word(-word)+-[0-9a-f]{8}", one)


@given(st.text(st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_gives_the_same(name: str) -> None:
    """As with a letter that is passed over and makes it go the long way."""
    assert slug(name) == slug(f"{name}\u200b")


@given(NAMES)
def test_any_name_gives_a_safe_slug(name: str) -> None:
    """Whatever the name: one segment, no dot, no reserved name, and a fixed point."""
    found = slug(name)
    assert found
    assert len(found.encode()) <= SEGMENT_BYTES
    assert not set(found) & set('./\\:*?"<>| \0')
    assert not re.fullmatch(r"con|prn|aux|nul|(com|lpt)\d", found)
    assert is_safe(found)


TREES = st.recursive(
    NAMES.map(lambda name: (name, None)),
    lambda inner: st.tuples(NAMES, st.lists(inner, max_size=5)),
    max_leaves=25,
)


def build(trees: list[tuple[str, object]], pointer: str = "") -> list[Item | Folder]:
    """Records of trees of names."""
    found: list[Item | Folder] = []
    for index, (name, inner) in enumerate(trees):
        here = f"{pointer}/item/{index}"
        if inner is None:
            found.append(an_item(name, here))
        else:
            assert isinstance(inner, list)
            found.append(Folder(name, here, tuple(build(inner, here))))
    return found


@given(st.lists(TREES, max_size=8), NAMES)
def test_any_tree_gives_distinct_safe_paths(trees: list[tuple[str, object]], name: str) -> None:
    """All paths differ on every file system, stay inside and stay short."""
    collection = a_collection(*build(trees), name=name)
    paths = item_paths(collection, set())
    keys = {clash_key(path) for path in paths.values()}
    assert len(keys) == len(paths)
    assert all(is_safe(path) for path in paths.values())
    assert all(len(path.encode()) <= PATH_BYTES for path in paths.values())
    assert item_paths(collection, set()) == paths


@given(st.lists(NAMES, max_size=8), NAMES)
def test_appending_renames_nobody(names: list[str], added: str) -> None:
    """A sibling at the end leaves every path as it was."""
    before = [an_item(name, f"/item/{i}", str(i)) for i, name in enumerate(names)]
    after = [*before, an_item(added, "/item/new", "new")]
    old = item_paths(a_collection(*before), set())
    new = item_paths(a_collection(*after), set())
    assert old.items() <= new.items()


def test_a_namesake_in_the_middle_renames_nobody() -> None:
    """With numbers, C would have become a-3."""
    a, b, c = (an_item("A", f"/{name}", name) for name in "abc")
    old = item_paths(a_collection(a, c), set())
    new = item_paths(a_collection(a, b, c), set())
    assert old.items() <= new.items()
    assert new["/a"] == "api/a"
    assert re.fullmatch(r"api/a-[0-9a-f]{6}", new["/c"])


def test_names_that_clash_on_some_file_system_are_told_apart() -> None:
    """Case, composition and punctuation make no difference to a slug."""
    found = flat("Get it", "get it", "Get-it!", "é", "e\u0301")
    assert len(set(found.values())) == len(found)
    assert found["Get it"] == "get-it"


def test_twins_in_everything_are_numbered() -> None:
    """Only for them the order counts."""
    twins = [an_item("A", f"/item/{i}", "same") for i in range(4)]
    found = list(item_paths(a_collection(*twins), set()).values())
    assert found[0] == "api/a"
    assert found[2] == f"{found[1]}-2"
    assert found[3] == f"{found[1]}-3"


def test_item_and_folder_of_one_name() -> None:
    """They do not share a folder."""
    inner = an_item("Inner", "/item/1/item/0")
    paths = item_paths(a_collection(an_item("A"), Folder("A", "/item/1", (inner,))), set())
    assert paths["/item/0"] == "api/a"
    assert re.fullmatch(r"api/a-[0-9a-f]{6}/inner", paths["/item/1/item/0"])


def test_collections_of_one_name() -> None:
    """The first keeps its slug; the file name tells the others apart, not its folder."""
    taken: set[str] = set()
    first = item_paths(a_collection(an_item("A"), file="x/one.json"), taken)
    second = item_paths(a_collection(an_item("A"), file="x/two.json"), taken)
    elsewhere = item_paths(a_collection(an_item("A"), file="/home/me/two.json"), {"api"})
    assert first["/item/0"] == "api/a"
    assert re.fullmatch(r"api-[0-9a-f]{6}/a", second["/item/0"])
    assert second == elsewhere


def test_depth_is_no_limit() -> None:
    """A path that would grow too long is cut off below the collection."""
    node: Item | Folder = an_item("Deep", "/deep")
    for level in range(3000):
        node = Folder(f"Level {level}", f"/{level}", (node,))
    (path,) = item_paths(a_collection(node), set()).values()
    assert path.startswith("api/")
    assert path.endswith("/deep")
    assert len(path) <= PATH_BYTES
