"""The proposal: detectors, weighing, fields, copies, reasons and flags, in this order."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.duplicates import likeness, repeated_runs
from core.model import (
    Block,
    Evidence,
    FieldName,
    Judgement,
    Medium,
    Proposal,
    Reason,
    RepeatedRun,
    Verdict,
)
from core.propose.context import Context, make_context
from core.propose.copies import resolve
from core.propose.detectors import DETECTORS
from core.propose.fields.candidate import Story, find_story
from core.propose.fields.gather import Gathered, gather
from core.propose.flags import flags_of
from core.propose.headlines import final, with_headline
from core.propose.lexicon import Lexicon
from core.propose.lexicon import standard as standard_lexicon
from core.propose.reasons import Ground, grounds_for
from core.propose.runs import Copy
from core.propose.shape import Prose
from core.propose.telling import stated
from core.propose.threshold import QUESTION_BELOW, WANTED
from core.propose.weigh import Opinion, Weighed, Weigher, strongest_first, weigh
from core.propose.weights import standard as standard_weights
from core.segment import Cut

__all__ = ["ENGINE", "QUESTION_BELOW", "propose"]

ENGINE = "galleyproof 0.3 block model"
_SUREST = 0.995
_EMPTY = 0.6
"""How sure it is at most that a sentence goes where nothing at all would stay."""
_PASSAGE = 3
"""Blocks of a run from which a line in a copy of it is a heading of that, and not the headline."""
_LEAST_SURE_FIELD = 0.8
"""A block that became a field is out of the body for sure even where it may be the wrong field."""


def propose(
    cut: Cut,
    *,
    flags: tuple[str, ...] = (),
    progress: Callable[[str], None] = lambda _: None,
    weigher: Weigher = weigh,
    lexicon: Lexicon | None = None,
) -> Proposal:
    """A judgement for every block of a page, with fields and flags.

    Args:
        cut: the page and the tree it was cut from.
        flags: flags its source came with; they come first in the proposal's.
        progress: told what is being done, a few words.
        weigher: what turns evidence into opinions.
        lexicon: the phrases; the desk's own unless given.
    """
    medium = Medium.TEXT if cut.tree is None else Medium.HTML
    progress("Reading")
    context = make_context(cut.page, cut.tree, lexicon or standard_lexicon(), standard_weights(medium))
    findings = []
    for name, detect in DETECTORS.items():
        progress(f"Asking {name}")
        findings.append(detect(context))
    progress("Weighing")
    weighed = weigher(context, findings)
    progress("Looking for copies")
    runs = repeated_runs(cut.page.blocks)
    progress("Looking for fields")
    verdicts = _Verdicts(context, weighed, runs)
    progress("Giving reasons")
    judgements = verdicts.judgements()
    lengths = {block: shape.length for block, shape in context.shapes.items()}
    return Proposal(
        source_id=cut.page.source_id,
        judgements=judgements,
        fields=verdicts.fields.values,
        flags=flags_of(cut.page, lengths, judgements, flags, weighed.article),
        engine=ENGINE,
        runs=verdicts.runs,
    )


class _Verdicts:
    """From opinions to judgements: fields first, then copies, then reasons."""

    def __init__(self, context: Context, weighed: Weighed, runs: Sequence[RepeatedRun]) -> None:
        self._context = context
        self._blocks = context.page.blocks
        self._opinions = weighed.opinions
        kept = {block: opinion.kept for block, opinion in weighed.opinions.items()}
        resolved = resolve(self._blocks, kept, runs, stated(context), weighed.copies)
        self._copies, self._doubted_copies, self.runs = dict(resolved.copies), resolved.doubted, resolved.runs
        for copy in self._copies.values():
            kept[copy.of] = max(kept[copy.of], WANTED)
        self._kept = kept
        self.story = self._story()
        self.fields: Gathered = gather(self.story)
        self._became = self.fields.become()
        self._add_headline_copies()
        stays = final(self._copies)
        self._copies = {block: replace(copy, of=stays[block]) for block, copy in self._copies.items()}

    def _story(self) -> Story:
        kept = [self._kept[block.id] >= WANTED and block.id not in self._copies for block in self._blocks]
        banners = {n for n, block in enumerate(self._blocks) if not kept[n] and self._tells_of_an_error(block)}
        copied = {n for n, block in enumerate(self._blocks) if self._goes_with_a_passage(block)}
        return replace(find_story(self._context, kept, banners), copied=copied)

    def _goes_with_a_passage(self, block: Block) -> bool:
        copy = self._copies.get(block.id)
        return copy is not None and copy.run >= _PASSAGE

    def _tells_of_an_error(self, block: Block) -> bool:
        return any(one.detector == "banner" for one in self._opinions[block.id].evidence)

    def _add_headline_copies(self) -> None:
        """Every further line that is the headline again is a copy of the block that became it."""
        title = self._became.get(FieldName.TITLE)
        if title is None:
            return
        words = self._context.shapes[title].words
        again: list[tuple[str, float]] = []
        for block in self._blocks:
            alike = likeness(self._context.shape(block).words, words, 0.9)
            if alike and block.id != title and len(words) >= 3:
                self._copies[block.id] = Copy(title, alike, 0.95, 1)
                again.append((block.id, alike))
        if again:
            # A headline is no copy of the block that repeats it.
            self._copies.pop(title, None)
            self.runs = with_headline(self.runs, title, again)

    def judgements(self) -> tuple[Judgement, ...]:
        """One judgement a block, in page order."""
        removed = [not self._stays(block) for block in self._blocks]
        said = {block: opinion.evidence for block, opinion in self._opinions.items()}
        grounds = grounds_for(self._context, said, removed, range(self.story.start, self.story.end))
        judged = tuple(self._judge(block, ground) for block, ground in zip(self._blocks, grounds, strict=True))
        return tuple(self._doubted(one) for one in judged) if all(removed) else judged

    def _doubted(self, one: Judgement) -> Judgement:
        """A sentence that nothing speaks against but its place, where no article would be left: a question."""
        doubtful = one.reason in _NO_TELLING and self._context.shapes[one.block_id].prose is not Prose.FRAGMENT
        return replace(one, confidence=min(_EMPTY, one.confidence)) if doubtful else one

    def _stays(self, block: Block) -> bool:
        return self._kept[block.id] >= WANTED and block.id not in self._copies and block.id not in self.fields.taken

    def _judge(self, block: Block, ground: Ground) -> Judgement:
        opinion = self._opinions[block.id]
        kept = self._kept[block.id]
        if block.id in self.fields.taken:
            return self._field(block, opinion, self.fields.taken[block.id])
        if block.id in self._copies:
            return _copied(block, opinion, self._copies[block.id])
        if kept >= WANTED:
            sure = min(_SUREST, kept, self._doubted_copies.get(block.id, _SUREST))
            return Judgement(block.id, Verdict.KEEP, sure, None, opinion.evidence)
        evidence = strongest_first([_told(ground), *opinion.evidence])
        return Judgement(block.id, Verdict.REMOVE, min(_SUREST, 1 - kept), ground.reason, evidence)

    def _field(self, block: Block, opinion: Opinion, name: FieldName) -> Judgement:
        sure = next(
            value.confidence for value in self.fields.values if value.block_id == block.id and value.name is name
        )
        became = self._became.get(name) == block.id
        told = f"It is the {_NAMES.get(name, name)}" if became else f"It is set like the {_NAMES.get(name, name)}"
        evidence = Evidence("fields", Verdict.REMOVE, sure, told, Reason.METADATA)
        confidence = min(_SUREST, max(_LEAST_SURE_FIELD, sure, 1 - opinion.kept))
        said = (evidence, *opinion.evidence)
        return Judgement(block.id, Verdict.REMOVE, confidence, Reason.METADATA, said, field=name if became else None)


def _told(ground: Ground) -> Evidence:
    """What the reason goes by, as evidence."""
    return Evidence("reason", Verdict.REMOVE, min(1.0, ground.weight / _SETTLED), ground.because, ground.reason)


_SETTLED = 4.0
"""Weight of what a reason goes by from which it is evidence of full strength."""

_NO_TELLING = frozenset({Reason.JUNK, Reason.RELATED, Reason.HEADER_FOOTER})

_NAMES = {FieldName.TITLE: "headline", FieldName.DATE: "date line"}


def _copied(block: Block, opinion: Opinion, copy: Copy) -> Judgement:
    how = "word for word" if copy.similarity == 1 else f"nearly word for word ({copy.similarity:.0%} alike)"
    told = f"Block {copy.of[1:]} begins with this" if copy.part else f"Block {copy.of[1:]} says the same {how}"
    evidence = Evidence("repeats", Verdict.REMOVE, copy.sure, told, Reason.DUPLICATE)
    return Judgement(
        block.id,
        Verdict.REMOVE,
        max(copy.sure, min(_SUREST, 1 - opinion.kept)),
        Reason.DUPLICATE,
        (evidence, *opinion.evidence),
        duplicate_of=copy.of,
        similarity=copy.similarity,
    )
