"""What the core says, in the person's language: every sentence it has is known, and its values come through."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from core.intake import read
from core.model import FieldName, Reason, Review, ReviewState, Source
from core.review import (
    accept,
    checks,
    describe,
    edit,
    open_review,
    set_field,
    set_reason,
    set_state,
    toggle,
    would_lose,
)
from core.work import prepare
from gui.sentences import Sentences, templates
from gui.translating import tongue, translated
from resources import folder
from tests.gui.samples import doubled_review, ferry_review, tripled_review
from tests.translations.core_sentences import sentences_of_core

PAGES = ("wire-ferry.txt", "harbour-tax.html", "storm-road.html", "mina-talks.html", "tide-barrier.txt")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    tongue().speak("de")
    yield
    tongue().speak("en")


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    tongue().speak("ar")
    yield
    tongue().speak("en")


def test_every_sentence_in_the_source_of_the_core_is_known() -> None:
    sentences = Sentences("de")
    unknown = [where for where, says in sentences_of_core().items() if not any(map(sentences.knows, says))]
    assert sorted(set(unknown) - {"intake/readers.py: 'JSON Lines'"}) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_word_of_evidence_and_origin_on_a_page_is_known(name: str) -> None:
    source = next(each for each in read(folder(f"samples/{name}")) if isinstance(each, Source))
    steps: list[str] = []
    done = prepare(source, steps.append)
    review = open_review(name, done.page, done.proposal)
    said = {each.because for one in done.proposal.judgements for each in one.evidence}
    said |= {each.detector for one in done.proposal.judgements for each in one.evidence}
    said |= {part for block in review.rulings for part in describe(review, block).split(", ")}
    said |= {call for loss in would_lose(review) for call in loss.calls}
    said |= {check.message for check in checks(review)} | set(steps)
    sentences = Sentences("de")
    assert len(said) > 20
    assert sorted(each for each in said if not sentences.knows(each)) == []


def steps_of(review: Review) -> Iterator[str]:
    blocks = list(review.rulings)
    for chosen in (blocks[:1], blocks[:3]):
        made = (accept(review, chosen), toggle(review, chosen), set_reason(review, chosen, Reason.LEGAL))
        yield from (each.name for each in made if each is not None)
    wordings = (edit(review, blocks[4], "Other words."), set_field(review, FieldName.BYLINE, "Ines Calloway"))
    yield from (each.name for each in wordings if each is not None)
    moved = (set_state(review, state) for state in ReviewState)
    yield from (each.name for each in moved if each is not None)


@pytest.mark.parametrize("review", [ferry_review(), doubled_review(), tripled_review()], ids=lambda each: each.name)
def test_every_step_of_the_undo_list_is_known(review: Review) -> None:
    sentences = Sentences("de")
    steps = list(steps_of(review))
    assert len(steps) > 10
    assert [each for each in steps if not sentences.knows(each)] == []


def test_every_template_is_found_again_in_what_it_says() -> None:
    """Filled with itself, a template is known, and its fixed words decide that it is the one."""
    sentences = Sentences("de")
    fillers = {"n": "7", "number": "7", "last": "9", "all": "9", "share": "87%", "code": "503", "why": "is empty"}
    again = {"what": "block 7", "one": "block 7", "other": "block 9", "where": "a header", "reason": "navigation"}
    again |= {"field": "headline", "copy": "second", "state": "approved"}
    named = {"text": "Words of a page", "more": "Other words", "name": "harbour.html", "path": "/desk", "site": "a.b"}
    for each in templates():
        said = each.text.format_map({**fillers, **again, **named, "size": "2 GB"})
        assert sentences.knows(said), said


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        ("Remove block 9 as advertisement", "Block 9 streichen: Werbung"),
        ("Keep 12 blocks", "12 Blöcke behalten"),
        ("1 question left.", "Noch 1 Frage offen."),
        ("3 questions left.", "Noch 3 Fragen offen."),
        ("87% of its characters are links", "87\u00a0% der Zeichen sind Links"),
        ("It has the words “About us”", "Enthält die Wörter „About us“"),
        ("harbour.html: is empty", "harbour.html: ist leer"),
        (
            "The article says the same twice: block 5 and blocks 9–11.",
            "Der Artikel sagt dasselbe zweimal: Block 5 und Blöcke 9–11.",
        ),
    ],
)
def test_values_come_through_in_german(english: str, german_words: str) -> None:
    assert translated(english) == german_words


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "Nobody has said this before", "It is a marvel", "http://example.org/a: b {x}"])
def test_what_nobody_knows_is_shown_as_it_is(text: str) -> None:
    assert translated(text) == text


@pytest.mark.usefixtures("german")
def test_words_of_a_page_are_never_translated_and_may_hold_anything() -> None:
    assert translated("It begins with “navigation”") == "Beginnt mit „navigation“"
    assert translated("Stands under “{n} % “more”\nlines”") == "Steht unter „{n} % “more”\nlines“"


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "بقي سؤال واحد."), (2, "بقي سؤالان."), (3, "بقيت 3 أسئلة."), (11, "بقي 11 سؤالا."), (100, "بقي 100 سؤال.")],
)
def test_arabic_takes_the_form_of_the_number(count: int, words: str) -> None:
    assert translated(f"{count} question{'s' * (count > 1)} left.") == words


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    assert translated("Remove block 9 as advertisement") == "Remove block 9 as advertisement"


def test_a_name_before_an_arabic_sentence_is_kept_apart_from_it(arabic: None) -> None:
    assert translated("report (2).html: is empty") == "\u2068report (2).html\u2069: " + translated("is empty")
    assert translated("is empty") != "is empty"
