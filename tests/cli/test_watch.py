"""``snippetgen watch`` as users run it: files change, and what it wrote follows."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from tests.cli.running import Running

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
COLLECTION = "zoho-crm.postman_collection.json"
ENVIRONMENT = "zoho-crm.postman_environment.json"
CONFIG = f"""\
collections = ["{COLLECTION}"]
output = "snippets"
clients = ["python/requests", "shell/curl"]
templates = ["templates"]
environment = "{ENVIRONMENT}"
[[publish]]
to = "html"
output = "site"
"""
RECORDS = "snippets/zoho-crm-rest-apis/records/get-records"
PAGE = "site/zoho-crm-rest-apis/records/get-records.html"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with all that is watched."""
    for name in (COLLECTION, ENVIRONMENT):
        shutil.copy(EXAMPLES / name, tmp_path)
    (tmp_path / "templates" / "shell" / "curl").mkdir(parents=True)
    (tmp_path / "snippetgen.toml").write_text(CONFIG)
    return tmp_path


def replaced(path: Path, old: str, new: str) -> None:
    """Save a file as many editors do: a new one is written beside it and renamed."""
    text = path.read_text("utf-8")
    assert old in text
    beside = path.with_name(f".{path.name}.swp")
    beside.write_text(text.replace(old, new), encoding="utf-8")
    beside.replace(path)


def test_what_changed_is_made_again(project: Path) -> None:
    """A collection, an environment, a template and the configuration; nothing else is rendered."""
    with Running(project, "watch") as running:
        line = running.until("rendered")
        assert "11 of 11 requests rendered; snippets: 22 created, 0 unchanged; site: 23" in line
        before = (project / RECORDS / "shell-curl.sh").stat().st_mtime_ns

        replaced(project / COLLECTION, '"Insert Records"', '"Insert Some Records"')
        line = running.until("rendered")
        assert " 1 of 11 requests rendered; snippets: 2 created, 2 removed, 20 unchanged" in line
        assert (project / RECORDS).with_name("insert-some-records").is_dir()
        assert (project / RECORDS / "shell-curl.sh").stat().st_mtime_ns == before

        replaced(project / ENVIRONMENT, "https://www.zohoapis.com", "https://www.zohoapis.eu")
        assert " 11 of 11 requests" in running.until("rendered")
        assert "zohoapis.eu" in (project / RECORDS / "shell-curl.sh").read_text("utf-8")

        template = project / "templates" / "shell" / "curl" / "snippet.jinja"
        template.write_text("curl {{ view.url | literal }} # mine\n")
        assert "snippets: 11 changed, 11 unchanged" in running.until("rendered")
        template.write_text("curl {{ view.url | literal }} # yours\n")
        assert "snippets: 11 changed, 11 unchanged" in running.until("rendered")
        assert "# yours" in (project / RECORDS / "shell-curl.sh").read_text("utf-8")
        template.unlink()
        assert "snippets: 11 changed, 11 unchanged" in running.until("rendered")

        replaced(project / "snippetgen.toml", '"shell/curl"', '"shell/curl", "shell/httpie"')
        assert "snippets: 11 created, 22 unchanged" in running.until("rendered")
        assert not [line for line in running.seen if "SG" in line]
        assert running.interrupt() == 0
        running.until("Stopped.")


def test_an_error_is_shown_until_it_is_mended(project: Path) -> None:
    """And what was written before stays as it was, whole."""
    whole = (project / COLLECTION).read_text("utf-8")
    with Running(project, "watch") as running:
        running.until("rendered")
        before = {path: path.read_bytes() for path in project.rglob("s*/**/*") if path.is_file()}
        assert len(before) > 40
        (project / COLLECTION).write_text(whole[:4000])
        running.until("error SG103")
        # Something else changes: the error is still the last that is shown.
        replaced(project / ENVIRONMENT, "https://www.zohoapis.com", "https://www.zohoapis.eu")
        running.until("0 of 0 requests rendered")
        running.until("error SG103")
        replaced(project / ENVIRONMENT, "https://www.zohoapis.eu", "https://www.zohoapis.com")
        running.until("error SG103")
        assert {path: path.read_bytes() for path in before} == before
        (project / COLLECTION).write_text(whole)
        running.until("Mended")
        assert {path: path.read_bytes() for path in before} == before

        replaced(project / "snippetgen.toml", "clients", "cleints")
        running.until("cleints: unknown key; did you mean 'clients'?")
        replaced(project / "snippetgen.toml", "cleints", "clients")
        running.until("Mended")

        template = project / "templates" / "shell" / "curl" / "snippet.jinja"
        template.write_text("{% if %}\n")
        running.until("error SG304")
        template.unlink()
        running.until("Mended")
        assert {path: path.read_bytes() for path in before} == before
        assert running.interrupt() == 0


def test_no_reader_ever_sees_a_part_of_a_file(project: Path) -> None:
    """While the collection is saved again and again, each file is the old one or the new one."""
    page, snippet = project / PAGE, project / RECORDS / "python-requests.py"
    torn: list[str] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            for path, end in ((page, "</html>\n"), (snippet, ")\n")):
                text = path.read_text("utf-8")
                if not text.endswith(end):
                    torn.append(text[-200:])

    with Running(project, "watch") as running:
        running.until("rendered")
        reader = threading.Thread(target=look)
        reader.start()
        try:
            for number in range(6):
                words = f"To get the records {number} of a module"
                text = (EXAMPLES / COLLECTION).read_text("utf-8")
                changed = text.replace("To get the records of a module", words)
                with (project / COLLECTION).open("w") as stream:  # in parts, as it may come
                    for part in range(0, len(changed), 2000):
                        stream.write(changed[part : part + 2000])
                        stream.flush()
                while words not in page.read_text("utf-8"):
                    running.until("rendered")
        finally:
            done.set()
            reader.join()
        assert not torn
        assert running.interrupt() == 0


def test_a_folder_of_collections(tmp_path: Path) -> None:
    """A new file in it, in a new folder of it, and one that goes; our own output is none."""
    (tmp_path / "api").mkdir()
    shutil.copy(EXAMPLES / COLLECTION, tmp_path / "api")
    with Running(tmp_path, "watch", ".", "-t", "curl", "-o", "out", "--prune") as running:
        running.until("11 of 11 requests rendered; out: 11 created")
        (tmp_path / "more").mkdir()
        text = (EXAMPLES / COLLECTION).read_text("utf-8")
        new = tmp_path / "more" / "second.postman_collection.json"
        new.write_text(text.replace("Zoho CRM REST APIs", "Second"))
        running.until("11 of 22 requests rendered; out: 11 created, 11 unchanged")
        new.unlink()
        running.until("0 of 11 requests rendered; out: 11 removed, 11 unchanged")
        assert running.rest() == []
        assert running.interrupt() == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-"], "stdin cannot be watched"),
        ([], "No collection is given"),
        (["c.json", "-t", "nothing"], "There is no client 'nothing'"),
    ],
)
def test_what_cannot_be_watched(arguments: list[str], words: str, tmp_path: Path) -> None:
    """It is refused at once."""
    with Running(tmp_path, "watch", *arguments) as running:
        running.until(words)
        assert running.process.wait(60) == 2


def test_what_is_not_there_yet(tmp_path: Path) -> None:
    """It is waited for; warnings are said once, and less under --quiet."""
    with Running(tmp_path, "watch", "api/c.json", "-o", "out", "-t", "curl", "-q") as running:
        running.until("error SG101")
        (tmp_path / "api").mkdir()
        shutil.copy(EXAMPLES / COLLECTION, tmp_path / "api" / "c.json")
        running.until("Mended")
        assert len(list((tmp_path / "out").iterdir())) == 2
        assert running.interrupt() == 0
