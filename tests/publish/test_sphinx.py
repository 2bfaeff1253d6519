"""The extension in real builds of Sphinx, with warnings as errors."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.publish.builds import run_module
from tests.publish.test_pages import EXAMPLE, published

CONF = """\
extensions = ["snippetgen.sphinx"{more}]
snippetgen_collections = ["api.json"]
"""
INDEX = """\
Our API
=======

.. snippetgen:: Records/Delete Record
   :clients: python curl

See :snippetgen:request:`Records/Delete Record` and :snippetgen:request:`it <Delete Record>`.
"""


def site(folder: Path, index: str = INDEX, *, more: str = "") -> Path:
    """The sources of a small site."""
    (folder / "conf.py").write_text(CONF.format(more=more), encoding="utf-8")
    (folder / "index.rst").write_text(index, encoding="utf-8")
    shutil.copy(EXAMPLE, folder / "api.json")
    return folder


def build(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``sphinx-build`` to ``_build``."""
    return run_module(folder, "sphinx", "-W", "--keep-going", *arguments, ".", "_build")


def test_blocks_and_references(tmp_path: Path) -> None:
    """Without tabs one block under the other, and links to them from anywhere."""
    folder = site(tmp_path)
    done = build(folder)
    assert done.returncode == 0, done.stderr
    page = (folder / "_build" / "index.html").read_text("utf-8")
    assert 'class="highlight-python' in page
    assert 'class="highlight-bash' in page
    assert page.index("highlight-python") < page.index("highlight-bash")
    assert page.count('href="#snippetgen-Records-Delete-Record"') == 2
    assert 'id="snippetgen-Records-Delete-Record"' in page


@pytest.mark.parametrize(
    ("extension", "sign"),
    [
        ("sphinx_design", 'data-sync-group="snippetgen"'),
        ("sphinx_inline_tabs", 'class="tab-label"'),
    ],
)
def test_tabs_in_step(extension: str, sign: str, tmp_path: Path) -> None:
    """The tabs of the extension that the site has, kept in step by language."""
    pytest.importorskip(extension)
    folder = site(tmp_path, more=f', "{extension}"')
    done = build(folder)
    assert done.returncode == 0, done.stderr
    page = (folder / "_build" / "index.html").read_text("utf-8")
    assert page.count(sign) == 2
    assert "curl" in page


def test_built_anew_when_the_collection_changes(tmp_path: Path) -> None:
    """A page depends on what its snippets are made of."""
    folder = site(tmp_path)
    build(folder)
    assert "no targets are out of date" in build(folder).stdout
    path = folder / "api.json"
    path.write_text(path.read_text("utf-8").replace("wf_trigger", "wf_changed"), encoding="utf-8")
    done = build(folder)
    assert done.returncode == 0, done.stderr
    assert "wf_changed" in (folder / "_build" / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("index", "message"),
    [
        (".. snippetgen:: Nowhere\n", "no item is called 'Nowhere'"),
        (".. snippetgen:: Delete Record\n   :clients: cobol\n", "there is no client 'cobol'"),
        (".. snippetgen:: X\n   :collection: none.json\n", "SG101"),
        (":snippetgen:request:`Nowhere`\n", "Nowhere"),
    ],
)
def test_mistakes(index: str, message: str, tmp_path: Path) -> None:
    """Each is a warning with the file and line."""
    done = build(site(tmp_path, f"Our API\n=======\n\n{index}"))
    assert done.returncode == 1
    assert message in done.stderr
    assert "index.rst:4" in done.stderr


def test_published_pages_build(tmp_path: Path) -> None:
    """What ``publish --to rst`` writes is a whole site, with and without tabs."""
    for tabs in (False, True):
        folder = tmp_path / str(tabs)
        texts, _ = published(EXAMPLE, "rst", tabs=tabs)
        for path, text in texts.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        (folder / "conf.py").write_text('extensions = ["sphinx_design"]\n', encoding="utf-8")
        done = build(folder)
        assert done.returncode == 0, done.stderr
