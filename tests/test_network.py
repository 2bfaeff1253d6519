"""Nothing but ``verify`` ever opens a connection, and that one only to this machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from snippetgen.cli import main
from tests.builders import a_collection, a_response, an_environment, an_item, raw, write
from tests.cli.running import Running

ROOT = Path(__file__).parent.parent

# Put into a process before anything of ours is imported: what would leave the machine ends it.
GUARD = """
import sys

LOCAL = {"127.0.0.1", "::1", "localhost", ""}

def guard(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        address = arguments[1]
        allowed = isinstance(address, tuple) and address[0] in LOCAL
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        allowed = arguments[0] in LOCAL
    elif event in ("socket.__new__", "urllib.Request", "http.client.connect", "ftplib.connect"):
        allowed = event == "socket.__new__"
    else:
        return
    if not (allowed and PERMITTED):
        print("NETWORK", event, arguments, file=sys.stderr, flush=True)
        import os
        os._exit(99)

PERMITTED = {permitted!r}
sys.addaudithook(guard)
from snippetgen.cli import main
main(sys.argv[1:], prog_name="snippetgen")
"""
COMMANDS = {
    "generate": ["generate", "c.json", "-e", "e.json", "-o", "out"],
    "generate --check": ["generate", "c.json", "-o", "out", "--check"],
    "generate --diff": ["generate", "c.json", "-o", "out", "--diff"],
    "generate with several jobs": ["generate", "c.json", "-o", "out2", "--jobs", "2"],
    "generate a shard": ["generate", "c.json", "-o", "part2", "--shard", "2/2"],
    "merge": ["merge", "part", "-o", "merged"],
    "show": ["show", "c.json", "One", "-t", "python/requests"],
    "list": ["list", "c.json"],
    "clients": ["clients"],
    "inspect": ["inspect", "c.json"],
    "inspect an item": ["inspect", "c.json", "One"],
    "init": ["init"],
    "publish": ["publish", "c.json", "-o", "pages", "--to", "html", "--to", "markdown"],
    "lint": ["lint", "c.json"],
    "inject": ["inject", "page.md", "--from", "c.json"],
    "explain": ["explain", "SG101"],
    "secrets": ["secrets", "c.json"],
    "verify": ["verify", "c.json", "-t", "shell/curl", "-t", "python/requests"],
}
ENDLESS = {
    "watch": ["watch", "c.json", "-o", "out"],
    "preview": ["preview", "c.json", "--port", "0"],
}


def guarded(
    arguments: list[str], folder: Path, *, permitted: bool
) -> subprocess.CompletedProcess[str]:
    """Run the command with the guard in its process."""
    program = GUARD.replace("{permitted!r}", repr(permitted))
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_no_command_uses_the_network(arguments: list[str], tmp_path: Path) -> None:
    """Every one of them, for a collection full of addresses; verify may use the loopback."""
    address = "https://api.example.com/{{a}}"
    one = an_item("One", method="POST", url=address, body=raw("{}"), responses=[a_response("{}")])
    write(tmp_path, a_collection(one, an_item("Two", url="http://192.0.2.1/x")), "c.json")
    write(tmp_path, an_environment(a="http://192.0.2.2/"), "e.json")
    place = '<!-- snippetgen: "One" -->\n<!-- snippetgen: end -->\n'
    (tmp_path / "page.md").write_text(place, encoding="utf-8")
    if arguments[0] == "merge":
        guarded(["generate", "c.json", "-o", "part"], tmp_path, permitted=False)
    done = guarded(arguments, tmp_path, permitted=arguments[0] == "verify")
    assert "NETWORK" not in done.stderr, done.stderr
    assert done.returncode in (0, 1), done.stderr


@pytest.mark.parametrize("arguments", ENDLESS.values(), ids=ENDLESS)
def test_no_endless_command_uses_the_network(arguments: list[str], tmp_path: Path) -> None:
    """Those that go on until Ctrl-C; preview may use the loopback."""
    write(tmp_path, a_collection(an_item("One", url="http://192.0.2.1/x")), "c.json")
    program = GUARD.replace("{permitted!r}", repr(arguments[0] == "preview"))
    with Running(tmp_path, *arguments, program=program) as running:
        running.until("requests rendered")
        assert running.interrupt() == 0


def test_every_command_is_tried() -> None:
    """A new one is to be added above."""
    tried = (*COMMANDS.values(), *ENDLESS.values())
    assert {arguments[0] for arguments in tried} == set(main.list_commands(click.Context(main)))


def test_the_guard_sees_a_connection(tmp_path: Path) -> None:
    """A test that cannot fail proves nothing."""
    write(tmp_path, a_collection(an_item("One")), "c.json")
    done = guarded(["verify", "c.json", "-t", "shell/curl"], tmp_path, permitted=False)
    assert done.returncode == 99
    assert "NETWORK socket" in done.stderr
