"""Published MDX in a real build of Docusaurus: the example of the project, where a dead link is an error."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from snippetgen.cli import main
from tests.publish.test_pages import EXAMPLE
from tests.runtimes import lack, require

SITE = EXAMPLE.parent / "docusaurus"
API = Path("build", "api", "zoho-crm-rest-apis")


def the_example(folder: Path) -> Path:
    """The example beside the collection it names, with the packages that are installed for it."""
    packages = SITE / "node_modules"
    if not (packages / "@docusaurus").is_dir():
        lack("the packages of examples/docusaurus are not installed: npm ci in it")
    for path in EXAMPLE.parent.glob("*.json"):
        shutil.copy(path, folder)
    unwanted = shutil.ignore_patterns("node_modules", "build", ".docusaurus", "api")
    site = shutil.copytree(SITE, folder / "docusaurus", ignore=unwanted)
    # Not one link to the folder: webpack would find the packages twice.
    shutil.copytree(packages, site / "node_modules", symlinks=True, copy_function=_linked)
    return site


def _linked(source: str, target: str) -> None:
    """The same file under another name, or a copy on another device."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.mark.slow
@pytest.mark.xdist_group("docusaurus")
def test_a_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It builds, in the order of the collection, with the clients in tabs that stay in step."""
    require("node")
    site = the_example(tmp_path)
    monkeypatch.chdir(site)
    made = CliRunner().invoke(main, ["publish"])
    assert made.exit_code == 0, made.output
    done = subprocess.run(
        ["node", "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build"],
        # In a pipeline it does not ask the network for a newer version of itself.
        env={**os.environ, "CI": "true", "DISABLE_VERSION_CHECK": "true"},
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARN" not in done.stdout.upper().replace("WARNINGS: 0", "")

    page = (API / "records" / "get-records" / "index.html").read_text("utf-8")
    assert re.findall(r'role="tab"[^>]*>([^<]*)', page) == ["Python", "JavaScript", "curl"]
    words = unescape(re.sub(r"<[^>]*>", "", page))
    assert "params={" in words
    assert "To get the records of a module" in words
    folders = re.findall(r"menu__link--sublist[^>]*>(?:<span[^>]*>)?([^<]*)", page)
    assert folders == [
        "Reference",
        "Zoho CRM REST APIs",
        "OAuth",
        "Records",
        "Query",
        "Bulk Write",
        "Files",
    ]
    titles = ["Get Records", "Insert Records", "Update Record", "Delete Record", "Upload Photo"]
    at = [page.index(f">{title}<", page.index("menu__list")) for title in titles]
    assert at == sorted(at)
    pages = list(Path("docs/api").rglob("*.mdx"))
    assert len(pages) == 18
    assert len(list(API.parent.rglob("index.html"))) == len(pages)
