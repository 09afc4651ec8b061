"""One reason for each block that goes: its own words, its place, its neighbours."""

import pytest

from core.model import Evidence, Reason, Verdict
from core.propose.reasons import grounds_for, reasons_for
from tests.core.propose.pages import STORY, context_of, cut_html, cut_text
from tests.core.propose.reasons.given import grounds, page, reasons, text


def test_there_is_a_reason_and_a_sentence_for_every_block_of_a_page():
    cut = page(before="<p>Home</p>", after="<p>×</p><div><p>Pier</p></div>")
    found = grounds_for(context_of(cut), {}, [True] * len(cut.page.blocks), range(0))
    assert len(found) == len(cut.page.blocks)
    assert all(one.because and one.weight >= 0 for one in found)
    assert grounds_for(context_of(cut_text("")), {}, [], range(0)) == []


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("World", Reason.NAVIGATION),
        ("Privacy policy", Reason.LEGAL),
        ("Contact us", Reason.HEADER_FOOTER),
        ("Newsletter", Reason.SUBSCRIBE),
        ("Cookie settings", Reason.CONSENT),
        ("Facebook", Reason.SHARE),
        ("Photos", Reason.NAVIGATION),
        ("Reviews", Reason.NAVIGATION),
    ],
)
def test_words_go_before_the_menu_they_stand_in_where_they_say_what_they_are(item, reason):
    items = "".join(f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(("News", item, "Sport")))
    assert reasons(page(before=f'<ul class="menu">{items}</ul>'))[item] is reason


def test_all_parts_of_a_teaser_go_as_other_stories():
    teasers = "".join(
        f'<div class="k{n}"><h3><a href="/{n}">{title}</a></h3><span>By Oda Holm</span><span>{n} May 2024</span></div>'
        for n, title in enumerate(
            ("Ferry opens two months early", "Gulls return to the quay", "Mussels fail in the bay")
        )
    )
    found = reasons(page(after=f"<section><div>{teasers}</div></section>"))
    assert set(found.values()) == {Reason.RELATED}


def test_blocks_of_one_box_share_its_reason_without_a_name():
    items = "".join(
        f"<div><p>{line}</p></div>" for line in ("Leave a reply", "Reply", "Log in to comment", "Tidy", "Reply")
    )
    assert reasons(page(after=f"<section>{items}</section>"))["Tidy"] is Reason.COMMENTS


def test_a_dated_line_is_of_the_story_at_its_head_and_of_a_teaser_below():
    cut = text(
        "Council settles quarrel", "3 May 2024", after=("Most read", "Ferry opens two months early", "4 May 2024")
    )
    found = reasons(cut)
    assert found["3 May 2024"] is Reason.METADATA
    assert found["4 May 2024"] is Reason.RELATED


def test_lines_of_a_menu_above_a_text_go_as_navigation_and_house_lines_below_as_the_house():
    found = reasons(
        text("World", "Politics", "Harbour", "Ferries", after=("About us", "Careers", "Terms of use", "Imprint"))
    )
    assert {found[line] for line in ("World", "Politics", "Harbour", "Ferries")} == {Reason.NAVIGATION}
    assert {found["About us"], found["Careers"]} == {Reason.HEADER_FOOTER}
    assert {found["Terms of use"], found["Imprint"]} == {Reason.LEGAL}


def test_readers_and_all_that_stands_between_them_go_as_comments():
    said = (
        "Comments",
        "Oda Holm",
        "2 days ago",
        "I have never seen so many gulls on that pier.",
        "Reply",
        "14",
        "Reply",
    )
    assert set(reasons(text(after=said)).values()) == {Reason.COMMENTS}


def test_what_can_be_chosen_in_a_form_goes_with_the_form():
    countries = ("Angola", "Belgium", "Chile", "Denmark", "Estonia", "France", "Ghana", "Haiti", "Iceland")
    found = reasons(text(after=("Your email", "Password", "Country", *countries, "Postal code")))
    assert {found[name] for name in countries} == {Reason.SUBSCRIBE}


def test_tags_are_facts_about_the_story():
    found = reasons(text(after=("Tags:", "Harbour", "Ferries", "Most popular stories", "Ferry opens two months early")))
    assert {found["Harbour"], found["Ferries"]} == {Reason.METADATA}
    assert found["Ferry opens two months early"] is Reason.RELATED


def test_a_link_to_a_policy_is_no_heading_over_the_next_link():
    found = reasons(text(after=("Cookie policy", "Harbour", "Ferries", "Gulls")))
    assert Reason.CONSENT not in {found[name] for name in ("Harbour", "Ferries", "Gulls")}


def test_a_copyright_sign_inside_the_story_is_that_of_a_picture():
    found = reasons(page(inside="<p>© Tidewater Archive</p>", after="<p>© 2024 The Bay Courier</p>"))
    assert found["© Tidewater Archive"] is Reason.CREDIT
    assert found["© 2024 The Bay Courier"] is Reason.LEGAL


def test_captions_and_credits_are_told_apart():
    pictured = "<figure><figcaption>The pier at dawn</figcaption></figure><p>Photo: Oda Holm</p>"
    found = reasons(page(inside=pictured))
    assert found == {"The pier at dawn": Reason.CAPTION, "Photo: Oda Holm": Reason.CREDIT}


def test_text_that_nobody_sees_goes_as_hidden_only_where_it_is_nothing_else():
    tool = '<div class="share"><a href="/s"><svg><title>Copy link</title></svg></a></div>'
    found = reasons(page(after=f"<p><svg><title>arrow-right</title></svg></p>{tool}"))
    assert found["arrow-right"] is Reason.HIDDEN
    assert found["Copy link"] is Reason.SHARE


def test_the_name_of_the_site_is_its_own():
    head = '<html><head><meta property="og:site_name" content="The Bay Courier"></head><body>'
    cut = cut_html(
        f'{head}<nav><a href="/">The Bay Courier</a></nav>{"".join(f"<p>{s}</p>" for s in STORY)}</body></html>'
    )
    assert reasons(cut)["The Bay Courier"] is Reason.HEADER_FOOTER


def test_a_ground_says_what_an_editor_can_check():
    cut = page(before='<ul class="menu"><li>World</li></ul>', after="<p>© 2024 The Bay Courier</p>")
    said = {text: ground.because for text, ground in grounds(cut)}
    assert said["World"] == "It stands in a part of the page named “menu”"
    assert said["© 2024 The Bay Courier"] == "It claims rights"


def test_an_error_that_a_detector_tells_of_is_believed_above_a_text():
    cut = text("date 2026-03-03 503")
    told = Evidence("banner", Verdict.REMOVE, 0.75, "It names the status code 503", Reason.ERROR_BANNER)
    gone = [block.text not in STORY for block in cut.page.blocks]
    found = reasons_for(context_of(cut), {cut.page.blocks[0].id: (told,)}, gone, range(0))
    assert found[0] is Reason.ERROR_BANNER


@pytest.mark.parametrize(
    ("box", "item", "reason"),
    [
        ("social", "Cookies preferences", Reason.CONSENT),
        ("carousel", "Share on LinkedIn", Reason.SHARE),
        ("menu", "External link to", Reason.HIDDEN),
        ("slide", "Free shipping on all orders of rope", Reason.ADVERTISEMENT),
    ],
)
def test_words_that_say_what_they_are_go_before_the_part_they_stand_in(box, item, reason):
    found = reasons(page(after=f'<div class="{box}"><p><a href="/a">Pier</a></p><p>{item}</p></div>'))
    assert found[item] is reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Courier » Harbour » Ferries", Reason.NAVIGATION),
        ("Please enable JavaScript and cookies to continue", Reason.ERROR_BANNER),
        ("Follow us", Reason.SHARE),
        ("Cookie policy", Reason.LEGAL),
        ("Get started", Reason.ADVERTISEMENT),
        ("Write to desk@courier.example", Reason.HEADER_FOOTER),
        ("{{ story.title }}", Reason.JUNK),
    ],
)
def test_a_line_that_tells_all_goes_as_what_it_says_wherever_it_stands(line, reason):
    assert reasons(text(line))[line] is reason
    assert reasons(text(after=("Most read", line)))[line] is reason
