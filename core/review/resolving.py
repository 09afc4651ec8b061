"""Deciding a repeated run as a whole: one copy stays, or what all of them say between them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.compare import Change, enriched, word_differences
from core.duplicates import Place, tokens
from core.duplicates.folding import fold
from core.model import Block, Decision, Reason, RepeatedRun, Review, Ruling, Verdict
from core.review.articles import article
from core.review.changing import changes_of, decision_of
from core.review.deciding import accept, toggle
from core.review.finding import block_of, judgement_of
from core.review.history import apply
from core.review.marking import carried
from core.review.placing import Placing, base_of, before, placed, where_they_are
from core.review.rulings import gone, kept, unworded
from core.review.runs import in_order, matched, standing_in, text_of
from core.review.wording import block_wording, copy_name, span

_Rulings = dict[str, Ruling]


def choose_copy(review: Review, run: RepeatedRun, copy: int) -> Decision | None:
    """This copy stays as it is on the page; what the others say between its first and last place goes.

    That is mostly a duplicate of it; what only another copy has there goes as well, unsettled, so that it is named
    among what would be lost; what only this one has stays. What others have before or after all that this copy says is
    left alone: a teaser chosen does not end the story. It stands where the copy stood that it stays instead of, if the
    story goes on between the two. A block that became a field stays one. None where all is so already.
    """
    after: _Rulings = {}
    others = [other for other in range(len(run.copies)) if other != copy]
    place_of = Placing(review, run, copy)
    for place in _within(in_order(run, copy, others), copy):
        if not place[copy]:
            after |= _left_out(review, [block for blocks in place for block in blocks])
            continue
        stays = _in_a_field(review, place, copy)
        after |= place_of(_standing(review, stays, place))
        after |= _copies(review, place, stays, place[stays][0])
    decision = _decided(review, after, f"Keep the {copy_name(copy)} copy, {span(matched(run, copy))}")
    return None if decision is None or _says_nothing_new(review, decision) else decision


def _says_nothing_new(review: Review, decision: Decision) -> bool:
    """Whether the article is the same after a step on blocks that were all settled: a key pressed twice is one step."""
    settled = all(change.before.settled or change.before.field for change in decision.blocks)
    return settled and article(apply(review, decision)).body == article(review).body


def _in_a_field(review: Review, place: Place, otherwise: int) -> int:
    """The copy whose line became a field and says it for all; the other one where none did, or that says more."""
    for at, blocks in enumerate(place):
        if any(review.rulings[block].field for block in blocks) and not _adds(review, blocks, place[otherwise]):
            return at
    return otherwise


def _beyond_a_field(review: Review, place: Place, best: int) -> int:
    """The copy whose version stays in a union: one that says more, where a field has what the best says."""
    at = _in_a_field(review, place, best)
    is_field = any(review.rulings[block].field for block in place[at])
    more = (copy for copy, blocks in enumerate(place) if is_field and blocks and _adds(review, place[at], blocks))
    return next(more, at)


def _adds(review: Review, one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the other version has a sentence that the one has not."""
    text, more = _worded(review, one), _worded(review, other)
    return fold(text) != fold(more) and enriched({"": text}, [more])[""] != text


def _within(order: Sequence[Place], copy: int) -> Sequence[Place]:
    """The places from the first that a copy has to its last."""
    having = [at for at, place in enumerate(order) if place[copy]]
    return order[having[0] : having[-1] + 1]


def unite(review: Review, run: RepeatedRun) -> Decision | None:
    """What all copies say once, and what only one has in its place: nothing that was said goes.

    Of two versions of a passage the one stays that stands alone now or that the editor has worded, else the fuller one;
    the sentences that only others have are added to it. Words that merely differ stay as it has them.
    """
    base = base_of(review, run)
    others = [copy for copy in range(len(run.copies)) if copy != base]
    after: _Rulings = {}
    last = before(review, run, base) or matched(run, base)[0]
    for place in in_order(run, base, others):
        if not place[base] and not any(_wanted(review, blocks) for blocks in place):
            continue
        chosen = _beyond_a_field(review, place, _fullest(review, place, base))
        stays = _united(review, place, chosen)
        after |= where_they_are(review, stays) if chosen == base else placed(stays, last)
        after |= _copies(review, place, chosen, place[chosen][0])
        last = place[chosen][-1] if any(one.verdict is Verdict.KEEP for one in stays.values()) else last
    return _decided(review, after, f"Unite {len(run.copies)} copies, {span(matched(run, base))}")


def keep_all(review: Review, run: RepeatedRun) -> Decision | None:
    """Every copy stays: they are settled as they stand, or what was taken out of one before is put back."""
    blocks = [block for place in range(len(run.copies)) for block in matched(run, place)]
    out = [block for block in blocks if (now := review.rulings[block]).verdict is Verdict.REMOVE and now.field is None]
    step = toggle(review, out) if out else accept(review, blocks)
    return step and replace(step, name=f"Keep {len(run.copies)} copies, {span(matched(run, 0))}")


def _standing(review: Review, copy: int, place: Sequence[Sequence[str]]) -> _Rulings:
    """The blocks of the copy that stays. What it alone has stands as proposed: an advertisement in it need not stay."""
    alone = sum(bool(blocks) for blocks in place) == 1
    if alone and not _wanted(review, place[copy]):
        return {}
    united = _united(_unedited(review, place[copy]), place, copy)
    return {
        block: _as_on_the_page(review.rulings[block], united[block])
        for block in place[copy]
        if not review.rulings[block].field
    }


def _unedited(review: Review, blocks: Sequence[str]) -> Review:
    """The review with these blocks in the page's own words."""
    return replace(review, rulings={**review.rulings, **{one: unworded(review.rulings[one]) for one in blocks}})


def _as_on_the_page(now: Ruling, united: Ruling) -> Ruling:
    """Kept in page order; in the editor's words if there are any, not in those of a union taken back by choosing."""
    of_a_union = united.text is not None and now.text == united.text
    return replace(kept(unworded(now) if of_a_union else now), after=None)


def _copies(review: Review, place: Sequence[Sequence[str]], stays: int, of: str) -> _Rulings:
    """All but one version of a passage go as duplicates of it; not those that say more than a field holds."""
    is_field = any(review.rulings[block].field for block in place[stays])
    return {
        block: replace(gone(review.rulings[block], Reason.DUPLICATE, of), after=None)
        for copy, blocks in enumerate(place)
        if copy != stays and not (is_field and _adds(review, place[stays], blocks))
        for block in blocks
        if not review.rulings[block].field
    }


def _left_out(review: Review, blocks: Sequence[str]) -> _Rulings:
    """What only a copy has that goes. What is removed for a reason of its own keeps it."""
    return {
        block: replace(gone(review.rulings[block], Reason.JUNK), settled=False, after=None)
        for block in blocks
        if review.rulings[block].verdict is Verdict.KEEP
    }


def _wanted(review: Review, blocks: Sequence[str]) -> bool:
    """Whether anything of what only one copy has stands, or was proposed to."""
    judged = (judgement_of(review.proposal, block) for block in blocks)
    return any(review.rulings[block].verdict is Verdict.KEEP for block in blocks) or any(
        one is not None and one.verdict is Verdict.KEEP for one in judged
    )


def _fullest(review: Review, place: Sequence[Sequence[str]], base: int) -> int:
    """The copy whose version stays: the one that stands alone, else the base's; but one that says all that and more.

    No version is fuller than the editor's own.
    """
    having = [copy for copy, blocks in enumerate(place) if blocks]
    stands = standing_in(review, place)
    best = stands[0] if len(stands) == 1 else base if place[base] else next(iter(stands), having[0])
    worded = [copy for copy in having if any(review.rulings[block].text is not None for block in place[copy])]
    if worded:
        return best if best in worded else worded[0]
    for copy in having:
        if copy != best and _says_more(text_of(review, place[best]), text_of(review, place[copy])):
            best = copy
    return best


def _says_more(text: str, other: str) -> bool:
    """Whether the other text has every word of this one, in order, and more."""
    if len(other) <= len(text) or fold(text) == fold(other):
        return False
    changes = {one.change for one in word_differences(text, other) if tokens(fold(one.text))}
    return Change.ADDED in changes and Change.REMOVED not in changes


def _united(review: Review, place: Sequence[Sequence[str]], chosen: int) -> _Rulings:
    """The version that stays, with the sentences that only others have where they belong."""
    rulings = {block: _kept(review.rulings[block]) for block in place[chosen]}
    texts = {block: _wording(review, block) for block, ruling in rulings.items() if not ruling.field}
    if not texts:
        return rulings
    more = [_worded(review, blocks) for copy, blocks in enumerate(place) if blocks and copy != chosen]
    for block, wording in enriched(texts, more).items():
        if wording != texts[block]:
            rulings[block] = _reworded(block_of(review.page, block), rulings[block], wording)
    return rulings


def _reworded(block: Block, now: Ruling, wording: str) -> Ruling:
    """The ruling with a fuller wording, its markup on the words it was on."""
    before, inline = (block.text, block.inline) if now.text is None else (now.text, now.inline)
    text = block_wording(wording, block.kind)
    return replace(now, text=text, inline=carried(inline, before, text))


def _kept(now: Ruling) -> Ruling:
    return now if now.field else replace(kept(now), after=None)


def _worded(review: Review, blocks: Sequence[str]) -> str:
    """Some blocks in the wording that holds."""
    return " ".join(_wording(review, block) for block in blocks)


def _wording(review: Review, block: str) -> str:
    text = review.rulings[block].text
    return block_of(review.page, block).text if text is None else text


def _decided(review: Review, after: Mapping[str, Ruling], name: str) -> Decision | None:
    changes = changes_of(review, after, after.__getitem__)
    return decision_of(review, name, changes) if changes else None
