"""The ruler's picture keeps what an editor must see, however long the page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.model import Reason
from gui.gutter.overview import Stretch, at, pixel_rows, question_rows, spans, stretches
from tests.gui.samples import Line, ferry_review, long_review, review_of


def test_blocks_fill_the_ruler_in_order_by_length() -> None:
    shown = stretches(ferry_review())
    assert shown[0].top == 0
    assert shown[-1].bottom == 1
    assert all(one.bottom == other.top for one, other in pairwise(shown))
    long, short = shown[3], shown[0]
    assert long.bottom - long.top > short.bottom - short.top


def test_a_block_that_became_a_field_is_no_loss() -> None:
    assert stretches(ferry_review())[2].reason is None


def test_every_removed_block_of_a_short_page_has_rows_of_its_own_reason() -> None:
    rows = pixel_rows(stretches(ferry_review()), 600)
    assert {reason for reason in rows if reason} == {
        Reason.ERROR_BANNER,
        Reason.DUPLICATE,
        Reason.LEGAL,
        Reason.RELATED,
        Reason.COMMENTS,
    }


def test_a_removed_paragraph_among_thousands_of_kept_ones_still_shows() -> None:
    lines = [Line("A kept sentence of the harbour board about tides. " * 9) for _ in range(5000)]
    lines[2500] = Line(
        "A removed sentence with a figure of 4,200 passengers that somebody may want to have back.", Reason.LEGAL
    )
    assert pixel_rows(stretches(review_of(lines)), 400).count(Reason.LEGAL) == 1


def test_stray_buttons_between_paragraphs_do_not_hide_where_the_article_is() -> None:
    prose = Line("A kept sentence of the harbour board about tides. " * 9)
    lines = [Line("Share", Reason.SHARE) if number % 10 == 0 else prose for number in range(10_000)]
    assert set(pixel_rows(stretches(review_of(lines)), 400)) == {None}


def test_among_reasons_in_one_row_the_one_with_the_most_text_wins() -> None:
    shown = [Stretch("b1", 0, 0.5, 50, Reason.SHARE), Stretch("b2", 0.5, 1, 500, Reason.LEGAL)]
    assert pixel_rows(shown, 1) == [Reason.LEGAL]


@given(st.integers(min_value=1, max_value=700))
def test_rows_known_already_give_the_same_picture(height: int) -> None:
    shown = stretches(ferry_review())
    assert pixel_rows(shown, height, spans(shown, height)) == pixel_rows(shown, height)


@given(st.floats(min_value=-1, max_value=2, allow_nan=False))
def test_every_height_belongs_to_a_block(fraction: float) -> None:
    shown = stretches(ferry_review())
    found = at(shown, fraction)
    assert found is not None
    assert found.top <= max(0, fraction)


def test_an_empty_page_has_no_blocks_to_point_at() -> None:
    assert at([], 0.5) is None
    assert pixel_rows([], 3) == [None] * 3


def test_questions_share_rows_on_a_long_page() -> None:
    shown = stretches(long_review(2000))
    everything = frozenset(stretch.block_id for stretch in shown)
    assert question_rows(shown, everything, 100) == list(range(100))
