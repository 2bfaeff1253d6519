"""The rules of the house, each with a test: who may import whom, who writes files, how long is long."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "snippetgen"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONGEST_TEMPLATE = 80

# What a stage may import of ours, besides itself: only what comes before it.
MAY_IMPORT = {
    "ir": set[str](),
    "errors": set[str](),
    "phases": set[str](),
    "problem": set[str](),
    "problems": {"problem"},
    "past": {"file_states", "problems"},
    "settings": set[str](),
    "postman": {"ir", "problems", "processes"},
    "selection": {"ir"},
    "literals": {"ir"},
    # Stands before resolve, and shares the names and the substitution of variables with it.
    "secrets": {"ir", "problems", "settings", "resolve"},
    "resolve": {"ir", "problems", "settings", "postman"},
    "targets": {"cache", "ir", "errors", "settings", "resolve", "literals"},
    "markup": {"ir"},
    "render": {"cache", "ir", "errors", "phases", "literals", "markup", "settings", "targets"},
    "summary": set[str](),
    "summarising": {"ir", "resolve", "summary"},
    "patterns": set[str](),
    "processes": {"phases"},
    "rendered": {"problems", "summary", "targets"},
    "write": {"ir", "phases", "problems", "processes", "summary"},
    "changes": {"ir", "markup", "summary", "write"},
    "report": {"problems"},
    "lint": {"ir", "problems", "resolve", "secrets", "settings", "summarising", "summary"},
    "verify": {"ir", "problems", "errors", "settings", "resolve", "targets", "write", "report"},
    "publish": {
        "ir", "postman", "secrets", "problems", "errors", "settings", "resolve", "targets", "write",
    },
    "config": {"settings", "write"},
    "cache": set[str](),
    "file_states": {"cache", "processes"},
    # What a watcher and the server of a preview need to know of a run is nothing.
    "watching": set[str](),
    "preview": set[str](),
    # The command line calls the pipeline; beside it only the readers of what that gives.
    "cli": {
        "cache", "changes", "config", "errors", "ir", "lint", "past", "phases", "pipeline", "preview",
        "problems", "publish", "report", "secrets", "selection", "settings", "unchanged", "verify",
        "watching", "write",
    },
}  # fmt: skip
# These name the stages in order; pipeline.py is the one to read first.
ANYTHING = {
    "pipeline",
    "amending",
    "inputs",
    "chosen",
    "rendering",
    "executors",
    "cluster",
    "recalled",
    "remembering",
    "results",
    "unchanged",
    "publishing",
    "injecting",
    "linting",
    "locating",
    "mkdocs",
    "sphinx",
    "__main__",
    "__init__",
}

# Files outside the output folder: what is remembered between runs, the bytecode of our templates, the first configuration, our own
# schema, and the scratch folders in which verify runs snippets.
MAY_WRITE = {
    "write", "publish", "verify", "cache", "cli/init.py", "config/schema.py",
}  # fmt: skip
WRITING_METHODS = {
    "write_text", "write_bytes", "mkdir", "unlink", "touch", "rename", "rmdir", "rmtree",
    "symlink_to", "hardlink_to", "fdopen", "mkstemp", "NamedTemporaryFile", "set_data",
}  # fmt: skip

UNWANTED_NAMES = {
    "util", "utils", "helper", "helpers", "manager", "data", "process", "codegen", "sanitize",
    "common", "misc", "base",
}  # fmt: skip


def relative(path: Path) -> str:
    """The path as the messages show it."""
    return path.relative_to(ROOT).as_posix()


def stage_of(path: Path) -> str:
    """``snippetgen/ir/text.py`` belongs to ``ir``, ``snippetgen/problems.py`` to ``problems``."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every module that ``path`` imports, at its top, in a function or for types only."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{relative(path)}: relative imports hide the stage"
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


def our_stages(path: Path) -> set[str]:
    """The stages of ours that ``path`` imports; what belongs to none is for all."""
    found = {name.split(".")[1] for name in imports(path) if name.startswith("snippetgen.")}
    return found - {"__version__", "patterns", stage_of(path)}


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_stage_imports_only_what_comes_before_it(path: Path) -> None:
    """Above all: ``ir`` imports nothing of ours, and nothing before ``targets`` knows a target."""
    if stage_of(path) in ANYTHING:
        return
    assert stage_of(path) in MAY_IMPORT, f"say here what {stage_of(path)!r} may import"
    unwanted = our_stages(path) - MAY_IMPORT[stage_of(path)]
    assert not unwanted, f"{relative(path)} must not know {', '.join(sorted(unwanted))}"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_only_render_knows_jinja_and_black(path: Path) -> None:
    """Another template language or formatter would be a change of one stage."""
    heavy = {name.split(".")[0] for name in imports(path)} & {"jinja2", "black"}
    assert not heavy or stage_of(path) == "render", f"{relative(path)} imports {heavy}"


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["generate", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    """Help, version and completion answer at once."""
    program = (
        "import json, sys\n"
        "from snippetgen.cli import main\n"
        f"main({arguments!r}, standalone_mode=False)\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not loaded & {"jinja2", "black", "pygments", "yaml", "snippetgen.pipeline"}
    assert not loaded & {"detect_secrets", "ahocorasick_rs"}


def test_help_of_the_program_imports_no_command() -> None:
    """It lists them all, and that takes their names."""
    program = "import sys, snippetgen.cli as c; c.main(['--help'], standalone_mode=False); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name for name in done.stdout.splitlines()[-1].split() if "snippetgen" in name}
    assert loaded == {
        "snippetgen",
        "snippetgen.cli",
        "snippetgen.cli.collecting",
        "snippetgen.cli.exit_codes",
        "snippetgen.cli.root",
        "snippetgen.cli.printing",
    }


def test_render_is_imported_only_when_something_is_rendered() -> None:
    """The pipeline itself costs neither jinja2 nor black."""
    program = (
        "import sys, snippetgen.pipeline; print('jinja2' in sys.modules, 'black' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def writes(path: Path) -> Iterator[int]:
    """The lines of ``path`` that may change a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in WRITING_METHODS or (name == "open" and _opens_for_writing(node)):
                yield node.lineno


def _opens_for_writing(call: ast.Call) -> bool:
    given = [*call.args, *(k.value for k in call.keywords if k.arg == "mode")]
    modes = [a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return any(re.fullmatch(r"[rwaxbt+]{1,4}", mode) and set(mode) & set("wax+") for mode in modes)


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_only_the_last_stages_write(path: Path) -> None:
    """Everything else gives values back; that is what makes ``--check`` and ``--diff`` small."""
    if MAY_WRITE & {stage_of(path), path.relative_to(PACKAGE).as_posix()}:
        return
    assert not list(writes(path)), f"{relative(path)} writes"


def test_the_search_for_writing_finds_it(tmp_path: Path) -> None:
    """A test that cannot fail proves nothing."""
    module = tmp_path / "module.py"
    for source in ('open(p, "w")', 'p.open("xb")', 'open(p, mode="a")', "p.write_text(t)"):
        module.write_text(source)
        assert list(writes(module)) == [1], source
    module.write_text('open(p); p.open("rb"); stream.write("w")')
    assert not list(writes(module))


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_templates_come_from_files(path: Path) -> None:
    """A value of a collection is never a template."""
    attributes = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
    }
    assert "from_string" not in attributes


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_is_short(path: Path) -> None:
    """One idea to a module."""
    length = len(path.read_text("utf-8").splitlines())
    assert length < LONGEST_MODULE, f"{relative(path)} has {length} lines"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_function_is_short(path: Path) -> None:
    """A function fits on a screen; its decorators do not count."""
    long = {
        node.name: length
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) >= LONGEST_FUNCTION
    }
    assert not long, f"{relative(path)}: {long}"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_says_what_it_is(path: Path) -> None:
    """A name that fits everything says nothing, and the first line is a sentence."""
    assert not set(path.relative_to(PACKAGE).with_suffix("").parts) & UNWANTED_NAMES
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), f"{relative(path)}: no docstring"


@pytest.mark.parametrize("path", TEMPLATES, ids=relative)
def test_a_template_is_short(path: Path) -> None:
    """Decisions belong to the view; a template loops and prints."""
    length = len(path.read_text("utf-8").splitlines())
    assert length < LONGEST_TEMPLATE, f"{relative(path)} has {length} lines"


@pytest.mark.parametrize("path", TEMPLATES, ids=relative)
def test_a_template_does_not_look_into_a_text(path: Path) -> None:
    """The parts of a Text are raw; ``body.parts`` are those of a form."""
    text = path.read_text("utf-8")
    assert not re.search(r"(?<!body)\.(parts|source|plain)\b", text)
    assert "| safe" not in text


def test_every_language_names_its_literals() -> None:
    """A language.toml whose module is missing would only be noticed by its first user."""
    from snippetgen.targets.client import load_clients

    for client in load_clients().values():
        assert (PACKAGE / "literals" / f"{client.language.literals}.py").is_file(), client.name
