"""The inspector's words say what holds, what was proposed, and where a value came from."""

from dataclasses import replace

import pytest

from core.model import FieldName, FieldValue, Judgement, Reason, Ruling, Verdict
from core.review import apply, set_field
from gui.counting import percent
from gui.inspector.wording import candidates, field_label, measure_hint, note, origin, settled, shown_value
from tests.gui.samples import ferry_review

COPY = Judgement("b9", Verdict.REMOVE, 0.97, Reason.DUPLICATE, duplicate_of="b5", similarity=1.0)


def test_a_copy_names_its_original_and_how_alike_they_are() -> None:
    ruling = Ruling(Verdict.REMOVE, Reason.DUPLICATE, "b5")
    assert note(ruling, COPY) == "of block 5 · 100% alike"
    assert "97%" in measure_hint(ruling, COPY)


def test_a_kept_block_shows_the_confidence_until_the_editor_has_spoken() -> None:
    sure = Judgement("b4", Verdict.KEEP, 0.93)
    assert note(Ruling(Verdict.KEEP), sure) == "93% sure"
    assert note(Ruling(Verdict.KEEP, settled=True), sure) == ""


def test_a_block_that_became_a_field_says_which() -> None:
    ruling = Ruling(Verdict.REMOVE, Reason.METADATA, field=FieldName.TITLE)
    assert note(ruling, Judgement("b3", Verdict.REMOVE, 0.99, Reason.METADATA)) == "became the headline · 99% sure"


def test_the_editors_mark_remembers_what_was_proposed() -> None:
    assert settled(Ruling(Verdict.KEEP, settled=True), COPY) == "Your decision. Proposed: remove as duplicate, 97%."
    assert settled(Ruling(Verdict.KEEP), COPY) == ""
    edited = Ruling(Verdict.KEEP, text="Other words", settled=True)
    assert "You changed its wording." in settled(edited, Judgement("b4", Verdict.KEEP, 0.9))


@pytest.mark.parametrize(("share", "shown"), [(1.0, "100%"), (0.999, "99%"), (0.58, "58%"), (0.0, "0%")])
def test_what_is_not_certain_is_never_shown_as_certain(share: float, shown: str) -> None:
    assert percent(share) == shown


def test_a_language_is_shown_by_its_name() -> None:
    assert shown_value(FieldName.LANGUAGE, "en") == "English"
    assert shown_value(FieldName.LANGUAGE, "not a tag") == "not a tag"
    assert shown_value(FieldName.CREDIT, "en") == "en"
    assert field_label(FieldName.TITLE) == "Headline"


def test_a_value_of_the_editors_own_has_the_editor_as_origin() -> None:
    review = ferry_review()
    assert origin(review, FieldName.DATE) == "block 1"
    decision = set_field(review, FieldName.DATE, "2026-03-04")
    assert decision is not None
    assert origin(apply(review, decision), FieldName.DATE) == "yours"
    assert origin(review, FieldName.BYLINE) == ""


def test_a_value_found_twice_is_offered_once() -> None:
    review = ferry_review()
    again = FieldValue(FieldName.DATE, "2026-03-03", "meta date")
    other = FieldValue(FieldName.DATE, "2026-03-01", "meta modified")
    proposal = replace(review.proposal, fields=(*review.proposal.fields, again, other))
    found = candidates(replace(review, proposal=proposal), FieldName.DATE)
    assert [(each.value, each.origin) for each in found] == [("2026-03-03", "block 1"), ("2026-03-01", "meta modified")]
