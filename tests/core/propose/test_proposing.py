"""The proposal as a whole: whatever the page, every block is judged, explained, and in time."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Flag, Medium, Proposal, Reason, Verdict
from core.propose import ENGINE, QUESTION_BELOW
from core.propose.weigh import Opinion, Weighed
from core.segment import Cut
from tests.core.propose.pages import STORY, body, by_text, cut_html, cut_text, proposed, story_html
from tests.shared import naughty_strings, shared

SENTENCE = "Members agreed to spend four million crowns on new pilings before the storms of year {} arrive in bay {}."


def check(cut: Cut, proposal: Proposal) -> None:
    """What holds for every proposal."""
    assert [one.block_id for one in proposal.judgements] == [block.id for block in cut.page.blocks]
    kept = {one.block_id for one in proposal.judgements if one.verdict is Verdict.KEEP}
    for one in proposal.judgements:
        assert 0.5 <= one.confidence <= 1
        assert (one.reason is None) == (one.verdict is Verdict.KEEP)
        assert one.field is None or one.reason is Reason.METADATA
        assert (one.duplicate_of is not None) == (one.reason is Reason.DUPLICATE)
        strengths = [evidence.strength for evidence in one.evidence if evidence.detector not in {"fields", "repeats"}]
        assert strengths == sorted(strengths, reverse=True)
    stays = kept | {one.block_id for one in proposal.judgements if one.field}
    assert all(one.duplicate_of in stays for one in proposal.judgements if one.duplicate_of)
    assert proposal.engine == ENGINE


def test_a_clean_page_leaves_few_questions_and_no_flags():
    cut = cut_html(
        story_html(
            "<footer>© 2026 Aldmouth Post. All rights reserved.</footer>", body="".join(f"<p>{s}</p>" for s in STORY)
        )
    )
    proposal = proposed(cut)
    check(cut, proposal)
    assert body(cut.page, proposal) == STORY
    assert sum(one.confidence < QUESTION_BELOW for one in proposal.judgements) <= 2


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ("<footer><p>© 2026 Aldmouth Post. All rights reserved.</p></footer>", Reason.LEGAL),
        ('<div class="comments"><h3>Comments</h3><p>Be the first to comment</p></div>', Reason.COMMENTS),
        ('<div class="cookie-consent"><p>We use cookies to personalise content and ads.</p></div>', Reason.CONSENT),
        ('<div class="newsletter"><p>Sign up for our newsletter</p></div>', Reason.SUBSCRIBE),
        ('<div class="share"><a href="#">Share on Facebook</a></div>', Reason.SHARE),
        (
            '<div class="related"><h3>Read more</h3><ul><li><a href="/x">Ferry opens early</a></li></ul></div>',
            Reason.RELATED,
        ),
        ('<div class="ad-slot"><span>Advertisement</span></div>', Reason.ADVERTISEMENT),
        ("<figure><figcaption>The pier at dawn. Photo: Aldmouth Post</figcaption></figure>", Reason.CAPTION),
    ],
)
def test_what_stands_around_a_story_goes_for_its_reason(extra, reason):
    cut = cut_html(story_html(extra))
    proposal = proposed(cut)
    after = proposal.judgements[len(STORY) + 2 :]
    assert body(cut.page, proposal) == STORY
    assert {one.reason for one in after} == {reason}


def test_the_sources_flags_come_first_and_once():
    proposal = proposed(cut_text("404", "Page not found", *STORY * 2), flags=("legal-hold", "error-banner"))
    assert proposal.flags[:2] == ("legal-hold", "error-banner")
    assert len(set(proposal.flags)) == len(proposal.flags)
    assert Flag.REPEATED_PASSAGE in proposal.flags


def test_a_shop_page_is_flagged_as_no_article():
    items = "".join(
        f'<li><a href="/{n}">Kettle {n}</a> <b>£{n}.00</b> <button>Add to basket</button></li>' for n in range(20)
    )
    assert (
        Flag.NOT_AN_ARTICLE
        in proposed(cut_html(f"<html lang='en'><body><h1>Kettles</h1><ul>{items}</ul></body></html>")).flags
    )


def test_a_call_to_subscribe_after_a_short_text_is_flagged_as_a_wall():
    wall = '<div class="paywall"><p>Subscribe to continue reading</p></div>'
    assert Flag.PAYWALL in proposed(cut_html(story_html(wall, body=f"<p>{STORY[0]}</p><p>{STORY[1]}</p>"))).flags


def test_damage_and_loss_are_flagged():
    cut = cut_text(*STORY, "The caf\ufffd at the pier was closed on the day of the council’s vote.")
    assert Flag.ENCODING_DAMAGE in proposed(cut).flags
    assert Flag.INCOMPLETE in proposed(cut_html("<div>" * 3000 + "deep " * 50 + "</div>" * 3000)).flags


def test_progress_is_told_in_words():
    told: list[str] = []
    proposed(cut_text(*STORY), progress=told.append)
    assert told[:2] == ["Reading", "Asking readability"]
    assert "Weighing" in told


def test_another_weigher_can_take_its_place():
    cut = cut_text(*STORY)
    opinions = {block.id: Opinion(0.9, ()) for block in cut.page.blocks}
    proposal = proposed(cut, weigher=lambda context, findings: Weighed(opinions, article=0.1))
    assert Flag.NOT_AN_ARTICLE in proposal.flags
    assert {one.confidence for one in proposal.judgements if one.verdict is Verdict.KEEP} == {0.9}


def test_the_same_page_gives_the_same_proposal():
    cut = cut_html(story_html("<footer>Imprint</footer>"))
    assert proposed(cut) == proposed(cut)


@pytest.mark.parametrize(
    "cut",
    [
        cut_text(""),
        cut_html(""),
        cut_html("<p hidden>x</p>"),
        cut_text("\u200d"),
        cut_text("x" * 200_000),
        cut_html("<html hidden><body><p>Hello</p>"),
        cut_html('<html lang="zz-ZZ"><title> | </title><h1></h1><p>Hi.</p>'),
    ],
    ids=["no text", "no page", "all hidden", "joiner", "one word", "hidden root", "odd head"],
)
def test_an_odd_page_is_judged_all_the_same(cut):
    check(cut, proposed(cut))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([*STORY, "404", "Comments", "By Edith Sorrel", "4 March 2025", "Read more"]),
            st.text(max_size=60),
        ),
        max_size=25,
    )
)
def test_any_text_page_is_judged(lines):
    cut = cut_text(*lines)
    check(cut, proposed(cut))


def test_every_page_of_the_html5lib_suite_is_judged():
    seen = 0
    for file in sorted(shared("suites/html5lib/tree-construction").glob("*.dat")):
        for case in file.read_text("utf-8", "surrogateescape").split("#data\n")[1:]:
            cut = cut_html(case.partition("\n#errors")[0].encode("utf-8", "replace").decode())
            check(cut, proposed(cut))
            seen += 1
    assert seen > 1000


def test_payloads_and_naughty_strings_are_judged():
    payloads = json.loads(shared("suites/html-injection/dompurify-payloads.json").read_text("utf-8"))
    strings = naughty_strings()
    for text in [*map(str, payloads), *strings]:
        for cut in (cut_html(text), cut_text(text)):
            check(cut, proposed(cut))


@pytest.mark.parametrize("medium", [Medium.TEXT, Medium.HTML])
def test_a_page_of_ten_thousand_blocks_is_judged_whole(medium):
    lines = [SENTENCE.format(n, n * 7) for n in range(10_000)]
    cut = cut_text(*lines) if medium is Medium.TEXT else cut_html("".join(f"<p>{line}</p>" for line in lines))
    check(cut, proposed(cut))


def test_equal_lines_do_not_pile_up():
    cut = cut_text(*[STORY[0]] * 5000)
    proposal = proposed(cut)
    check(cut, proposal)
    assert sum(judgement.verdict is Verdict.KEEP for judgement in proposal.judgements) <= 1


def test_evidence_is_in_an_editors_words():
    cut = cut_text(*STORY, "Most popular stories", "Ferry opens two months early")
    judgement = by_text(cut.page, proposed(cut))["Ferry opens two months early"]
    assert "Stands under “Most popular stories”" in [evidence.because for evidence in judgement.evidence]


def test_evidence_tells_of_no_neighbour_that_is_not_there():
    cut = cut_text("The ferry sails on Monday.")
    (judgement,) = proposed(cut).judgements
    said = {evidence.because for evidence in judgement.evidence}
    assert not [each for each in said if "before it goes" in each or "after it goes" in each or "of the 10" in each]
    assert "Nothing stands before it" in said
    assert "It stands alone on the page" in said


def test_where_nothing_would_stay_a_sentence_without_a_telling_reason_is_a_question():
    brief = f"{STORY[0]} {STORY[1]}"
    cut = cut_text("Pier settled", brief)
    proposal = proposed(cut)
    judgement = by_text(cut.page, proposal)[brief]
    assert judgement.verdict is Verdict.KEEP or judgement.confidence < QUESTION_BELOW
