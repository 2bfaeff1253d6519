"""The figures of ``performance.json`` as tables of the documentation: a head, and rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Figures = dict[str, Any]
Table = tuple[tuple[str, ...], Iterator[tuple[str, ...]]]

HTTPSNIPPETS = ("httpsnippet", "@readme/httpsnippet")
POSTMAN = "postman-code-generators"
LARGE, LARGEST = 1_000, 10_000
_KINDS = {
    "full": "everything, into an empty folder",
    "one": "one request changed",
    "hash": "nothing changed, but the file of the collection was touched",
    "stat": "nothing changed",
}


class Bar(NamedTuple):
    """A figure that was set beforehand; ``most`` says that less is better."""

    what: str
    must: float
    aim: float
    found: Callable[[Figures], float]
    most: bool = False
    unit: str = "x"

    def verdict(self, figure: float) -> str:
        """How ``figure`` stands to the bar."""
        sign = -1 if self.most else 1
        if sign * figure >= sign * self.aim:
            return "aim reached"
        return "reached" if sign * figure >= sign * self.must else "**missed**"


def the(figures: Figures, table: str, **wanted: object) -> dict[str, Any]:
    """The one row of ``table`` that says ``wanted``; raises KeyError without one."""
    for row in figures[table]:
        if wanted.items() <= row.items():
            return dict(row)
    raise KeyError(f"{table}: {wanted}")


def _cache(figures: Figures, state: str) -> str:
    """``cold`` or ``warm``; without a cache every run is the same, and called warm."""
    return state if figures["has_cache"] else "warm"


def over(requests: int, state: str, *rivals: str) -> Callable[[Figures], float]:
    """How often our time goes into that of the fastest of ``rivals``."""

    def found(figures: Figures) -> float:
        member = f"over_{_cache(figures, state)}"
        rows = (the(figures, "tools", requests=requests, tool=rival) for rival in rivals)
        return min(float(row[member]["wall"]) for row in rows)

    return found


def share(kind: str) -> Callable[[Figures], float]:
    """The part of a whole run's time."""
    return lambda figures: float(the(figures, "again", kind=kind)["share"]["wall"])


def _growth(figures: Figures) -> float:
    """Time for a request of the largest collection over that of a smaller one."""
    large, largest = (
        the(figures, "tools", requests=n, tool="warm")["wall"] / n for n in (LARGE, LARGEST)
    )
    return float(largest / large)


def _rewritten(figures: Figures) -> float:
    return max(float(the(figures, "again", kind=kind)["written"]) for kind in ("stat", "hash"))


def _peak(figures: Figures) -> float:
    return float(the(figures, "tools", requests=LARGEST, tool="warm")["peak"])


BARS = (
    Bar("`--help` over a Python that does nothing, processor", 5, 4.3,
        lambda figures: float(figures["starts"]["ratio"]["cpu"]), most=True),
    Bar(f"1 request, empty cache: {POSTMAN}", 3, 5, over(1, "cold", POSTMAN)),
    Bar("1 request, empty cache: the faster httpsnippet", 1, 1.5, over(1, "cold", *HTTPSNIPPETS)),
    Bar(f"1 request, filled cache: {POSTMAN}", 3, 5, over(1, "warm", POSTMAN)),
    Bar("1 request, filled cache: the faster httpsnippet", 1, 1.5, over(1, "warm", *HTTPSNIPPETS)),
    Bar(f"1,000 requests, empty cache: {POSTMAN}", 1, 2, over(LARGE, "cold", POSTMAN)),
    Bar(f"1,000 requests, filled cache: {POSTMAN}", 4, 6, over(LARGE, "warm", POSTMAN)),
    Bar("1,000 requests, filled cache: the faster httpsnippet", 1.3, 2, over(LARGE, "warm", *HTTPSNIPPETS)),
    Bar(f"10,000 requests, filled cache: {POSTMAN}", 4, 6, over(LARGEST, "warm", POSTMAN)),
    Bar("10,000 requests, filled cache: the faster httpsnippet", 1.3, 2, over(LARGEST, "warm", *HTTPSNIPPETS)),
    Bar("10,000 requests, nothing changed, by hash: share of a whole run", 0.25, 0.15, share("hash"), most=True, unit=""),
    Bar("10,000 requests, nothing changed, by stat: share of a whole run", 0.1, 0.05, share("stat"), most=True, unit=""),
    Bar("10,000 requests, one changed: share of a whole run", 0.3, 0.17, share("one"), most=True, unit=""),
    Bar("10,000 requests, filled cache: peak memory", 130, 80, _peak, most=True, unit="MB"),
    Bar("time for a request of 10,000 over one of 1,000", 1.2, 1.05, _growth, most=True, unit=""),
    Bar("files rewritten without a change", 0, 0, _rewritten, most=True, unit=""),
)  # fmt: skip


def bars(figures: Figures) -> Table:
    """Every bar with what was measured beside it."""

    def rows() -> Iterator[tuple[str, ...]]:
        for bar in BARS:
            figure = bar.found(figures)
            limits = (f"{bar.must:g} {bar.unit}".strip(), f"{bar.aim:g} {bar.unit}".strip())
            shown = f"{figure:.0f}" if bar.unit == "MB" or not bar.must else f"{figure:.2f}"
            yield bar.what, *limits, f"{shown} {bar.unit}".strip(), bar.verdict(figure)

    return ("what", "must", "aim", "measured", ""), rows()


def _title(figures: Figures, tool: str) -> str:
    """A tool with its version, ours with the state of its cache."""
    if tool in ("cold", "warm"):
        state = {"cold": ", empty cache", "warm": ", filled cache"}[tool]
        return f"snippetgen {figures['versions']['snippetgen']}" + state * figures["has_cache"]
    return f"{tool} {figures['versions'][tool]}"


def rivals(figures: Figures) -> Table:
    """Everybody at every size, and the ratio to ours."""
    states = [state for state in ("cold", "warm") if figures["has_cache"] or state == "warm"]

    def rows() -> Iterator[tuple[str, ...]]:
        for row in figures["tools"]:
            ratios = (row.get(f"over_{state}") for state in states)
            shown = (f"{r['wall']:.2f} / {r['cpu']:.2f}" if r else "" for r in ratios)
            yield (
                f"{row['requests']:,}",
                _title(figures, row["tool"]),
                _seconds(row["wall"]),
                _seconds(row["cpu"]),
                f"{row['peak']:.0f} MB",
                *shown,
            )

    words = {"cold": "over ours, empty cache", "warm": "over ours, filled cache"}
    heads = [words[state] if figures["has_cache"] else "over ours" for state in states]
    return ("requests", "generator", "wall", "processor", "peak memory", *heads), rows()


def again(figures: Figures) -> Table:
    """Runs that have little to do."""

    def rows() -> Iterator[tuple[str, ...]]:
        for row in figures["again"]:
            yield (
                _KINDS[row["kind"]],
                _seconds(row["wall"]),
                _seconds(row["cpu"]),
                f"{row['peak']:.0f} MB",
                f"{row['share']['wall']:.2f}",
                "all" if row["kind"] == "full" else str(row["written"]),
            )

    return ("what", "wall", "processor", "peak memory", "share", "files written"), rows()


def jobs(figures: Figures) -> Table:
    """One process and two."""

    def rows() -> Iterator[tuple[str, ...]]:
        for row in figures["jobs"]:
            ratio = row["over_one"]
            same = "yes" if row["same_bytes"] else "**no**"
            shown = (f"{ratio['wall']:.2f}", f"{ratio['cpu']:.2f}", same)
            times = (_seconds(row["wall"]), _seconds(row["cpu"]))
            yield f"{row['requests']:,}", str(row["jobs"]), *times, *shown

    head = (
        "requests",
        "`--jobs`",
        "wall",
        "processor",
        "wall over one",
        "processor over one",
        "same bytes",
    )
    return head, rows()


def machine(figures: Figures) -> Table:
    """Where it was measured."""
    found = figures["machine"]
    versions = figures["versions"].items()
    sizes = figures["megabytes"].items()
    lines = [
        ("processor", f"{found['processor']}, {found['cores']} cores"),
        ("memory", f"{found['memory_gib']} GiB"),
        ("system", found["system"]),
        ("file system of collections, cache and outputs", found["outputs"]),
        ("load when it began", f"{found['load']:.1f}"),
        ("versions", ", ".join(f"{name} {number}" for name, number in versions)),
        ("size of the collections", ", ".join(f"{int(n):,}: {mb:g} MB" for n, mb in sizes)),
        ("runs", ", ".join(f"{int(n):,}: {runs}" for n, runs in figures["runs"].items())),
    ]
    return ("", ""), iter(lines)


def short(figures: Figures) -> Table:
    """For the first page: seconds at three sizes, and memory."""
    sizes = (1, LARGE, LARGEST)

    def rows() -> Iterator[tuple[str, ...]]:
        for tool in dict.fromkeys(row["tool"] for row in figures["tools"]):
            found = {row["requests"]: row for row in figures["tools"] if row["tool"] == tool}
            walls = (_seconds(found[n]["wall"]) if n in found else "" for n in sizes)
            peak = f"{found[LARGEST]['peak']:.0f} MB" if LARGEST in found else ""
            yield _title(figures, tool), *walls, peak

    head = (
        "generator",
        *(f"{n:,} request{'s' * (n > 1)}" for n in sizes),
        f"memory at {LARGEST:,}",
    )
    return head, rows()


def _seconds(figure: float) -> str:
    return f"{figure:.1f} s" if figure >= 10 else f"{figure:.2f} s"


TABLES: dict[str, Callable[[Figures], Table]] = {
    "again": again,
    "bars": bars,
    "jobs": jobs,
    "machine": machine,
    "rivals": rivals,
    "short": short,
}
