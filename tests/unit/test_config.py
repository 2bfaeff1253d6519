"""Configuration: found, read, refused with all mistakes at once, and merged."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from snippetgen import settings
from snippetgen.config import Config, ConfigError, Loaded, find, load, merged
from snippetgen.config.keys import Chilkat
from snippetgen.config.schema import SCHEMA_FILE, schema_text


def a_config(folder: Path, text: str, name: str = "snippetgen.toml") -> Path:
    """A configuration file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def mistakes(folder: Path, text: str) -> str:
    """The message for a bad configuration, without its file."""
    file = a_config(folder, text)
    with pytest.raises(ConfigError) as raised:
        load(None, folder)
    assert all(line.startswith(f"{file}: ") for line in str(raised.value).splitlines())
    return str(raised.value).replace(f"{file}: ", "")


def test_the_nearest_file_wins(tmp_path: Path) -> None:
    """Upwards from the working folder; in one folder our own file before pyproject.toml."""
    inner = tmp_path / "a/b"
    inner.mkdir(parents=True)
    assert find(inner) is None or tmp_path not in find(inner).parents  # type: ignore[union-attr]
    outer = a_config(tmp_path, "[tool.snippetgen]\n", "pyproject.toml")
    assert find(inner) == outer
    a_config(tmp_path / "a", "[tool.other]\n", "pyproject.toml")
    assert find(inner) == outer
    nearer = a_config(tmp_path / "a", "[tool.snippetgen]\n", "pyproject.toml")
    assert find(inner) == nearer
    assert find(inner) != a_config(tmp_path, "")
    assert find(inner) == nearer
    assert a_config(tmp_path / "a", "") == find(inner)


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    """They come back as seen from the working folder."""
    a_config(
        tmp_path,
        'collections = ["api.json", "/abs/b.json"]\noutput = "out"\nenvironment = "e.json"\n'
        'templates = ["t"]\nclients = ["curl"]\n',
    )
    inner = tmp_path / "docs"
    inner.mkdir()
    given = load(None, inner).given
    assert given["collections"][0] == "../api.json"
    assert (inner / given["collections"][1]).resolve() == Path("/abs/b.json")
    assert given["output"] == "../out"
    assert given["environment"] == "../e.json"
    assert given["templates"] == ("../t",)
    assert given["clients"] == ("curl",)


def test_pyproject_table(tmp_path: Path) -> None:
    """Only our table is read."""
    file = a_config(tmp_path, '[tool.snippetgen]\nform = "fragment"\n', "pyproject.toml")
    assert load(file, tmp_path) == Loaded(file, {"form": "fragment"})


def test_no_file_is_no_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Defaults count."""
    monkeypatch.setattr("snippetgen.config.file.find", lambda _: None)
    assert load(None, tmp_path) == Loaded()


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    """Each with its key and, where there is one, the way out."""
    text = mistakes(
        tmp_path,
        'colections = ["a"]\nxyzzy = 1\nform = "programm"\nstrict = "yes"\njobs = 0\n'
        "clients = [1]\noutput = 5\nvariables = {timeout = 30}\n",
    )
    assert text.splitlines()[0] == "colections: unknown key; did you mean 'collections'?"
    assert text.splitlines()[1].startswith("xyzzy: unknown key; known: collections, output")
    assert text.splitlines()[2:] == [
        "form: 'programm' is not one of 'program', 'fragment'. Did you mean 'program'?",
        "strict: Expected true or false, got a string.",
        "jobs: Expected a whole number >= 1.",
        "clients: Expected a string, got a whole number - at `$[0]`.",
        "output: Expected a string, got a whole number.",
        "variables: Expected a string, got a whole number - at `$[...]`.",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a = ", "is not valid TOML: Invalid value"),
        (b"a = 1\na = 2\n", "is not valid TOML: Cannot overwrite a value"),
        (b"\xff\xfe", "is not UTF-8 text."),
    ],
)
def test_not_toml(tmp_path: Path, content: bytes, message: str) -> None:
    """The message says what and, for TOML, where."""
    (tmp_path / "snippetgen.toml").write_bytes(content)
    with pytest.raises(ConfigError, match=re.escape(message)):
        load(None, tmp_path)


def test_missing_and_wrong_files(tmp_path: Path) -> None:
    """A file that was asked for must be there and be ours."""
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "nowhere.toml", tmp_path)
    with pytest.raises(ConfigError, match=r"no \[tool.snippetgen\] table"):
        load(a_config(tmp_path, "", "pyproject.toml"), tmp_path)
    with pytest.raises(ConfigError, match="must be a table"):
        load(a_config(tmp_path, "[tool]\nsnippetgen = 1\n", "pyproject.toml"), tmp_path)


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    """Editors on Windows write one."""
    (tmp_path / "snippetgen.toml").write_bytes(b"\xef\xbb\xbfstrict = true\n")
    assert load(None, tmp_path).given == {"strict": True}


def run(file: dict[str, Any] | None = None, **line: Any) -> Any:
    """The run of a file's keys and the command line's."""
    return merged(Loaded(Path("f"), file) if file is not None else Loaded(), line)


def test_command_line_over_file_over_default() -> None:
    """Key by key; variables name by name."""
    found = run(
        {"form": "fragment", "jobs": 2, "variables": {"a": "1", "b": "2"}, "globals": "g.json"},
        jobs=3,
        variables={"b": "3"},
    )
    assert found.settings.form == "fragment"
    assert found.settings.jobs == 3
    assert found.settings.placeholders == "env"
    assert found.settings.globals_file == "g.json"
    assert found.settings.variables == (("a", "1"), ("b", "3"))


def test_a_preset_stands_for_its_choices_at_its_level() -> None:
    """It yields to an explicit choice beside or above it, and wins over those below."""
    classic = settings.classic(settings.Settings())
    assert run(preset="classic").settings == classic
    assert run({"preset": "classic"}, form="program").settings.form == "program"
    assert run({"form": "program"}, preset="classic").settings.form == "fragment"
    both = run({"form": "program", "preset": "classic"}).settings
    assert (both.form, both.placeholders) == ("program", "classic")


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        ({}, {}, "all"),
        ({"clients": ("curl",)}, {"output": "o"}, "all"),
        (None, {"collections": ("a",)}, "own"),
        ({}, {"collections": ("a",)}, "own"),
        ({}, {"clients": ("curl",)}, "own"),
        ({}, {"include": ("a",)}, "none"),
        (None, {"collections": ("a",), "exclude": ("a",)}, "none"),
        ({"prune": False}, {}, "none"),
        ({"prune": False}, {"prune": True}, "all"),
        ({"prune": True}, {"clients": ("curl",)}, "own"),
        ({}, {"prune": False}, "none"),
        (None, {"collections": ("a",), "include": ("a",), "prune": True}, "all"),
    ],
)
def test_prune(file: dict[str, Any] | None, line: dict[str, Any], expected: str) -> None:
    """A run that the command line narrows takes nothing from the others."""
    assert run(file, **line).prune == expected


def test_the_published_schema_is_current() -> None:
    """Write it anew with ``python -m snippetgen.config.schema``."""
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()


def test_every_key_is_described_and_every_setting_can_be_configured() -> None:
    """A new setting needs a key, and a key a description."""
    properties = json.loads(schema_text())["properties"]
    assert all(shape.get("description") for shape in properties.values())
    names = {
        field.name.removesuffix("_file").removesuffix("_api")
        for field in msgspec.structs.fields(settings.Settings)
    }
    assert names <= properties.keys()
    assert set(properties["form"]["enum"]) == set(get_args(settings.Form))
    assert set(properties["secrets"]["enum"]) == set(get_args(settings.Secrets))
    assert set(properties["placeholders"]["enum"]) == set(get_args(settings.Placeholders)) - {
        "classic"
    }


def test_defaults_are_those_of_the_settings() -> None:
    """The schema tells what really happens without a key."""
    assert run().settings == settings.Settings()
    for field in msgspec.structs.fields(settings.Settings):
        name = field.name.removesuffix("_file")
        if name == "chilkat_api":
            assert Config().chilkat.api == field.default
        elif name != "variables":
            assert getattr(Config(), name) == field.default


def test_the_family_of_chilkat_calls() -> None:
    """``chilkat.api`` is a key in a table."""
    assert run({"chilkat": Chilkat("modern")}).settings.chilkat_api == "modern"
    schema = json.loads(schema_text())["$defs"]["Chilkat"]
    assert set(schema["properties"]["api"]["enum"]) == set(get_args(settings.ChilkatApi))


def test_our_own_configuration_is_read() -> None:
    """The repository is its own first user."""
    load(None, Path(__file__).parents[2])
