"""Names in bylines."""

import pytest

from core.propose.fields.names import are_names, is_office, key, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Holm", ("Ada Holm",)),
        ("Ada Holm and Jon Vik", ("Ada Holm", "Jon Vik")),
        ("Ada Holm, Jon Vik, and Nora Vell", ("Ada Holm", "Jon Vik", "Nora Vell")),
        ("Ada Holm & Jon Vik", ("Ada Holm", "Jon Vik")),
        ("Ada Holm und Jon Vik", ("Ada Holm", "Jon Vik")),
        ("Ada Holm, Staff Writer", ("Ada Holm",)),
        ("Ada Holm, Executive Editor, Harbour Health Watch", ("Ada Holm",)),
        ("Ada Holm Former Deputy Tech Editor", ("Ada Holm",)),
        ("Ada Holm, Berlin", ("Ada Holm",)),
        ("Ada Holm in Berlin", ("Ada Holm",)),
        ("Ada Holm, 4+ years covering harbours", ("Ada Holm",)),
        ("Ada Holm <ada@post.example>", ("Ada Holm",)),
        ("Ada Holm (@adaholm)", ("Ada Holm",)),
        ("Ada Holm, MD, FOMA", ("Ada Holm, MD, FOMA",)),
        ("Ludwig van der Berg", ("Ludwig van der Berg",)),
        ("Ada Holm, Ada Holm", ("Ada Holm",)),
        ("Staff Writer", ("Staff Writer",)),
        ("piizog", ("piizog",)),
        ("", ()),
    ],
)
def test_names_are_taken_apart_without_posts_and_accounts(text, names):
    assert names_in(text) == names


@pytest.mark.parametrize(
    "other",
    ["JON VIK AND ADA HOLM", "Ada Holm & Jon Vik", "Ada Holm, MD, Jon Vik, Ph.D.", "Ada  Holm; Jon Vik"],
)
def test_the_same_names_are_the_same_byline_however_they_are_joined(other):
    assert key(other) == key("Ada Holm, Jon Vik")


def test_a_name_more_or_less_is_another_byline():
    assert len({key("Ada Holm"), key("Ada Holm, Jon Vik"), key("Jon Vik")}) == 3


@pytest.mark.parametrize(
    ("text", "are"),
    [("Ada Holm", True), ("عادل حلمي", True), ("Route 66", False), ("click here", False), ("What Is New?", False)],
)
def test_people_have_capitals_and_no_figures(text, are):
    assert are_names(names_in(text)) is are


@pytest.mark.parametrize(("text", "is_one"), [("The Ferry Team", True), ("Staff Writer", True), ("Ada Holm", False)])
def test_desks_and_teams_are_offices(text, is_one):
    assert is_office(text) is is_one
