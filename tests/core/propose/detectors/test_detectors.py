"""What each detector hears on a page, and where it stays silent."""

import pytest

from core.model import Evidence, Reason, Verdict
from core.propose.context import Findings
from core.propose.detectors import DETECTORS, banner, lexicon, readability, repeats, schema, sections, structure, text
from core.segment import Cut
from tests.core.propose.pages import STORY, context_of, cut_html, cut_text, story_html


def said(cut: Cut, findings: Findings, start: str) -> tuple[Evidence, ...]:
    """What findings say of the first block that begins so."""
    block = next(block for block in cut.page.blocks if block.text.startswith(start))
    return findings.get(block.id, ())


def because(evidence: tuple[Evidence, ...]) -> str:
    return " / ".join(one.because for one in evidence)


def test_every_detector_speaks_of_blocks_of_the_page_alone():
    for cut in (cut_html(story_html("<footer>© Aldmouth Post</footer>")), cut_text("404", *STORY, "Read more")):
        ids = {block.id for block in cut.page.blocks}
        for detect in DETECTORS.values():
            assert detect(context_of(cut)).keys() <= ids


def test_removing_evidence_alone_names_a_reason():
    cut = cut_html(story_html('<aside class="related"><a href="/x">Ferry opens early</a></aside>'))
    everything = [e for detect in DETECTORS.values() for said in detect(context_of(cut)).values() for e in said]
    assert all((e.reason is None) == (e.verdict is Verdict.KEEP) or e.strength == 0 for e in everything)
    assert all(0 <= e.strength <= 1 and e.because for e in everything)


def test_readability_keeps_the_story_and_drops_the_rest():
    cut = cut_html(
        story_html(
            '<div class="sidebar"><a href="/x">Ferry opens early</a></div>',
            body="".join(f"<p>{s}</p>" for s in STORY * 2),
        )
    )
    found = readability.detect(context_of(cut))
    assert because(said(cut, found, STORY[0][:30])) == "readability keeps it"
    assert because(said(cut, found, "Ferry opens")) == "readability leaves it out"


@pytest.mark.parametrize(
    "cut",
    [
        cut_text(*STORY),
        cut_html("<html hidden><body><p>" + STORY[0] + "</p></body></html>"),
        cut_html('<html><body style="visibility:hidden"><p>' + STORY[0] + "</p></body></html>"),
        cut_html("<div>" * 300 + STORY[0] + "</div>" * 300),
        cut_html("<p></p>"),
    ],
    ids=["text", "hidden root", "hidden body", "deep", "empty"],
)
def test_readability_is_silent_where_it_cannot_judge(cut):
    assert readability.detect(context_of(cut)) == {}


def test_readability_leaves_the_tree_as_it_was():
    from lxml.html import tostring

    cut = cut_html(story_html('<p style="display:none">Hidden</p><script>x()</script>'))
    assert cut.tree is not None
    before = tostring(cut.tree)
    readability.detect(context_of(cut))
    assert tostring(cut.tree) == before


def test_structure_names_the_share_of_links():
    cut = cut_html(story_html('<p>Also: <a href="/x">the ferry opens</a></p>'))
    assert "72% of its characters are links" in because(said(cut, structure.detect(context_of(cut)), "Also"))


def test_structure_names_the_part_of_the_page():
    cut = cut_html(
        story_html('<div class="newsletter-box"><p>Our best stories each morning</p></div><footer>Imprint</footer>')
    )
    found = structure.detect(context_of(cut))
    assert "named “newsletter”" in because(said(cut, found, "Our best"))
    assert "It stands in a footer" in because(said(cut, found, "Imprint"))


def test_structure_takes_a_name_around_most_of_the_prose_for_no_region():
    cut = cut_html(story_html(body='<div class="social-layout">' + "".join(f"<p>{s}</p>" for s in STORY) + "</div>"))
    assert "named “social”" not in because(said(cut, structure.detect(context_of(cut)), STORY[0][:30]))


def test_structure_says_what_is_hidden():
    cut = cut_html(story_html("<p hidden>You have read three articles.</p>"))
    assert "The page hides it from its readers" in because(said(cut, structure.detect(context_of(cut)), "You have"))


def test_text_counts_words_and_everyday_words():
    cut = cut_text(*STORY)
    words = because(said(cut, text.detect(context_of(cut)), STORY[0][:30]))
    assert "It has 16 words and ends as a sentence does" in words
    assert "of its words are everyday words" in words


def test_lexicon_gives_its_phrase():
    cut = cut_text(*STORY, "Most popular stories")
    assert "“most popular stories”" in because(said(cut, lexicon.detect(context_of(cut)), "Most popular"))


def test_a_phrase_counts_less_in_long_prose():
    prose = "The editors asked readers to sign up for our newsletter, " + " ".join(STORY)
    cut = cut_text(*STORY, "Sign up for our newsletter", prose)
    found = lexicon.detect(context_of(cut))
    short, long = said(cut, found, "Sign up"), said(cut, found, "The editors")
    assert max(e.strength for e in short) > max((e.strength for e in long), default=0)


def test_a_heading_speaks_for_the_lines_after_it_until_prose_resumes():
    cut = cut_text(*STORY[:2], "Read more", "Ferry to open early", "Fish market moves", STORY[2], "Sheds are old")
    found = sections.detect(context_of(cut))
    assert because(said(cut, found, "Ferry")) == "Stands under “Read more”"
    assert because(said(cut, found, "Fish")) == "Stands under “Read more”"
    assert said(cut, found, STORY[2][:30]) == ()
    assert said(cut, found, "Sheds") == ()


def test_a_box_above_the_headline_of_a_text_page_says_nothing_of_the_story():
    short = ["The pier opens on Friday.", "The quay stays shut.", "The mayor is glad of it."]
    headline = "Pier opens again"
    cut = cut_text("Subscribe to our newsletter", "05.05.2025", headline, STORY[0], *short)
    found = sections.detect(context_of(cut))
    assert because(said(cut, found, "05.05")) == "Stands under “Subscribe to our newsletter”"
    assert all(said(cut, found, line) == () for line in (headline, STORY[0], *short))


def test_a_legal_heading_speaks_for_a_paragraph():
    cut = cut_text(
        *STORY,
        "Legal Disclaimer:",
        "The publisher gives this information without warranty of any kind and takes no part in it.",
    )
    (evidence,) = said(cut, sections.detect(context_of(cut)), "The publisher")
    assert (evidence.reason, evidence.because) == (Reason.LEGAL, "Stands under “Legal Disclaimer”")


def test_a_failed_request_above_the_story_is_heard():
    cut = cut_text("date 2025-07-20 403", "Sorry!!", "Council settles quarrel", *STORY)
    found = banner.detect(context_of(cut))
    assert because(said(cut, found, "date")) == "It names the status code 403"
    assert said(cut, found, "Sorry")
    assert said(cut, found, "Council settles") == ()


def test_what_a_browser_calls_an_error_above_the_story_is_heard():
    cut = cut_text("This page could not be opened", "ERR_CONNECTION_RESET", "Council settles quarrel", *STORY)
    found = banner.detect(context_of(cut))
    assert because(said(cut, found, "ERR_")) == "It names the error ERR_CONNECTION_RESET"
    assert said(cut, found, "Council settles") == ()


@pytest.mark.parametrize("line", ["The 404 bus runs again", "Flight 502", "Route 404 closed"])
def test_a_number_below_the_top_is_no_status_code(line):
    cut = cut_text(*STORY, line)
    assert banner.detect(context_of(cut)) == {}


def test_the_declared_text_of_the_article_is_compared():
    declared = " ".join(STORY)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{declared}"}}</script>'
    cut = cut_html(story_html("<p>Elsewhere in the county, farmers bring in the last of the barley.</p>", head=head))
    found = schema.detect(context_of(cut))
    assert "declares it as part" in because(said(cut, found, STORY[0][:30]))
    assert "lacks it" in because(said(cut, found, "Elsewhere"))


def test_short_repeats_are_counted():
    cut = cut_text("Share", *STORY, "Share", "Print")
    assert because(said(cut, repeats.detect(context_of(cut)), "Share")) == "The same words stand on the page 2 times"
    assert said(cut, repeats.detect(context_of(cut)), "Print") == ()
