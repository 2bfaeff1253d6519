"""Where it was measured: the machine and the versions of everything."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

RIVALS = Path(__file__).with_name("rivals")


def machine(scratch: Path) -> dict[str, Any]:
    """The machine; ``scratch`` is the folder that outputs go to."""
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": round(gib),
        "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
        "outputs": _file_system(scratch),
        "load": round(os.getloadavg()[0], 1),
    }


def versions() -> dict[str, str]:
    """Ours first, then the rivals' as they are installed, then the interpreters'."""
    wanted = json.loads((RIVALS / "package.json").read_text("utf-8"))["dependencies"]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    return {
        "snippetgen": version("snippetgen"),
        **wanted,
        "Python": f"{platform.python_version()} ({_maker()})",
        "Node": node.stdout.strip().removeprefix("v"),
    }


def _maker() -> str:
    """Who built this Python: distributions turn optimisations on that a build by hand leaves out."""
    if sys.base_prefix != "/usr":
        return "not the system's own"
    return f"{platform.freedesktop_os_release()['NAME'].partition(' ')[0]}'s own"


def memory_folder() -> str:
    """A file system in memory where there is one that can be written to, else the usual folder."""
    shared = "/dev/shm"  # noqa: S108 - that is what it is for
    is_memory = os.access(shared, os.W_OK) and _file_system(Path(shared)) == "tmpfs"
    return shared if is_memory else tempfile.gettempdir()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _file_system(folder: Path) -> str:
    """The kind of file system that ``folder`` is on, as Linux names it."""
    asked = ["stat", "--file-system", "--format=%T", str(folder)]
    found = subprocess.run(asked, check=False, capture_output=True, text=True)
    return found.stdout.strip() or "unknown"
