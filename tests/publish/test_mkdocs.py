"""Published Markdown in a real build of MkDocs, with warnings (a dead link is one) as errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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
    command = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site" / "zoho-crm-rest-apis" / "bulk-write"
    name = "create-bulk-write-job/index.html" if pages == "request" else "index.html"
    page = (site / name).read_text("utf-8")
    assert page.count('class="tabbed-set') == (0 if not tabs else 1 if pages == "request" else 3)
    assert "NewHttp" in page
    assert "```" not in page
    assert "===" not in page
