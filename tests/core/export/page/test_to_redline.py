"""The redline report says of every block what became of it, and loads nothing."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from lxml.html import HtmlElement
from lxml.html.builder import E

import resources
from core.desk import Desk
from core.export import Format, Outgoing
from core.export.page.belt import hold
from core.export.page.to_redline import render
from core.model import (
    TOP,
    Anchor,
    Article,
    Block,
    BlockKind,
    ExportError,
    FieldName,
    FieldValue,
    Inline,
    Judgement,
    Medium,
    Page,
    Passage,
    Proposal,
    Reason,
    Review,
    ReviewState,
    Verdict,
)
from core.review import apply, edit, ledger, merge, move, open_review, set_field, set_reason, set_shape, split, toggle
from core.review.wording import REASONS
from tests.core.export.articles import (
    ARTICLES,
    FACTS,
    PLAIN,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    blocks_of_redline,
    outgoing,
    paragraph,
    rendered,
    visible,
)
from tests.core.export.record.made import outgoing_of, reviewed
from tests.shared import naughty_strings

TEXTS = (
    "We use cookies",
    "Ferry to Holm runs again",
    "The ferry sails at nine, the company said.",
    "Tickets cost twelve crowns.",
    "Nobody had asked for the dog.",
    "Tickets cost 12 crowns.",
    "Most read",
)


HEADING = BlockKind.HEADING
WORDS = ("ferry", "sails", "at", "nine", "ten", ",", ".")


def review() -> Review:
    """A page of seven blocks: consent, headline, three paragraphs, a near copy and a heading that goes."""
    blocks = tuple(
        Block(f"b{n}", BlockKind.PARAGRAPH, text, Anchor(), len(visible(text))) for n, text in enumerate(TEXTS, 1)
    )
    keep = [Judgement(f"b{n}", Verdict.KEEP, 0.97) for n in (3, 4, 5)]
    judgements = (
        Judgement("b1", Verdict.REMOVE, 0.999, Reason.CONSENT),
        Judgement("b2", Verdict.REMOVE, 0.98, Reason.METADATA, field=FieldName.TITLE),
        *keep,
        Judgement("b6", Verdict.REMOVE, 0.93, Reason.DUPLICATE, duplicate_of="b4", similarity=0.86),
        Judgement("b7", Verdict.REMOVE, 0.61, Reason.RELATED),
    )
    fields = (FieldValue(FieldName.TITLE, TEXTS[1], "block 2", "b2"), FieldValue(FieldName.BYLINE, "Oda Lind", "page"))
    page = Page("s1", Medium.HTML, "", "utf-8", blocks, sum(each.characters for each in blocks))
    proposal = Proposal("s1", judgements, fields, ("short",), "engine 1")
    return open_review("ferry.html", page, proposal, id="r1", state=ReviewState.APPROVED)


def report(of: Review) -> HtmlElement:
    return parsed(render(Outgoing.of(of, FACTS)))


def parsed(document: str) -> HtmlElement:
    return html.document_fromstring(document.encode(), parser=html.HTMLParser(encoding="utf-8"))


def rows(page: HtmlElement) -> dict[str, HtmlElement]:
    """The rows of the two sides, by their anchors."""
    (table,) = page.xpath("//table[@role='table']")
    return {each.get("id"): each for each in table.find("tbody")}


def page_side(row: HtmlElement) -> HtmlElement:
    return row[1]


def copy_side(row: HtmlElement) -> HtmlElement:
    return row[2]


def said(cell: HtmlElement) -> str:
    """What stands in a cell beside the words."""
    return " ".join(" ".join(each.text_content().split()) for each in cell.findall("p[@class='note']"))


def words(cell: HtmlElement) -> list[str]:
    return [each.text_content() for each in cell if each.get("class") != "note"]


def elements(cell: HtmlElement, tag: str) -> list[str]:
    return [each.text_content() for each in cell.iter(tag)]


# --- the two sides -----------------------------------------------------------------------------------------------


def test_every_block_has_a_row_that_a_link_can_name() -> None:
    found = rows(report(review()))
    assert [*found] == [f"b{n}" for n in range(1, 8)]
    assert [words(page_side(row)) for row in found.values()] == [[text] for text in TEXTS]
    assert [row[0].find("a").get("href") for row in found.values()] == [f"#b{n}" for n in range(1, 8)]


def test_what_stays_has_its_words_beside_it_and_what_went_has_none() -> None:
    found = rows(report(review()))
    assert [words(copy_side(row)) for row in found.values()] == [[], [], *([text] for text in TEXTS[2:5]), [], []]


def test_a_removed_block_is_struck_and_its_reason_named_with_a_sign() -> None:
    signs = json.loads(resources.folder("themes/reasons.json").read_text())["glyphs"]
    row = rows(report(review()))["b7"]
    assert elements(page_side(row), "del") == ["Most read"]
    assert said(page_side(row)) == f"{signs['related']}related 61% sure"
    assert row.get("class") == "gone related"


@pytest.mark.parametrize("reason", [each for each in Reason if each not in {Reason.DUPLICATE, Reason.METADATA}])
def test_every_reason_has_a_name_a_sign_and_a_colour(reason: Reason) -> None:
    now = review()
    decision = set_reason(now, ("b5",), reason)
    assert decision is not None
    page = report(apply(now, decision))
    row = rows(page)["b5"]
    assert REASONS[reason] in said(page_side(row))
    assert said(page_side(row)).endswith("the editor’s decision")
    assert f".{reason.value} {{ --tint: var(" in page.findtext(".//style")


def test_a_duplicate_names_the_copy_that_stays_and_links_to_it() -> None:
    row = rows(report(review()))["b6"]
    assert said(page_side(row)).endswith("duplicate of block 4 86% alike, 93% sure")
    (link,) = page_side(row).iter("a")
    assert link.get("href") == "#b4"


def test_nothing_is_called_wholly_sure() -> None:
    assert said(page_side(rows(report(review()))["b1"])).endswith("over 99% sure")


def test_a_block_that_became_a_field_says_so_and_is_not_struck() -> None:
    row = rows(report(review()))["b2"]
    assert said(page_side(row)) == "→ became the headline 98% sure"
    assert elements(page_side(row), "del") == []


def test_changed_words_are_struck_on_the_page_and_underlined_in_the_article() -> None:
    now = review()
    decision = edit(now, "b3", "The ferry sails at ten, the company said on Monday.")
    assert decision is not None
    row = rows(report(apply(now, decision)))["b3"]
    assert words(page_side(row)) == [TEXTS[2]]
    assert words(copy_side(row)) == ["The ferry sails at ten, the company said on Monday."]
    assert elements(page_side(row), "del") == ["nine"]
    assert elements(copy_side(row), "ins") == ["ten", " on Monday"]
    assert said(copy_side(row)) == "edited"


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([*WORDS, "crowns\n"]), min_size=1, max_size=12),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=12),
)
def test_what_is_struck_and_what_is_underlined_is_all_that_differs(after: list[str], before: list[str]) -> None:
    blocks = (Block("b1", BlockKind.PARAGRAPH, " ".join(before), Anchor(), len(visible("".join(before)))),)
    page = Page("s1", Medium.HTML, "", "utf-8", blocks, blocks[0].characters)
    now = open_review("x", page, Proposal("s1", (Judgement("b1", Verdict.KEEP, 0.9),), (), (), "engine"))
    decision = edit(now, "b1", " ".join(after))
    if decision is not None:
        now = apply(now, decision)
    row = rows(report(now))["b1"]
    left = without(page_side(row).find_class("raw")[0], "del")
    right = "".join(without(each, "ins") for each in copy_side(row).find_class("words"))
    assert visible(left) == visible(right)


def without(element: HtmlElement, tag: str) -> str:
    """The text that stands outside these elements."""
    return "".join(each for each in element.xpath(f".//text()[not(ancestor::{tag})]"))


def test_a_block_that_was_moved_stands_in_both_places_and_the_article_reads_in_its_order() -> None:
    now = review()
    decision = move(now, ("b5",), TOP)
    assert decision is not None
    page = report(apply(now, decision))
    found = rows(page)
    assert [*found] == ["b5-moved", *(f"b{n}" for n in range(1, 8))]
    assert said(page_side(found["b5-moved"])) == "moved here from block 5"
    assert words(copy_side(found["b5-moved"])) == [TEXTS[4]]
    assert said(copy_side(found["b5"])) == "moved: it stands elsewhere in the article"
    assert words(page_side(found["b5"])) == [TEXTS[4]]
    assert words(copy_side(found["b5"])) == []
    assert blocks_of_redline(html.tostring(page, encoding="unicode")) == [TEXTS[4], TEXTS[2], TEXTS[3]]


def test_a_block_that_continues_another_stands_beside_its_own_words() -> None:
    now = review()
    decision = merge(now, "b4")
    assert decision is not None
    found = rows(report(apply(now, decision)))
    assert said(copy_side(found["b4"])) == "continues the paragraph above"
    assert words(copy_side(found["b3"])) == [TEXTS[2]]
    assert [each.strip() for each in words(copy_side(found["b4"]))] == [TEXTS[3]]


def test_a_block_that_was_split_or_made_something_else_says_so() -> None:
    now = review()
    steps = (partial(split, block_id="b3", part=0, at=10), partial(set_shape, block_id="b5", part=0, kind=HEADING))
    for step in steps:
        decision = step(now)
        assert decision is not None
        now = apply(now, decision)
    found = rows(report(now))
    assert "made several paragraphs" in said(copy_side(found["b3"]))
    assert words(copy_side(found["b3"])) == ["The ferry", "sails at nine, the company said."]
    assert said(copy_side(found["b5"])) == "made a heading"
    assert copy_side(found["b5"]).find("h3").text_content() == TEXTS[4]


def test_a_block_that_was_to_go_and_was_kept_says_so() -> None:
    now = review()
    decision = toggle(now, ("b7",))
    assert decision is not None
    row = rows(report(apply(now, decision)))["b7"]
    assert said(copy_side(row)) == "kept by the editor (proposed to go as related)"
    assert words(copy_side(row)) == ["Most read"]


def test_a_real_page_with_every_kind_of_step_reads_as_its_article(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        leaving = outgoing_of(desk, reviewed(desk))
    page = render(leaving)
    found = "".join(blocks_of_redline(page))
    assert visible(found) == visible("".join(each.text for each in leaving.article.body))
    texts = {each.id: each.text for each in leaving.review.page.blocks}
    shown = {key: words(page_side(row))[-1] for key, row in rows(parsed(page)).items() if key in texts}
    assert shown == texts


# --- above the two sides -----------------------------------------------------------------------------------------


def section(page: HtmlElement, name: str) -> HtmlElement:
    (found,) = page.xpath(f"//section[@aria-labelledby='about-{name}']")
    return found


def table_of(page: HtmlElement, name: str) -> list[list[str]]:
    (table,) = section(page, name).iter("table")
    return [[cell.text_content() for cell in row] for row in table.iter("tr")]


def test_the_facts_say_who_approved_it_when_and_of_what_source() -> None:
    page = report(review())
    names = [each.text_content() for each in page.iter("dt")]
    values = [each.text_content() for each in page.iter("dd")]
    assert dict(zip(names, values, strict=True)) == {
        "Approved": "by ada, 2026-11-05 09:30 UTC",
        "Source": "ferry.html",
        "From": "/in/ferry.txt",
        "Taken in": "2026-11-04 18:00 UTC",
        "SHA-256 of the source": "5a" * 32,
        "Proposed by": "engine 1",
        "Flags": "short",
    }
    open_still = report(replace(review(), state=ReviewState.OPEN))
    assert open_still.findtext(".//dd") == "not yet"


def test_the_legend_counts_the_blocks_of_each_reason() -> None:
    part = section(report(review()), "removed")
    assert part.findtext("h2") == "Left out of the body: 4 of 7 blocks"
    counts = [[inner.text_content() for inner in each] for each in part.iter("li")]
    assert [(re.sub(r"^\W+", "", name), count) for name, count in counts] == [
        ("consent notice", "1 block"),
        ("related", "1 block"),
        ("duplicate", "1 block"),
        ("became a field", "1 block"),
    ]


def test_a_page_of_which_nothing_went_says_so() -> None:
    part = section(parsed(rendered(PLAIN, Format.REDLINE).decode()), "removed")
    assert [each.text_content() for each in part] == ["Left out of the body: nothing"]


def test_the_account_is_the_ledger_s() -> None:
    now = review()
    lines = table_of(report(now), "account")[1:]
    assert lines[-1] == ["all of the page: it adds up", str(ledger(now).characters)]
    assert sum(int(count) for _, count in lines[:-1]) == ledger(now).characters


def test_fields_show_what_was_proposed_and_what_leaves() -> None:
    now = review()
    decision = set_field(now, FieldName.BYLINE, "Oda Brandt")
    assert decision is not None
    page = report(apply(now, decision))
    assert table_of(page, "fields")[1:] == [
        ["headline", TEXTS[1], TEXTS[1], "as proposed"],
        ["byline", "Oda Lind", "Oda Brandt", "changed by the editor"],
    ]
    assert elements(section(page, "fields"), "del") == ["Lind"]
    assert elements(section(page, "fields"), "ins") == ["Brandt"]


def test_an_article_without_a_headline_says_so_beside_its_words() -> None:
    page = rendered(replace(PLAIN, fields={}), Format.REDLINE).decode()
    (headline,) = parsed(page).iter("h1")
    assert headline.text_content() == "No headline"
    assert "words" not in headline.get("class")


# --- any article -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("article", ARTICLES, ids=lambda each: each.name)
def test_articles_read_back_block_by_block(article: Article) -> None:
    page = rendered(article, Format.REDLINE).decode()
    assert blocks_of_redline(page) == [each.text for each in article.body]
    (headline,) = parsed(page).iter("h1")
    assert headline.text_content() == article.fields[FieldName.TITLE]


def test_markup_headings_lists_quotes_captions_and_code_are_found_as_such() -> None:
    found = rows(parsed(rendered(RICH, Format.REDLINE).decode()))
    second = copy_side(found["b2"])
    assert elements(second, "strong") == ["council voted"]
    assert elements(second, "em") == ["voted"]
    assert [each.get("href") for each in second.iter("a")] == ["https://council.example/a_(b)?x=1&copy=2"]
    assert elements(second, "code") == ["here"]
    assert elements(copy_side(found["b3"]), "h3") == ["What it costs #1"]
    assert "depth-2" in copy_side(found["b5"])[0].get("class")
    assert elements(copy_side(found["b8"]), "blockquote") == ["It is a lot of money."]
    assert "caption" in copy_side(found["b1"])[0].get("class")
    assert elements(copy_side(found["b13"]), "pre") == ["if a < b:\n\tquay = `1` && 2\n\n```"]


def test_a_page_read_from_the_right_has_its_sides_so_and_its_words() -> None:
    page = parsed(rendered(RIGHT_TO_LEFT, Format.REDLINE).decode())
    (table,) = page.xpath("//table[@role='table']")
    assert table.get("dir") == "rtl"
    assert {each.get("dir") for each in table.find_class("words")} == {"rtl"}
    assert {each.get("dir") for each in table.find_class("raw")} == {"rtl"}
    assert page.get("lang") == "en"  # the report's own words
    (headline,) = page.iter("h1")
    assert headline.get("dir") == "rtl"


def test_the_article_s_language_is_said_where_its_words_stand() -> None:
    page = parsed(rendered(PLAIN, Format.REDLINE).decode())
    assert {each.get("lang") for each in page.find_class("words")} == {"en"}


def test_the_same_article_is_the_same_report() -> None:
    assert rendered(RICH, Format.REDLINE) == rendered(RICH, Format.REDLINE)


@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=60), st.sampled_from(BlockKind))
def test_any_characters_leave_as_they_are(text: str, kind: BlockKind) -> None:
    leaving = outgoing(article_of(Passage("b1", kind, text, 2), title=text, byline=text))
    page = parsed(render(leaving))
    (expected,) = [each.text for each in leaving.article.body]
    assert visible(copy_side(rows(page)["b1"]).text_content()) == visible(expected)
    assert visible(page_side(rows(page)["b1"]).text_content()) == visible(expected)


def test_naughty_strings_are_only_words() -> None:
    texts = naughty_strings()
    body = [paragraph(text, block_id=f"b{n}") for n, text in enumerate(texts, 1)]
    for text in ["ferry", *texts]:
        leaving = outgoing(article_of(paragraph(text), title=text, byline=text), replace(FACTS, origin=text, url=text))
        assert loads_nothing(parsed(render(leaving)))
    page = rendered(article_of(*body), Format.REDLINE).decode()
    assert loads_nothing(parsed(page))
    expected = [each.text for each in outgoing(article_of(*body)).article.body]
    assert [visible(each) for each in blocks_of_redline(page)] == [visible(each) for each in expected]


def test_a_page_of_very_many_blocks_has_them_all() -> None:
    body = [paragraph(f"Sentence {n}.", Inline(0, 8, "bold"), block_id=f"b{n}") for n in range(1, 3001)]
    assert len(blocks_of_redline(rendered(article_of(*body), Format.REDLINE).decode())) == 3000


def test_a_wording_of_very_many_lines_has_them_all() -> None:
    now = review()
    decision = edit(now, "b3", "\n".join(f"Line {n}." for n in range(2000)))
    assert decision is not None
    assert len(words(copy_side(rows(report(apply(now, decision)))["b3"]))) == 2000


# --- safe to send ------------------------------------------------------------------------------------------------


def loads_nothing(page: HtmlElement) -> bool:
    """Whether no element of the page could fetch or run anything."""
    tags = {each.tag for each in page.iter() if isinstance(each.tag, str)}
    names = {name for each in page.iter() for name in each.attrib}
    return (
        not tags & {"script", "img", "iframe", "object", "embed", "link", "base", "form", "svg", "video", "audio"}
        and not any(name.startswith("on") or name in {"src", "style", "srcset", "data"} for name in names)
        and all(urlsplit(link).scheme in {"", "http", "https", "mailto"} for link in links(page))
    )


def links(page: HtmlElement) -> Iterator[str]:
    return (each.get("href") for each in page.iter("a"))


def test_the_report_loads_nothing_and_runs_nothing(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        page = parsed(render(outgoing_of(desk, reviewed(desk))))
    assert loads_nothing(page)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    assert not re.search(r"url\(|@import|//", page.findtext(".//style").replace("/* ", ""))


def test_every_link_inside_the_report_leads_somewhere(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        page = parsed(render(outgoing_of(desk, reviewed(desk))))
    anchors = page.xpath("//@id")
    assert len(anchors) == len(set(anchors))
    assert {link[1:] for link in links(page) if link.startswith("#")} <= set(anchors)


def test_every_part_has_a_heading_and_every_cell_its_heads() -> None:
    page = report(review())
    assert [each.tag for each in page.iter("h1", "h2")] == ["h1", "h2", "h2", "h2", "h2"]
    labels = set(page.xpath("//@aria-labelledby"))
    assert labels <= set(page.xpath("//@id"))
    for table in page.iter("table"):
        assert all(each.get("scope") == "col" for each in table.find("thead").iter("th"))
        assert all(each.get("scope") == "row" for body in table.findall("tbody") for each in body.iter("th"))


def test_what_a_sanitiser_would_change_is_refused() -> None:
    refused = r"^ferry.html: the page would not leave as it was seen: a check for safety would change it$"
    with pytest.raises(ExportError, match=refused):
        hold(E.main(E.p("A"), E.script("alert(1)")), "ferry.html", "main p", {})


def test_colours_are_those_of_the_themes_in_both_lights() -> None:
    style = report(review()).findtext(".//style")
    for name in ("light", "dark"):
        for colour in json.loads(resources.folder(f"themes/{name}.json").read_text())["roles"].values():
            assert colour in style
    assert "@media screen and (prefers-color-scheme: dark)" in style
    assert "@media print" in style
    assert "$" not in style
