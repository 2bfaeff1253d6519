"""Serve the real Chilkat engine (PyPI: chilkat2) on a socket: ``python engine.py SOCKET``.

Test-only.  The engine is unlocked once, by CHILKAT_UNLOCK_CODE or for its evaluation; each
connection gets a forked process, and goes by lines of JSON:

    {"folder": "/where/the/program/runs"}                        first
    {"new": "Http"}                                              {"value": 1}
    {"on": 1, "member": "QuickGetStr", "arguments": ["http://…"]}    {"value": "…"}

An object is a number, in arguments ``{"object": 1}``; bytes are base64, in arguments
``{"bytes": "…"}``.  ``{"error": "…"}`` says that a call was impossible.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from base64 import b64decode, b64encode
from typing import Any

import chilkat2


def main(path: str) -> None:
    """Serve until killed; a line on stdout says when."""
    code = os.environ.get("CHILKAT_UNLOCK_CODE") or "evaluation"
    chilkat = chilkat2.Global()
    if not chilkat.UnlockBundle(code):
        sys.exit(f"the engine is not unlocked: {chilkat.LastErrorText}")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen(64)
        print(chilkat.Version, flush=True)
        while True:
            connection, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                Session().serve(connection)
                os._exit(0)
            connection.close()


class Session:
    """The objects of one program."""

    def __init__(self) -> None:
        """None yet."""
        self.objects: dict[int, Any] = {}

    def serve(self, connection: socket.socket) -> None:
        """Answer each line until there is none."""
        with connection.makefile("rwb") as stream:
            for line in stream:
                try:
                    answer = {"value": self.answer(json.loads(line))}
                except Exception as error:  # noqa: BLE001 - told to the program
                    answer = {"error": f"{type(error).__name__}: {error}"}
                stream.write(json.dumps(answer).encode() + b"\n")
                stream.flush()

    def answer(self, message: dict[str, Any]) -> Any:
        """Do what one message asks for."""
        if "folder" in message:
            os.chdir(message["folder"])
            return None
        if "new" in message:
            return self.kept(getattr(chilkat2, message["new"])())
        arguments = [self.argument(given) for given in message["arguments"]]
        return self.invoked(self.objects[message["on"]], message["member"], arguments)

    def invoked(self, on: Any, member: str, arguments: list[Any]) -> Any:
        """Call a method, or read or set the property of that name."""
        if member == "UnlockBundle":
            return True  # done for all when the engine was started
        kind = getattr(type(on), member, None)
        if kind is None and member.startswith("Set") and len(arguments) == 1:
            return setattr(on, member.removeprefix("Set"), arguments[0])
        if not callable(kind):
            return getattr(on, member)
        result = getattr(on, member)(*arguments)
        # The Go binding gives nil for a string method that failed, the Python one "".
        if isinstance(result, str) and not on.LastMethodSuccess:
            return None
        if type(result).__module__ == "chilkat2":
            return self.kept(result)
        return b64encode(result).decode() if isinstance(result, bytes) else result

    def kept(self, made: Any) -> int:
        """The number of an object."""
        self.objects[len(self.objects) + 1] = made
        return len(self.objects)

    def argument(self, given: Any) -> Any:
        """An argument as the engine takes it."""
        if not isinstance(given, dict):
            return given
        return b64decode(given["bytes"]) if "bytes" in given else self.objects[given["object"]]


if __name__ == "__main__":
    main(sys.argv[1])
