"""What is counted of a made case, on proposals made by hand."""

from dataclasses import replace

import pytest

from core.model import Medium
from core.training import labels
from core.training.repeats.cases import cut_of, roles_of
from core.training.repeats.making import made, page_for
from core.training.repeats.places import Place
from core.training.repeats.roles import Part
from tests.core.training.repeats.pages import STORY, proposal, tower
from tests.eval.repeats.judging import judged
from tests.eval.repeats.outcomes import OURS, Counts, total


class Made:
    """A made case in text, its cut, and what each block is."""

    def __init__(self, kind, place=None, most=9):
        page = tower()
        found = (made(page_for(page, Medium.TEXT), page, kind, str(seed)) for seed in range(200))
        self.case = next(case for case in found if place in (None, case.place) and len(case.units) <= most)
        self.cut = cut_of(self.case.page)
        self.roles = roles_of(self.case, self.cut)
        self.copies = self.at(Part.COPY)
        self.originals = self.at(Part.ORIGINAL)
        self.meant = self.at(Part.MEANT)
        rest = [at for at, role in enumerate(self.roles) if role is None or role.part is Part.ORIGINAL]
        kept = labels([self.cut.page.blocks[at].text for at in rest], page.gold)
        self.article = {at for at, keep in zip(rest, kept, strict=True) if keep} | set(self.meant)

    def at(self, part):
        return [at for at, role in enumerate(self.roles) if role is not None and role.part is part]

    def counts(self, kept, copies=None, texts=None, confidence=0.99):
        given = proposal([at in kept for at in range(len(self.roles))], copies, confidence)
        return judged(self.case, self.cut, given, texts).counts


@pytest.fixture
def below():
    return Made("exact run", Place.BELOW, most=4)


def tied(copies, originals):
    return dict(zip(copies, originals, strict=True))


def test_a_perfect_proposal_has_everything_right(below):
    counts = below.counts(below.article, tied(below.copies, below.originals))
    many = len(below.copies)
    assert (counts.copies, counts.found, counts.marked, counts.rightly) == (many, many, many, many)
    assert (counts.passages, counts.right, counts.runs, counts.whole) == (many, many, 1, 1)
    assert (counts.left_in, counts.lost) == (0, 0)
    assert counts.gold == sum(len(text) > 40 for text in STORY)
    assert counts.tied == counts.seen == many


def test_copies_that_stay_are_missed_and_left_in(below):
    counts = below.counts(below.article.union(below.copies))
    assert (counts.found, counts.marked, counts.right) == (0, 0, 0)
    assert counts.left_in == counts.copies


def test_the_wrong_copy_that_stays_is_found_but_not_right(below):
    kept = below.article.difference(below.originals).union(below.copies)
    counts = below.counts(kept, tied(below.originals, below.copies))
    assert counts.found == counts.copies
    assert counts.rightly == counts.marked == len(below.originals)
    assert (counts.right, counts.whole, counts.lost) == (0, 0, 0)


def test_side_by_side_either_copy_may_stay():
    beside = Made("exact run", Place.PASSAGE)
    kept = beside.article.difference(beside.originals).union(beside.copies)
    assert beside.counts(kept, tied(beside.originals, beside.copies)).whole == 1


def test_side_by_side_half_of_each_may_not_stay():
    beside = Made("other order", Place.PASSAGE)
    by_unit = {beside.roles[at].units: at for at in beside.copies}
    first = beside.originals[0]
    swapped = by_unit[beside.roles[first].units]
    marks = {at: by_unit[beside.roles[at].units] for at in beside.originals[:1]}
    marks |= {by_unit[beside.roles[at].units]: at for at in beside.originals[1:]}
    counts = beside.counts(beside.article.difference([first]).union([swapped]), marks)
    assert counts.passages - counts.right == 1
    assert counts.whole == 0


def test_two_standings_both_removed_as_copies_are_a_loss(below):
    crossed = tied(below.copies, below.originals) | tied(below.originals, below.copies)
    counts = below.counts(below.article.difference(below.originals), crossed)
    assert counts.rightly == 0
    assert counts.right == 0
    assert counts.lost == sum(len(below.cut.page.blocks[at].text) > 40 for at in below.originals)


def test_a_copy_removed_for_another_reason_is_not_found_and_not_left_in(below):
    counts = below.counts(below.article)
    assert (counts.found, counts.left_in, counts.right) == (0, 0, counts.passages)


def test_a_passage_that_is_gone_for_another_reason_was_not_chosen(below):
    counts = below.counts(below.article.difference(below.originals))
    assert (counts.passages, counts.runs, counts.lost) == (0, 0, 0)


def test_a_mark_on_what_stands_once_is_wrong(below):
    alone = next(at for at in below.article if at not in below.originals)
    counts = below.counts(below.article, tied(below.copies, below.originals) | {alone: below.originals[0]})
    assert counts.marked - counts.rightly == 1
    assert counts.lost == (len(below.cut.page.blocks[alone].text) > 40)


@pytest.mark.parametrize(
    ("kind", "confidence", "taken"), [("refrain", 0.6, 1), ("pull quote", 0.6, 0), ("pull quote", 0.9, 1)]
)
def test_what_is_meant_is_taken_when_marked_but_a_pull_quote_may_be_asked_about(kind, confidence, taken):
    case = Made(kind)
    twin = min(case.article.difference(case.meant))
    counts = case.counts(case.article, {case.meant[0]: twin}, confidence=confidence)
    assert (counts.meant, counts.taken) == (len(case.meant), taken)
    assert counts.marked - counts.rightly == taken


def test_the_surplus_in_a_text_is_counted_for_every_voice():
    case = Made("three copies")
    body = [case.cut.page.blocks[at].text for at in case.originals]
    texts = {"once": "\n".join(body), "twice": "\n".join(body * 2), "often": "\n".join(body * 5), "silent": ""}
    counts = case.counts(case.article, texts=texts)
    many = sum(len(text.split()) >= 4 for text in case.case.units)
    assert counts.surplus == 2 * many
    assert counts.heard == {OURS: 0, "once": 0, "twice": many, "often": 2 * many, "silent": 0}


def test_a_page_that_cannot_be_told_has_no_outcome(below):
    case = replace(below.case, lines=("",) * len(below.case.lines))
    assert judged(case, below.cut, proposal([True] * len(below.roles))) is None


def test_counts_add_up():
    one = Counts(copies=2, found=1, heard={"a": 1})
    both = one + Counts(copies=3, lost=1, heard={"a": 2, "b": 5})
    assert (both.copies, both.found, both.lost, both.heard) == (5, 1, 1, {"a": 3, "b": 5})
    assert total([]) == Counts()
