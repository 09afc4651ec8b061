"""Where the markup puts a block: the part of the page that counts, of all the parts around it."""

import pytest

from core.model import Reason
from core.propose.reasons.places import Place, places
from core.segment import Cut
from tests.core.propose.pages import STORY, context_of
from tests.core.propose.reasons.given import page, text


def place(cut: Cut, start: str) -> Place:
    blocks = cut.page.blocks
    found = places(context_of(cut), [block.text not in STORY for block in blocks])
    return next(one for block, one in zip(blocks, found, strict=True) if block.text.startswith(start))


@pytest.mark.parametrize(
    ("markup", "box"),
    [
        ('<ul class="menu"><li class="share"><a href="/s">Pier</a></li></ul>', Reason.NAVIGATION),
        ('<nav class="related-posts"><a href="/s">Pier</a></nav>', Reason.RELATED),
        ('<nav class="item-list"><a href="/s">Pier</a></nav>', Reason.NAVIGATION),
        ('<footer><form class="newsletter"><p>Pier</p></form></footer>', Reason.SUBSCRIBE),
        ('<div class="comments"><div class="related"><p>Pier</p></div></div>', Reason.COMMENTS),
        ('<div class="related"><div class="sponsored"><p>Pier</p></div></div>', Reason.ADVERTISEMENT),
        ('<div class="ads"><div class="related"><p>Pier</p></div></div>', Reason.RELATED),
        ('<nav><ul class="trending-menu"><li><a href="/s">Pier</a></li></ul></nav>', Reason.NAVIGATION),
        ('<nav><ul class="trending"><li><a href="/s">Pier</a></li></ul></nav>', Reason.RELATED),
        ('<div class="css-0"><p>Pier</p></div>', None),
    ],
)
def test_the_part_that_is_of_one_matter_counts(markup, box):
    assert place(page(after=markup), "Pier").box is box


def test_the_element_of_the_story_lends_its_name_to_nothing():
    cut = page(inside='<p class="x">Pier</p>')
    assert place(cut, "Pier") == Place()
    named = page(before='<div class="promo">', inside="<p>Pier</p>", after="</div>")
    assert place(named, "Pier").box is None


def test_parts_frames_forms_and_unseen_text_are_told_apart():
    assert place(page(after="<figure><figcaption>Pier</figcaption></figure>"), "Pier").part is Reason.CAPTION
    assert place(page(after="<footer><p>Pier</p></footer>"), "Pier").frame == "foot"
    assert place(page(after="<form><p>Pier</p></form>"), "Pier").form
    assert place(page(after='<p><span class="sr-only">Pier</span></p>'), "Pier").unseen == "spoken"


def test_a_text_page_has_no_places():
    cut = text("Home")
    assert set(places(context_of(cut), [True] * len(cut.page.blocks))) == {Place()}
