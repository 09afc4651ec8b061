"""A repeated passage decided in the real window by keys, and what then leaves."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import FieldName, Reason, Review, RunKind, Verdict
from core.review import checks, is_resolved, ledger, next_version, run_of
from gui.app import Desktop
from gui.commands import COMMANDS, DIGIT
from gui.exporting.dialog import ExportDialog
from tests.gui.conftest import Opener
from tests.gui.samples import doubled_review
from tests.gui.shell import (
    BARRIER,
    CTRL,
    FERRY,
    SHIFT,
    STORM,
    accept_questions,
    body,
    open_prepared,
    press,
    put_review,
    review_of,
    stored,
)

STORM_SOURCE = "\nSource: https://northwire.example/news/storm-closes-coastal-road-again\n"
STORM_HEAD = "Storm closes coastal road again\nEdmund Sayle · 2026-01-24"


def paragraphs(path: Path) -> list[str]:
    """The lines of a text sample."""
    return path.read_text(encoding="utf-8").splitlines()


def expected(path: Path) -> list[str]:
    """The body an editor makes of a sample whose first copy stays."""
    found = json.loads(path.with_name(f"{path.stem}.expected.json").read_text(encoding="utf-8"))
    return list(found["body"])


def said(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


def exported(desktop: Desktop, qtbot: QtBot, folder: Path) -> str:
    """Approve by keys, export as text by keys; says what the one file holds."""
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    desktop.settings.change(export_format="text")
    press(Qt.Key.Key_E, CTRL)
    dialog = next(each for each in desktop.window.findChildren(ExportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), str(folder))
    with qtbot.waitSignal(desktop.exporter.finished, timeout=20_000):
        press(Qt.Key.Key_Return)
    (file,) = folder.glob("*.txt")
    return file.read_text(encoding="utf-8")


def resolved(key: Qt.Key, open_desktop: Opener, place: Path, qtbot: QtBot) -> tuple[list[str], str]:
    """Decide the storm page's passage by ``key``, undo, redo, export; the article and the file."""
    desktop = open_prepared(open_desktop, place, STORM)
    bench = desktop.bench
    bench.go_to("b12")
    QApplication.processEvents()
    before = review_of(desktop)
    press(key)
    after = review_of(desktop)
    assert len(after.decisions) == 1
    assert stored(desktop, after.id).rulings == after.rulings
    press(Qt.Key.Key_Z, CTRL)
    assert review_of(desktop).rulings == before.rulings
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert review_of(desktop).rulings == after.rulings
    return body(after), exported(desktop, qtbot, place / "out")


def storm(*, cars: int) -> list[str]:
    """What the storm page yields with this many cars; the line between the copies stands as proposed."""
    said_once = expected(STORM)
    return [text.replace("900", str(cars)) for text in said_once]


def without_promotion(passages: list[str]) -> list[str]:
    return [text for text in passages if not text.startswith("Recommended")]


def test_the_first_copy_stays_by_1(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    passages, file = resolved(Qt.Key.Key_1, open_desktop, tmp_path, qtbot)
    assert without_promotion(passages) == storm(cars=900)
    assert file == as_file(STORM_HEAD, passages) + STORM_SOURCE


def test_the_second_copy_stays_by_2(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    passages, file = resolved(Qt.Key.Key_2, open_desktop, tmp_path, qtbot)
    assert without_promotion(passages) == storm(cars=950)
    assert "950 cars" in file
    assert "900 cars" not in file
    assert file == as_file(STORM_HEAD, passages) + STORM_SOURCE


def test_the_union_stays_by_3(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    passages, file = resolved(Qt.Key.Key_3, open_desktop, tmp_path, qtbot)
    assert without_promotion(passages) == storm(cars=900)
    assert file == as_file(STORM_HEAD, passages) + STORM_SOURCE


def as_file(head: str, passages: list[str]) -> str:
    return "\n\n".join([head, *passages]) + "\n"


def test_what_one_copy_alone_has_stands_in_its_place_in_the_union_and_in_the_file(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, BARRIER)
    desktop.bench.go_to("b15")
    press(Qt.Key.Key_4)
    lines = paragraphs(BARRIER)
    wanted = [*lines[1:4], lines[16], lines[4], lines[21], *lines[5:8]]
    review = review_of(desktop)
    assert body(review) == wanted
    assert ledger(review).adds_up
    assert [row.text for row in desktop.window.article.model.rows[2:]] == wanted
    assert exported(desktop, qtbot, tmp_path / "out") == as_file(f"{lines[0]}\nNorthwire", wanted)


@pytest.mark.parametrize(
    ("key", "surge", "master"),
    [(Qt.Key.Key_1, "3.4", "Marlow"), (Qt.Key.Key_2, "3.6", "Marlow"), (Qt.Key.Key_3, "3.4", "Harlow")],
)
def test_of_three_copies_one_stays_word_for_word(
    open_desktop: Opener, tmp_path: Path, key: Qt.Key, surge: str, master: str
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, BARRIER)
    desktop.bench.go_to("b21")
    press(key)
    text = " ".join(body(review_of(desktop)))
    assert re.findall(r"a surge of (\S+) metres", text) == [surge]
    assert re.findall(r"harbour master Ilse (\w+)", text) == [master]
    assert review_of(desktop).fields[FieldName.TITLE] == paragraphs(BARRIER)[0]
    assert ledger(review_of(desktop)).adds_up


def test_a_headline_that_is_said_again_stays_out_of_the_body_whichever_copy_stays(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, BARRIER)
    desktop.bench.go_to("b15")
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_2):
        press(key)
        assert paragraphs(BARRIER)[0] not in body(review_of(desktop))


def test_side_by_side_at_the_usual_size_the_article_keeps_its_measure_and_a_wide_window_widens_the_columns(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    window, resolver = desktop.window, desktop.window.inspector.why.resolver
    desktop.bench.go_to("b12")
    qtbot.waitUntil(lambda: resolver.comparison.isVisible() and resolver.comparison.heads.height() > 0)
    assert window.size() == window.sizeHint()
    *_, article, inspector = window.pane_widths()
    assert article >= 420
    window.resize(1900, 900)
    window.place_panes()
    assert window.pane_widths()[3] >= inspector + 80
    assert window.pane_widths()[2] > article


def test_after_a_choice_the_editor_is_at_what_stays_and_is_told(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    bench = desktop.bench
    bench.go_to("b8")
    QApplication.processEvents()
    press(Qt.Key.Key_2)
    assert bench.block_id == "b14"
    assert desktop.window.page.current() == "b14"
    assert said(desktop) == "Keep the second copy, blocks 12–16. Ctrl+Z takes it back."
    press(Qt.Key.Key_2)
    assert said(desktop) == "It stands so already."
    assert bench.block_id == "b14"
    assert len(review_of(desktop).decisions) == 1
    press(Qt.Key.Key_1)
    assert bench.block_id == "b8"
    press(Qt.Key.Key_Z, CTRL)
    assert bench.block_id == "b8"


def test_a_digit_struck_before_the_copies_are_shown_chooses_none_of_them_yet(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b1")
    QApplication.processEvents()
    assert not desktop.window.inspector.why.resolver.isVisible()
    desktop.bench.go_to("b5")
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_2)  # in the same breath, for the block before or as a reason
    assert review_of(desktop).decisions == ()
    assert said(desktop) == "Not chosen yet: Second copy stays. The same key again chooses it."
    assert desktop.window.inspector.why.resolver.buttons[1].isVisible()
    press(Qt.Key.Key_2)
    assert [step.name for step in review_of(desktop).decisions] == ["Keep the second copy, blocks 12–16"]


def test_a_digit_struck_while_the_copies_are_scrolled_away_brings_them_up_first(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    inspector = desktop.window.inspector
    desktop.window.resize(1100, 420)
    desktop.bench.go_to("b8")
    for _ in range(3):
        QApplication.processEvents()
    bar = inspector.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    button = inspector.why.resolver.buttons[0]
    assert button.visibleRegion().isEmpty()
    press(Qt.Key.Key_1)
    assert review_of(desktop).decisions == ()
    assert not button.visibleRegion().isEmpty()
    press(Qt.Key.Key_1)
    assert len(review_of(desktop).decisions) == 1


def test_m_goes_round_all_copies_from_any_of_them_and_from_what_stays(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, BARRIER)
    bench = desktop.bench
    for start in ("b5", "b18", "b21"):
        bench.go_to(start)
        visited = [start]
        for _ in range(3):
            press(Qt.Key.Key_M)
            visited.append(bench.block_id)
        assert visited[3] == start
        assert set(visited) == {"b5", "b18", "b21"}
        assert visited[1] == {"b5": "b18", "b18": "b21", "b21": "b5"}[start]


def test_m_does_nothing_where_nothing_is_said_again(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, BARRIER)
    for alone in ("b7", "b17"):
        desktop.bench.go_to(alone)
        assert not desktop.actions["go.other_copy"].isEnabled()
        press(Qt.Key.Key_M)
        assert desktop.bench.block_id == alone


def test_outside_of_a_repeated_passage_the_digits_give_reasons(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b5")
    assert desktop.actions[f"{DIGIT}2"].text() == "Copy 2, or remove: advertisement"
    assert desktop.window.inspector.why.reason.key() == "1–9"
    press(Qt.Key.Key_2)
    assert review_of(desktop).rulings["b5"].reason is Reason.ADVERTISEMENT


def test_with_several_blocks_selected_the_digits_give_reasons_even_inside_one(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b13")
    assert desktop.window.inspector.why.reason.key() == ""
    press(Qt.Key.Key_BracketRight)
    chosen = desktop.window.page.selected()
    assert len(chosen) > 1
    assert desktop.window.inspector.why.reason.key() == "1–9"
    press(Qt.Key.Key_6)
    assert {review_of(desktop).rulings[each].reason for each in chosen} == {Reason.COMMENTS}


def test_inside_one_menus_and_keys_call_the_digits_what_they_do_and_those_beyond_do_nothing(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b12")
    texts = [desktop.actions[f"{DIGIT}{place}"].text() for place in (1, 2, 3)]
    assert texts == ["First copy stays", "Second copy stays", "Unite the copies"]
    before = review_of(desktop)
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_9):
        press(key)
    assert review_of(desktop) == before
    desktop.bench.go_to("b5")
    names = {entry.id: entry.text for entry in COMMANDS}
    assert all(desktop.actions[f"{DIGIT}{place}"].text() == names[f"{DIGIT}{place}"] for place in range(1, 10))
    assert all(desktop.actions[f"{DIGIT}{place}"].isEnabled() for place in range(1, 10))


def on_desk(open_desktop: Opener, place: Path, review: Review) -> Desktop:
    """The real window on a desk with one review made by hand."""
    put_review(place / "test.galleyproof", review)
    return open_desktop()


def test_what_may_be_meant_twice_is_settled_by_letting_both_stay(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, doubled_review(RunKind.EITHER))
    desktop.bench.go_to("b10")
    before = body(review_of(desktop))
    press(Qt.Key.Key_4)
    review = review_of(desktop)
    assert body(review) == before
    assert all(review.rulings[each].settled for each in ("b5", "b6", "b7", "b9", "b10", "b11"))
    assert said(desktop) == "Keep 2 copies, blocks 5–7. Ctrl+Z takes it back."
    assert review.decisions[-1].name == "Keep 2 copies, blocks 5–7"
    press(Qt.Key.Key_1)
    assert review_of(desktop).rulings["b10"].verdict is Verdict.REMOVE
    press(Qt.Key.Key_4)
    assert body(review_of(desktop)) == before
    assert len(review_of(desktop).decisions) == 3


def test_a_refrain_asks_nothing_and_leaves_the_digits_their_reasons(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, doubled_review(RunKind.REFRAIN))
    desktop.bench.go_to("b10")
    resolver = desktop.window.inspector.why.resolver
    assert resolver.heading.text() == "Said twice on purpose"
    assert not any(button.isVisible() for button in resolver.buttons)
    press(Qt.Key.Key_M)
    assert desktop.bench.block_id == "b6"
    press(Qt.Key.Key_9)
    assert review_of(desktop).rulings["b6"].reason is Reason.JUNK


def test_what_is_being_typed_is_stored_before_a_choice(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b8")
    press(Qt.Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), "Luckily. ")
    resolver = desktop.window.inspector.why.resolver
    qtbot.waitUntil(lambda: len(resolver.buttons) > 1)
    qtbot.mouseClick(resolver.buttons[1], Qt.MouseButton.LeftButton)
    review = review_of(desktop)
    assert [decision.name.split()[0] for decision in review.decisions] == ["Edit", "Keep"]
    assert review.rulings["b8"].text is not None
    assert review.rulings["b14"].verdict is Verdict.KEEP


def test_a_click_on_a_passage_of_the_comparison_goes_to_its_block(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b6")
    comparison = desktop.window.inspector.why.resolver.comparison

    def click(block_id: str) -> None:
        """On a side of the first pair; once laid out the sides stand beside or above each other."""
        qtbot.waitUntil(lambda: bool(comparison.pairs) and comparison.pairs[0].isVisible())
        pair = comparison.pairs[0]
        places = (QPoint(x, y) for y in range(2, pair.height(), 4) for x in range(10, pair.width(), 10))
        at = next(place for place in places if pair.block_at(place) == block_id)
        qtbot.mouseClick(pair, Qt.MouseButton.LeftButton, pos=at)

    for block_id in ("b12", "b6"):
        click(block_id)
        assert desktop.bench.block_id == block_id


def test_a_figure_that_copies_do_not_share_is_called_out_before_approval_and_in_the_inspector(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    review = review_of(desktop)
    check = next(each for each in checks(review) if each.name == "figures")
    desktop.bench.go_to(check.block_id)
    assert run_of(review, desktop.bench.block_id) is not None
    calls = desktop.window.inspector.why.resolver.calls
    qtbot.waitUntil(calls.isVisible)
    assert calls.text() == "≠ Figures differ: 900 · 950"


def test_t_takes_one_paragraph_from_the_other_copy_and_the_run_stays_decided(
    open_desktop: Opener, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    check = next(each for each in checks(review_of(desktop)) if each.name == "figures")
    desktop.bench.go_to(check.block_id)
    press(Qt.Key.Key_M)
    stood = desktop.bench.block_id
    before = body(review_of(desktop))
    press(Qt.Key.Key_T)
    taken = review_of(desktop)
    assert desktop.bench.block_id == check.block_id
    assert said(desktop) == f"{taken.decisions[-1].name}. Ctrl+Z takes it back."
    assert taken.decisions[-1].name.startswith(f"Take block {check.block_id[1:]} for ")
    changed = [(one, other) for one, other in zip(before, body(taken), strict=True) if one != other]
    assert [("900" in one, "950" in one) for pair in changed for one in pair] == [(True, False), (False, True)]
    run = run_of(taken, check.block_id)
    assert run is not None
    assert is_resolved(taken, run)
    assert {each.name for each in checks(taken)}.isdisjoint({"figures", "runs", "copies"})
    assert stored(desktop, taken.id).rulings == taken.rulings
    press(Qt.Key.Key_T)
    assert desktop.bench.block_id == stood
    assert body(review_of(desktop)) == before
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert review_of(desktop).decisions == ()


def test_a_click_takes_the_version_that_goes(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    desktop.bench.go_to("b6")
    comparison = desktop.window.inspector.why.resolver.comparison
    qtbot.waitUntil(lambda: bool(comparison.rows))
    block_ids, line = next(take for row in comparison.rows for take in row.takes if not take[1].isHidden())
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    review = review_of(desktop)
    assert [review.rulings[each].verdict for each in block_ids] == [Verdict.KEEP] * len(block_ids)
    assert len(review.decisions) == 1
    qtbot.waitUntil(line.isHidden)


def test_t_does_nothing_where_no_other_copy_has_the_passage(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, STORM)
    review = review_of(desktop)
    alone = [
        block
        for run in review.proposal.runs
        for copy in run.copies
        for block in copy.blocks
        if next_version(review, run, block) is None
    ]
    outside = next(block for block in review.rulings if run_of(review, block) is None)
    for block_id in (*alone, outside):
        desktop.bench.go_to(block_id)
        press(Qt.Key.Key_T)
    assert review_of(desktop).decisions == ()
