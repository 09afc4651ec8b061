"""What is measured of the markup around a block."""

import math

import pytest

from core.propose.blockmodel.marked import marked
from core.propose.refrains import set_like
from tests.core.propose.blockmodel.making import html, rows_by_text
from tests.core.propose.pages import STORY, story_html


def rows(markup):
    context = html(markup)
    return rows_by_text(context, marked(context))


def paragraphs(*texts):
    return "".join(f"<p>{one}</p>" for one in texts)


def test_elements_are_known_by_their_names():
    found = rows("<body><article><p>One</p><ul><li>Two</li></ul><h2>Three</h2></article><odd>Four</odd></body>")
    own = [found[text]["own"] for text in ("One", "Two", "Three", "Four")]
    assert len(set(own)) == 4
    assert own[3] == 0, "an element of no known name"
    assert found["One"]["parent-tag"] == found["Three"]["parent-tag"] != found["Two"]["parent-tag"]
    assert (found["One"]["depth"], found["Two"]["depth"]) == (3, 4)


def test_how_far_up_each_kind_of_element_is():
    found = rows("<body><nav><ul><li><a href='/'>Home</a></li></ul></nav><article><p>Words</p></article></body>")
    home, words = found["Home"], found["Words"]
    assert (home["in-nav"], home["in-article"]) == (home["in-ul"] + 1, 99)
    assert (words["in-p"], words["in-article"], words["in-nav"]) == (0, 1, 99)


def test_of_two_elements_of_a_kind_the_nearer_one_counts():
    found = rows("<body><section><div><section><p>Words</p></section></div></section></body>")
    assert found["Words"]["in-section"] == 1


def test_hidden_blocks_are_marked():
    found = rows("<body><p>Seen</p><p hidden>Unseen</p></body>")
    assert (found["Seen"]["hidden"], found["Unseen"]["hidden"]) == (0, 1)


def test_a_named_region_weighs_what_prose_it_leaves_outside():
    markup = story_html(f'<div class="related-stories">{paragraphs(STORY[0] + " Again and again.")}</div>')
    found = rows(markup)
    teaser = found[STORY[0] + " Again and again."]
    assert 0.5 < teaser["region-related"] < 1
    assert teaser["region-weight"] == teaser["region-related"]
    assert teaser["region-nearest"] >= 0
    assert (found[STORY[0]]["region-related"], found[STORY[0]]["region-nearest"]) == (-0.5, -1)


def test_a_region_around_all_the_prose_weighs_nothing():
    found = rows(f'<body><div class="widget">{paragraphs(*STORY)}</div></body>')
    assert found[STORY[0]]["region-related"] == pytest.approx(0, abs=1e-6)


def test_the_storys_body_is_known_by_its_name():
    found = rows(f'<body><div class="article-body">{paragraphs(*STORY)}</div><p>Out</p></body>')
    assert (found[STORY[0]]["body-near"], found["Out"]["body-near"]) == (1, 99)


def test_boxes_tell_how_much_of_the_pages_prose_they_hold():
    found = rows(f"<body><div><div>{paragraphs(*STORY[:2])}</div><div>{paragraphs(*STORY[2:])}</div></div></body>")
    one, two = found[STORY[0]], found[STORY[2]]
    assert one["box1-share"] + two["box1-share"] == pytest.approx(1)
    assert one["box2-share"] == pytest.approx(1)
    assert one["box1-blocks"] == pytest.approx(math.log1p(2))
    assert one["box1-links"] == 0
    assert math.isnan(one["box4-share"]), "there is no fourth element around it"


def test_blocks_set_alike_are_counted_together():
    items = "".join(f'<li class="item"><a href="/{n}">Story {n}</a></li>' for n in range(5))
    found = rows(f"<body><ul class='list'>{items}</ul><p>Words that stand alone here</p></body>")
    assert found["Story 3"]["alike"] == 5
    assert found["Story 3"]["alike-words"] == 2
    assert found["Story 3"]["alike-links"] == 1
    assert found["Story 3"]["alike-spread"] == 1
    assert found["Story 3"]["boxes-alike"] == 5
    assert found["Words that stand alone here"]["alike"] == 1


def test_blocks_set_alike_over_the_whole_page_are_spread():
    found = rows("<body><p>a</p><h2>b</h2><h3>c</h3><p>d</p></body>")
    assert found["a"]["alike-spread"] == found["d"]["alike-spread"] == 2


def test_teasers_that_hold_prose_know_their_place_among_them():
    cards = "".join(f'<div class="card"><p>{text}</p></div>' for text in STORY[:3])
    found = rows(f"<body><div>{cards}</div><p>{STORY[3]}</p></body>")
    assert [found[text]["outer-order"] for text in STORY[:4]] == [1, 2, 3, 0]
    assert [found[text]["inner-count"] for text in STORY[:4]] == [3, 3, 3, 0]
    assert found[STORY[0]]["prose-kin"] == 3


def test_articles_headings_and_blocks_of_a_parent_are_counted_down_the_page():
    found = rows("<body><p>Top</p><article><h1>One</h1><p>A</p><p>B</p></article><article><p>C</p></article></body>")
    assert [found[text]["article-order"] for text in ("Top", "One", "A", "C")] == [0, 1, 1, 2]
    assert {row["articles"] for row in found.values()} == {2}
    assert [found[text]["h1s-above"] for text in ("Top", "One", "C")] == [0, 1, 1]
    assert [found[text]["place-in-parent"] for text in ("One", "A", "B", "C")] == [1, 2, 3, 1]
    assert [found[text]["last-in-parent"] for text in ("One", "A", "B", "C")] == [2, 1, 0, 0]


def test_bold_and_italic_text_and_links_are_measured():
    links = " ".join(f"<a href='https://paper.example/{name}'>{name}</a>" for name in "ab")
    found = rows(f"<body><p><b>Four</b> five</p><p><i>all</i></p><p>{links} c</p></body>")
    assert found["Four five"]["bold"] == pytest.approx(4 / 9)
    assert found["all"]["italic"] == 1
    assert found["a b c"]["linked-parts"] == 2


def test_a_path_is_alike_for_the_items_of_one_list_and_other_for_another_class():
    blocks = html("<body><ul><li class=a>1</li><li class=a>2</li><li class=b>3</li></ul></body>").page.blocks
    one, two, other = map(set_like, blocks)
    assert one == two != other


def test_loose_text_in_the_body_is_measured():
    found = rows("<body>loose <p>set</p></body>")
    assert found["loose"]["depth"] == 1
    assert found["loose"]["siblings"] == 0
