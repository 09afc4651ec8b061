"""Fields held against gold: what is forgiven and what is not."""

from dataclasses import dataclass

import pytest

from core.model import FieldName, FieldValue, Proposal
from tests.eval.fields import misses, same_author, same_date, same_title, score_fields


@dataclass(frozen=True)
class Gold:
    """A gold page."""

    id: str
    title: str = ""
    author: str = ""
    date: str = ""


def proposal(*values: FieldValue) -> Proposal:
    return Proposal("source", (), values, (), "test")


def value(name: FieldName, text: str, block: str | None = None, sure: float = 0.8) -> FieldValue:
    return FieldValue(name, text, "block 2" if block else "meta", block, sure)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Pier opens: “At last”", 'PIER opens - "at last"', True),
        ("Pier opens.", "Pier  opens", True),
        ("Pier opens | Aldmouth Post", "Pier opens", False),
        ("Pier opens again", "Pier opens", False),
        ("5 piers & co", "5 piers and co", False),
        ("", "", False),
    ],
)
def test_titles_are_the_same_by_their_words(one, other, same):
    assert same_title(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("By Ada Holm", "Ada Holm", True),
        ("Jon Vik, Ada Holm", "Ada Holm and Jon Vik", True),
        ("Ada Holm, Jon Vik", "Ada Holm & Jon Vik", True),
        ("Ada Holm, MD, FOMA", "Ada Holm", True),
        ("Ada Holm Ph.D.", "Ada Holm", True),
        ("Ada Holm, Jon Vik", "Ada Holm", False),
        ("Ada Holm, Editor", "Ada Holm", False),
        ("Ada Holm | Aldmouth Post", "Ada Holm", False),
        ("A. Holm", "Ada Holm", False),
        ("", "", False),
    ],
)
def test_authors_are_the_same_by_their_names(one, other, same):
    assert same_author(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2025-03-04T10:00Z", "2025-03-04", True),
        ("2025-03-04", "2025-03-05", False),
        ("2025-03-04", "2025-03", False),
        ("", "", False),
    ],
)
def test_dates_are_the_same_by_their_day(one, other, same):
    assert same_date(one, other) is same


PAGES = [
    Gold("right", title="Pier opens", author="Ada Holm"),
    Gold("wrong", title="Pier opens"),
    Gold("second", title="Pier opens"),
    Gold("nothing", title="Pier opens"),
    Gold("absent", title="Pier opens"),
    Gold("no gold"),
]
PROPOSALS = {
    "right": proposal(value(FieldName.TITLE, "Pier Opens", "b2"), value(FieldName.BYLINE, "By Ada Holm", sure=0.6)),
    "wrong": proposal(value(FieldName.TITLE, "Aldmouth Post")),
    "second": proposal(value(FieldName.TITLE, "Home", sure=0.2), value(FieldName.TITLE, "Pier opens")),
    "nothing": proposal(),
    "no gold": proposal(value(FieldName.TITLE, "Pier opens")),
}


def test_the_table_counts_right_wrong_and_missing_where_gold_has_the_field():
    title, byline, date = score_fields(PAGES, PROPOSALS)
    assert (title.name, title.pages, title.right, title.wrong, title.missing, title.among) == (
        FieldName.TITLE, 5, 1, 2, 2, 2,
    )  # fmt: skip
    assert title.share == pytest.approx(0.2)
    assert title.confidence == pytest.approx(0.6)
    assert title.origins == (("block", 1),)
    assert (byline.pages, byline.right, byline.origins) == (1, 1, (("meta", 1),))
    assert (date.pages, date.share, date.confidence) == (0, 0.0, 0.0)


def test_what_is_not_right_is_listed_for_review():
    listed = [(miss.page, miss.name, [value.value for value in miss.proposed]) for miss in misses(PAGES, PROPOSALS)]
    assert listed == [
        ("wrong", FieldName.TITLE, ["Aldmouth Post"]),
        ("second", FieldName.TITLE, ["Home", "Pier opens"]),
        ("nothing", FieldName.TITLE, []),
        ("absent", FieldName.TITLE, []),
    ]
