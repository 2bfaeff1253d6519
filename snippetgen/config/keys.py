"""Every key of the configuration, its type, default and meaning; the JSON Schema is made of it."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from snippetgen.settings import DEFAULT_CLIENTS, Allowed, LintChoices, Output

NonEmpty = Annotated[str, Meta(min_length=1)]


class Chilkat(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Choices for the clients of the Chilkat library."""

    api: Annotated[
        Literal["classic", "modern"],
        Meta(
            description="The family of calls: classic works in version 9.5 and newer, modern "
            "(HttpJson, HttpSb, HttpReq) in 10 and newer."
        ),
    ] = "classic"


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The configuration of snippetgen: which collections to render, how, and where to."""

    schema: Annotated[str, Meta(description="The address of this schema, for editors.")] = (
        msgspec.field(name="$schema", default="")
    )
    collections: Annotated[
        tuple[NonEmpty, ...],
        Meta(description="Collection files or folders of them, relative to this file."),
    ] = ()
    output: Annotated[
        NonEmpty,
        Meta(description="The folder that snippets are written to, relative to this file."),
    ] = "output"
    clients: Annotated[
        tuple[NonEmpty, ...],
        Meta(
            description="The clients to render, by name or alias, such as go/chilkat or curl; "
            "'snippetgen clients' lists them."
        ),
    ] = DEFAULT_CLIENTS
    environment: Annotated[
        str | None,
        Meta(description="A Postman environment whose values replace variables."),
    ] = None
    globals: Annotated[
        str | None, Meta(description="A Postman globals export whose values replace variables.")
    ] = None
    variables: Annotated[
        dict[str, str],
        Meta(description="Values of variables, by name; they win over every file."),
    ] = {}
    include: Annotated[
        tuple[NonEmpty, ...],
        Meta(
            description="Render only these items: Folder/Name, a glob like Leads/*, or a pointer."
        ),
    ] = ()
    exclude: Annotated[
        tuple[NonEmpty, ...], Meta(description="Leave these items out; written as for include.")
    ] = ()
    placeholders: Annotated[
        Literal["env", "angle", "keep"],
        Meta(
            description="How a variable without a value is written: env reads it from the "
            "environment, angle writes <name>, keep writes {{name}}."
        ),
    ] = "env"
    form: Annotated[
        Literal["program", "fragment"],
        Meta(description="A whole file that runs, or only the part between."),
    ] = "program"
    regions: Annotated[
        bool,
        Meta(
            description="Put comments around the request and the reading of the answer, for tools "
            "that show one part of a file."
        ),
    ] = False
    example: Annotated[
        str | None,
        Meta(description="The name of the saved answer to read, in items that have one so named."),
    ] = None
    chilkat: Annotated[Chilkat, Meta(description="Choices for the Chilkat clients.")] = Chilkat()
    preset: Annotated[
        Literal["classic"] | None,
        Meta(description="A set of choices: classic is the look of Chilkat's own pages."),
    ] = None
    secrets: Annotated[
        Literal["name", "keep"],
        Meta(
            description="What is done with credentials: name writes a variable in their place, "
            "keep writes their value."
        ),
    ] = "name"
    allow_secret: Annotated[
        tuple[Allowed, ...],
        Meta(description="What looks like a credential and may be shown, each with its reason."),
    ] = ()
    prune: Annotated[
        bool,
        Meta(description="Remove generated files that no request gives any more."),
    ] = True
    strict: Annotated[bool, Meta(description="Fail on warnings too.")] = False
    templates: Annotated[
        tuple[NonEmpty, ...],
        Meta(description="Folders of templates that shadow the bundled ones, file by file."),
    ] = ()
    verified: Annotated[
        str | None,
        Meta(
            description="A report of 'snippetgen verify --report'; programs that it proves say so "
            "in their head."
        ),
    ] = None
    trust_templates: Annotated[
        bool,
        Meta(description="Run the templates of these folders without a sandbox and its limits."),
    ] = False
    max_input_mib: Annotated[
        int, Meta(ge=1, description="The largest file that is read, in MiB.")
    ] = 256
    max_requests: Annotated[
        int, Meta(ge=1, description="The most requests that one collection may have.")
    ] = 100_000
    max_snippet_kib: Annotated[
        int, Meta(ge=1, description="The longest snippet that is written, in KiB.")
    ] = 16_384
    jobs: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(
            description="How many cores render requests and write files; by default all that the "
            "machine has, where there is enough to do for them."
        ),
    ] = None
    executor: Annotated[
        Annotated[str, Meta(pattern="^(dask:.+)?$")],
        Meta(
            description="Who renders instead of processes of this machine: dask:ADDRESS, the "
            "scheduler of a Dask cluster."
        ),
    ] = ""
    cache: Annotated[
        bool, Meta(description='Remember results from run to run; never with secrets = "keep".')
    ] = True
    cache_dir: Annotated[
        NonEmpty | None,
        Meta(
            description="The folder for that; by default the user's own for caches, or what "
            "SNIPPETGEN_CACHE_DIR says."
        ),
    ] = None
    publish: Annotated[
        tuple[Output, ...],
        Meta(description="What 'snippetgen publish' makes: a [[publish]] table for each output."),
    ] = ()
    lint: Annotated[
        LintChoices,
        Meta(description="What 'snippetgen lint' looks for: select, and ignore with reasons."),
    ] = LintChoices()
