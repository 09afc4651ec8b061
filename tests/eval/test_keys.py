"""The keys of an editor who knows gold: counted on a real way through the window, which ends as gold has it."""

from collections.abc import Sequence

import pytest

from core.model import FieldName, FieldValue, Medium, Reason, Review, ReviewState, Verdict
from core.review import article
from core.training import fold_of
from tests.core.training.corpora import STORY, TITLE, gold_page, story_html, write_page
from tests.eval.keys.__main__ import drawn, main
from tests.eval.keys.counting import Keys, counted
from tests.eval.learner import Learner
from tests.gui.samples import Line, review_of

SITES = [f"site-{number}.org" for number in range(30)]
HEADLINE = Line(TITLE, Reason.METADATA, field=FieldName.TITLE)
STANDS = [Line(text) for text in STORY]
LINKS = ["Storm closes coastal road again", "Mayor opens the new fish hall", "Ten bridges worth a walk"]


def opened(*lines: Line) -> Review:
    """A review of a page with a headline, where only these lines are left to look at."""
    return review_of([HEADLINE, *lines], (FieldValue(FieldName.TITLE, TITLE, "block 1", "b1"),))


def keys_of(*lines: Line, gold: Sequence[str] = STORY) -> Keys:
    """The keys of a page, which ends with gold alone in its article, approved."""
    found = counted(opened(*lines), "\n".join(gold))
    assert found is not None
    assert found.review.state is ReviewState.APPROVED
    assert sorted(passage.text for passage in article(found.review).body) == sorted(gold)
    return found


def test_a_page_with_nothing_wrong_takes_the_key_that_approves() -> None:
    assert keys_of(*STANDS).struck == ("Ctrl+Enter",)


def test_questions_that_nobody_has_been_at_are_told_of_before_it_approves() -> None:
    doubted = [Line(text, confidence=0.6) for text in STORY]
    assert keys_of(*doubted).struck == ("Ctrl+Enter", "Ctrl+Enter")


def test_a_group_of_questions_that_is_wrong_takes_its_key() -> None:
    links = [Line(text, confidence=0.6) for text in LINKS]
    assert keys_of(*STANDS, *links).struck == ("X", "Ctrl+Enter")


def test_who_has_been_at_another_question_is_told_of_none() -> None:
    links = [Line(text, confidence=0.6) for text in LINKS]
    right = Line(STORY[0], confidence=0.6)
    gone = Line("Most read", Reason.RELATED, confidence=0.6)
    found = keys_of(right, *STANDS[1:], gone, *links)
    assert found.struck == ("P", "X", "Ctrl+Enter")
    assert (found.there, found.selecting, len(found.ways), found.approving) == (1, 0, 1, 1)


def test_of_a_group_the_one_most_in_doubt_is_taken_alone() -> None:
    mixed = [Line(STORY[0], confidence=0.7), Line(LINKS[0], confidence=0.6), *STANDS[1:]]
    assert keys_of(*mixed).struck[:2] == ("[", "X")


def test_what_stands_between_questions_is_taken_along_where_it_is_wrong_too() -> None:
    links = [Line(LINKS[0], confidence=0.6), Line(LINKS[1]), Line(LINKS[2], confidence=0.6)]
    assert keys_of(*STANDS[:2], *links, *STANDS[2:]).struck == ("]", "X", "Ctrl+Enter")


def test_neighbours_that_nobody_asks_about_are_selected_one_by_one() -> None:
    gone = [Line(STORY[1], Reason.RELATED), Line(STORY[2], Reason.JUNK)]
    found = keys_of(STANDS[0], *gone, *STANDS[3:])
    assert found.struck == ("J", "Shift+J", "X", "Ctrl+Enter")


def test_a_tail_takes_the_key_for_where_the_story_ends_though_parts_of_it_are_to_go_anyway() -> None:
    tail = [Line(LINKS[0]), Line("Advertisement", Reason.ADVERTISEMENT), Line("Only 4 crowns a week!")]
    found = keys_of(*STANDS, *tail)
    assert found.struck == ("Ctrl+Shift+G", "7", "Enter", "F", "Ctrl+Enter")
    assert found.runs == 2


def test_what_stands_above_the_story_goes_with_the_key_for_where_it_begins() -> None:
    head = [Line(LINKS[0]), Line("Advertisement", Reason.ADVERTISEMENT), Line("Only 4 crowns a week!")]
    assert keys_of(*head, *STANDS).struck == ("J", "J", "Shift+F", "Ctrl+Enter")


def test_where_the_story_begins_is_looked_for_beyond_what_a_few_steps_reach() -> None:
    unlike = [LINKS[0], "Only 4 crowns a week!", "subscribe", "(Advertisement)", "MORE NEWS", "Would you read on?"]
    head = [line for text in unlike for line in (Line(text), Line("Advertisement", Reason.ADVERTISEMENT))]
    found = keys_of(*head, *STANDS)
    assert found.struck == ("Ctrl+Shift+G", "1", "2", "Enter", "Shift+F", "Ctrl+Enter")
    assert found.runs == 6


def test_far_from_everything_a_block_is_gone_to_by_its_number() -> None:
    page = [Line(f"The harbour's report number {at} says how high the tide stood that day.") for at in range(40)]
    gone = [*page[:30], Line(page[30].text, Reason.JUNK), *page[31:]]
    found = keys_of(*gone, gold=[line.text for line in page])
    assert found.struck == ("Ctrl+Shift+G", "3", "2", "Enter", "X", "Ctrl+Enter")
    assert found.there == 4


def test_of_two_copies_the_one_that_stands_may_stay() -> None:
    copy = Line(STORY[0], Reason.DUPLICATE, duplicate_of="b7")
    assert keys_of(copy, *STANDS[1:], STANDS[0]).ways == ()


def test_what_became_a_field_stays_one() -> None:
    assert keys_of(*STANDS, gold=STORY).review.rulings["b1"].field is FieldName.TITLE
    found = counted(opened(*STANDS), "\n".join([TITLE, *STORY]))
    assert found is not None
    assert found.ways == ()


def test_a_page_that_gold_has_nothing_of_is_not_counted() -> None:
    assert counted(opened(*STANDS), "The lighthouse keeper has gone on leave until the spring.") is None


@pytest.mark.parametrize("seed", range(8))
def test_however_wrong_a_page_is_its_review_ends_as_gold_has_it_and_always_the_same_way(seed: int) -> None:
    lines = [_line(at, seed) for at in range(60)]
    gold = [line.text for at, line in enumerate(lines) if 12 < at < 40 and at % 5]
    found, again = keys_of(*lines, gold=gold), keys_of(*lines, gold=gold)
    assert found.struck == again.struck
    assert len(found.ways) <= sum(line.reason is None for line in lines) + len(gold)
    assert found.review.rulings["b1"].verdict is Verdict.REMOVE


def _line(at: int, seed: int) -> Line:
    """A line whose verdict and sureness have nothing to do with gold."""
    chance = (at + 1) * 7919 * (seed + 3) % 101
    reason = [None, Reason.RELATED, Reason.JUNK][chance % 3]
    return Line(
        f"Line {at} of the harbour's book of {at * 7} tides and tolls.", reason, confidence=0.55 + chance % 40 / 100
    )


def html_of(site: str) -> str:
    return story_html().replace(STORY[-1], f"{STORY[-1]} So said the paper {site}.")


def test_the_same_articles_are_drawn_for_both_media_so_many_a_fold() -> None:
    pages = [gold_page(number, site=site) for number, site in enumerate(SITES)]
    pages.append(gold_page(99, type="forum"))
    html, text = (drawn(pages, medium, 2) for medium in (Medium.HTML, Medium.TEXT))
    assert [page.id for page in html] == [page.id for page in text]
    assert sorted(fold_of(page.site) for page in html) == sorted([*range(5)] * 2)
    assert {page.medium for page in text} == {Medium.TEXT}
    assert len(drawn(pages, Medium.HTML, 0)) == len(SITES)


def test_a_row_a_medium_for_all_pages_and_for_those_flagged(tmp_path, capsys) -> None:
    folder = tmp_path / "made"
    for number, site in enumerate(SITES):
        text = "\n".join([*STORY[:-1], f"{STORY[-1]} So said the paper {site}."])
        truth = {"url": f"https://{site}/1", "ground_truth": {"main_content": text}}
        write_page(folder, f"p{number}", truth, html_of(site))
    assert main(["--corpus", str(folder), "--limit", "1", "--jobs", "1"], Learner()) == 0
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in capsys.readouterr().out.splitlines()]
    assert [row[:2] for row in rows[2:]] == [[name, which] for name in ("HTML", "text") for which in ("all", "flagged")]
    assert all(len(row) == len(rows[0]) for row in rows)
    html = dict(zip(rows[0], rows[2], strict=True))
    assert (html["pages"], html["wrong runs, median"], html["keys, median"]) == ("5", "0", "2")
    assert (html["4 keys or fewer"], html["to turn"], html["to approve"]) == ("100%", "0.0", "2.0")
