"""Names for variables in code: environment variables and ``<placeholders>``."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from snippetgen.patterns import later

# Words that say nothing about whose credential it is.
_NOISE = frozenset({"API", "APIS", "REST", "COLLECTION", "POSTMAN", "THE", "FOR", "DOCUMENTATION"})

# Names that shells, loaders and operating systems read or set themselves.
_TAKEN = frozenset(
    """_ BASH BASHOPTS BASHPID CDPATH COMP_WORDBREAKS EPOCHREALTIME EPOCHSECONDS HISTCMD OPTERR
    POSIXLY_CORRECT SRANDOM COLUMNS COMP_WORDS DIRSTACK EDITOR ENV EUID FUNCNAME GROUPS HISTSIZE HOME
    HOSTNAME HOSTTYPE IFS LANG LANGUAGE LINENO LINES LOGNAME MACHTYPE MAIL MAILPATH OLDPWD OPTARG
    OPTIND OSTYPE PATH PATHEXT PIPESTATUS PPID PS1 PS2 PS3 PS4 PWD RANDOM REPLY SECONDS SHELL
    SHELLOPTS SHLVL TEMP TERM TMP TMPDIR TZ UID USER USERNAME VISUAL HTTP_PROXY HTTPS_PROXY
    ALL_PROXY NO_PROXY PYTHONPATH GOPATH GOROOT ARGC CPUTYPE EGID FIGNORE FPATH FUNCNEST GID
    HISTCHARS HOST KEYBOARD_HACK KEYTIMEOUT LISTMAX MAILCHECK MANPATH MODULE_PATH NULLCMD PROMPT
    PROMPT2 PROMPT3 PROMPT4 PSVAR READNULLCMD SAVEHIST SPROMPT TIMEFMT TMPPREFIX TRY_BLOCK_ERROR
    TRY_BLOCK_INTERRUPT TTY TTYIDLE VENDOR WATCH WORDCHARS""".split()
)

# The plural of an abbreviation (``APIs``) is one word.
_CAMEL = later(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")
_OTHER = later(r"[^A-Za-z0-9]+")


def words(name: str) -> list[str]:
    """The words of ``name`` in ASCII: camel case, dashes, dots and blanks separate them."""
    ascii_name = (
        unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    )
    if name and not ascii_name:
        ascii_name = "_".join(f"u{ord(c):x}" for c in name[:8])
    return [w for piece in _OTHER.split(ascii_name) for w in _CAMEL.split(piece) if w]


@lru_cache(maxsize=1024)
def env_name(name: str) -> str:
    """``access-token`` gives ``ACCESS_TOKEN``; names a shell uses itself get ``API_`` before."""
    upper = "_".join(words(name)).upper() or "VALUE"
    if (
        upper in _TAKEN
        or upper.startswith(("BASH_", "LC_", "LD_", "PYTHON", "ZSH_"))
        or upper[0].isdigit()
    ):
        return f"API_{upper}"
    return upper


def angle_name(name: str) -> str:
    """``accessToken`` gives ``<access_token>``."""
    return f"<{'_'.join(words(name)).lower() or 'value'}>"


def secret_name(collection: str, field: str) -> str:
    """``Zoho CRM REST APIs`` and ``access_token`` give ``zoho_crm_access_token``."""
    owner = [w for w in words(collection) if w.upper() not in _NOISE and not w.isdigit()][:3]
    return "_".join([*owner, *words(field)]).lower()
