"""Clients by the names that people give them, found without reading all that there are."""

from __future__ import annotations

from snippetgen.targets.bundled import CLIENT_FILE, bundled_templates, is_bundled


def file_name(client: str, extension: str) -> str:
    """What the snippets of ``client`` are called."""
    return f"{client.replace('/', '-')}.{extension}"


def full_name(name: str, folders: tuple[str, ...]) -> str | None:
    """The full name of the client that ``name`` or an alias says; None when there is none.

    Raises TemplateError when a toml file of ``folders`` cannot be used.
    """
    if folders:
        return full_names(folders).get(name)
    return name if is_bundled(name) else _named_by_alias(name)


def full_names(folders: tuple[str, ...]) -> dict[str, str]:
    """The full name of every client by each of its names."""
    from snippetgen.targets.client import load_clients

    found = load_clients(folders).values()
    aliases = {alias: client.name for client in found for alias in client.aliases}
    return aliases | {client.name: client.name for client in found}


def _named_by_alias(alias: str) -> str | None:
    """The bundled client of that alias; those that do not have the word in them are not read."""
    from snippetgen.targets.client import load_client

    top = bundled_templates()
    if any(alias in path.read_text("utf-8") for path in top.glob("*.toml")):
        return full_names(()).get(alias)
    for path in sorted(top.glob(f"*/*/{CLIENT_FILE}"), reverse=True):
        name = f"{path.parent.parent.name}/{path.parent.name}"
        if alias in path.read_text("utf-8") and alias in load_client(name).aliases:
            return name
    return None
