"""Deciding a repeated run as a whole: one copy stays, or what all of them say between them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.compare import Change, enriched, word_differences
from core.duplicates import Place, tokens
from core.duplicates.folding import fold
from core.model import Decision, Reason, RepeatedRun, Review, Ruling, Verdict
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of, judgement_of
from core.review.runs import in_order, matched, standing, standing_in, text_of
from core.review.wording import block_wording, copy_name, span

_Rulings = dict[str, Ruling]


def choose_copy(review: Review, run: RepeatedRun, copy: int) -> Decision | None:
    """This copy stays as it is on the page; what the others say between its first and last place goes.

    That is mostly a duplicate of it; what only another copy has there goes as well, and what only this one has stays.
    What others have before or after all that this copy says is left alone: a teaser chosen does not end the story. A
    block that became a field stays one. None where all is so already.
    """
    after: _Rulings = {}
    others = [other for other in range(len(run.copies)) if other != copy]
    for place in _within(in_order(run, copy, others), copy):
        if place[copy]:
            stays = _in_a_field(review, place, copy)
            after |= _standing(review, stays, place)
            after |= _copies(review, place, stays, place[stays][0])
        else:
            after |= _left_out(review, [block for blocks in place for block in blocks])
    return _decided(review, after, f"Keep the {copy_name(copy)} copy, {span(matched(run, copy))}")


def _in_a_field(review: Review, place: Place, otherwise: int) -> int:
    """The copy whose line became a field and says it for all; the other one where none did, or that says more."""
    for at, blocks in enumerate(place):
        if any(review.rulings[block].field for block in blocks) and not _adds(review, blocks, place[otherwise]):
            return at
    return otherwise


def _united_already(review: Review, place: Place, base: int) -> int | None:
    """The copy that alone stands in a place, where it belongs, and to which the others add nothing; None otherwise."""
    stands = standing_in(review, place)
    if len(stands) != 1 or not (place[base] or review.rulings[place[stands[0]][0]].after):
        return None
    own = text_of(review, place[stands[0]])
    others = (text_of(review, blocks) for copy, blocks in enumerate(place) if blocks and copy != stands[0])
    if any(_says_more(own, text) or _adds_to(own, text) for text in others):
        return None
    return stands[0]


def _beyond_a_field(review: Review, place: Place, best: int) -> int:
    """The copy whose version stays in a union: one that says more, where a field has what the best says."""
    at = _in_a_field(review, place, best)
    is_field = any(review.rulings[block].field for block in place[at])
    more = (copy for copy, blocks in enumerate(place) if is_field and blocks and _adds(review, place[at], blocks))
    return next(more, at)


def _adds(review: Review, one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the other version has a sentence that the one has not."""
    return _adds_to(text_of(review, one), text_of(review, other))


def _adds_to(text: str, other: str) -> bool:
    return fold(text) != fold(other) and enriched({"": text}, [other])[""] != text


def _within(order: Sequence[Place], copy: int) -> Sequence[Place]:
    """The places from the first that a copy has to its last."""
    having = [at for at, place in enumerate(order) if place[copy]]
    return order[having[0] : having[-1] + 1]


def unite(review: Review, run: RepeatedRun) -> Decision | None:
    """What all copies say once, and what only one has in its place: nothing that was said goes.

    Of two versions of a passage the fuller one stays; where each has a sentence of its own, the sentences of the other
    are added to the one of the copy that stands now. Words that merely differ stay as that copy has them.
    """
    base = next(iter(standing(review, run)), run.stays)
    others = [copy for copy in range(len(run.copies)) if copy != base]
    after: _Rulings = {}
    last = _before(review, run.copies[base].blocks[0])
    for place in in_order(run, base, others):
        done = _united_already(review, place, base)
        if done is not None:
            after |= {block: replace(review.rulings[block], settled=True) for block in place[done]}
            after |= _copies(review, place, done, place[done][0])
            last = place[done][-1]
            continue
        chosen = _beyond_a_field(review, place, _fullest(review, place, base, movable=last is not None))
        stays = _united(review, place, chosen)
        if not place[base] and not any(_wanted(review, blocks) for blocks in place):
            continue
        after |= _placed(stays, last if chosen != base else None)
        after |= _copies(review, place, chosen, place[chosen][0])
        last = place[chosen][-1] if any(one.verdict is Verdict.KEEP for one in stays.values()) else last
    return _decided(review, after, f"Unite {len(run.copies)} copies, {span(matched(run, base))}")


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
    return replace(
        review, rulings={**review.rulings, **{one: replace(review.rulings[one], text=None) for one in blocks}}
    )


def _as_on_the_page(now: Ruling, united: Ruling) -> Ruling:
    """Kept in page order; in the editor's words if there are any, not in those of a union taken back by choosing."""
    text = None if united.text is not None and now.text == united.text else now.text
    return Ruling(Verdict.KEEP, text=text, settled=True)


def _copies(review: Review, place: Sequence[Sequence[str]], stays: int, of: str) -> _Rulings:
    """All but one version of a passage go as duplicates of it; not those that say more than a field holds."""
    is_field = any(review.rulings[block].field for block in place[stays])
    return {
        block: Ruling(Verdict.REMOVE, Reason.DUPLICATE, of, text=review.rulings[block].text, settled=True)
        for copy, blocks in enumerate(place)
        if copy != stays and not (is_field and _adds(review, place[stays], blocks))
        for block in blocks
        if not review.rulings[block].field
    }


def _left_out(review: Review, blocks: Sequence[str]) -> _Rulings:
    """What only a copy has that goes. What is removed for a reason of its own keeps it."""
    return {
        block: Ruling(Verdict.REMOVE, Reason.JUNK, text=review.rulings[block].text, settled=True)
        for block in blocks
        if review.rulings[block].verdict is Verdict.KEEP
    }


def _wanted(review: Review, blocks: Sequence[str]) -> bool:
    """Whether anything of what only one copy has stands, or was proposed to."""
    judged = (judgement_of(review.proposal, block) for block in blocks)
    return any(review.rulings[block].verdict is Verdict.KEEP for block in blocks) or any(
        one is not None and one.verdict is Verdict.KEEP for one in judged
    )


def _fullest(review: Review, place: Sequence[Sequence[str]], base: int, *, movable: bool) -> int:
    """The copy whose version stays: the base's, unless another says all that and more."""
    having = [copy for copy, blocks in enumerate(place) if blocks]
    best = base if place[base] else next(iter(standing_in(review, place)), having[0])
    if best == base and not movable:
        return base
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
    more = [text_of(review, blocks) for copy, blocks in enumerate(place) if blocks and copy != chosen]
    for block, wording in enriched(texts, more).items():
        if wording != texts[block]:
            kind = block_of(review.page, block).kind
            rulings[block] = replace(rulings[block], text=block_wording(wording, kind))
    return rulings


def _kept(now: Ruling) -> Ruling:
    return now if now.field else Ruling(Verdict.KEEP, text=now.text, settled=True)


def _wording(review: Review, block: str) -> str:
    text = review.rulings[block].text
    return block_of(review.page, block).text if text is None else text


def _placed(rulings: Mapping[str, Ruling], last: str | None) -> _Rulings:
    """The rulings with the blocks put one after another behind what they follow; in page order where nothing is."""
    placed: _Rulings = {}
    for block, ruling in rulings.items():
        placed[block] = ruling if ruling.field else replace(ruling, after=last)
        last = block if last is not None else None
    return placed


def _before(review: Review, block: str) -> str | None:
    """The kept block that stands before this one on the page."""
    found = None
    for each, ruling in review.rulings.items():
        if each == block:
            return found
        if ruling.verdict is Verdict.KEEP:
            found = each
    return None


def _decided(review: Review, after: Mapping[str, Ruling], name: str) -> Decision | None:
    changes = changes_of(review, after, after.__getitem__)
    return decision_of(review, name, changes) if changes else None
