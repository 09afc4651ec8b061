"""What the house is called, and the lines that are its name or say who it is."""

import pytest

from core.model import Reason
from core.propose.reasons.house import house_names, tells_of
from tests.core.propose.pages import STORY, context_of, cut_html
from tests.core.propose.reasons.given import page, reasons, text


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 Tidewater Courier",
        "© 2019-2024 Tidewater Courier Inc. All rights reserved.",
        "Copyright © Tidewater Courier | Terms of use",
        "© Tidewater Courier, 12 Quay Street",
    ],
)
def test_the_copyright_line_at_the_foot_names_the_house(line):
    assert "tidewater courier" in house_names(context_of(text("Home", after=(line,))))


def test_a_copyright_sign_in_the_upper_half_or_without_a_name_names_nobody():
    cut = text("© Oda Lindqvist", after=("© 2024", "All rights reserved", *STORY))
    assert house_names(context_of(cut)) == frozenset()


def test_a_page_that_states_its_site_names_the_house():
    head = '<head><meta property="og:site_name" content="The Bay Courier"></head>'
    names = house_names(context_of(cut_html(f"<html>{head}<body><p>{STORY[0]}</p></body></html>")))
    assert {"the bay courier", "the bay courier logo"} <= names


def test_the_name_and_who_the_house_is_go_as_the_house():
    about = "Tidewater Courier is a weekly paper for all who love the quays of the northern bay."
    found = reasons(text("Tidewater Courier", after=("Most read", about, "© 2024 Tidewater Courier")))
    assert found["Tidewater Courier"] is Reason.HEADER_FOOTER
    assert found[about] is Reason.HEADER_FOOTER


def test_a_logo_drawn_with_its_name_is_the_house_and_no_hidden_text():
    logo = "<a href='/'><svg><title>Tidewater Courier</title></svg></a>"
    found = reasons(page(before=f"{logo}<svg><title>arrow-right</title></svg>", after="<p>© Tidewater Courier</p>"))
    assert found["Tidewater Courier"] is Reason.HEADER_FOOTER
    assert found["arrow-right"] is Reason.HIDDEN


def test_a_sentence_that_only_names_the_house_says_not_who_it_is():
    context = context_of(text("Tidewater Courier readers wrote in about the pier."))
    shape = context.shape(context.page.blocks[0])
    assert not tells_of(shape, frozenset({"tidewater courier"}))
