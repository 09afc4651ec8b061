"""Stories that come as mails."""

import pytest

from core.model import FieldName
from tests.core.propose.fields.stories import HEADLINE, best_of, gathered, taken_texts
from tests.core.propose.pages import STORY, cut_text


@pytest.mark.parametrize(
    "head",
    [
        (
            "From: Edith Sorrel <edith@post.example>",
            "To: desk@post.example",
            "Date: Tue, 4 Mar 2025 10:00:00 +0100",
            f"Subject: {HEADLINE}",
        ),
        ("Von: Edith Sorrel", "Gesendet: Dienstag, 4. März 2025 10:00", "An: Redaktion", f"Betreff: WG: {HEADLINE}"),
        ("De : Edith Sorrel", "Envoyé : mardi 4 mars 2025 10:00", "À : La rédaction", f"Objet : {HEADLINE}"),
    ],
)
def test_the_head_of_a_mail_gives_the_fields(head):
    cut = cut_text(*head, "", *STORY)
    found = gathered(cut)
    assert best_of(found, FieldName.TITLE) == HEADLINE
    assert best_of(found, FieldName.BYLINE) == "Edith Sorrel"
    assert best_of(found, FieldName.DATE) == "2025-03-04"
    assert set(taken_texts(cut, found).values()) == {FieldName.TITLE, FieldName.BYLINE, FieldName.DATE}


def test_a_single_line_with_a_colon_is_no_mail():
    found = gathered(cut_text(HEADLINE, "4 March 2025", "From: the harbour", *STORY))
    assert best_of(found, FieldName.TITLE) == HEADLINE
    assert best_of(found, FieldName.BYLINE) == ""
