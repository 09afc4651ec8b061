"""What is worth a flag: a passage of the article that stands twice, and the words of a failed request above it."""

from collections.abc import Mapping

import pytest

from core.model import FieldName, Judgement, Reason, Verdict
from core.propose.mishaps import has_passage_twice, is_failed_request
from core.propose.shape import length_of
from core.segment import Cut
from tests.core.propose.pages import STORY, cut_html, cut_text, story_html

HEADLINE = "Council settles quarrel over northern pier"
LINKS = "".join(f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate([HEADLINE, *STORY]))
HEADINGS = [f"What the council of the harbour says about pier number {n}" for n in range(5)]


def judged(cut: Cut, errors: tuple[str, ...] = ()) -> list[Judgement]:
    """The headline is the title, errors go as such, and what is said again goes as a copy."""
    first: dict[str, str] = {}
    found = []
    for block in cut.page.blocks:
        of = first.setdefault(block.text, block.id)
        if block.text in errors:
            found.append(Judgement(block.id, Verdict.REMOVE, 0.9, Reason.ERROR_BANNER))
        elif of != block.id:
            found.append(Judgement(block.id, Verdict.REMOVE, 0.9, Reason.DUPLICATE, duplicate_of=of, similarity=1.0))
        elif block.text == HEADLINE:
            found.append(Judgement(block.id, Verdict.REMOVE, 0.9, Reason.METADATA, field=FieldName.TITLE))
        else:
            found.append(Judgement(block.id, Verdict.KEEP, 0.9))
    return found


def lengths(cut: Cut) -> Mapping[str, int]:
    return {block.id: length_of(block.text) for block in cut.page.blocks}


def is_twice(cut: Cut) -> bool:
    return has_passage_twice(cut.page, lengths(cut), judged(cut))


def is_failed(cut: Cut, *errors: str, whole: bool = True) -> bool:
    return is_failed_request(cut.page, lengths(cut), judged(cut, errors), whole=whole)


@pytest.mark.parametrize(
    "cut",
    [
        cut_html(story_html(f"<p>{STORY[0]}</p><p>{STORY[1]}</p>")),
        cut_text(HEADLINE, *STORY, *STORY[2:4]),
        cut_html(story_html(f"<ul><li>{STORY[0]}</li><li>{STORY[1]}</li></ul>")),
    ],
    ids=["on the web", "in a text", "in a list"],
)
def test_sentences_of_the_article_that_stand_again_are_a_passage(cut):
    assert is_twice(cut)


@pytest.mark.parametrize(
    "extra",
    [
        f"<ul>{LINKS}</ul>",
        f"<h2>{HEADLINE}</h2>" * 6,
        f"<blockquote><p>{STORY[2]}</p></blockquote><blockquote><p>{STORY[1]}</p></blockquote>",
        f"<div hidden><p>{STORY[0]}</p><p>{STORY[1]}</p></div>",
        f"<p>{STORY[0]}</p>",
    ],
    ids=["links", "headline", "quotes", "hidden", "a single sentence"],
)
def test_what_a_sound_page_says_again_is_none(extra):
    assert not is_twice(cut_html(story_html(extra)))


def test_headings_that_a_table_of_contents_says_first_are_none():
    contents = "".join(f"<li>{heading}</li>" for heading in HEADINGS)
    sections = "".join(f"<h2>{heading}</h2><p>{text}</p>" for heading, text in zip(HEADINGS, STORY, strict=True))
    assert not is_twice(cut_html(story_html(body=f"<ul>{contents}</ul>{sections}")))


def test_a_teaser_of_a_long_paragraph_is_none_and_all_its_lines_are_one():
    cut = cut_text(" ".join(STORY), *STORY)
    teaser, lines = (
        [
            Judgement("b1", Verdict.KEEP, 0.9),
            *(
                Judgement(block.id, Verdict.REMOVE, 0.9, Reason.DUPLICATE, duplicate_of="b1", similarity=1.0)
                if number < copies
                else Judgement(block.id, Verdict.KEEP, 0.9)
                for number, block in enumerate(cut.page.blocks[1:])
            ),
        ]
        for copies in (2, 5)
    )
    assert not has_passage_twice(cut.page, lengths(cut), teaser)
    assert has_passage_twice(cut.page, lengths(cut), lines)


def test_a_failed_request_above_a_text_is_told():
    assert is_failed(cut_text("403", "Access denied", HEADLINE, *STORY), "403", "Access denied")
    assert is_failed(cut_text("Access denied", HEADLINE, *STORY), "Access denied")


@pytest.mark.parametrize("place", ["above", "below"])
def test_an_error_is_of_the_page_only_above_the_story(place):
    lines = ("HTTP Error", *STORY) if place == "above" else (*STORY, "HTTP Error")
    assert is_failed(cut_text(*lines), "HTTP Error") == (place == "above")


def test_a_story_about_an_error_is_not_one():
    told = "Readers saw “HTTP Error” on every page of the council, and nothing of the plans for the pier."
    assert not is_failed(cut_text("HTTP error", *STORY, told), "HTTP error")
    assert not is_failed(cut_text("quarrel over northern pier", HEADLINE, *STORY), "quarrel over northern pier")


@pytest.mark.parametrize(
    ("above", "tells"),
    [
        (["<p>Something went wrong. Try again later</p>"], False),
        (["<p>Please enable JavaScript</p>", "<p>Your browser is outdated</p>"], False),
        (["<p>503</p>", "<p>Service temporarily unavailable</p>"], True),
        (["<h2>Page not found</h2>"], True),
        (["<div hidden><p>503</p><p>Service temporarily unavailable</p></div>"], False),
    ],
)
def test_above_a_whole_story_with_markup_it_takes_more_than_a_line_kept_ready(above, tells):
    cut = cut_html(story_html(body="".join(above) + "".join(f"<p>{text}</p>" for text in STORY)))
    errors = [
        block.text for block in cut.page.blocks if block.text not in (HEADLINE, *STORY) and "News" not in block.text
    ]
    assert is_failed(cut, *errors) == tells


def test_where_little_stays_any_error_that_is_seen_is_told():
    cut = cut_html(f"<p>Please enable JavaScript</p><p>{STORY[0]}</p>")
    assert is_failed(cut, "Please enable JavaScript", whole=False)
    assert not is_failed(cut, "Please enable JavaScript")
