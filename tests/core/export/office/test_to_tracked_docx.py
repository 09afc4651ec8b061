"""What a colleague sees in Word: what went and why, what came, what moved, who did it and when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from docx_revisions import RevisionDocument
from lxml import etree

from core.export import Facts, Format, Outgoing, document
from core.export.office.to_tracked_docx import WRITER
from core.model import (
    BlockKind,
    Decision,
    Event,
    EventKind,
    FieldName,
    FieldValue,
    Inline,
    Judgement,
    Reason,
    Review,
    Shape,
    Verdict,
)
from core.review import (
    add_paragraph,
    apply,
    edit,
    merge,
    move,
    open_review,
    set_field,
    set_reason,
    set_shape,
    split,
    toggle,
)
from tests.core.export.articles import FACTS, article_of, paragraph, rendered
from tests.core.export.office.checking_word import assert_sound
from tests.core.export.office.reading_word import WORD, accepted, body, opened, part, rejected, text_of, texts
from tests.core.export.test_edited import typed
from tests.core.review.building import block, gone, headline, keep, page_of, proposal_of, title, wire_review
from tests.shared import naughty_strings

NOON = datetime(2026, 11, 4, 12, 0, tzinfo=UTC)


def tracked(review: Review, facts: Facts = FACTS) -> bytes:
    data = document([Outgoing.of(review, facts)], Format.DOCX_TRACKED).data
    assert_sound(data)
    return data


def story(*told: str | tuple[str, Judgement], **more: object) -> Review:
    """A review of paragraphs, kept unless a judgement says else."""
    pairs = [each if isinstance(each, tuple) else (each, keep(n)) for n, each in enumerate(told, 1)]
    blocks = [block(number, text, **more) for number, (text, _) in enumerate(pairs, 1)]  # type: ignore[arg-type]
    return open_review("story", page_of(*blocks), proposal_of(*(judgement for _, judgement in pairs)))


def after(review: Review, decision: Decision | None) -> Review:
    assert decision is not None
    return apply(review, decision)


def comments(data: bytes) -> list[tuple[str, str]]:
    return [(each.text, each.author) for each in opened(data).comments]


def revisions(data: bytes) -> list[tuple[str, str, str]]:
    """What was done, the words and by whom, as docx-revisions sees it."""
    found = RevisionDocument(opened(data)).track_changes
    return [(type(each).__name__.removeprefix("Tracked"), each.text, each.author) for each in found]


def marks(data: bytes) -> list[str]:
    """What was done to the end of each paragraph; empty where nothing was."""
    names = [each.find(f"{WORD}pPr/{WORD}rPr") for each in body(data).iter(f"{WORD}p")]
    return ["" if each is None else etree.QName(each[0]).localname for each in names]


def test_a_removed_block_is_a_deleted_paragraph_with_its_reason_beside_it() -> None:
    data = tracked(story("One.", ("Buy now!", gone(2, Reason.ADVERTISEMENT, 0.97)), "Two."))
    assert revisions(data)[0] == ("Deletion", "Buy now!", "Galleyproof")
    assert marks(data) == ["", "del", ""]
    assert comments(data) == [("advertisement (97\u00a0%)", "Galleyproof")]
    (comment,) = opened(data).comments
    assert (comment.initials, comment.timestamp) == ("G", FACTS.approved_at)


def test_neighbours_that_went_for_one_reason_have_one_comment() -> None:
    data = tracked(
        story(
            ("Home", gone(1, Reason.NAVIGATION, 0.914)),
            ("Sport", gone(2, Reason.NAVIGATION, 0.97)),
            ("Share", gone(3, Reason.SHARE, 0.8)),
            "One.",
            ("News", gone(5, Reason.NAVIGATION, 0.9)),
        )
    )
    assert [text for text, _ in comments(data)] == [
        "navigation (91–97\u00a0%)",
        "share bar (80\u00a0%)",
        "navigation (90\u00a0%)",
    ]
    home, sport, *_ = body(data).iter(f"{WORD}p")
    assert home.find(f"{WORD}commentRangeStart").get(f"{WORD}id") == "0"
    assert sport.find(f"{WORD}commentRangeEnd").get(f"{WORD}id") == "0"


def test_a_comment_goes_with_the_words_it_is_about() -> None:
    data = tracked(story("One.", ("Buy now!", gone(2))))
    hooks = list(body(data).iter(f"{WORD}commentReference"))
    assert [each.getparent().getparent().tag for each in hooks] == [f"{WORD}del"]


def test_what_an_editor_removed_is_the_editors_and_has_no_percentage() -> None:
    review = story("One.", ("Two.", gone(2, Reason.RELATED)), "Three.")
    review = after(review, toggle(review, ["b3"]))
    review = after(review, set_reason(review, ["b3"], Reason.LEGAL))
    data = tracked(review)
    assert comments(data) == [("related (90\u00a0%)", "Galleyproof"), ("legal text", "ada")]
    assert [who for kind, _, who in revisions(data) if kind == "Deletion"][-2:] == ["ada", "ada"]


def test_edited_words_go_and_come_one_by_one() -> None:
    review = story("The council put off its vote on Monday.")
    data = tracked(after(review, edit(review, "b1", "The council put off its long vote on Tuesday.")))
    assert revisions(data) == [
        ("Insertion", "long ", "ada"),
        ("Deletion", "Monday", "ada"),
        ("Insertion", "Tuesday", "ada"),
    ]
    (found, *_) = RevisionDocument(opened(data)).paragraphs
    assert found.accepted_text == "The council put off its long vote on Tuesday."
    assert found.original_text == "The council put off its vote on Monday."


def test_a_text_rewritten_from_end_to_end_is_not_compared_word_by_word() -> None:
    before, now = " ".join(f"old{n} and" for n in range(400)), " ".join(f"new{n} and" for n in range(400))
    review = story(before)
    data = tracked(after(review, edit(review, "b1", now)))
    assert [(kind, text) for kind, text, _ in revisions(data)] == [("Deletion", before), ("Insertion", now)]


def test_an_added_paragraph_comes_as_a_whole() -> None:
    review = story("Wood does too.", "Stone.")
    data = tracked(after(review, add_paragraph(review, "b1", "Sand is cheap.")))
    assert [(kind, text) for kind, text, _ in revisions(data)] == [("Insertion", "Sand is cheap.")]
    assert marks(data) == ["", "ins", ""]


def test_a_paragraph_split_in_two_has_a_new_end_and_keeps_its_own() -> None:
    review = story("The quay is long. It is old.", "Stone.")
    data = tracked(after(review, split(review, "b1", 0, 18)))
    assert [(kind, text) for kind, text, _ in revisions(data)] == [("Deletion", " ")]
    assert marks(data) == ["ins", "", ""]


def test_paragraphs_joined_lose_the_end_between_them() -> None:
    review = story("Stone costs money.", ("Buy now!", gone(2)), "Wood too.", "Sand.")
    data = tracked(after(review, merge(review, "b3")))
    assert marks(data) == ["del", "del", "", ""]
    assert texts(accepted(data)) == ["Stone costs money. Wood too.", "Sand."]
    assert texts(rejected(data)) == ["Stone costs money.", "Buy now!", "Wood too.", "Sand."]


def test_a_paragraph_joined_to_one_that_was_added_goes_on_in_it() -> None:
    review = story("One.", "Two.")
    review = after(review, add_paragraph(review, "b1", "Sand."))
    data = tracked(after(review, merge(review, "b2")))
    assert texts(accepted(data)) == ["One.", "Sand. Two."]
    assert texts(rejected(data)) == ["One.", "Two."]


def test_a_line_joined_across_a_table_of_the_page_is_written_anew() -> None:
    review = open_review(
        "story",
        page_of(block(1, "One."), block(2, "a | b", BlockKind.TABLE_ROW), block(3, "Two.")),
        proposal_of(keep(1), gone(2), keep(3)),
    )
    data = tracked(after(review, merge(review, "b3")))
    assert texts(accepted(data)) == ["One. Two."]
    assert texts(rejected(data)) == ["One.", "a | b", "Two."]


def test_a_moved_block_is_a_move() -> None:
    review = story("One.", "Two.", "Three.")
    data = tracked(after(review, move(review, ["b1"], "b2")))
    assert marks(data) == ["moveFrom", "", "moveTo", ""]
    for way, text in (("moveFrom", "One."), ("moveTo", "One.")):
        (start,) = body(data).iter(f"{WORD}{way}RangeStart")
        assert start.get(f"{WORD}name") == "move-b1"
        assert start.get(f"{WORD}author") == "ada"
        assert text_of(start.getparent()) == text


def test_a_block_that_was_moved_and_reworded_goes_and_comes() -> None:
    review = story("One.", "Two.", "Three.")
    review = after(review, move(review, ["b1"], "b2"))
    data = tracked(after(review, edit(review, "b1", "Number one.")))
    assert marks(data) == ["del", "", "ins", ""]
    assert [text for text, _ in comments(data)] == ["moved"]


def test_a_block_put_back_where_it_stood_was_not_moved() -> None:
    review = story("One.", "Two.", "Three.")
    review = after(review, move(review, ["b2"], "b3"))
    review = after(review, move(review, ["b2"], "b1"))
    assert marks(tracked(review)) == ["", "", ""]


def test_a_changed_shape_is_a_change_of_format() -> None:
    review = story("What it costs", "Stone.")
    data = tracked(after(review, set_shape(review, "b1", 0, BlockKind.HEADING, 2)))
    assert accepted(data) == [("Heading2", "What it costs"), ("Normal", "Stone.")]
    assert rejected(data) == [("Normal", "What it costs"), ("Normal", "Stone.")]
    (change,) = body(data).iter(f"{WORD}pPrChange")
    assert change.get(f"{WORD}author") == "ada"


def test_bold_on_words_that_stayed_is_a_change_of_format() -> None:
    review = story("It is old.")
    data = tracked(after(review, edit(review, "b1", "It is old.", (Inline(6, 9, "bold"),))))
    assert revisions(data) == []
    (change,) = body(data).iter(f"{WORD}rPrChange")
    run = change.getparent().getparent()
    assert "".join(run.itertext()) == "old"
    assert change.getparent().find(f"{WORD}b") is not None
    assert len(change.find(f"{WORD}rPr")) == 0


def test_a_link_put_on_words_writes_them_anew() -> None:
    review = story("The quay is long.")
    link = Inline(4, 8, "link", "https://holm.example/quay")
    data = tracked(after(review, edit(review, "b1", "The quay is long.", (link,))))
    found = body(data).find(f".//{WORD}hyperlink")
    assert [etree.QName(each).localname for each in found] == ["ins"]
    assert texts(accepted(data)) == texts(rejected(data)) == ["The quay is long."]


def test_a_row_that_went_is_a_deleted_row_and_an_edited_cell_has_its_words_changed() -> None:
    rows = [
        block(n, text, BlockKind.TABLE_ROW) for n, text in enumerate(("Year | Sum", "2027 | 4 crowns", "Ad | x"), 1)
    ]
    review = open_review("table", page_of(*rows), proposal_of(keep(1), keep(2), gone(3)))
    data = tracked(after(review, edit(review, "b2", "2027 | 5 crowns")))
    (table,) = body(data).iter(f"{WORD}tbl")
    assert [row.find(f"{WORD}trPr/{WORD}del") is not None for row in table.iter(f"{WORD}tr")] == [False, False, True]
    assert [(kind, text) for kind, text, _ in revisions(data)][:2] == [("Deletion", "4"), ("Insertion", "5")]
    assert texts(accepted(data)) == ["Year | Sum", "2027 | 5 crowns"]
    assert texts(rejected(data)) == ["Year | Sum", "2027 | 4 crowns", "Ad | x"]
    assert [text for text, _ in comments(data)] == ["related (90\u00a0%)"]


def test_the_headline_comes_of_the_block_that_became_it() -> None:
    review = wire_review()
    data = tracked(after(review, set_field(review, FieldName.TITLE, "Harbour council puts off the ferry vote")))
    assert revisions(data)[2:4] == [("Deletion", "delays", "ada"), ("Insertion", "puts off", "ada")]
    assert accepted(data)[0] == ("Title", "Harbour council puts off the ferry vote")
    assert "headline" not in str(comments(data))


def test_a_headline_that_no_block_became_is_put_in_and_shows_what_the_editor_changed_of_it() -> None:
    page = page_of(block(1, "One."))
    review = open_review("page", page, proposal_of(keep(1), fields=[title("Ferry to Holm"), date("2026-11-02")]))
    review = after(review, set_field(review, FieldName.TITLE, "Boat to Holm"))
    data = tracked(after(review, set_field(review, FieldName.BYLINE, "Ada")))
    head, line = list(body(data).iter(f"{WORD}p"))[:2]
    assert _told(head) == [("ins/del", "Ferry", "ada"), ("ins", "Boat", "ada"), ("ins", " to Holm", "Galleyproof")]
    assert _told(line) == [("ins", "Ada · ", "ada"), ("ins", "2026-11-02", "Galleyproof")]
    assert texts(rejected(data)) == ["One."]


def date(text: str) -> FieldValue:
    return FieldValue(FieldName.DATE, text, "meta")


def _told(paragraph: etree._Element) -> list[tuple[str, str, str]]:
    """What was done to each run, its words, and who did the last of it."""
    found = []
    for run in paragraph.iter(f"{WORD}r"):
        deeds = [each for each in reversed(list(run.iterancestors())) if etree.QName(each).localname in {"ins", "del"}]
        names = "/".join(etree.QName(each).localname for each in deeds)
        found.append((names, "".join(run.itertext()), deeds[-1].get(f"{WORD}author")))
    return found


def test_a_block_that_became_a_field_behind_the_first_paragraph_goes_and_says_so() -> None:
    review = open_review(
        "page",
        page_of(block(1, "One."), block(2, "Ferry to Holm")),
        proposal_of(keep(1), headline(2), fields=[title("Ferry to Holm")]),
    )
    data = tracked(review)
    assert [text for text, _ in comments(data)] == ["became the headline (90\u00a0%)"]
    assert texts(accepted(data)) == ["Ferry to Holm", "One."]
    assert texts(rejected(data)) == ["One.", "Ferry to Holm"]


def event(seq: int, kind: EventKind, who: str, decision: Decision | None = None) -> Event:
    return Event(seq, kind, "step", who, NOON + timedelta(minutes=seq), decision)


def test_each_change_is_by_who_made_the_step_that_holds_and_of_its_time() -> None:
    review = story("One.", "Two.")
    first, second = edit(review, "b1", "One more."), edit(review, "b2", "Two more.")
    assert first is not None
    assert second is not None
    review = apply(apply(review, first), second)
    undone = edit(review, "b1", "One less.")
    events = (
        event(1, EventKind.DECISION, "bo", first),
        event(2, EventKind.DECISION, "cy", second),
        event(3, EventKind.DECISION, "di", undone),
        event(4, EventKind.UNDO, "di"),
        event(5, EventKind.UNDO, "di"),
        event(6, EventKind.REDO, "ed"),
    )
    data = tracked(review, replace(FACTS, events=events))
    found = RevisionDocument(opened(data)).track_changes
    assert [(each.author, each.date) for each in found] == [
        ("bo", NOON + timedelta(minutes=1)),
        ("cy", NOON + timedelta(minutes=2)),
    ]


@pytest.mark.parametrize(("approved_by", "author"), [("ada \x07 b", "ada \ufffd b"), ("", "Editor")])
def test_a_change_of_unknown_origin_is_the_approvers(approved_by: str, author: str) -> None:
    review = story("One.")
    data = tracked(after(review, edit(review, "b1", "One more.")), Facts(FACTS.approved_at, approved_by))
    assert {who for _, _, who in revisions(data)} == {author}


def test_nothing_of_the_page_is_left_where_all_of_it_was_removed() -> None:
    data = tracked(story(("Buy now!", gone(1)), ("And more!", gone(2))))
    assert accepted(data) == [("Normal", "")]
    assert texts(rejected(data)) == ["Buy now!", "And more!"]


def test_what_was_typed_has_the_styles_of_the_article() -> None:
    data = tracked(typed())
    assert accepted(data)[:-1] == [
        ("Heading2", "What it costs"),
        ("Normal", "The quay is long."),
        ("Normal", "It is old."),
        ("Normal", "Stone costs money. Wood does too."),
        ("ListBullet", "Sand is cheap."),
    ]
    assert [style for style, _ in rejected(data)] == ["Normal"] * 5


def test_a_joined_paragraph_looks_like_what_it_was_joined_to() -> None:
    review = story("One.", "Two.")
    review = after(review, edit(review, "b1", "One.", (), (Shape(BlockKind.QUOTE),)))
    data = tracked(after(review, merge(review, "b2")))
    assert accepted(data) == [("Quote", "One. Two.")]
    assert rejected(data) == [("Normal", "One."), ("Normal", "Two.")]


def test_lines_of_one_paragraph_of_the_page_stand_close() -> None:
    page = page_of(block(1, "One"), block(2, "two", continues=True), block(3, "Three."))
    found = opened(tracked(open_review("lines", page, proposal_of(keep(1), keep(2), keep(3))))).paragraphs
    assert [each.paragraph_format.space_after for each in found] == [0, None, None]


def test_the_document_goes_on_tracking() -> None:
    assert part(tracked(story("One.")), "word/settings.xml").find(f"{WORD}trackRevisions") is not None


def test_the_same_review_gives_the_same_bytes() -> None:
    assert tracked(typed()) == tracked(typed())


def test_what_is_read_back_is_the_text_with_all_changes_accepted() -> None:
    rows = [block(n, text, BlockKind.TABLE_ROW) for n, text in enumerate(("a | b", "c | d"), 1)]
    page = page_of(*rows, block(3, "One."), block(4, "Two."), block(5, "Gone."))
    review = open_review("page", page, proposal_of(keep(1), gone(2), keep(3), keep(4), gone(5)))
    review = after(review, merge(review, "b4"))
    assert WRITER.read(tracked(review)) == "a\nb\nOne. Two.\n\n"


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for text in naughty_strings():
        article = article_of(paragraph(text), paragraph(text, block_id="b2"), title=text, byline=text)
        data = rendered(article, Format.DOCX_TRACKED)
        clean = Outgoing.of(story(text)).article.body[0].text
        expected = [clean] * 4 if clean.strip() else [clean, clean]
        assert texts(accepted(data)) == texts([("", each) for each in expected])
        assert texts(rejected(data)) == texts([("", clean), ("", clean)])
    assert_sound(data)


def test_only_a_verdict_of_the_review_removes() -> None:
    review = story("One.", "Two.")
    silent = replace(review, rulings={"b1": review.rulings["b1"]})
    data = WRITER.render([Outgoing.of(silent, FACTS)])
    assert texts(accepted(data)) == ["One."]
    assert texts(rejected(data)) == ["One.", "Two."]
    assert silent.rulings["b1"].verdict is Verdict.KEEP
