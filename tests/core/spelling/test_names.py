"""Names are told from mistakes by how an article writes them."""

import pytest

from core.spelling import names_of

STORY = (
    "Skerrow shuts its schools",
    "Schools in Skerrow will open late, said Gwen Calloway, who runs them.",
    "“We waited for the ferry from Brannoc,” Calloway told the board. Brannoc’s pier is shut, and so is Skerrow’s.",
)


def test_what_stands_several_times_with_a_capital_is_a_name() -> None:
    assert names_of(STORY) == {"Skerrow", "Calloway", "Brannoc"}


@pytest.mark.parametrize(
    "passages",
    [
        ("The Calowway line is shut.",),  # once
        ("Recieved again. Recieved twice! “Recieved thrice.”", "Recieved at last."),  # only where sentences begin
        ("The Boks are in the hall, and so are the boks of Boks.",),  # in small letters too
        ("the lettr and the lettr",),
    ],
)
def test_what_may_be_a_mistake_is_none(passages: tuple[str, ...]) -> None:
    assert not names_of(passages) & {"Calowway", "Recieved", "Boks", "lettr"}


def test_who_wrote_it_is_a_name_however_seldom() -> None:
    assert names_of(("All is well.",), ("Edmund Sayle, with Oda O’Malley", "Northwire")) == {
        "Edmund",
        "Sayle",
        "Oda",
        "O'Malley",
        "Northwire",
    }


def test_where_nouns_have_capitals_twice_is_not_enough() -> None:
    passages = ("Der Rythmus der Trommel, der Rythmus des Tages.", "So sprach Lindqvist.", "Auch Lindqvist kam.")
    assert "Rythmus" in names_of(passages, language="en")
    assert names_of(passages, language="de-AT") == frozenset()
    assert "Lindqvist" in names_of((*passages, "Da lachte Lindqvist."), language="de")


def test_scripts_without_capitals_have_no_such_names() -> None:
    assert names_of(("قال مسؤولون في الميناء", "قال مسؤولون")) == frozenset()
