"""Every approved review into a folder."""

import hashlib
from collections.abc import Callable, Container, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.export import manifest
from core.export.files import cause, write_atomically
from core.export.layout import headline
from core.export.names import Taken, candidates
from core.export.outgoing import Outgoing, facts_of
from core.export.write import Document, Written, document, written
from core.model import Article, DeskError, ExportError, Format, Profile, Review, ReviewState, StaleDecisionError
from core.review import checks, set_state

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it; whoever only renders need not wait for SQLAlchemy.
    from core.desk import Desk

_MAY_LEAVE = frozenset({ReviewState.APPROVED, ReviewState.EXPORTED})
_BATCH = 50  # reviews between two manifests: few enough to lose none for long, many enough not to write it for each


class RefusedError(ExportError):
    """A review that did not leave.

    Args:
        review_id: which.
        name: what a person calls its source; the id where nothing more is known.
        cause: why, one line for that person.
    """

    def __init__(self, review_id: str, name: str, cause: str) -> None:
        super().__init__(cause)
        self.review_id = review_id
        self.name = name


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A review whose copy and file are as they last left; nothing was written.

    Attributes:
        review_id: which.
        name: what a person calls its source.
        path: the file that it left as.
    """

    review_id: str
    name: str
    path: Path


def export_approved(
    desk: "Desk",
    folder: Path,
    to: Format,
    review_ids: Sequence[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Written | RefusedError, ...]:
    """Writes approved reviews into ``folder``, with a manifest; those that left are exported from then on.

    A review that was exported there before takes its file again, unless somebody has changed that file since.
    No other file is replaced. Nothing is recorded on the desk before file and manifest are on the disk; stopped
    anywhere, the next export goes on.

    Args:
        desk: where the reviews are.
        folder: where the files go; made if it is not there.
        to: the format.
        review_ids: which reviews, approved or exported before; None for all that are approved.
        progress: told ``"3 of 20: name"`` before each; what it raises stops the export, with the files written so
            far recorded.

    Returns:
        One for each review: what was written, or why it did not leave.

    Raises:
        ExportError: the folder cannot be used, or holds a manifest that is not ours.
    """
    if review_ids is None:
        from core.desk import Query

        review_ids = [row.review_id for row in desk.queue(Query(states=(ReviewState.APPROVED,)))]
    folder = _usable(folder)
    taken = Taken([manifest.NAME, *(path.name for path in folder.iterdir())])
    export = _Export(desk, folder, to, list(manifest.read_manifest(folder)), taken)
    for start in range(0, len(review_ids), _BATCH):
        batch = review_ids[start : start + _BATCH]
        export.batch({each: f"{number} of {len(review_ids)}" for number, each in enumerate(batch, start + 1)}, progress)
    return tuple(export.results)


def export_profile(
    desk: "Desk",
    profile: Profile,
    review_ids: Sequence[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
    waiting: Callable[[str], None] = lambda _: None,
) -> tuple[Written | RefusedError | Unchanged, ...]:
    """Writes approved and exported reviews as a profile says, those that are as they last left by it left alone.

    Args:
        desk: where the reviews are.
        profile: format, folder, names and fields.
        review_ids: which reviews; None for all that are approved or exported.
        progress: told ``"3 of 20: name"`` before each; what it raises stops the export.
        waiting: told who writes into the folder, several times a second while it is waited for; what it raises
            stops the export.

    Returns:
        One for each review: what was written, or that it is as it last left, or why it did not leave.

    Raises:
        ExportError: the folder cannot be used, holds a manifest that is not ours, or another export keeps writing
            there.
    """
    raise NotImplementedError


def _usable(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"{folder}: {cause(error)}") from error
    return folder


@dataclass(slots=True)
class _Export:
    """One run: the folder's names and its manifest as they grow."""

    desk: "Desk"
    folder: Path
    to: Format
    lines: list[manifest.Line]
    taken: Taken
    results: list[Written | RefusedError] = field(default_factory=list)

    def batch(self, numbers: Mapping[str, str], progress: Callable[[str], None]) -> None:
        """Writes some reviews, then the manifest, then the desk's record of them, even when told to stop."""
        left: list[tuple[Review, Written]] = []
        try:
            for review_id, number in numbers.items():
                self._one(review_id, left, partial(_tell, progress, number))
        finally:
            self._settle(left)

    def _one(self, review_id: str, left: list[tuple[Review, Written]], progress: Callable[[str], None]) -> None:
        name = review_id
        try:
            review = self.desk.review(review_id)
            name = review.name if review else review_id
            progress(name)
            review = _leaving(review, name)
            account = self._write(review)
        except (ExportError, DeskError) as error:
            self.results.append(RefusedError(review_id, name, str(error)))
        else:
            self.results.append(account)
            left.append((review, account))

    def _write(self, review: Review) -> Written:
        outgoing = Outgoing.of(review, facts_of(self.desk, review.id))
        copy = outgoing.article
        ready = document([outgoing], self.to)
        name = self._name(copy, ready)
        write_atomically(self.folder / name, ready.data)
        self.taken.add(name)
        title = headline(copy) or copy.name
        self.lines.append(manifest.Line(name, review.id, self.to, ready.sha256, datetime.now(UTC), title))
        return written(copy, self.to, self.folder / name, ready)

    def _name(self, copy: Article, ready: Document) -> str:
        """The review's own file; or one that an export cut short left, known by its content; or a free name."""
        for line in reversed(self.lines):
            own = (line.review, line.format) == (copy.review_id, self.to)
            if own and _hash(self.folder / line.file) == line.sha256:
                return line.file
        listed = {line.file for line in self.lines}
        return next(name for name in candidates(copy, self.to) if self._is_free(name, listed, ready.sha256))

    def _is_free(self, name: str, listed: Container[str], sha256: str) -> bool:
        return name not in self.taken or (name not in listed and _hash(self.folder / name) == sha256)

    def _settle(self, left: Sequence[tuple[Review, Written]]) -> None:
        if not left:
            return
        manifest.write_manifest(self.folder, self.lines)
        for review, account in left:
            self.desk.record_export(review.id, str(account.path), account.sha256, self.to.value)
            decision = set_state(review, ReviewState.EXPORTED)
            if decision is not None:
                # An editor who opened the review again meanwhile has the last word on its state.
                with suppress(StaleDecisionError):
                    self.desk.record(review.id, decision)


def _tell(progress: Callable[[str], None], number: str, name: str) -> None:
    progress(f"{number}: {name}")


def _leaving(review: Review | None, name: str) -> Review:
    """The review if it may leave."""
    if review is None:
        raise ExportError(f"{name}: it is not prepared yet")
    if review.state not in _MAY_LEAVE:
        raise ExportError(f"{name}: it is {review.state.value}, not approved")
    bars = [check.message for check in checks(review) if check.blocks_export]
    if bars:
        raise ExportError(f"{name}: {' '.join(bars)}")
    return review


def _hash(path: Path) -> str:
    """Hexadecimal SHA-256 of a plain file's content; empty for anything else."""
    if path.is_symlink() or not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
