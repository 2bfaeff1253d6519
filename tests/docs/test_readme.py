"""What the documentation shows is what happens: blocks run, links lead somewhere, lists are complete."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
import pytest

from snippetgen.cli import main
from snippetgen.config import Config, load
from snippetgen.problems import Code
from snippetgen.render.environment import _FILTERS
from snippetgen.targets.chilkat import statements
from snippetgen.targets.client import Traits, load_clients
from snippetgen.targets.curl_view import CurlView
from snippetgen.targets.http_view import HttpView
from snippetgen.targets.snippet import Context
from tools.generate_docs import PARTS, current, pages

ROOT = Path(__file__).parent.parent.parent
README = ROOT / "README.md"
PAGES = [*pages(), ROOT / "CHANGELOG.md", *sorted((ROOT / "docs" / "adr").glob("*.md"))]
COMMANDS = sorted(main.list_commands(click.Context(main)))


def blocks(path: Path, language: str) -> list[str]:
    """The fenced blocks of ``language`` in a page."""
    return re.findall(
        rf"^```{language}\n(.*?)^```$", path.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )


def page(name: str) -> str:
    """A page of docs/."""
    return (ROOT / "docs" / name).read_text("utf-8")


def steps(block: str) -> Iterator[tuple[str, str]]:
    """Every command of a console block, and the output shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def test_console_blocks_of_the_readme_run(tmp_path: Path) -> None:
    """One after the other, in a folder with the examples; shown output must be what is printed."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    exit_code = 0
    found = [step for block in blocks(README, "console") for step in steps(block)]
    assert len(found) > 3
    for command, expected in found:
        if command == "echo $?":
            assert expected == f"{exit_code}\n"
            continue
        program, *arguments = shlex.split(command)
        assert program == "snippetgen"
        done = subprocess.run(
            [sys.executable, "-m", "snippetgen", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        exit_code = done.returncode
        assert exit_code in (0, 1), done.stdout
        if expected.endswith("...\n"):
            assert done.stdout.startswith(expected.removesuffix("...\n")), command
        else:
            assert not expected or done.stdout == expected, command


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_generated_parts_are_current(path: Path) -> None:
    """Help texts, lists and snippets; mend them with: nox -s docs."""
    text = path.read_text("utf-8")
    assert text == current(text)


def test_configuration_in_the_pages_is_valid(tmp_path: Path) -> None:
    """A reader may copy it."""
    for block in (*blocks(README, "toml"), blocks(ROOT / "docs" / "configuration.md", "toml")[0]):
        file = tmp_path / "snippetgen.toml"
        file.write_text(block, "utf-8")
        assert load(file, tmp_path).given


def test_toml_of_the_templates_page_is_valid() -> None:
    """And it names every trait."""
    language, client = (tomllib.loads(block) for block in blocks_of_templates("toml"))
    assert set(client["traits"]) == set(Traits.__struct_fields__)
    msgspec.convert(client["traits"], Traits)
    assert set(language) == set(load_clients()["python/requests"].language.__struct_fields__)


def blocks_of_templates(language: str) -> list[str]:
    """The blocks of the page on templates."""
    return blocks(ROOT / "docs" / "templates.md", language)


def members(shape: type[msgspec.Struct]) -> set[str]:
    """The fields and properties that a template may use."""
    properties = {name for name, value in vars(shape).items() if isinstance(value, property)}
    return {*shape.__struct_fields__, *properties}


def test_templates_page_names_all_that_a_template_sees() -> None:
    """Context, views, kinds of statements and filters."""
    text = page("templates.md")
    names = {*members(Context), *_FILTERS}
    names |= {f"view.{name}" for view in (HttpView, CurlView) for name in members(view)}
    names |= {kind for shape in vars(statements).values() if (kind := getattr(shape, "kind", ""))}
    assert not [name for name in sorted(map(str, names)) if f"`{name}`" not in text]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    """In the README by name, in docs/commands.md with its help; and each has a help text."""
    assert f"`{command}`" in README.read_text("utf-8")
    assert f"<!-- generated: help {command} -->" in page("commands.md")
    found = main.get_command(click.Context(main), command)
    assert found is not None
    assert found.help
    options = [option for option in found.params if isinstance(option, click.Option)]
    assert not [option.name for option in options if not option.help]


@pytest.mark.parametrize("name", sorted(load_clients()))
def test_every_client_is_documented(name: str) -> None:
    """In the list, and with a file in the example's output."""
    assert f"| `{name}` |" in page("clients.md")
    if load_clients()[name].view == "chilkat":
        assert f"| `{name}` |" in page("chilkat.md")
    else:
        assert f"| `{name}` |" in README.read_text("utf-8")


@pytest.mark.parametrize("code", Code, ids=lambda code: code.code)
def test_every_problem_is_documented(code: Code) -> None:
    """Its code, its meaning and the way out; codes are never used twice."""
    assert f"| `{code.code}` | {code.severity} |" in page("problems.md")
    assert [other.code for other in Code].count(code.code) == 1


def test_every_key_is_documented() -> None:
    """In the order of the record."""
    rows = re.findall(r"^\| `([^`]+)` \|", page("configuration.md"), re.MULTILINE)
    assert rows == [field.encode_name for field in msgspec.structs.fields(Config)]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    """Every relative link is a file of the project, and every anchor a heading."""
    for link in re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8")):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.exists(), f"{path.name}: {link}"
        headings = (
            re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE) if anchor else []
        )
        slugs = [re.sub(r"[^\w\- ]", "", h).lower().replace(" ", "-") for h in headings]
        assert not anchor or anchor in slugs, f"{path.name}: {link}"


def test_decisions_are_short_and_listed() -> None:
    """Thirty lines each, and every one is in the index."""
    decisions = sorted((ROOT / "docs" / "adr").glob("*.md"))
    for path in decisions:
        assert len(path.read_text("utf-8").splitlines()) <= 30, path.name
    listed = re.findall(r"\(adr/([^)]+)\)", page("README.md"))
    assert listed == [path.name for path in decisions]


def test_the_number_of_recordings_is_true() -> None:
    """The README says: over a thousand."""
    recordings = (ROOT / "tests" / "wire" / "recordings").glob("*.json")
    assert sum(len(json.loads(path.read_text("utf-8"))) for path in recordings) > 1000


def test_no_page_is_about_one_machine() -> None:
    """Neither a path of a developer's machine nor a registry's host stands in the project's texts."""
    unwanted = re.compile(r"/(work|root|home/\w+|tmp/v)/|pypi\.python\.org|registry\.npmjs")
    for path in (*PAGES, ROOT / "Makefile", ROOT / "noxfile.py", ROOT / ".ci" / "run"):
        assert not unwanted.search(path.read_text("utf-8")), path.name


def test_every_generated_part_is_used() -> None:
    """A maker of parts that no page wants should go."""
    text = "".join(path.read_text("utf-8") for path in pages())
    used = {found.split()[0] for found in re.findall(r"<!-- generated: ([^\n]+?) -->", text)}
    assert used == set(PARTS)
