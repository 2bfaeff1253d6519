"""Drive the real Chilkat engine (PyPI: chilkat2) against a raw loopback server and record it.

Test-only. A probe is a list of steps (new/call/get/set on named objects) plus what came of it:
the value of every step and the exact bytes of every request. The Go test of the stand-in module
(../chilkat) replays the same steps and compares.

Bytes are stored as text with one character per byte (latin-1). The server's address is written
as HOST, and the folder with the fixture files as FILES.
"""

from __future__ import annotations

import re
import select
import socket
import threading
from pathlib import Path
from typing import Any, Self

import chilkat2

FILES = Path(__file__).resolve().parent / "files"
DEFAULT_RESPONSE = (
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n" '{"ok":true}'
)
QUIET_SECONDS = 0.06


class RawServer:
    """Answers HTTP/1.1 over loopback and keeps the raw bytes of each request."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.requests: list[dict[str, Any]] = []
        self.responses: list[str] = []
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def reset(self, responses: list[str]) -> None:
        with self.lock:
            self.requests, self.responses, self.connections = [], list(responses), 0

    def _accept(self) -> None:
        while True:
            conn, _ = self.listener.accept()
            with self.lock:
                number = self.connections
                self.connections += 1
            threading.Thread(target=self._serve, args=(conn, number), daemon=True).start()

    def _serve(self, conn: socket.socket, number: int) -> None:
        buffer = b""
        while True:
            while b"\r\n\r\n" not in buffer:
                piece = conn.recv(65536)
                if not piece:
                    return
                buffer += piece
            head, _, rest = buffer.partition(b"\r\n\r\n")
            match = re.search(rb"(?im)^content-length:\s*(\d+)", head)
            length = int(match[1]) if match else 0
            if re.search(rb"(?im)^transfer-encoding:\s*chunked", head):
                while not rest.endswith(b"0\r\n\r\n"):
                    rest += conn.recv(65536)
                length = len(rest)
            while len(rest) < length:
                piece = conn.recv(65536)
                if not piece:
                    break
                rest += piece
            # Anything that arrives now was sent without being announced.
            while select.select([conn], [], [], QUIET_SECONDS)[0]:
                piece = conn.recv(65536)
                if not piece:
                    break
                rest += piece
            with self.lock:
                self.requests.append(
                    {
                        "connection": number,
                        "head": head.decode("latin-1"),
                        "body": rest[:length].decode("latin-1"),
                        "stray": rest[length:].decode("latin-1"),
                    }
                )
                answer = self.responses.pop(0) if self.responses else DEFAULT_RESPONSE
            if head.startswith(b"HEAD ") and answer is DEFAULT_RESPONSE:
                answer = answer.partition("\r\n\r\n")[0] + "\r\n\r\n"
            conn.sendall(answer.encode("latin-1"))
            if "connection: close" in answer.lower():
                conn.close()
                return
            buffer = b""


SERVER = RawServer()


def to_real(value: Any) -> Any:
    if value == "{port}":
        return SERVER.port
    if isinstance(value, str):
        return (
            value.replace("{o}", f"http://127.0.0.1:{SERVER.port}")
            .replace("{hostport}", f"127.0.0.1:{SERVER.port}")
            .replace("{f}", str(FILES))
        )
    return value


def to_stored(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace(f"127.0.0.1:{SERVER.port}", "HOST").replace(str(FILES), "FILES")
    return value


class Recorded:
    """A Chilkat object that writes down what is done with it."""

    def __init__(self, probe: Probe, name: str, real: Any) -> None:
        self.__dict__.update(_probe=probe, _name=name, _real=real)

    def __getattr__(self, member: str) -> Any:
        kind = getattr(type(self._real), member)
        if callable(kind):
            return lambda *args: self._probe.call(self, member, args)
        value = getattr(self._real, member)
        self._probe.step(op="get", on=self._name, member=member, result=to_stored(value))
        return value

    def __setattr__(self, member: str, value: Any) -> None:
        setattr(self._real, member, to_real(value))
        self._probe.step(op="set", on=self._name, member=member, args=[value])


class Probe:
    """One named experiment; used as a context manager."""

    def __init__(self, name: str, *responses: str) -> None:
        self.record: dict[str, Any] = {"name": name, "responses": list(responses), "steps": []}
        self.names = 0

    def __enter__(self) -> Self:
        SERVER.reset(self.record["responses"])
        return self

    def __exit__(self, *_: object) -> None:
        requests = SERVER.requests
        for request in requests:
            request["head"] = to_stored(request["head"])
        self.record["requests"] = requests
        ALL.append(self.record)

    def step(self, **fields: Any) -> None:
        self.record["steps"].append(fields)

    def _fresh(self, class_name: str) -> str:
        self.names += 1
        return f"{class_name}{self.names}"

    def new(self, class_name: str) -> Recorded:
        name = self._fresh(class_name)
        self.step(op="new", on=name, member=class_name)
        return Recorded(self, name, getattr(chilkat2, class_name)())

    def call(self, target: Recorded, member: str, args: tuple[Any, ...]) -> Any:
        real_args, stored_args = [], []
        for arg in args:
            if isinstance(arg, Recorded):
                real_args.append(arg._real)
                stored_args.append({"object": arg._name})
            else:
                real_args.append(to_real(arg))
                stored_args.append(arg)
        result = getattr(target._real, member)(*real_args)
        fields: dict[str, Any] = {
            "op": "call",
            "on": target._name,
            "member": member,
            "args": stored_args,
        }
        if type(result).__module__ == "chilkat2":
            name = self._fresh(type(result).__name__)
            self.step(**fields, result={"object": name})
            return Recorded(self, name, result)
        # The Go binding gives nil after a failure, the Python one "" or what there is.
        if isinstance(result, str) and not target._real.LastMethodSuccess:
            result = None
        self.step(**fields, result=to_stored(result))
        return result


ALL: list[dict[str, Any]] = []
