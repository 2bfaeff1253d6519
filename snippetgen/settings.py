"""What a user can choose for a run: one frozen record that every stage may read."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

Placeholders: TypeAlias = Literal["env", "angle", "keep", "classic"]
Form: TypeAlias = Literal["program", "fragment"]
Secrets: TypeAlias = Literal["name", "keep"]
ChilkatApi: TypeAlias = Literal["classic", "modern"]

Format: TypeAlias = Literal["markdown", "mdx", "rst", "asciidoc", "html", "llms", "overlay"]
Pages: TypeAlias = Literal["request", "folder"]

DEFAULT_CLIENTS = ("go/chilkat", "shell/curl", "python/requests")


class Allowed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry of the allow list; ``reason`` says why a value may be shown.

    ``name`` is a name or kind as ``snippetgen secrets`` prints it; ``fingerprint`` stands for one
    value, so that another one in its place is found again.  An entry with both needs both.
    """

    reason: Annotated[str, Meta(min_length=1, description="Why the value may be shown.")]
    name: Annotated[str, Meta(description="A name or kind that 'snippetgen secrets' prints.")] = ""
    fingerprint: Annotated[
        str,
        Meta(
            pattern="^([0-9a-f]{16})?$",
            description="The fingerprint that 'snippetgen secrets' prints.",
        ),
    ] = ""

    def __post_init__(self) -> None:
        """Refuse an entry that would allow everything."""
        if not self.name and not self.fingerprint:
            raise ValueError("an entry needs a name or a fingerprint")


class Ignored(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule of ``lint`` that does not hold here, and why; of some ``items`` only, if any are named."""

    code: Annotated[
        str, Meta(pattern="^SG8[0-9]{0,2}$", description="A code, or what codes begin with.")
    ]
    reason: Annotated[str, Meta(min_length=1, description="Why it does not hold.")]
    items: Annotated[
        tuple[str, ...], Meta(description="Items that it does not hold for; all without any.")
    ] = ()


class LintChoices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What ``lint`` looks for: ``select`` are codes or what they begin with, all without any."""

    select: Annotated[
        tuple[Annotated[str, Meta(pattern="^SG8[0-9]{0,2}$")], ...],
        Meta(description="Codes, or what codes begin with; all rules without any."),
    ] = ()
    ignore: Annotated[
        tuple[Ignored, ...], Meta(description="What does not hold here, each with its reason.")
    ] = ()


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The choices of one run; file names are paths as given, relative to the working folder.

    ``variables`` are NAME, VALUE pairs that win over every file.  ``include`` and ``exclude`` are
    globs over ``Folder/Item``.  ``regions`` puts marks around the parts of a snippet.  ``allow_secret`` are credentials that may be shown.  ``templates`` are
    folders searched before the bundled one; what they hold runs in a sandbox unless
    ``trust_templates``.  ``chilkat_api`` is the family of the library's calls, ``example`` the name
    of the saved answer that is read.  ``verified`` is a report of ``verify``: snippets that it
    proves say so.  What is larger than a ``max`` is a problem.
    ``jobs`` processes render and write, without a number as many as pay, or the ``executor``: ``dask:`` and the
    address of a scheduler.
    """

    clients: tuple[str, ...] = DEFAULT_CLIENTS
    environment: str | None = None
    globals_file: str | None = None
    variables: tuple[tuple[str, str], ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    placeholders: Placeholders = "env"
    form: Form = "program"
    regions: bool = False
    secrets: Secrets = "name"
    allow_secret: tuple[Allowed, ...] = ()
    templates: tuple[str, ...] = ()
    trust_templates: bool = False
    chilkat_api: ChilkatApi = "classic"
    example: str | None = None
    verified: str | None = None
    max_input_mib: int = 256
    max_requests: int = 100_000
    max_snippet_kib: int = 16_384
    jobs: int | None = None
    executor: str = ""


class Output(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to publish: a format, the folder it goes to, and its choices.

    ``pages`` is one page for each request, or for each folder; ``tabs`` shows the clients in tabs
    where the format's own tool has them; ``front_matter`` begins Markdown with a YAML title;
    ``title`` names the whole; ``openapi`` is the document that an overlay is for.
    """

    to: Format
    output: str
    pages: Pages = "request"
    tabs: bool = False
    front_matter: bool = False
    title: str = ""
    openapi: str = ""


def classic(settings: Settings) -> Settings:
    """The look of the vendor's own pages: fragments, ``<name>`` for credentials, braces elsewhere."""
    return msgspec.structs.replace(settings, placeholders="classic", form="fragment")


def may_be_kept(settings: Settings) -> bool:
    """Whether results may lie on a disk, and depend on nothing but what is known of them.

    Templates that are trusted may look at anything.
    """
    return settings.secrets != "keep" and not (settings.templates and settings.trust_templates)
