"""Nothing that acts reaches a browser, whatever a page is made of."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.showing import POLICY
from core.showing.document import document_of
from core.showing.pictures import is_picture, placeholder
from core.showing.show import MOST_ELEMENTS, show
from core.showing.styles import safe_declarations, safe_sheet
from tests.core.showing.test_marks import page_of

DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def body_of(markup: str) -> str:
    """What a browser is handed of a page, without the sheets of the program's own."""
    return show(page_of(f"{markup}<p>Words that make it a page.</p>")).markup.replace(document_of(""), "")


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<textarea><p title='</textarea><script>alert(1)</script>'></textarea>",
        "<xmp><p title='</xmp><script>alert(1)</script>'></xmp>",
        "<a href='javascript:alert(1)' target=_blank>x</a>",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<body onload=alert(1) background='http://far/b.png'>",
        "<div style='background:url(http://far/a.png)' onclick=alert(1)>x</div>",
        "<style></style><p title='</style><script>alert(1)</script>'>x</p>",
        "<style>p{content:'</style><script>alert(1)</script>'}</style>",
        "<style>p::after{content:'<\\/style><script>alert(1)<\\/script>'}</style>",
        "<meta http-equiv=refresh content='0;url=http://far/'><link rel=preconnect href=http://far/>",
        "<base href='http://far/'><object data=http://far/></object><embed src=http://far/>",
        "<video poster=http://far/p.png src=http://far/v></video><audio src=http://far/a autoplay></audio>",
        "<img srcset='http://far/a 2x' src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<input type=image src=http://far/ autofocus onfocus=alert(1)>",
        "<x-far onclick=alert(1) src=http://far/>x</x-far><gp-text onclick=alert(1)>y</gp-text>",
        "<svg><use href='http://far/#a'/><image xlink:href=http://far/><animate onbegin=alert(1)></svg>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a><foreignObject><iframe src=//far/></svg>",
        "<p class='\"><script>alert(1)</script>'>x</p>",
        "<a href=http://far/ ping=http://far/>x</a><table background=http://far/><td background=http://far/>",
        "<p data-gp-block='b1' contenteditable tabindex=1 accesskey=j autofocus>x</p>",
    ],
)
def test_nothing_that_acts_is_handed_on(markup: str) -> None:
    body = body_of(markup)
    tags = re.findall(r"<[a-zA-Z][^>]*>", body)
    assert not re.findall(r"(?i)<(?:script|iframe|object|embed|link|base|video|audio|use|image|animate)\b", body)
    for tag in tags:
        names = re.findall(r'\s([a-zA-Z-]+)(?:="[^"]*")?', re.sub(r'="[^"]*"', '=""', tag))
        assert not [name for name in names if name.startswith("on")], tag
        assert not {"href", "srcset", "action", "formaction", "ping", "poster", "background", "srcdoc"} & set(names)
        assert not {"contenteditable", "tabindex", "accesskey", "autofocus", "target"} & set(names)
    assert all(source.startswith("data:image/") for source in re.findall(r'\ssrc="([^"]*)"', body))
    assert "far" not in re.sub(r"x-far", "", body)


@pytest.mark.parametrize(
    "sheet",
    [
        "p{background:url(http://far/a)}",
        "p{background:URL( 'http://far/a' )}",
        "p{background:\\75rl(http://far/a)}",
        "p{background:u\\52 l(http://far/a)}",
        "p{background:url(\nhttp://far/a\n)}",
        "@import 'http://far/a';p{}",
        "@\\69mport url(http://far/a);p{}",
        "@IMPORT url('http://far/a') screen;p{}",
        "p{}@import 'http://far/a';",
        "@font-face{font-family:x;src:url(http://far/a)}",
        "@media screen{@import 'http://far/a';p{cursor:url(http://far/c),auto}}",
        "p{background:image-set('http://far/a' 1x)}",
        "p{background:-webkit-image-set(url(http://far/a) 1x)}",
        "p{--x:url(http://far/a);background:var(--x)}",
        "p{color:red;&:hover{background:url(http://far/a)}}",
        "@supports (background:url(http://far/a)){p{}}",
        "p{width:expression(alert('http://far/'))}",
        "p{background:cross-fade(url(http://far/a),url(http://far/b),50%)}",
        "p{content:url(http://far/a)!important;shape-outside:url(//far/b);filter:url(//far/f#x)}",
        "p{background:url('data:image/svg+xml,<svg onload=far>')}",
        "p{background:src('http://far/a')}",
        "@document url(http://far/){p{}}",
        "p{background:url(http://far/a",
        "p{background:url('http://far/a",
        "@namespace url(http://far/);p{}",
    ],
)
def test_no_sheet_asks_for_anything(sheet: str) -> None:
    assert "far" not in safe_sheet(sheet)
    assert "</" not in safe_sheet(sheet)


def test_a_comment_joins_nothing() -> None:
    kept = safe_sheet("p{background:ur/**/l(http://far/a);background:url/**/(http://far/a)}")
    assert "url(" not in kept


def test_rules_that_lay_out_stay_as_they_are() -> None:
    sheet = "@media (max-width: 600px){.md\\:flex > p.a[lang=en]:first-child{margin:0 1px;color:#fff}}"
    assert safe_sheet(sheet) == sheet
    assert safe_declarations("color: red; margin: 0 auto") == "color: red; margin: 0 auto"
    assert DOT in safe_sheet(f"p{{background:url({DOT})}}")


def test_what_is_pinned_to_the_window_stands_where_it_is_written() -> None:
    kept = safe_sheet(".wall{position:fixed;top:0;left:0;inset:0;height:100%;z-index:9}")
    assert kept == ".wall{position:relative;height:100%;z-index:9}"
    assert "fixed" not in safe_declarations("position:\\66ixed;top:0")
    assert safe_sheet("p{position:absolute;top:0}") == "p{position:absolute;top:0}"


def test_links_look_like_links_and_nothing_happens_under_the_mouse() -> None:
    assert safe_sheet("a:link,a:any-link{color:red}") == "a:is([data-gp-link]),a:is([data-gp-link]){color:red}"
    assert safe_sheet("li:hover ul{display:block}") == "li:not(*) ul{display:block}"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="url(){}[];:'\"\\/*@import75 \n<>!-far.", max_size=60))
def test_no_sheet_of_any_kind_ends_its_element_or_fetches(sheet: str) -> None:
    kept = safe_sheet(sheet)
    assert "</" not in kept
    assert safe_sheet(kept) is not None
    assert not re.search(r"(?i)url\(\s*['\"]?[^)\s'\"]", kept)


def test_pictures_in_the_page_stay_and_others_are_boxes_of_their_size() -> None:
    assert is_picture(DOT)
    assert not is_picture("data:image/svg+xml;base64,AAAA")
    assert not is_picture("data:image/png;base64," + "A" * 2_000_000)
    assert f'src="{DOT}"' in body_of(f"<img src='{DOT}'>")
    box = placeholder('A <pier> & "boat"', "300", "200px")
    assert box.startswith("data:image/svg+xml,")
    assert "width%3D%22300%22%20height%3D%22200%22" in box
    assert "A%20%26lt%3Bpier" in box


def test_the_policy_is_said_before_anything_of_the_page() -> None:
    markup = show(page_of("<style>p{color:red}</style><p>Words that make it a page.</p>")).markup
    assert markup.index(POLICY) < markup.index("color:red")


def test_a_page_of_too_many_elements_stands_block_by_block() -> None:
    assert show(page_of("<b></b>" * (MOST_ELEMENTS + 10) + "<p>One line of words.</p>")).plain == "too-large"


def test_sheets_nested_beyond_reason_are_left_out() -> None:
    assert safe_sheet("p{width:" + "(" * 20_000) == ""


def test_a_page_without_a_document_type_is_laid_out_as_browsers_once_did() -> None:
    assert show(page_of("<p>Words</p>")).markup.startswith("<html")
    assert show(page_of("<!DOCTYPE html><p>Words</p>")).markup.startswith("<!DOCTYPE html>")
