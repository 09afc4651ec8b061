"""Reading the phrase lexicon and finding its phrases in blocks."""

import pytest

from core.model import Reason
from core.propose.lexicon import Lexicon, PhraseShape, read, standard

TABLE = {
    "language": "en",
    "related": {"headings": ["most popular stories"], "whole": ["market research"], "starts": ["read also"]},
    "comments": {"headings": ["comments"], "whole": ["no comment"]},
    "share": {"whole": ["share", "tweet", "print"]},
    "legal": {"has": ["all rights reserved", {"phrase": "©", "strength": 0.9}], "starts": ["home >"]},
    "months": {"january": 1, "jan": 1},
    "byline": {"starts": ["by ", "written by"]},
    "quote": {"said": ["said"]},
}
LEXICON = Lexicon([TABLE])


def found(text: str) -> set[tuple[str, Reason]]:
    return {(phrase.text, phrase.reason) for phrase in LEXICON.hits(text)}


@pytest.mark.parametrize("text", ["Most popular stories", "MOST POPULAR STORIES:", "Most popular stories (5)"])
def test_a_heading_is_found_whatever_its_case_and_colon(text):
    assert ("most popular stories", Reason.RELATED) in found(text)


def test_a_whole_phrase_is_not_found_inside_a_sentence():
    assert found("The market research showed that prices had fallen since the spring.") == set()


def test_an_opening_phrase_is_found_at_the_start_alone():
    assert found("Read also: Ferry opens early") == {("read also", Reason.RELATED)}
    assert found("Those who read also write") == set()


def test_a_contained_phrase_is_found_as_whole_words():
    assert found("Copyright 2026. All rights reserved.") == {("all rights reserved", Reason.LEGAL)}
    assert found("Overall rights reservedly") == set()


def test_signs_are_part_of_a_phrase():
    assert found("© 2026 Aldmouth Post") == {("©", Reason.LEGAL)}
    assert found("Home > News > Harbour") == {("home >", Reason.LEGAL)}
    assert found("Home again after the storm") == set()


def test_labels_run_together_are_taken_apart():
    assert {reason for _, reason in found("CommentsNo comment")} == {Reason.COMMENTS}
    assert {reason for _, reason in found("Share Tweet Print")} == {Reason.SHARE}


def test_other_tables_are_read():
    assert LEXICON.months == {"january": 1, "jan": 1}
    assert LEXICON.bylines == [("written", "by"), ("by",)]
    assert LEXICON.said == {"said"}


def test_strengths_can_be_given(tmp_path):
    (tmp_path / "xx.toml").write_text(
        'language = "xx"\n[legal]\nhas = [{ phrase = "as is", strength = 0.4 }]\n', "utf-8"
    )
    (phrase,) = read(tmp_path).hits("sold as is")
    assert (phrase.strength, phrase.shape, phrase.language) == (0.4, PhraseShape.HAS, "xx")


def test_the_desks_own_lexicon_reads_in_every_language():
    for text in ("Most popular stories", "Meistgelesene Artikel", "Haftungsausschluss"):
        assert standard().hits(text), text


def test_a_block_of_a_hundred_thousand_words_is_searched():
    assert [hit.text for hit in standard().hits("share " * 100_000)] == ["share share"]
