"""Published Markdown in a real build of MkDocs, with warnings (a dead link is one) as errors."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.publish.builds import run_module
from tests.publish.test_pages import EXAMPLE, published

CONFIG = """\
site_name: Our API
markdown_extensions:
  - tables
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
validation:
  links: {not_found: warn, anchors: warn, unrecognized_links: warn}
"""


@pytest.mark.parametrize("tabs", [False, True])
@pytest.mark.parametrize("pages", ["request", "folder"])
def test_a_site(pages: str, tabs: bool, tmp_path: Path) -> None:
    """Every link leads somewhere, and each snippet is a block of code, in tabs if asked for."""
    texts, _ = published(
        EXAMPLE, "markdown", "folder" if pages == "folder" else "request", tabs=tabs
    )
    for path, text in texts.items():
        (tmp_path / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / path).write_text(text, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    done = run_module(tmp_path, "mkdocs", "build", "--strict", "--quiet")
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site" / "zoho-crm-rest-apis" / "bulk-write"
    name = "create-bulk-write-job/index.html" if pages == "request" else "index.html"
    page = (site / name).read_text("utf-8")
    assert page.count('class="tabbed-set') == (0 if not tabs else 1 if pages == "request" else 3)
    assert "NewHttp" in page
    assert "```" not in page
    assert "===" not in page


PLUGIN = """\
site_name: Our API
plugins:
  - snippetgen:
      collections: [api.json]
"""
PAGE = """\
# Deleting

<!-- snippetgen: "Records/Delete Record" -t python -->
<!-- snippetgen: end -->
"""


def build_with_plugin(folder: Path, page: str, config: str = PLUGIN) -> tuple[int, str, str]:
    """Exit code, what was said, and the page, of a build with our plug-in."""
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text(page, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    shutil.copy(EXAMPLE, folder / "api.json")
    done = run_module(folder, "mkdocs", "build", "--strict")
    built = folder / "site" / "index.html"
    return done.returncode, done.stderr, built.read_text("utf-8") if built.exists() else ""


def test_the_plugin_fills_places(tmp_path: Path) -> None:
    """In the site, and not in the file."""
    code, said, page = build_with_plugin(tmp_path, PAGE)
    assert code == 0, said
    assert "requests.delete(" in page
    assert (tmp_path / "docs" / "index.md").read_text("utf-8") == PAGE


@pytest.mark.parametrize(
    ("page", "config", "message"),
    [
        (PAGE.replace("Delete Record", "Nothing"), PLUGIN, "SG605 index.md:3"),
        (PAGE.replace("<!-- snippetgen: end -->", ""), PLUGIN, "index.md:3: this place has no end"),
        (PAGE, PLUGIN.replace("api.json", "none.json"), "SG101"),
        (PAGE, PLUGIN.replace("[api.json]", "[]"), "no collection is named"),
        (PAGE, PLUGIN + "      config: docs/index.md\n", "not valid TOML"),
    ],
)
def test_mistakes_are_warnings_of_the_build(
    page: str, config: str, message: str, tmp_path: Path
) -> None:
    """With --strict they end it."""
    code, said, _ = build_with_plugin(tmp_path, page, config)
    assert code == 1
    assert message in said
