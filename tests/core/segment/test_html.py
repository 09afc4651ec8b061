"""Web pages cut into blocks."""

import pytest

from core.model import BlockKind, Inline
from core.segment import ATTRIBUTE
from tests.core.segment.making import cut, html_blocks, text_page


def texts(markup: str) -> list[str]:
    return [block.text for block in html_blocks(markup)]


def kinds(markup: str) -> list[tuple[str, BlockKind, int]]:
    return [(block.text, block.kind, block.level) for block in html_blocks(markup)]


def test_kinds_come_from_the_nearest_element_that_has_one() -> None:
    assert kinds(
        """<h1>Pier</h1><p>One</p><div>Two</div><ul><li>Three<ol><li><p>Four</p></ol></ul>
        <blockquote><p>Five</p><ul><li>Six</ul></blockquote>
        <figure><img src=x><figcaption><p>Seven</p></figcaption></figure><h3><span>Eight</span></h3>
        <li><article><p>Nine</p></article></li><pre>Ten</pre>"""
    ) == [
        ("Pier", BlockKind.HEADING, 1),
        ("One", BlockKind.PARAGRAPH, 0),
        ("Two", BlockKind.PARAGRAPH, 0),
        ("Three", BlockKind.LIST_ITEM, 1),
        ("Four", BlockKind.LIST_ITEM, 2),
        ("Five", BlockKind.QUOTE, 0),
        ("Six", BlockKind.LIST_ITEM, 1),
        ("Seven", BlockKind.CAPTION, 0),
        ("Eight", BlockKind.HEADING, 3),
        ("Nine", BlockKind.PARAGRAPH, 0),
        ("Ten", BlockKind.CODE, 0),
    ]


def test_a_run_of_inline_text_is_one_block_wherever_block_elements_end_it() -> None:
    assert texts("a <b>b</b> c<div>d<p>e</p>f <i>g</i></div>h") == ["a b c", "d", "e", "f g", "h"]


def test_white_space_is_folded_as_a_browser_does_and_other_spaces_stay() -> None:
    assert texts("<p>\n  Ferry \t pier\r\n<b> to </b> close\u00a0\u00a0now\u2009! </p>") == [
        "Ferry pier to close\u00a0\u00a0now\u2009!"
    ]
    assert texts("<p>one\u2028two\u0085three</p>") == ["one two three"]


def test_a_single_line_break_continues_the_paragraph_and_two_end_it() -> None:
    blocks = html_blocks("<p>a<br>b<br>\n<br>c<br><b>d</b></p><p>e</p>f<br>g<div>h</div><br>i")
    assert [(b.text, b.continues) for b in blocks] == [
        ("a", False),
        ("b", True),
        ("c", False),
        ("d", True),
        ("e", False),
        ("f", False),
        ("g", True),
        ("h", False),
        ("i", False),
    ]


def test_preformatted_text_keeps_its_line_breaks() -> None:
    assert texts("<pre>\nfirst\r\n  second <b>third</b><br>fourth\n\n</pre>") == ["first\n  second third\nfourth"]


def test_inline_marks_lie_on_the_folded_text() -> None:
    (block,) = html_blocks(
        '<p> The <b>old <i> pier</i></b> is <a href="/x y"> <code>shut</code> </a>, <em> </em>said '
        "<strong>she</strong></p>",
        "https://example.org/news/1",
    )
    assert block.text == "The old pier is shut , said she"
    assert block.inline == (
        Inline(4, 12, "bold"),
        Inline(8, 12, "italic"),
        Inline(16, 20, "link", "https://example.org/x%20y"),
        Inline(16, 20, "code"),
        Inline(28, 31, "bold"),
    )


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("javascript:alert(1)", ""),
        ("java\tscript:alert(1)", ""),
        (" \x01javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("vbscript:x", ""),
        ("/relative", ""),
        ("//example.org/x", ""),
        ("http://[broken", ""),
        ("", ""),
        ("http:" + "x" * 5000, ""),
    ],
)
def test_only_harmless_addresses_are_kept(href: str, kept: str) -> None:
    (block,) = html_blocks(f'<p><a href="{href}">text</a></p>')
    assert [mark.href for mark in block.inline] == [kept] * bool(kept)
    assert block.structure.link_characters == 4


def test_a_base_element_counts_before_the_page_address() -> None:
    (block,) = html_blocks('<base href="https://b.example/"><p><a href="x">y</a>', "https://a.example/")
    assert block.inline[0].href == "https://b.example/x"


def test_structure_leads_from_the_body_to_the_element_around_all_the_text() -> None:
    block, other = html_blocks(
        '<div class="Post  Share" id=Top role=Main><p itemprop="articleBody" aria-label="Story text">a <b>b</b></p>'
        '<p><a class="tag" href="x">c</a></p></div>'
    )
    assert block.structure.tags == ("body", "div", "p")
    assert block.structure.labels == ("", "post share top main", "articlebody story text")
    assert other.structure.tags == ("body", "div", "p", "a")
    assert other.structure.labels[-1] == "tag"


def test_anchors_name_elements_of_the_annotated_tree() -> None:
    found = cut("<div><p>one <b>two</b></p><!-- x --><svg><text>three</text></svg><table><tr><td>4</table></div>")
    assert found.tree is not None
    ids = [element.get(ATTRIBUTE) for element in found.tree.iter("*")]
    assert ids == [f"e{n}" for n in range(1, len(ids) + 1)]
    for block in found.page.blocks:
        (element,) = found.tree.xpath("//*[@data-gp=$id]", id=block.anchor.element)
        assert "".join("".join(element.itertext()).split()) == "".join(block.text.split())


def test_ids_a_page_brings_are_overwritten() -> None:
    found = cut('<p data-gp="e1">one<p data-gp="e1">two')
    assert len({block.anchor.element for block in found.page.blocks}) == 2


def test_lines_are_those_of_the_source() -> None:
    assert [b.anchor.line for b in html_blocks("<p>a</p>\n\n<p>b</p>\n<p>\n\nc</p>")][:2] == [1, 3]


@pytest.mark.parametrize(
    "markup",
    [
        "<div hidden><p>x</p></div>",
        "<p style='color:red; DISPLAY : none'>x</p>",
        "<p style=visibility:hidden>x</p>",
        "<div aria-hidden=true><p>x</p></div>",
        "<noscript>x</noscript>",
        "<template><p>x</p></template>",
        "<iframe>x</iframe>",
        "<video>x</video>",
    ],
)
def test_hidden_text_is_a_block_and_says_so(markup: str) -> None:
    hidden = [block.structure.hidden for block in html_blocks(f"<p>shown</p>{markup}<p>shown</p>")]
    assert hidden == [False, True, False]


def test_a_page_that_hides_itself_until_its_script_has_run_is_not_hidden() -> None:
    (block,) = html_blocks('<html hidden><body style="visibility:hidden"><p>Ferry')
    assert not block.structure.hidden


def test_text_hidden_amid_a_sentence_stands_after_it_as_a_block_of_its_own() -> None:
    shown, hidden = html_blocks('<p>The pier<span style="display:none">secret</span> is shut.</p>')
    assert (shown.text, shown.structure.hidden) == ("The pier is shut.", False)
    assert (hidden.text, hidden.structure.hidden) == ("secret", True)


@pytest.mark.parametrize(
    "markup",
    [
        "<textarea>x</textarea>",
        "<select><option>x</select>",
        "<button>x</button>",
        "<svg><title>x</title></svg>",
        "<svg><text>x</text></svg>",
        "<math><mi>x</mi></math>",
        "<object>x</object>",
        "<frameset><noframes>x</noframes></frameset>",
        "<xmp>x</xmp>",
        "<plaintext>x",
        "<table>x<tr><td></table>",
        "</body></html>x",
        "</html><div><p>x",
        "<marquee>x",
        "<o:p>x</o:p>",
        "<details><summary>x</summary></details>",
    ],
)
def test_text_in_any_element_becomes_a_block(markup: str) -> None:
    assert "x" in texts(f"{markup}")


def test_scripts_styles_comments_and_the_title_are_no_text() -> None:
    assert texts("<title>t</title><script>s</script><style>c</style><!-- n --><?php p ?><p>x</p>") == ["x"]


def test_text_after_the_end_of_the_page_stays_in_order() -> None:
    assert texts("<body><p>a</p></body></html>b<p>c</p><script>d</script>e") == ["a", "b", "c", "e"]


def test_rows_of_a_data_table_are_one_block_each() -> None:
    blocks = html_blocks(
        "<table><caption>Catch</caption><tr><th>Port<th>Tons<tr><td><p>Westmark</p><td>4<br>5<tr><td>Oster<td>"
        "<tr><td> <td>7</table>"
    )
    assert [(b.text, b.kind) for b in blocks] == [
        ("Catch", BlockKind.CAPTION),
        ("Port | Tons", BlockKind.TABLE_ROW),
        ("Westmark | 4 5", BlockKind.TABLE_ROW),
        ("Oster", BlockKind.TABLE_ROW),
        ("7", BlockKind.TABLE_ROW),
    ]
    assert sum(b.characters for b in blocks) == len("CatchPortTonsWestmark45Oster7")


@pytest.mark.parametrize(
    "table",
    [
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>",
        "<table><tr><td>a<td>b<br>" + "long " * 80 + "<tr><td>c<td>d</table>",
        "<table><tr><td>a<td>b</table>",
        "<table><tr><td>a<tr><td>b<tr><td>c</table>",
    ],
)
def test_layout_tables_are_cut_at_their_cells(table: str) -> None:
    assert all(block.kind is not BlockKind.TABLE_ROW for block in html_blocks(table))


def test_a_table_around_a_table_lays_out_the_page() -> None:
    inner = "<table><tr><th>a<th>b<tr><td>c<td>d</table>"
    assert texts(f"<table><tr><th>x<th>y<tr><td>{inner}<td>z</table>") == ["x", "y", "a | b", "c | d", "z"]


def test_paths_of_deep_pages_are_bounded() -> None:
    (block,) = html_blocks("<div>" * 1500 + "<p>x")
    assert len(block.structure.tags) == 120
    assert block.structure.tags[0] == "body"
    assert block.structure.tags[-1] == "p"


# --- numbered lists --------------------------------------------------------------------------------------------------


def numbers(markup: str) -> list[tuple[str, int | None]]:
    return [(block.text, block.number) for block in html_blocks(markup)]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<ol><li>a<li>b<li>c</ol>", [1, 2, 3]),
        ("<ol start=3><li>a<li>b</ol>", [3, 4]),
        ("<ol start=' +7px'><li>a<li>b</ol>", [7, 8]),
        ("<ol start=x><li>a</ol>", [1]),
        ("<ol start=0><li>a<li>b</ol>", [0, 1]),
        ("<ol start=3><li>a</ol><p>b</p><ol start=4><li>c</ol>", [3, None, 4]),
        ("<ol><li>a<li value=7>b<li>c</ol>", [1, 7, 8]),
        ("<ol reversed><li>a<li>b<li>c</ol>", [3, 2, 1]),
        ("<ol reversed><li>a<li hidden>b<li>c</ol>", [2, None, 1]),
        ("<ol reversed><li>a<li style='display:none'>x<li>b</ol>", [2, None, 1]),
        ("<ol reversed><div><li>a</li><li>b</li></div></ol>", [2, 1]),
        ("<ol reversed><div hidden><li>x</li></div><li>a<ol><li>c<li>d</ol><li>b</ol>", [None, 2, 1, 2, 1]),
        ("<ol hidden reversed><li>a<li hidden>x<li>b</ol>", [2, None, 1]),
        ("<ol><div hidden><li>x</li></div><li>a</ol>", [None, 1]),
        ("<ol reversed start=9><li>a<li>b</ol>", [9, 8]),
        ("<ol type=a><li>a<li>b</ol>", [1, 2]),
        ("<ol><div><li>a</div><li>b</ol>", [1, 2]),
        ("<ol><li>a<li style='display: none'>b<li>c</ol>", [1, None, 2]),
        ("<ul><li>a<li>b</ul>", [None, None]),
        ("<ol><li>a<ul><li>b<li>c</ul><li>d</ol>", [1, None, None, 2]),
        ("<ul><li>a<ol><li>b<li>c</ol><li>d</ul>", [None, 1, 2, None]),
        ("<ol><li>a<ol><li>b</ol><ol><li>c</ol><li>d</ol>", [1, 1, 1, 2]),
        ("<ol><li>a<dl><dt>b<dd>c</dl><li>d</ol>", [1, None, None, 2]),
        ("<ol style='list-style-type: none'><li>a</ol>", [None]),
        ("<ol style='margin: 0; list-style: square none inside'><li>a</ol>", [None]),
        ("<ol><li><h3>a</h3><p>b</p><li>c</ol>", [None, 1, 2]),
        ("<ol><li><blockquote>a</blockquote><li>b</ol>", [None, 2]),
        ("<li>a</li><p>b</p>", [None, None]),
    ],
)
def test_items_of_numbered_lists_have_the_numbers_that_a_browser_shows(markup: str, found: list[int | None]) -> None:
    assert [number for _, number in numbers(markup)] == found


@pytest.mark.parametrize("start", ["-2", "40000", "99999999999999999999"])
def test_a_number_below_nought_or_beyond_what_a_word_processor_counts_is_none(start: str) -> None:
    (first, *_) = numbers(f"<ol start={start}><li>a</ol>")
    assert first == ("a", None)


def test_an_item_that_says_its_own_number_is_given_no_other() -> None:
    assert numbers("<ol><li>1. a<li>(2) b<li>4. c<li>1984. d</ol>") == [
        ("1. a", None),
        ("(2) b", None),
        ("4. c", 3),
        ("1984. d", 4),
    ]


def test_what_stands_below_the_first_words_of_an_item_goes_on_in_it() -> None:
    blocks = html_blocks("<ol><li><p>a</p><p>b</p><li>c<br>d<ul><li>e</ul>f<li>g</ol><ul><li><p>h</p><p>i</p></ul>")
    assert [(block.text, block.number, block.in_item) for block in blocks] == [
        ("a", 1, False),
        ("b", 1, True),
        ("c", 2, False),
        ("d", 2, True),
        ("e", None, False),
        ("f", 2, True),
        ("g", 3, False),
        ("h", None, False),
        ("i", None, False),
    ]


@pytest.mark.parametrize(
    "between",
    [
        "<figure><figcaption>x</figcaption></figure>",
        "<ul><li>x</ul>",
        "<ol><li>x</ol>",
        "<table><tr><td>x<td>y<tr><td>z<td>u</table>",
        "<pre>x</pre>",
        "<h3>x</h3>",
        "<blockquote>x</blockquote>",
    ],
)
def test_an_item_goes_on_behind_whatever_stands_in_it(between: str) -> None:
    blocks = html_blocks(f"<ol><li>a{between}<p>b</p><p>c</p><li>d</ol>")
    told = {block.text: (block.number, block.in_item) for block in blocks}
    assert [told[text] for text in "abcd"] == [(1, False), (1, True), (1, True), (2, False)]


def test_a_line_of_a_text_page_has_its_number_in_its_words() -> None:
    page = text_page("1. Stir.\n2. Wait.\n")
    assert [(block.text, block.number) for block in page.blocks] == [("1. Stir.", None), ("2. Wait.", None)]
