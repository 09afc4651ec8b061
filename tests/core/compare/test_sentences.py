"""Texts are cut after their sentences, and enriched by those that only other versions have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.compare import enriched, sentences
from tests.core.duplicates.making import says

_ANY = st.text(st.sampled_from("aB 1.!?…。”’) \n\u00a0中؟"), max_size=60)
_SENTENCES = (
    "The harbour council met on Tuesday night.",
    "Members agreed to spend four million crowns.",
    "“We have waited eleven years,” said Oda Lindqvist.",
    "Work is to begin in March!",
    "Will the ferries run at all?",
    "Fishermen protested with lanterns and flags.",
    "Nobody left the gallery before midnight.",
)
_PASSAGE = st.lists(st.sampled_from(_SENTENCES), max_size=6, unique=True).map(" ".join)


def added(text, *others):
    """One text, with what only the others say."""
    return enriched({"b1": text}, others)["b1"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One. Two.", ["One. ", "Two."]),
        ("One! Two? Three…", ["One! ", "Two? ", "Three…"]),
        ("“One.” Two.", ["“One.” ", "Two."]),
        ("It cost 3.5 million. It did.", ["It cost 3.5 million. ", "It did."]),
        ("J. R. Hansen spoke. They left.", ["J. R. Hansen spoke. ", "They left."]),
        ("See www.example.org for more.", ["See www.example.org for more."]),
        ("No end", ["No end"]),
        ("今天开会。明天再说！好。", ["今天开会。", "明天再说！", "好。"]),
        ("هل ستعود؟ نعم.", ["هل ستعود؟ ", "نعم."]),
        ("", []),
        ("…", ["…"]),
        ("   ", ["   "]),
    ],
)
def test_a_text_is_cut_after_its_sentences(text, pieces):
    assert sentences(text) == pieces


@given(_ANY)
def test_the_pieces_together_are_the_text(text):
    assert "".join(sentences(text)) == text
    assert all(sentences(text))


@pytest.mark.parametrize("text", ["a. " * 20_000, "." * 50_000, "a" * 200_000, "。" * 50_000, "a.b" * 30_000])
def test_a_long_text_is_cut_whole(text):
    assert "".join(sentences(text)) == text


def test_a_sentence_only_another_version_has_is_put_behind_what_it_follows_there():
    one, two, three = _SENTENCES[:3]
    assert added(f"{one} {three}", f"{one} {two} {three}") == f"{one} {two} {three}"
    assert added(f"{one} {two}", f"{one} {two} {three}") == f"{one} {two} {three}"
    assert added(f"{two} {three}", f"{one} {two} {three}") == f"{one} {two} {three}"


def test_a_sentence_in_nearly_the_same_words_stays_as_it_is():
    assert added("Members agreed to spend four million crowns.", "Members agreed to spend five million crowns.") == (
        "Members agreed to spend four million crowns."
    )


def test_a_text_that_gains_nothing_is_as_it_was_to_the_character():
    text = "  The harbour council  met on Tuesday night .\u00a0Work is to begin in March! "
    assert added(text, "Work is to begin in March! The harbour council met on Tuesday night.") == text


def test_what_is_added_goes_to_the_part_whose_sentence_it_follows():
    one, two, three, four = _SENTENCES[:4]
    parts = {"b1": one, "b2": three}
    assert enriched(parts, [f"{one} {two} {three} {four}"]) == {"b1": f"{one} {two}", "b2": f"{three} {four}"}


def test_every_other_version_adds_its_own_and_none_twice():
    one, two, three = _SENTENCES[:3]
    assert added(one, f"{one} {two}", f"{one} {three}", f"{one} {two} {three}").count(two) == 1
    assert added(one, f"{one} {two}", f"{one} {three}").count(three) == 1


def test_scripts_without_spaces_are_joined_without_any():
    assert (
        added("今天港口委员会开会。", "今天港口委员会开会。北码头明年春天重建。")
        == "今天港口委员会开会。北码头明年春天重建。"
    )


def test_two_sentences_alike_are_two():
    one, other = (f"In ward {ward} the Harbour Party won {votes} votes." for ward, votes in ((1, 410), (2, 388)))
    assert added(one, f"{one} {other}") == f"{one} {other}"
    assert added(other, f"{one} {other}") == f"{one} {other}"


def test_a_version_of_any_length_is_put_in():
    many = [f"Paragraph {n} speaks of subject {n * 7} at some length." for n in range(500)]
    found = added(_SENTENCES[0], " ".join([_SENTENCES[0], *many]))
    assert all(one in found for one in many)


@given(st.lists(_PASSAGE, min_size=1, max_size=3), st.lists(_PASSAGE, max_size=3))
def test_no_sentence_of_any_version_is_lost(texts, others):
    parts = {f"b{n}": text for n, text in enumerate(texts, 1)}
    found = enriched(parts, others)
    assert found.keys() == parts.keys()
    whole = " ".join(found.values())
    for sentence in (each.strip() for text in (*texts, *others) for each in sentences(text)):
        assert sentence in whole


@given(st.lists(_PASSAGE, min_size=1, max_size=3), st.lists(_PASSAGE, max_size=3))
def test_nothing_is_said_that_no_version_says(texts, others):
    parts = {f"b{n}": text for n, text in enumerate(texts, 1)}
    said = {each.strip() for text in (*texts, *others) for each in sentences(text)}
    for text in enriched(parts, others).values():
        assert {each.strip() for each in sentences(text)} <= said


@given(_ANY, st.lists(_ANY, max_size=3))
def test_of_any_text_every_piece_of_every_version_is_there_or_nearly(text, others):
    found = added(text, *others)
    for piece in (each for one in (text, *others) for each in sentences(one)):
        assert says(found, piece)


@given(_PASSAGE, st.lists(_PASSAGE, max_size=3))
def test_enriching_again_changes_nothing(text, others):
    once = added(text, *others)
    assert added(once, *others) == once
