"""The GitHub Action: valid by GitHub's schema, and its steps run by a real bash on a real project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.runtimes import require

ROOT = Path(__file__).parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
SCRIPTS = [step for step in STEPS if "run" in step]
EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")
COLLECTION = "zoho-crm.postman_collection.json"


def is_valid(schema: str, file: Path) -> bool:
    """Whether ``file`` is valid by a schema that check-jsonschema brings."""
    program = require("check-jsonschema")
    done = subprocess.run(
        [program, "--builtin-schema", f"vendor.{schema}", file], capture_output=True, text=True
    )
    return done.returncode == 0


def test_it_is_valid(tmp_path: Path) -> None:
    """By GitHub's own schema, which sees a mistake."""
    assert is_valid("github-actions", ROOT / "action.yml")
    wrong = tmp_path / "action.yml"
    wrong.write_text((ROOT / "action.yml").read_text("utf-8").replace("runs:", "run:"))
    assert not is_valid("github-actions", wrong)


@pytest.mark.parametrize(
    ("name", "schema"),
    [(".github/workflows/snippets.yml", "github-workflows"), (".gitlab-ci.yml", "gitlab-ci")],
)
def test_what_the_documentation_shows_is_valid(name: str, schema: str, tmp_path: Path) -> None:
    """Workflows, and the configuration of GitLab; the inputs are those that there are."""
    text = (ROOT / "docs" / "publish.md").read_text("utf-8")
    (block,) = re.findall(rf"```yaml\n# {re.escape(name)}\n(.*?)```", text, re.DOTALL)
    file = tmp_path / "file.yml"
    file.write_text(block)
    assert is_valid(schema, file)
    if schema == "github-workflows":
        steps = yaml.safe_load(block)["jobs"]["snippets"]["steps"]
        assert set(steps[-1]["with"]) <= set(ACTION["inputs"])
    for given in ACTION["inputs"]:
        assert f"`{given}`" in text


@pytest.mark.parametrize("step", SCRIPTS, ids=lambda step: step["name"])
def test_no_expression_is_in_a_script(step: dict[str, Any]) -> None:
    """GitHub would put the value of an input into the script, to be run; see its guide to hardening."""
    assert "${{" not in step["run"]
    assert all(EXPRESSION.fullmatch(value) for value in step["env"].values())


def run(step: dict[str, Any], folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does: the environment from the inputs, the script from a file."""
    values = {f"inputs.{key}": given["default"] for key, given in ACTION["inputs"].items()}
    values |= {f"inputs.{key.replace('_', '-')}": value for key, value in inputs.items()}
    values["github.action_path"] = str(ROOT)
    runner = folder / "runner"
    runner.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        **{name: values[EXPRESSION.fullmatch(text)[1]] for name, text in step["env"].items()},  # type: ignore[index]
        "RUNNER_TEMP": str(runner),
        "GITHUB_PATH": str(runner / "path"),
        "GITHUB_OUTPUT": str(runner / "output"),
        "GITHUB_STEP_SUMMARY": str(runner / "summary.md"),
    }
    found = runner / "path"
    programs = (
        found.read_text().split("\n")[0] if found.exists() else str(Path(sys.executable).parent)
    )
    environment["PATH"] = f"{programs}{os.pathsep}{environment['PATH']}"
    script = runner / "script.sh"
    script.write_text(step["run"], encoding="utf-8")
    place = folder / values.get("inputs.working-directory", ".")
    return subprocess.run(
        [require("bash"), "--noprofile", "--norc", "-eo", "pipefail", script],
        cwd=place, env=environment, capture_output=True, text=True,
    )  # fmt: skip


INSTALL, RUN = SCRIPTS


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a collection, its configuration and its snippets."""
    shutil.copy(ROOT / "examples" / COLLECTION, tmp_path)
    (tmp_path / "snippetgen.toml").write_text(
        f"collections = ['{COLLECTION}']\nclients = ['python', 'curl']\noutput = 'out'\n"
    )
    done = run(RUN, tmp_path, check="false")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "snippetgen-manifest.json").exists()
    return tmp_path


def exit_code(folder: Path) -> str:
    """The output of the action, of the last run."""
    return (folder / "runner" / "output").read_text("utf-8").splitlines()[-1]


def test_what_is_current(project: Path) -> None:
    """Nothing to say."""
    done = run(RUN, project)
    assert (done.returncode, done.stdout) == (0, "")
    assert exit_code(project) == "exit-code=0"


def test_what_would_change(project: Path) -> None:
    """An annotation for each file, or a diff; the job fails and nothing is written."""
    path = project / "out/zoho-crm-rest-apis/records/get-records/shell-curl.sh"
    path.unlink()
    done = run(RUN, project)
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={path.relative_to(project)},title=SG404::")
    assert exit_code(project) == "exit-code=1"
    done = run(RUN, project, check="false", diff="true")
    assert done.returncode == 1
    assert "+curl --location" in done.stdout
    assert not path.exists()


def test_the_summary_tells_what_changed(project: Path) -> None:
    """In words, for whoever reads the pull request."""
    summary = project / "runner" / "summary.md"
    collection = project / COLLECTION
    text = collection.read_text("utf-8")
    collection.write_text(text.replace('"key": "sort_by"', '"key": "sorted_by"'), encoding="utf-8")
    assert run(RUN, project, changes="false").returncode == 1
    before = summary.read_text("utf-8")
    assert run(RUN, project).returncode == 1
    assert "sorted_by" in summary.read_text("utf-8")
    assert "sorted_by" not in before


def test_arguments_and_places(project: Path) -> None:
    """Words in quotes, another folder, another configuration."""
    (project / "inner place").mkdir()
    (project / "my config.toml").write_text(f"collections = ['{COLLECTION}']\noutput = 'other'\n")
    done = run(
        RUN, project, working_directory="inner place", config="../my config.toml", check="false",
        args="--include 'Records/Get Records'\n  -t \"curl\"  ",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = [path.name for path in (project / "other").rglob("*.*")]
    assert sorted(made) == ["shell-curl.sh", "snippetgen-manifest.json"]
    done = run(RUN, project, command="publish", check="false", args="--to markdown -o pages")
    assert done.returncode == 0, done.stderr
    assert (project / "pages" / "index.md").exists()


HOSTILE = ("; touch pwned", "$(touch pwned)", "`touch pwned`", "' ; touch pwned '", "&& touch pwned",
           "x\ntouch pwned", "\n::set-output name=x::y", "'--x\n::set-output name=x::y'", "'", "*", "--config=../../etc/passwd")  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("names", [("args",), ("config", "check", "diff"), ("command",)])
def test_inputs_are_not_run(names: tuple[str, ...], value: str, tmp_path: Path) -> None:
    """Whatever they hold; and none of it begins a line that the runner would take for an order."""
    (tmp_path / "runner").mkdir()
    (tmp_path / "other.json").write_text("{}")
    done = run(RUN, tmp_path, **dict.fromkeys(names, value))
    assert done.returncode == 2
    found = {path.name for path in tmp_path.iterdir()}
    assert found == {"runner", "other.json"}
    assert not re.search(r"^::set-output", done.stdout + done.stderr, re.MULTILINE)


@pytest.mark.parametrize("version", ["1; touch pwned", "$(touch pwned)", "1 --index-url http://x"])
def test_a_version_that_is_none(version: str, tmp_path: Path) -> None:
    """It is refused before anything is installed."""
    done = run(INSTALL, tmp_path, version=version)
    assert done.returncode == 2
    assert done.stdout.startswith("::error")
    assert not (tmp_path / "runner" / "snippetgen").exists()


@pytest.mark.slow
def test_the_whole_of_it(tmp_path: Path) -> None:
    """Installed from its own checkout into an environment of its own, and run from there."""
    shutil.copy(ROOT / "examples" / COLLECTION, tmp_path)
    done = run(INSTALL, tmp_path)
    assert done.returncode == 0, done.stderr
    done = run(RUN, tmp_path, check="false", args=f"{COLLECTION} -o out -t curl")
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").rglob("*.sh"))) == 11
    program = (tmp_path / "runner" / "path").read_text().strip()
    assert Path(program).is_relative_to(tmp_path)
