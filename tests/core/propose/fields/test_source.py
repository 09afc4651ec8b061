"""What stands in a field of the article was moved there: its block is the field, for whatever reason it would go."""

import pytest

from core.model import FieldName, Reason, Verdict
from core.propose.fields.candidate import find_story, from_block
from core.propose.fields.source import source
from tests.core.propose.pages import STORY, by_text, context_of, cut_html, proposed, story_html


def _sources(text: str, name: FieldName, value: str, *, kept: bool = False, confidence: float = 0.1) -> list[str]:
    """The texts of the blocks that became a field whose likeliest value was read from a block with this text."""
    cut = cut_html(story_html(f"<p>{text}</p>"))
    stays = [block.text in STORY or (kept and block.text == text) for block in cut.page.blocks]
    story = find_story(context_of(cut), stays, ())
    block = next(each for each in cut.page.blocks if each.text == text)
    found = [from_block(name, value, block, confidence, whole=False)]
    texts = {each.id: each.text for each in cut.page.blocks}
    return [texts[each] for each in source(story, name, found)]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Edith Sorrel", FieldName.BYLINE, "Edith Sorrel"),
        ("By Edith Sorrel", FieldName.BYLINE, "Edith Sorrel"),
        ("Author: Edith Sorrel", FieldName.BYLINE, "Edith Sorrel"),
        ("Von Edith Sorrel", FieldName.BYLINE, "Edith Sorrel"),
        ("Tuesday, March 4th, 2025", FieldName.DATE, "2025-03-04"),
        ("COUNCIL SETTLES", FieldName.TITLE, "Council settles"),
        ("Reuters", FieldName.CREDIT, "Reuters"),
    ],
)
def test_a_block_that_says_nothing_but_the_value_shown_is_the_field_however_unlikely(text, name, value):
    assert _sources(text, name, value) == [text]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("More by Edith Sorrel", FieldName.BYLINE, "Edith Sorrel"),
        ("Read more March 4, 2025", FieldName.DATE, "2025-03-04"),
        ("Copyright Reuters", FieldName.CREDIT, "Reuters"),
    ],
)
def test_a_block_that_says_more_goes_for_its_own_reason(text, name, value):
    assert _sources(text, name, value) == []


def test_a_block_that_stays_is_no_field():
    assert _sources("Edith Sorrel", FieldName.BYLINE, "Edith Sorrel", kept=True) == []


def test_a_name_below_the_story_that_is_the_byline_was_moved_there():
    name = "Edith Sorrel"
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {{"name": "{name}"}}}}</script>'
    cut = cut_html(story_html(f'<aside class="related"><p class="author">{name}</p></aside>', head=head))
    judgement = by_text(cut.page, proposed(cut))[name]
    assert (judgement.verdict, judgement.reason, judgement.field) == (
        Verdict.REMOVE,
        Reason.METADATA,
        FieldName.BYLINE,
    )
