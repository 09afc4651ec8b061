"""The keys that the evaluation counts, struck in the real window: they end where it says, and are as many."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import FieldName, FieldValue, Reason, Review, ReviewState
from tests.eval.keys.counting import counted
from tests.gui.conftest import Opener
from tests.gui.samples import Line, long_review, review_of
from tests.gui.shell import let_windows_go, put_review, stored


def links() -> Review:
    """Questions asked together of which one is wrong, and a tail of which nobody asks."""
    lines = [
        Line("The ferry sails again", Reason.METADATA, field=FieldName.TITLE),
        Line("Support our newsroom.", confidence=0.6),
        Line("The ferry sails again from the first of May, the council said.", confidence=0.7),
        *(Line(f"In week {at} of the quarrel the council met {at + 3} times to no end.") for at in range(9)),
        Line("Fares stay what they were in March.", Reason.RELATED),
        Line("Nobody on the quay had asked for more.", Reason.JUNK),
        Line("The council meets again on Friday."),
        Line("Give as little as one pound."),
        Line("Most read: ten bridges to see", Reason.RELATED, confidence=0.7),
        Line("Ada Holm has written on harbours for 20 years.", confidence=0.6),
    ]
    return review_of(lines, (FieldValue(FieldName.TITLE, lines[0].text, "block 1", "b1"),))


def gold_of(review: Review, *without: int) -> str:
    """The page without its headline and these blocks."""
    out = {f"b{number}" for number in (1, *without)}
    return "\n".join(block.text for block in review.page.blocks if block.id not in out)


def strike(key: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    struck = QKeySequence(key)[0]
    QTest.keyClick(focused, struck.key(), struck.keyboardModifiers())


@pytest.mark.parametrize(
    ("review", "gold"),
    [
        (links(), gold_of(links(), 2, 16, 17, 18)),
        (links(), gold_of(links(), 2, 3, 5, 13, 17)),
        (long_review(90), gold_of(long_review(90), 2, 3, 14, 28, 40, 41, 80, *range(84, 91))),
    ],
    ids=["a tail", "here and there", "a long page"],
)
def test_the_keys_that_are_counted_end_in_the_window_where_it_is_said(
    open_desktop: Opener, tmp_path: Path, review: Review, gold: str
) -> None:
    found = counted(review, gold)
    assert found is not None
    assert found.ways
    let_windows_go()
    review_id = put_review(tmp_path / "test.galleyproof", review)
    desktop = open_desktop()
    QApplication.processEvents()
    for key in found.struck:
        assert stored(desktop, review_id).state is not ReviewState.APPROVED  # only the last key approves
        strike(key)
    ended = stored(desktop, review_id)
    assert ended.state is ReviewState.APPROVED
    assert ended.rulings == found.review.rulings
    assert [each.keys for each in desktop.desk.efforts()] == [len(found.struck)]
