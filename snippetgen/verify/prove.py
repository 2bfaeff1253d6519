"""The proof of one snippet: rendered against the capture server, run, and compared."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import msgspec
from msgspec.structs import replace

from snippetgen.ir.request import Example
from snippetgen.problems import Code, Problem, Where
from snippetgen.resolve.exchange import Exchange
from snippetgen.resolve.placeholders import env_names, write_placeholders
from snippetgen.resolve.signatures import DigestCredentials
from snippetgen.settings import Placeholders
from snippetgen.verify.capture import Answer, CaptureServer, Slot
from snippetgen.verify.compare import compare
from snippetgen.verify.excuses import judge, unsigned
from snippetgen.verify.finding import Difference
from snippetgen.verify.redirect import harmless_values, make_files, real_values, redirected
from snippetgen.verify.report import Record, Verdict
from snippetgen.verify.runners.job import Job, Runner, Workplace
from snippetgen.verify.runners.supervise import Ended, Limits
from snippetgen.verify.wire import Wire, wire_of

Render = Callable[[Exchange], tuple[str | None, Sequence[Problem]]]
Fingerprint = Callable[[Exchange], str]

BATCH = 200
_LIMITS = {Code.UNSUPPORTED.code, Code.NO_LITERAL.code}


def _none(_: Exchange) -> str:
    return ""


class Subject(msgspec.Struct, frozen=True):
    """A snippet to prove: ``render`` makes its text from the exchange led to our server.

    ``exchange`` is None where Postman sends nothing; ``expected`` is what must arrive, where that
    is known better than from the exchange; ``problems`` are those of resolving; ``fingerprint``
    gives the hash of the snippet that the item's own exchange has; ``values`` are the real ones of
    variables that stand for credentials.
    """

    client: str
    where: Where
    exchange: Exchange | None
    render: Render
    answer: Answer = Answer()
    expected: Wire | None = None
    problems: tuple[Problem, ...] = ()
    fingerprint: Fingerprint = _none
    values: Mapping[str, str] = {}


class Options(msgspec.Struct, frozen=True):
    """How to prove; ``files`` is a folder whose files a snippet finds where it runs."""

    placeholders: Placeholders = "env"
    limits: Limits = Limits()
    parallel: int = 1
    files: Path | None = None


class _Trial(msgspec.Struct, frozen=True):
    """A subject whose snippet is ready to run."""

    subject: Subject
    slot: Slot
    job: Job
    expected: Wire
    problems: tuple[Problem, ...]


def answer_for(example: Example | None) -> Answer:
    """The saved ``example`` as an answer, so that code which reads it can; else ``{}``."""
    if example is None:
        return Answer()
    bodiless = example.code in (204, 205) and example.body
    status = 200 if bodiless or not 200 <= example.code < 300 else example.code
    types = [
        h.value.source
        for h in example.headers
        if h.value and h.key.source.lower() == "content-type"
    ]
    found = (
        types[0] if types and types[0].isascii() and types[0].isprintable() else "application/json"
    )
    media_type = found.partition(";")[0].strip()
    return Answer(status, f"{media_type}; charset=utf-8", example.body.encode("utf-8", "replace"))


def prove(subjects: Iterable[Subject], runner: Runner, options: Options) -> Iterator[Record]:
    """Prove the snippets of one client, one record for each subject, in any order."""
    reason = runner.available()
    if reason is not None:
        yield from (_record(subject, "not run", reason) for subject in subjects)
        return
    with CaptureServer() as server:
        rest = iter(subjects)
        while batch := list(islice(rest, BATCH)):
            with tempfile.TemporaryDirectory(prefix="snippetgen-verify-") as folder:
                yield from _Batch(server, runner, options, Path(folder)).prove(batch)


class _Batch:
    """The subjects that are run at once, in a temporary folder."""

    def __init__(
        self, server: CaptureServer, runner: Runner, options: Options, folder: Path
    ) -> None:
        self.server = server
        self.runner = runner
        self.options = options
        self.folder = folder

    def prove(self, subjects: Sequence[Subject]) -> Iterator[Record]:
        """Prepare all, run all, compare each."""
        trials: dict[int, _Trial] = {}
        for number, subject in enumerate(subjects, 1):
            found = self.prepared(number, subject)
            if isinstance(found, Record):
                yield found
            else:
                trials[number] = found
        place = Workplace(self.folder, self.options.limits, self.options.parallel)
        for job, ended in self.runner.run([trial.job for trial in trials.values()], place):
            trial = trials[job.number]
            yield judged(trial, ended, self.server.close(trial.slot))

    def prepared(self, number: int, subject: Subject) -> _Trial | Record:
        """The snippet ready to run, or the record of why it cannot be run."""
        errors = [problem for problem in subject.problems if problem.severity == "error"]
        if subject.exchange is None or errors:
            return _record(subject, "unproven", "; ".join(p.message for p in errors))
        slot = self.server.open(subject.answer)
        found = self.rendered(number, subject, subject.exchange, slot)
        if isinstance(found, Record):
            self.server.close(slot)
        return found

    def rendered(
        self, number: int, subject: Subject, exchange: Exchange, slot: Slot
    ) -> _Trial | Record:
        """The snippet that sends to ``slot``, its files made."""
        style = self.options.placeholders
        led = redirected(exchange, slot.port, variables=style == "env")
        text, problems = subject.render(led)
        if text is None:
            return _unrendered(subject, problems)
        signs = not unsigned(problems)
        slot.challenges = signs and isinstance(led.credentials, DigestCredentials)
        shown = write_placeholders(led, style)
        values = harmless_values(shown, slot.port)
        if style == "env":
            names = env_names(led)
            real = {names[n]: v for n, v in subject.values.items() if n in names}
            values |= real_values(shown, real)
        folder = self.folder / str(number)
        try:
            self.furnish(folder)
            make_files(shown, values, folder)
            expected = subject.expected or wire_of(shown, values, folder)
        except (OSError, ValueError) as error:
            return _record(subject, "not run", f"a file cannot be made for it: {error}")
        job = Job(number, text, folder, self.folder / f"{number}.snippet", values)
        return _Trial(subject, slot, job, expected, (*subject.problems, *problems))

    def furnish(self, folder: Path) -> None:
        """Make the folder where a snippet runs."""
        if self.options.files is None:
            folder.mkdir()
        else:
            shutil.copytree(self.options.files, folder)


def _unrendered(subject: Subject, problems: Sequence[Problem]) -> Record:
    reason = "; ".join(problem.message for problem in problems)
    limited = all(problem.code in _LIMITS for problem in problems)
    return _record(subject, "limited" if limited else "failed", reason)


def judged(trial: _Trial, ended: Ended, wires: Sequence[Wire]) -> Record:
    """The verdict on a snippet that was run."""
    subject = trial.subject
    if ended.stopped or ended.code:
        reason = ended.stopped or f"exit code {ended.code}"
        return _record(subject, "failed", f"{reason}\n{ended.tail}".strip())
    if len(wires) != 1:
        number = Difference("requests", "1", str(len(wires)))
        return _record(subject, "different", "", (number,))
    comparison = compare(trial.expected, wires[0])
    if comparison.differences:
        found = judge(comparison.differences, trial.problems)
        return _record(subject, found.verdict, found.reason, found.differences)
    if lacking := unsigned(trial.problems):
        return _record(subject, "unproven", lacking)
    assert subject.exchange is not None
    right: Verdict = "equivalent" if comparison.ways else "exact"
    record = _record(subject, right, ", ".join(comparison.ways))
    return replace(record, fingerprint=subject.fingerprint(subject.exchange))


def _record(
    subject: Subject, verdict: Verdict, reason: str, differences: tuple[Difference, ...] = ()
) -> Record:
    return Record(
        client=subject.client,
        collection=subject.where.file,
        pointer=subject.where.pointer,
        item=subject.where.names,
        verdict=verdict,
        reason=reason,
        differences=differences,
    )
