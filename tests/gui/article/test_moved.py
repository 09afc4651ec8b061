"""A block that a union put elsewhere stands there in the article, its ribbon leads there, and scrolling keeps calm."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Review
from core.review import apply, article, toggle, undo, unite
from gui.app import Desktop
from gui.article import ArticlePane
from gui.copies import Choice, Way
from tests.gui.conftest import Opener
from tests.gui.samples import Line, ids, review_of, run_of_pairs, tripled_review
from tests.gui.shell import put_review


def united(review: Review) -> Review:
    step = unite(review, review.proposal.runs[0])
    assert step is not None
    return apply(review, step)


def passages(pane: ArticlePane) -> list[str]:
    return [row.key for row in pane.model.rows[2:]]


def order(review: Review) -> list[str]:
    return [passage.block_id for passage in article(review).body]


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    pane = ArticlePane()
    qtbot.addWidget(pane)
    pane.resize(440, 500)
    pane.show_review(tripled_review())
    pane.show()
    return pane


def test_a_moved_block_stands_where_the_article_has_it_and_comes_back_on_undo(pane: ArticlePane) -> None:
    review = tripled_review()
    after = united(review)
    pane.update_review(after)
    assert passages(pane) == order(after) == ["b1", "b2", "b3", "b8", "b4", "b5", "b10", "b13"]
    back = undo(after)
    pane.update_review(back)
    assert passages(pane) == order(back) == order(review)


def test_decisions_beside_a_moved_block_leave_it_in_its_place(pane: ArticlePane) -> None:
    review = united(tripled_review())
    pane.update_review(review)
    for block_id in ("b5", "b3", "b8", "b8", "b3"):
        step = toggle(review, [block_id])
        assert step is not None
        review = apply(review, step)
        pane.update_review(review)
        assert passages(pane) == order(review), block_id


def test_a_page_opened_with_a_moved_block_shows_it_there(pane: ArticlePane) -> None:
    review = united(tripled_review())
    pane.show_review(review)
    assert passages(pane) == order(review)


def test_what_moves_does_not_scroll_what_is_read(qtbot: QtBot, pane: ArticlePane) -> None:
    pane.resize(440, 160)
    QApplication.processEvents()
    pane.view.scroll_to_block("b10")
    before = pane.view.rect_of("b10").top()
    pane.update_review(united(tripled_review()))
    assert pane.view.rect_of("b10").top() == before


def long_page() -> Review:
    """A story told twice, forty paragraphs each; the second time with a paragraph of its own as block 61."""
    story = [Line(f"Paragraph {n} of the story of the harbour board and its tolls. " * 3) for n in range(1, 41)]
    second = [*story[:20], Line("The board met on Friday, and only the second telling says so. " * 3), *story[20:]]
    there, again = ids(1, 40), ids(41, 81)
    pairs = list(zip(there, [each for each in again if each != "b61"], strict=True))
    return review_of([*story, *second], runs=(run_of_pairs([there, again], [pairs]),))


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """The long page united: block 61 stands after block 20."""
    put_review(tmp_path / "test.galleyproof", long_page())
    desktop = open_desktop()
    desktop.window.resize(1200, 500)
    desktop.bench.go_to("b20")
    desktop.bench.choose(Choice(Way.UNION))
    QApplication.processEvents()
    return desktop


def test_its_ribbon_joins_its_place_on_the_page_to_its_place_in_the_article(desktop: Desktop) -> None:
    window = desktop.window
    desktop.bench.go_to("b61")
    QApplication.processEvents()
    assert window.article.current() == "b61"
    page, copy = (view.rect_of("b61") for view in (window.page.view, window.article.view))
    ribbon = next(each for each in window.gutter.shown() if each.block_id == "b61")
    box = ribbon.body.boundingRect()
    ends = sorted((page.top(), copy.top()))
    assert ends[0] - 2 <= box.top() <= ends[0] + 40
    assert box.bottom() >= ends[1]


def test_the_article_does_not_jump_while_the_page_scrolls_past_a_moved_block(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    for top, beside in (("b60", "b40"), ("b61", "b40"), ("b62", "b40"), ("b20", "b20"), ("b21", "b21")):
        page.scroll_to_block(top)
        desktop.wiring._linked.follow(desktop.window.page, desktop.window.article_side)
        QApplication.processEvents()
        shown = copy.visible_blocks()
        assert beside in shown, (top, shown)


def test_the_page_stays_beside_the_passages_around_a_moved_one(desktop: Desktop) -> None:
    page, copy = desktop.window.page.view, desktop.window.article.view
    for top, beside in (("b20", "b20"), ("b61", "b20"), ("b21", "b21")):
        copy.scroll_to_block(top)
        desktop.wiring._linked.follow(desktop.window.article_side, desktop.window.page)
        assert page.top_block()[0] == beside
