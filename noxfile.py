"""Every job of the project: ``nox -l`` lists them, ``nox -s tests`` runs one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["lint", "types", "tests", "docs", "package"]
nox.options.reuse_existing_virtualenvs = True

ROOT = Path(__file__).parent
EXAMPLE = ROOT / "examples" / "zoho-crm.postman_collection.json"
WIRE = ROOT / "tests" / "wire"
WHOLLY_COVERED = ("literals", "postman", "resolve")


@nox.session
def lint(session: nox.Session) -> None:
    """Look for mistakes and foreign layout; ``-- --fix`` mends what can be mended."""
    session.install("--group", "lint")
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("black", *([] if fix else ["--check", "--diff", "--quiet"]), ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types of everything, the tests included."""
    session.install("-e", ".", "--group", "types")
    session.run("mypy", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests with branch coverage; arguments go to pytest, and then nothing is measured."""
    session.install("-e", ".", "--group", "test")
    if session.posargs:
        session.run("pytest", *session.posargs)
        return
    session.run("pytest", "-n", "auto", "--dist", "loadgroup", "--cov", "--cov-report=")
    session.notify("coverage")


@nox.session
def coverage(session: nox.Session) -> None:
    """Look whether the last run of all tests covered what it must: some stages wholly, all else 95 %."""
    session.install("coverage")
    for stage in WHOLLY_COVERED:
        session.run("coverage", "report", f"--include=snippetgen/{stage}/*", "--fail-under=100")
    session.run("coverage", "report", "--fail-under=95")


@nox.session
def golden(session: nox.Session) -> None:
    """Compare with the committed snippets; ``-- --update-golden`` writes them anew."""
    session.install("-e", ".", "--group", "test")
    session.run("pytest", "tests/golden", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Published collections beside the checkout: rendered, shown, sent by newman, and every snippet run.

    All tests together give tools each third snippet and page only.
    """
    session.install("-e", ".", "--group", "test")
    with session.chdir(WIRE / "oracle"):
        install_node_packages(session)
    options = ("-n", "auto", "--dist", "loadgroup", *session.posargs)
    folders = ("tests/corpus", "tests/publish", "-m", "slow")
    session.run("pytest", *folders, *options, env={"SNIPPETGEN_CORPUS_STEP": "1"})


@nox.session
def wire(session: nox.Session) -> None:
    """Run every snippet of the recorded requests: ``-- -k fetch`` for one client.

    In all tests together those of JavaScript take turns.
    """
    session.install("-e", ".", "--group", "test")
    with session.chdir(ROOT / "tests" / "javascript"):
        install_node_packages(session)
    options = ("-n", "auto", "--dist", "loadgroup", *session.posargs)
    session.run("pytest", "tests/wire", *options, env={"SNIPPETGEN_WIRE_SHARED": "1"})


@nox.session
def fuzz(session: nox.Session) -> None:
    """Mutate valid collections: ``-- 5000`` for fewer examples, ``-- --atheris SECONDS`` guided by coverage."""
    session.install("-e", ".", "--group", "test")
    if session.posargs[:1] == ["--atheris"]:
        session.install("atheris>=3")  # wheels for Linux and few Pythons, 3.11 among them
        corpus, seconds = Path(session.create_tmp()) / "corpus", (*session.posargs[1:], "600")[0]
        session.run("python", "-m", "tests.fuzz.guided", str(corpus), f"-max_total_time={seconds}")
        return
    session.run("python", "-m", "tests.fuzz.run", *(session.posargs or ["200000"]))


@nox.session
def canaries(session: nox.Session) -> None:
    """Run every attack in every place of a request, as snippets: ``-- -k curl`` for one client.

    All tests together take a seventh of them.
    """
    session.install("-e", ".", "--group", "test")
    with session.chdir(ROOT / "tests" / "javascript"):
        install_node_packages(session)
    environment = {"SNIPPETGEN_ATTACK_STEP": "1"}
    session.run("pytest", "tests/hostile/test_canaries.py", *session.posargs, env=environment)


@nox.session
def docs(session: nox.Session) -> None:
    """Write the generated pages and parts of pages; ``-- --check`` only looks whether they are current."""
    session.install("-e", ".[publish]")
    session.run("python", "tools/generate_docs.py", *session.posargs)


@nox.session(reuse_venv=False)
def package(session: nox.Session) -> None:
    """Build wheel, sdist and bill of materials, install the wheel far from the sources, and use it."""
    session.install("build", "cyclonedx-bom>=6")
    folder = Path(session.create_tmp())
    dist = folder / "dist"
    session.run("python", "-m", "build", "--quiet", "--outdir", str(dist), str(ROOT))
    example = folder / EXAMPLE.name
    example.write_bytes(EXAMPLE.read_bytes())
    wheel = max(dist.glob("*.whl"), key=lambda found: found.stat().st_mtime)
    bill_of_materials(session, wheel, folder / "installed")
    session.install("--force-reinstall", str(wheel))
    session.chdir(folder)
    for client in ("go/chilkat", "shell/curl", "python/requests"):
        session.run("snippetgen", "show", example.name, "Create Bulk Write Job", "-t", client)


def bill_of_materials(session: nox.Session, wheel: Path, place: Path) -> None:
    """Write beside ``wheel`` what is installed with it, as CycloneDX says it."""
    session.run("python", "-m", "venv", "--clear", "--without-pip", str(place))
    python = str(place / "bin" / "python")
    session.run("python", "-m", "pip", "--python", python, "install", "--quiet", str(wheel))
    target = wheel.with_suffix(".cdx.json")
    options = ("--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml"))
    session.run("cyclonedx-py", "environment", *options, "--output-file", str(target), python)
    listed = {normal(found["name"]) for found in json.loads(target.read_bytes())["components"]}
    if missing := set(runtime_dependencies()) - listed:
        session.error(f"{target} does not list {', '.join(sorted(missing))}")


def runtime_dependencies() -> dict[str, str]:
    """The lowest version of each dependency that pyproject.toml allows, by its name."""
    wanted = nox.project.load_toml("pyproject.toml")["project"]["dependencies"]
    pairs = (re.match(r"([\w.-]+)>=([\w.]+)", line) for line in wanted)
    return {normal(found[1]): found[2] for found in pairs if found}


def normal(name: str) -> str:
    """The name of a package as PEP 503 compares it."""
    return re.sub("[-_.]+", "-", name).lower()


@nox.session
def lowest(session: nox.Session) -> None:
    """Render everything with the oldest dependencies allowed; all other jobs take the newest."""
    oldest = [f"{name}=={version}.*" for name, version in runtime_dependencies().items()]
    session.install("-e", ".", *oldest, "--group", "test")
    session.run("pytest", "-q", "tests/golden", *session.posargs)


@nox.session
def audit(session: nox.Session) -> None:
    """Ask for known holes in what is installed with the package; fails when there is one.

    Without an advisory service within reach nothing can be said, and the job says just that.
    """
    session.install("-e", ".", "pip-audit>=2.7")
    report = Path(session.create_tmp()).resolve() / "audit.json"
    report.unlink(missing_ok=True)
    options = (
        "--format",
        "json",
        "--output",
        str(report),
        "--skip-editable",
        "--progress-spinner=off",
    )
    session.run("pip-audit", *options, success_codes=[0, 1])
    found = json.loads(report.read_bytes())["dependencies"] if report.exists() else []
    holes = [each for each in found if each.get("vulns")]
    asked = [each for each in found if "vulns" in each]
    if holes:
        session.error("; ".join(f"{each['name']} {each['version']}" for each in holes))
    if asked:
        session.log(f"{len(asked)} packages are free of known holes")
    else:
        session.warn("no advisory service could be asked: nothing is known about holes")


@nox.session
def secrets(session: nox.Session) -> None:
    """Plant credentials in collections and measure what comes out: ``-- FOLDER SEED PLANTS``."""
    session.install("-e", ".", "--group", "test")
    corpus = ROOT.parent / "shared" / "corpus"
    folder = corpus if corpus.is_dir() else ROOT / "tests" / "golden" / "collections"
    session.run("python", "-m", "tests.secrets.measure", *(session.posargs or [str(folder)]))


@nox.session(venv_backend="none")
def record(session: nox.Session) -> None:
    """Record anew what Postman's runtime sends (needs Node); ``-- DIR`` writes to another folder."""
    target = Path(session.posargs[0]) if session.posargs else WIRE / "recordings"
    target = target.absolute()
    target.mkdir(parents=True, exist_ok=True)
    collections = sorted(
        str(path) for path in (WIRE / "collections").glob("*.json") if "postman_" not in path.name
    )
    session.chdir(WIRE / "oracle")
    install_node_packages(session)
    session.run("node", "record.js", str(target), *collections, external=True)


@nox.session
def chilkat(session: nox.Session) -> None:
    """Measure the real Chilkat engine for the stand-in, and run Go and Python snippets on it (needs Go).

    The engine is commercial and works in its evaluation; CHILKAT_UNLOCK_CODE unlocks it after that.
    ``-- probes`` or ``-- snippets`` does only the one.
    """
    session.install("-e", ".", "--group", "test", "chilkat2")
    wanted = session.posargs or ["probes", "snippets"]
    if "probes" in wanted:
        session.run("python", "tests/standin/probes/probe.py")
    if "snippets" in wanted:
        session.run("python", "-m", "tests.standin.bridge.run")
        session.run("python", "-m", "tests.wire.engine")


@nox.session
def readback(session: nox.Session) -> None:
    """Read every Chilkat snippet of the whole corpus back; ``-- -k swift/chilkat`` for one language.

    A language takes a quarter of a minute, those of Python a whole one.
    """
    session.install("-e", ".", "--group", "test")
    environment = {"SNIPPETGEN_CORPUS_STEP": "1"}
    session.run("pytest", "tests/readback", "-n", "auto", *session.posargs, env=environment)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and memory beside three rivals (needs Node), and write docs/performance.md anew.

    It takes about ten minutes and wants an idle machine, and a Python that was built with all
    optimisations: ``-P /usr/bin/python3`` is one on Debian.  ``-- REQUESTS RUNS`` only prints.
    """
    session.install(".[publish]")
    with session.chdir("bench/rivals"):
        install_node_packages(session)
    session.run("python", "bench/run.py", *session.posargs)
    if not session.posargs:
        session.run("python", "tools/generate_docs.py")


@nox.session
def layout(session: nox.Session) -> None:
    """Ask black about every Python file of generated collections: ``-- REQUESTS SEEDS``.

    By default 2,500 requests of each of four seeds; it takes half an hour.
    """
    session.install("-e", ".", "--group", "test")
    session.run("python", "-m", "bench.layout", *session.posargs)


@nox.session
def memory(session: nox.Session) -> None:
    """Measure the memory that a collection of 100 MB takes, and fail above 1.5 GB; ``-- MEGABYTES`` for another."""
    session.install(".")
    session.run("python", "bench/memory.py", *session.posargs)


@nox.session
def speed(session: nox.Session) -> None:
    """Measure how fast snippets are proved, over the published collections; ``-- CLIENT...`` for some."""
    session.install("-e", ".", "--group", "test")
    with session.chdir("tests/javascript"):
        install_node_packages(session)
    session.run("python", "-m", "bench.proof", *session.posargs)
    session.run("python", "tools/generate_docs.py")


@nox.session
def scoreboard(session: nox.Session) -> None:
    """Who sends what Postman sends, snippetgen and its rivals; ``-- TITLE...`` for some clients only.

    Needs Node and Go, and half an hour; the titles are those of CLIENTS in bench/scoreboard/run.py.
    """
    session.install("-e", ".", "--group", "test")
    javascript = ROOT / "tests" / "javascript"
    for folder in (WIRE / "oracle", javascript, ROOT / "bench" / "rivals"):
        with session.chdir(folder):
            install_node_packages(session)
    session.run("python", "-m", "bench.scoreboard.run", *session.posargs)
    session.run("python", "tools/generate_docs.py")


def install_node_packages(session: nox.Session) -> None:
    """Install what ``package-lock.json`` of the working folder names, unless that is done."""
    installed = Path("node_modules", ".package-lock.json")
    lock = Path("package-lock.json")
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        session.run("npm", "ci", "--silent", external=True)


@nox.session
def new(session: nox.Session) -> None:
    """Begin a new client, with its language if that is new: ``nox -s new -- rust/reqwest``."""
    session.install("-e", ".")
    session.run("python", "tools/new_client.py", *session.posargs)
