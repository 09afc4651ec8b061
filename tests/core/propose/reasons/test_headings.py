"""How far a heading speaks: not where it is a link among links, and not in another part of the page."""

from collections.abc import Sequence

from core.model import Reason
from core.propose.reasons.choosing import rows_of
from core.propose.reasons.headings import headings
from core.segment import Cut
from tests.core.propose.pages import STORY, context_of
from tests.core.propose.reasons.given import page, reasons, text


def under(cut: Cut) -> Sequence[tuple[str, str]]:
    """Text of each block that stands under a heading, and the heading."""
    context = context_of(cut)
    rows = rows_of(context, [block.text not in STORY for block in cut.page.blocks], range(0))
    found = zip(rows, headings(context, rows), strict=True)
    return [(row.block.text, one.title) for row, one in found if one]


def test_what_stands_under_a_heading_is_told_by_it():
    cut = page(after="<section><h3>Leave a reply</h3><p>Tidy</p></section>")
    assert ("Tidy", "Leave a reply") in under(cut)


def test_a_link_in_a_list_heads_nothing():
    links = '<ul><li><a href="/t">Terms &amp; Conditions</a></li><li>Seats are few in winter</li></ul>'
    assert not under(page(after=links))


def test_a_heading_deep_in_one_part_does_not_speak_for_the_next_part():
    replies = "<div><div><div><h3>Leave a reply</h3></div></div></div>"
    cut = page(inside=replies + "<aside><div><h4>Boats of the bay</h4></div></aside>")
    assert "Boats of the bay" not in dict(under(cut))


def test_a_line_among_links_to_terms_heads_nothing_on_a_text_page():
    about = "The only paper that is read on all the quays of the northern bay and beyond it"
    cut = text(after=("Terms of use", "Disclaimer", about))
    assert about not in dict(under(cut))
    assert about in dict(under(text(after=("Disclaimer", about))))


def test_the_links_under_a_link_to_newsletters_are_no_forms():
    found = reasons(
        text(
            after=(
                *("Harbour", "Ferries", "Gulls", "Boats") * 8,
                "Newsletters",
                "Digital edition",
                "Inside the issue",
                "Gifts",
            )
        )
    )
    assert Reason.SUBSCRIBE not in {found["Digital edition"], found["Inside the issue"]}
