"""What stands on other pages of a site, counted on small corpora."""

import pytest

from tests.core.training.corpora import STORY, write_page
from tests.eval.elsewhere import Counted, Standing, counted, main, pages_of_sites, report

LEGAL = "All material on this page belongs to The Bay Courier and may not be reprinted"


def story(seed, words=12):
    return " ".join(f"word{seed}x{number}" for number in range(words))


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "made"
    for number in range(3):
        gold = [story(number), story(number + 10)]
        html = "".join(f"<p>{text}</p>" for text in [*gold, LEGAL])
        truth = {"url": f"https://www.bay.example/{number}", "ground_truth": {"main_content": "\n".join(gold)}}
        write_page(folder, f"p{number}", truth, html)
    alone = {"url": "https://alone.example/1", "ground_truth": {"main_content": STORY[0]}}
    write_page(folder, "p9", alone, f"<p>{STORY[0]}</p>")
    return folder


def test_sites_with_one_page_are_passed_over(corpus):
    assert {name: len(pages) for name, pages in pages_of_sites([corpus]).items()} == {"bay.example": 3}


def test_the_table_tells_how_often_gold_keeps_what_stands_elsewhere(corpus, capsys):
    assert main([str(corpus)]) == 0
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines()[2:]]
    assert rows == [["0", "6", "1", "100.00%", "-", "-"], ["2", "3", "1", "0.00%", "-", "-"]]


def test_proposals_are_counted_where_they_are_asked_for(corpus, capsys):
    assert main(["--proposed", str(corpus)]) == 0
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines()[2:]]
    assert all("on" in row[4] for row in rows)


def test_the_same_article_twice_does_not_count_for_itself():
    article = [Standing(number, 20, gold=True) for number in range(4)]
    legal = Standing(9, 20, gold=False)
    pages = {"bay.example": [[*article, legal], [*article, legal], [Standing(5, 20, gold=True), legal]]}
    found = [(one.standing.exact, one.others) for one in counted(pages)]
    assert found == [(0, 0), (1, 0), (2, 0), (3, 0), (9, 1)] * 2 + [(5, 0), (9, 2)]


def test_four_pages_and_more_are_counted_together():
    rows = [Counted(Standing(0, 9, gold=False), "bay.example", others) for others in (0, 4, 11)]
    assert [line.split(" | ")[:2] for line in report(rows).splitlines()[2:]] == [["| 0", "1"], ["| 4 or more", "2"]]
