"""What a line says of those right beside it, and what goes with a teaser."""

from core.model import Reason
from tests.core.propose.reasons.given import page, reasons, text


def test_the_fields_under_an_invitation_to_comment_are_of_its_form():
    found = reasons(text(after=("Leave a comment", "Your name", "Your email", "Your comment")))
    assert set(found.values()) == {Reason.COMMENTS}
    assert reasons(text(after=("Get our newsletter", "Your email")))["Your email"] is Reason.SUBSCRIBE


def test_who_may_read_a_teaser_and_who_took_its_picture_go_with_it():
    teasers = ("Most popular stories", "Ferry opens two months early after trials", "Subscribers only")
    credit = (
        "Gulls return to the quay in their thousands",
        "Oda Lindqvist via Getty Images",
        "Mussels fail in the bay",
    )
    found = reasons(text(after=(*teasers, *credit, "Subscribers only", "Boats are back on the long quay again")))
    assert found["Subscribers only"] is Reason.RELATED
    assert found["Oda Lindqvist via Getty Images"] is Reason.RELATED


def test_a_box_about_the_author_is_no_byline_and_no_teaser():
    bio = "Oda Lindqvist has sailed every bay of this coast, and came ashore to tell of them. She keeps two gulls."
    found = reasons(page(after=f'<div class="author"><h4>Written by Oda Lindqvist</h4><p>{bio}</p></div>'))
    assert set(found.values()) == {Reason.CREDIT}


def test_a_long_line_of_tags_heads_no_further_tags():
    tags = "Tags: harbour, ferries, the long quay, winter timetables, mussels, gulls"
    found = reasons(text(after=(tags, "Imprint", "Careers")))
    assert found[tags] is Reason.METADATA
    assert Reason.METADATA not in {found["Imprint"], found["Careers"]}
