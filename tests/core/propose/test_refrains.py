"""What an article says again because it means to is no copy."""

from dataclasses import replace
from itertools import pairwise

import pytest

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind, Pairing, RepeatedRun, RunCopy, RunKind, Structure, Verdict
from core.propose.copies import resolve
from core.propose.proposing import QUESTION_BELOW
from core.propose.refrains import Kind, kind_of, set_like
from tests.core.propose.pages import STORY, by_text, cut_html, cut_text, proposed

HEADLINE = "Eight harbour inns for a long weekend"
INNS = ("Anchor", "Bell", "Compass", "Dolphin", "Ensign", "Ferry", "Gull", "Heron")
ADVICE = "Rooms from 90 crowns a night, breakfast and sauna included, dogs by arrangement."
NEAR = "Rooms from {} crowns a night, breakfast and sauna included, dogs by arrangement."


def block(number, text, *, tags=(), labels=()):
    return Block(
        f"b{number}", BlockKind.LINE, text, Anchor(), 1, structure=Structure(tags, labels or ("",) * len(tags))
    )


def judged(texts, pairs, *, kept=0.9, standings=2, **structure):
    blocks = {f"b{n}": block(n, text, **structure) for n, text in enumerate(texts, 1)}
    return kind_of(blocks, dict.fromkeys(blocks, kept), pairs, standings)


def pair(first, other, alike=1.0):
    return tuple(Pairing((one,), (two,), alike) for one, two in zip(first, other, strict=True))


def run(first, other, alike=1.0):
    return RepeatedRun((RunCopy(first), RunCopy(other, pair(first, other, alike))))


def page_of(*lines, tag="p"):
    markup = "".join(f"<{tag}>{line}</{tag}>" for line in lines)
    return cut_html(f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{markup}</article></body></html>")


def doubted(cut):
    """The texts of which nobody is sure whether they are copies."""
    made = cut.page.blocks
    found = resolve(made, dict.fromkeys((one.id for one in made), 0.9), repeated_runs(made))
    return [one.text for one in made if one.id in found.doubted]


def copied(cut):
    """The texts that go as copies."""
    texts = {one.id: one.text for one in cut.page.blocks}
    return [texts[one.block_id] for one in proposed(cut).judgements if one.duplicate_of]


WEB = {"tags": ("body", "div", "p")}


@pytest.mark.parametrize("alike", [1.0, 0.9])
def test_short_passages_set_alike_are_refrains(alike):
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",), alike), **WEB) is Kind.REFRAIN


def test_a_long_passage_set_alike_is_a_copy():
    long = [f"{text} {other}" for text, other in pairwise(STORY)]
    assert judged([*long, "Pier", *long], pair(("b1", "b2", "b3"), ("b5", "b6", "b7")), **WEB) is Kind.COPY


def test_a_few_paragraphs_that_follow_themselves_are_copies_and_far_off_are_asked_about():
    first, body = ("b1", "b2", "b3"), list(STORY[:3])
    assert judged([*body, *body], pair(first, ("b4", "b5", "b6")), **WEB) is Kind.COPY
    assert judged([*body, *["Pier"] * 9, *body], pair(first, ("b13", "b14", "b15")), **WEB) is Kind.EITHER
    assert judged([*body[:2], *body[:2]], pair(first[:2], ("b3", "b4")), **WEB) is Kind.EITHER


@pytest.mark.parametrize(
    ("change", "standings"),
    [
        pytest.param(lambda text: text[:50], 2, id="lines that end in mid-sentence"),
        pytest.param(lambda text: " ".join(text.split()[-8:]), 2, id="short sentences"),
        pytest.param(lambda text: text, 3, id="a chorus that stands three times"),
    ],
)
def test_what_is_no_stretch_of_running_text_or_stands_often_is_a_refrain(change, standings):
    body = [change(text) for text in STORY[:3]]
    found = pair(("b1", "b2", "b3"), ("b13", "b14", "b15"))
    assert judged([*body, *["Pier"] * 9, *body], found, standings=standings, **WEB) is Kind.REFRAIN


@pytest.mark.parametrize("kind", [BlockKind.TABLE_ROW, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.CAPTION])
def test_rows_items_headings_and_captions_said_again_are_refrains_however_long(kind):
    texts = [*STORY[:2], "Pier", *STORY[:2]]
    made = {one.id: replace(one, kind=kind) for one in (block(n, text, **WEB) for n, text in enumerate(texts, 1))}
    assert kind_of(made, dict.fromkeys(made, 0.9), pair(("b1", "b2"), ("b4", "b5"))) is Kind.REFRAIN


def test_paragraphs_that_the_article_leaves_out_are_nothing_to_ask_about():
    texts = [*STORY[:2], "Pier", *STORY[:2]]
    assert judged(texts, pair(("b1", "b2"), ("b4", "b5")), kept=0.3, **WEB) is Kind.REFRAIN


def test_paragraphs_of_a_web_page_said_again_farther_off_stay_and_are_asked_about():
    cut = page_of(*STORY, "Page 2", *STORY[:3])
    proposal = proposed(cut)
    assert copied(cut) == []
    judged = [by_text(cut.page, proposal)[text] for text in STORY[:3]]
    assert {(one.verdict, one.confidence < QUESTION_BELOW) for one in judged} == {(Verdict.KEEP, True)}
    assert [one.kind for one in proposal.runs] == [RunKind.EITHER]


def test_many_short_blocks_in_a_row_are_a_copy():
    row = ["Pier"] * 12
    runs = pair(tuple(f"b{n}" for n in range(1, 7)), tuple(f"b{n}" for n in range(7, 13)))
    assert judged(row, runs, **WEB) is Kind.COPY


def test_a_line_set_unlike_its_twin_is_a_copy_where_it_says_the_very_same():
    blocks = {"b1": block(1, ADVICE, tags=("body", "p")), "b2": block(2, ADVICE, tags=("body", "aside", "p"))}
    kept = dict.fromkeys(blocks, 0.9)
    assert kind_of(blocks, kept, pair(("b1",), ("b2",))) is Kind.COPY
    assert kind_of(blocks, kept, pair(("b1",), ("b2",), 0.9)) is Kind.EITHER
    assert kind_of(blocks, {"b1": 0.9, "b2": 0.2}, pair(("b1",), ("b2",), 0.9)) is Kind.COPY


BOX = (
    "Weight of the whole boat with its mast: {} kg",
    "Length of the whole boat with its mast: {} m",
    "Sails made to order",
)


@pytest.mark.parametrize("structure", [WEB, {}], ids=["html", "text"])
def test_boxes_with_the_same_labels_and_other_figures_are_no_copies(structure):
    one, other = ([line.format(n) for line in BOX] for n in (6, 7))
    said = (*pair(("b1", "b2"), ("b4", "b5"), 0.9), *pair(("b3",), ("b6",)))
    labels = {"labels": ("", "", "a")} if structure else {}
    made = {f"b{n}": block(n, text, **structure) for n, text in enumerate(one, 1)}
    made |= {f"b{n}": block(n, text, **structure, **labels) for n, text in enumerate(other, 4)}
    assert kind_of(made, dict.fromkeys(made, 0.9), said) is Kind.REFRAIN


def test_a_figure_corrected_in_a_passage_makes_no_box_of_it():
    told = [f"{line.format(6)}." for line in BOX], [f"{line.format(7)}." for line in BOX]
    said = (*pair(("b1", "b2"), ("b4", "b5"), 0.9), *pair(("b3",), ("b6",)))
    assert judged([*told[0], *told[1]], said) is Kind.COPY


def test_a_heading_that_its_paragraph_begins_with_is_no_teaser_on_the_web():
    heading = replace(block(1, STORY[0], tags=("body", "h2")), kind=BlockKind.HEADING)
    for ahead, kind in ((1, Kind.QUOTED), (9, Kind.TEASER)):
        number = 1 + ahead
        made = {"b1": heading, f"b{number}": block(number, " ".join(STORY[:3]), tags=("body", "p"))}
        assert kind_of(made, dict.fromkeys(made, 0.9), pair(("b1",), (f"b{number}",), 0.99)) is kind


@pytest.mark.parametrize(("alike", "kind"), [(1.0, Kind.LINE), (0.9, Kind.EITHER)])
def test_a_line_of_a_text_is_in_doubt(alike, kind):
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",), alike)) is kind


def test_a_line_of_a_text_that_stands_again_far_off_is_a_copy():
    assert judged([ADVICE, *["Pier"] * 120, ADVICE], pair(("b1",), ("b122",))) is Kind.COPY


def test_a_line_the_article_would_leave_out_is_no_refrain():
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",)), kept=0.3) is Kind.COPY


def test_paragraphs_of_a_text_that_stand_again_are_copies():
    assert judged([*STORY, *STORY], pair(("b1", "b2", "b3"), ("b5", "b6", "b7"), 0.95)) is Kind.COPY


def test_a_refrain_is_neither_removed_nor_asked_about_and_a_doubtful_one_is_asked_about():
    web = [block(n, ADVICE, **WEB) for n in (1, 2)]
    text = [block(n, ADVICE) for n in (1, 2)]
    kept = {"b1": 0.9, "b2": 0.9}
    refrain = resolve(web, kept, [run(("b1",), ("b2",), 0.9)])
    assert (dict(refrain.copies), dict(refrain.doubted)) == ({}, {})
    either = resolve(text, kept, [run(("b1",), ("b2",), 0.9)])
    assert not either.copies
    assert set(either.doubted) == {"b2"}
    assert [one.kind for one in (*refrain.runs, *either.runs)] == [RunKind.REFRAIN, RunKind.EITHER]


def test_set_alike_means_by_tags_and_names_whatever_the_number():
    one = block(1, "a", tags=("body", "ul", "li"), labels=("", "inns", ""))
    assert set_like(one) == set_like(block(2, "b", tags=("body", "ul", "li"), labels=("", "inns", "")))
    assert set_like(one) != set_like(block(2, "b", tags=("body", "ol", "li"), labels=("", "inns", "")))


@pytest.mark.parametrize("line", [ADVICE, NEAR], ids=["word for word", "nearly"])
def test_what_every_entry_of_a_list_says_stays_in_the_article(line):
    entries = "".join(
        f"<h2>The {inn}</h2><p>{STORY[n % len(STORY)][: -1 - n]}.</p><p>{line.format(90 + n)}</p>"
        for n, inn in enumerate(INNS)
    )
    cut = cut_html(f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{entries}</article></body></html>")
    assert repeated_runs(cut.page.blocks)
    assert not [text for text in copied(cut) if text.startswith("Rooms from")]


def test_a_near_copy_of_a_line_in_a_text_is_for_the_editor_to_see():
    lines = [NEAR.format(90), STORY[1], NEAR.format(95)]
    cut = cut_text(HEADLINE, STORY[0], *lines, *STORY[2:])
    judgement = by_text(cut.page, proposed(cut))[lines[-1]]
    assert judgement.verdict is Verdict.KEEP or judgement.confidence < QUESTION_BELOW


CHORUS = "Come back to me, O harbour light, over the water."


@pytest.mark.parametrize("cut", [cut_text, page_of], ids=["text", "html"])
def test_the_chorus_of_a_song_stays_every_time(cut):
    made = cut(*(line for verse in STORY for line in (CHORUS, verse)))
    assert copied(made) == []


LETTERS = [line for text in STORY for line in ("Dear neighbours of the northern pier,", text, "Yours, Oda Lindqvist")]


@pytest.mark.parametrize("tag", ["p", "li"])
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([line for verse in STORY for line in (CHORUS, "come back to me, come back.", verse)], id="chorus"),
        pytest.param([line for verse in STORY[:2] for line in (CHORUS, "come back to me.", verse)], id="twice"),
        pytest.param(LETTERS, id="letters"),
        pytest.param(LETTERS[:6], id="two letters"),
        pytest.param([ADVICE, STORY[0], ADVICE], id="one line"),
    ],
)
def test_choruses_letters_and_items_of_a_web_page_raise_no_question(lines, tag):
    cut = page_of(*lines, tag=tag)
    assert (doubted(cut), copied(cut)) == ([], [])


@pytest.mark.parametrize("cut", [cut_text, page_of], ids=["text", "html"])
def test_a_pull_quote_beside_its_paragraph_is_asked_about_and_never_removed_in_silence(cut):
    quote = STORY[2].partition("”")[0] + "”"
    inside = f"The vote was late. {STORY[2]} Then he left the hall."
    pulled = "We have waited eleven years for this, said the harbour master, Oda Lindqvist."
    made = cut(STORY[0], inside, pulled, STORY[1], *STORY[3:], quote)
    judgement = by_text(made.page, proposed(made))[pulled]
    assert judgement.verdict is Verdict.KEEP or judgement.confidence < QUESTION_BELOW


def test_a_pull_quote_is_one_or_the_other():
    quoted = "“Nobody in this town has slept since the old pier broke,” said the harbour master."
    texts = [f"It was late when the vote came. {quoted} Then all of them went home over the ice.", "Pier", quoted]
    assert judged(texts, pair(("b1",), ("b3",), 0.999)) is Kind.QUOTED
    assert judged(texts, pair(("b1",), ("b3",), 0.999), **WEB) is Kind.QUOTED


def test_a_teaser_goes_where_it_is_set_unlike_the_passage_it_begins():
    passage = f"{STORY[0]} {STORY[1]}"
    alike = {"b1": block(1, STORY[0], **WEB), "b2": block(2, passage, **WEB)}
    unlike = {**alike, "b1": block(1, STORY[0], tags=("body", "header", "h2"))}
    kept = dict.fromkeys(alike, 0.9)
    found = pair(("b2",), ("b1",), 0.999)
    assert kind_of(unlike, kept, found) is Kind.TEASER
    assert kind_of(alike, kept, found) is Kind.QUOTED


def test_in_a_text_a_line_right_before_the_passage_it_begins_is_its_heading_and_no_teaser():
    passage = f"{STORY[0]} {STORY[1]}"
    found = pair(("b2",), ("b1",), 0.999)
    assert judged([STORY[0], passage], found) is Kind.QUOTED
    assert judged([STORY[0], passage], found, kept=0.3) is Kind.TEASER
    assert judged([STORY[0], *["Pier"] * 20, passage], pair(("b22",), ("b1",), 0.999)) is Kind.TEASER


def test_rows_of_a_table_with_equal_cells_stay():
    rows = "".join(f"<tr><td>{inn}</td><td>yes</td><td>90 crowns</td></tr>" for inn in ("Bell", "Gull") * 6)
    lines = "".join(f"<p>{text}</p>" for text in STORY)
    cut = cut_html(
        f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{lines}<table>{rows}</table></article></body></html>"
    )
    assert copied(cut) == []
    assert copied(cut_text(HEADLINE, *STORY, *(f"{inn} | yes | 90 crowns" for inn in ("Bell", "Gull") * 6))) == []


def test_long_rows_of_a_table_with_equal_cells_stay():
    row = "From the harbour to the island | every hour from six to ten | 90 crowns | dogs and bicycles free"
    assert judged([row, "Pier", row], pair(("b1",), ("b3",))) is Kind.REFRAIN


@pytest.mark.parametrize("item", ["Bread", "Two eggs, a pinch of salt", "Open from nine to five"])
def test_short_equal_items_of_a_list_stay(item):
    items = [f"<li>{item}</li>", "<li>Butter</li>"] * 6
    lines = "".join(f"<p>{text}</p>" for text in STORY)
    cut = cut_html(
        f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{lines}<ul>{''.join(items)}</ul></article></body></html>"
    )
    assert copied(cut) == []
    assert copied(cut_text(HEADLINE, *STORY, *[f"- {item}", "- Butter"] * 6)) == []


@pytest.mark.parametrize("cut", [cut_text, page_of], ids=["text", "html"])
def test_the_salutation_of_each_letter_stays(cut):
    letters = [
        line for text in STORY for line in ("Dear neighbours of the northern pier,", text, "Yours, Oda Lindqvist")
    ]
    assert copied(cut(*letters)) == []


def test_a_chorus_of_three_standings_in_a_text_is_asked_about():
    lines = ["O harbour light, O harbour light tonight", "come back over the water to me"]
    texts = [*lines, STORY[0], *lines, STORY[1], *lines]
    found = pair(("b1", "b2"), ("b4", "b5"))
    assert judged(texts, found, standings=3) is Kind.EITHER
    assert judged(texts, found, standings=3, kept=0.3) is Kind.COPY
