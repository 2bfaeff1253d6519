"""Names for variables in code."""

from __future__ import annotations

import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippetgen.resolve.naming import angle_name, env_name, secret_name, words
from tests.runtimes import require


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("accessToken", ["access", "Token"]),
        ("HTTPServer2Name", ["HTTP", "Server2", "Name"]),
        ("a-b.c d__e", ["a", "b", "c", "d", "e"]),
        ("REST APIs, userIDs, APIsList", ["REST", "APIs", "user", "IDs", "APIs", "List"]),
        ("ISsue Gas", ["I", "Ssue", "Gas"]),
        ("Straße", ["Strasse"]),
        ("café", ["cafe"]),
        ("漢字", ["u6f22", "u5b57"]),
        ("", []),
        ("--", []),
    ],
)
def test_words(name: str, found: list[str]) -> None:
    """Accents go, other scripts become code points."""
    assert words(name) == found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("access-token", "ACCESS_TOKEN"),
        ("path", "API_PATH"),
        ("User", "API_USER"),
        ("2fa", "API_2FA"),
        ("bash_env", "API_BASH_ENV"),
        ("LC_ALL", "API_LC_ALL"),
        ("", "VALUE"),
    ],
)
def test_environment_variables(name: str, expected: str) -> None:
    """What something else reads or sets gets a word before it."""
    assert env_name(name) == expected


@given(st.text())
def test_every_name_gives_a_variable_name(name: str) -> None:
    """Whatever it is."""
    assert re.fullmatch(r"[A-Z][A-Z0-9_]*", env_name(name))
    assert re.fullmatch(r"<[a-z0-9_]+>", angle_name(name))


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_no_name_is_one_that_a_shell_sets(shell: str) -> None:
    """Asked of the shell itself."""
    path = require(shell)
    program = {"bash": "compgen -v", "zsh": "print -l ${(k)parameters}"}[shell]
    done = subprocess.run([path, "-c", program], capture_output=True, text=True, check=True, env={})
    own = {name for name in done.stdout.split() if name.isupper()}
    assert own
    assert own.isdisjoint(map(env_name, own))


@pytest.mark.parametrize(
    ("name", "expected"), [("accessToken", "<access_token>"), ("path", "<path>"), ("", "<value>")]
)
def test_angle_names(name: str, expected: str) -> None:
    """In lower case; no name is taken."""
    assert angle_name(name) == expected


@pytest.mark.parametrize(
    ("collection", "expected"),
    [
        ("Zoho CRM REST APIs", "zoho_crm_access_token"),
        ("The Postman API", "access_token"),
        ("A B C D", "a_b_c_access_token"),
        ("Shop 2024", "shop_access_token"),
    ],
)
def test_secrets_are_called_after_collection_and_field(collection: str, expected: str) -> None:
    """Without the words that say nothing, and not at any length."""
    assert secret_name(collection, "accessToken") == expected
