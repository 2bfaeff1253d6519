"""Clients by name and alias are found one by one as they are found in the list of all."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippetgen.targets import bundled
from snippetgen.targets.bundled import is_bundled
from snippetgen.targets.client import forget, load_client, load_clients
from snippetgen.targets.names import file_name, full_name, full_names

LANGUAGE = 'title = "Odd"\nextension = "odd"\nliterals = "python"\nlexer = "text"\n'
CLIENT = 'title = "Lib"\nview = "http"\naliases = ["curl"]\n'


@pytest.mark.parametrize(("name", "full"), sorted(full_names(()).items()))
def test_every_name_of_a_bundled_client(name: str, full: str) -> None:
    """The short way to a client ends where the long one does."""
    assert full_name(name, ()) == full
    assert is_bundled(full)
    assert load_client(full) == load_clients()[full]


@pytest.mark.parametrize(
    "name",
    ["", "go", "cobol", "go/", "/chilkat", "Go/chilkat", "go/Chilkat", "go/chilkat/", "go/cobol",
     "go/../go/chilkat", "./go/chilkat", "go/chilkat/snippet.jinja", "publish/markdown",
     "chilkat/steps.jinja", "\udcff", "\0", "go/\0"],
)  # fmt: skip
def test_what_is_no_full_name(name: str) -> None:
    """Only the very name of a folder of a client counts, whatever the file system makes of others."""
    assert not is_bundled(name)
    assert name in full_names(()) or full_name(name, ()) is None
    with pytest.raises(KeyError):
        load_client(name)


def test_a_template_of_a_library_is_a_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder needs no client.toml where its library has one at the top; nobody looks twice."""
    monkeypatch.setattr(
        bundled, "__file__", str(tmp_path / "snippetgen" / "targets" / "bundled.py")
    )
    folder = tmp_path / "templates" / "odd" / "lib"
    folder.mkdir(parents=True)
    assert not is_bundled("odd/lib")
    (folder / "snippet.jinja").write_text("x")
    forget()
    assert not is_bundled("odd/lib")
    (tmp_path / "templates" / "lib.toml").write_text(CLIENT)
    assert not is_bundled("odd/lib")
    forget()
    assert is_bundled("odd/lib")
    forget()


def test_names_in_a_folder_of_templates(tmp_path: Path) -> None:
    """The user's own folders say what an alias means there."""
    (tmp_path / "odd" / "lib").mkdir(parents=True)
    (tmp_path / "odd" / "language.toml").write_text(LANGUAGE)
    (tmp_path / "odd" / "lib" / "client.toml").write_text(CLIENT)
    folders = (str(tmp_path),)
    assert full_name("odd/lib", folders) == "odd/lib"
    assert full_name("curl", folders) == full_names(folders)["curl"]
    assert full_name("cobol", folders) is None
    assert load_client("odd/lib", folders) == load_clients(folders)["odd/lib"]


def test_the_name_of_a_file() -> None:
    """It tells the client."""
    assert file_name("go/chilkat", "go") == load_clients()["go/chilkat"].file_name
