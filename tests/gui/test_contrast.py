"""Contrast of every pair of colours that is painted together, in every theme; and themes changed while running."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Reason
from gui.app import Desktop
from gui.contrast import PlatformContrast, contrast, is_stark
from gui.controls import mixed
from gui.exporting.dialog import ExportDialog
from gui.gutter.gutter import EDGE_SHARE
from gui.gutter.ruler import INK_SHARE
from gui.key_sheet import KeySheet
from gui.theme import Role, Theme, load, palette, theme, watcher
from tests.gui.conftest import Opener
from tests.gui.shell import BARRIER, FERRY, go_to_row, open_prepared

PLAIN, HIGH = ("light", "dark"), ("high-contrast-light", "high-contrast-dark")
THEMES = [load(name) for name in (*PLAIN, *HIGH)]
PAPERS = (Role.WINDOW, Role.PANEL, Role.SELECTION)
Pair = tuple[str, QColor, QColor]


def texts(now: Theme) -> Iterator[Pair]:
    """Words and the ground they are painted on."""
    for ink in (Role.INK, Role.MUTED, Role.STRUCK, Role.QUESTION_INK, Role.APPROVED_INK, Role.ACCENT):
        for paper in PAPERS:
            yield f"{ink} on {paper}", now.colour(ink), now.colour(paper)
    accent = now.colour(Role.ACCENT)
    yield "main button", now.colour(Role.ON_ACCENT), accent
    yield "main button pressed", now.colour(Role.ON_ACCENT), accent.darker(112)
    for ink, tint in ((Role.REMOVED_INK, Role.REMOVED_TINT), (Role.ADDED_INK, Role.ADDED_TINT)):
        yield f"{ink} on its tint", now.colour(ink), now.colour(tint)
        yield f"{ink} on paper", now.colour(ink), now.colour(Role.PANEL)
    for reason in Reason:
        yield from texts_of(now, reason)


def texts_of(now: Theme, reason: Reason) -> Iterator[Pair]:
    tint = now.tint(reason)
    for role in (Role.INK, Role.STRUCK, Role.QUESTION_INK, Role.ACCENT):
        yield f"{role} on {reason}", now.colour(role), tint
    for paper in (Role.WINDOW, Role.PANEL):
        yield f"chip of {reason} on {paper}", now.ink_of(reason), now.colour(paper)
    yield f"chip of {reason}", now.ink_of(reason), tint


def marks(now: Theme) -> Iterator[Pair]:
    """Edges, rings, bars and glyph marks, and what they are seen against."""
    for mark in (Role.ACCENT, Role.QUESTION, Role.APPROVED, Role.EDGE, Role.MUTED):
        for paper in PAPERS:
            yield f"{mark} on {paper}", now.colour(mark), now.colour(paper)
    accent, selection, window = now.colour(Role.ACCENT), now.colour(Role.SELECTION), now.colour(Role.WINDOW)
    yield "edge of a ribbon", mixed(accent, selection, EDGE_SHARE), window
    copy = now.ink_of(Reason.DUPLICATE), now.tint(Reason.DUPLICATE)
    yield "edge of a tie between copies", mixed(*copy, EDGE_SHARE), window
    yield "ring inside the main button", now.colour(Role.ON_ACCENT), accent
    for reason in Reason:
        tint, ink = now.tint(reason), now.ink_of(reason)
        yield f"question on {reason}", now.colour(Role.QUESTION), tint
        yield f"frame on {reason}", accent, tint
        yield f"edge of {reason}", ink, tint
        yield f"{reason} on the ruler", mixed(ink, now.colour(Role.HAIRLINE), INK_SHARE), window


def too_faint(pairs: Iterator[Pair], least: float) -> dict[str, float]:
    found = {name: round(contrast(one, other), 2) for name, one, other in pairs}
    return {name: ratio for name, ratio in found.items() if ratio < least}


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
def test_every_text_is_legible_where_it_is_painted(now: Theme) -> None:
    assert too_faint(texts(now), 7.0 if now.name in HIGH else 4.5) == {}


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
def test_every_edge_ring_and_mark_stands_out(now: Theme) -> None:
    assert too_faint(marks(now), 3.0) == {}


@pytest.mark.parametrize("name", HIGH)
def test_in_high_contrast_even_hairlines_stand_out(name: str) -> None:
    now = load(name)
    for paper in (Role.WINDOW, Role.PANEL):
        assert contrast(now.colour(Role.HAIRLINE), now.colour(paper)) >= 3


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
def test_what_widgets_paint_by_themselves_is_legible(now: Theme) -> None:
    made, role = palette(now), QPalette.ColorRole
    pairs = ((role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button))
    pairs += ((role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase))
    pairs += ((role.PlaceholderText, role.Base), (role.Link, role.Base))
    least = 7.0 if now.name in HIGH else 4.5
    for ink, paper in pairs:
        assert contrast(made.color(ink), made.color(paper)) >= least, (ink, paper)


def test_black_on_white_has_the_contrast_that_the_standard_names() -> None:
    black, white, grey = QColor("black"), QColor("white"), QColor("#767676")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
    assert contrast(white, white) == 1


# --- high contrast by wish and by the platform -------------------------------------------------------------------


@pytest.fixture(autouse=True)
def afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    watcher().choose(Qt.ColorScheme.Unknown)


@pytest.mark.parametrize(("scheme", "name"), [(Qt.ColorScheme.Light, HIGH[0]), (Qt.ColorScheme.Dark, HIGH[1])])
def test_high_contrast_is_light_or_dark_as_the_theme_is(scheme: Qt.ColorScheme, name: str) -> None:
    watcher().choose(scheme, high=True)
    assert theme().name == name
    watcher().choose(scheme, high=False)
    assert theme().name == name.removeprefix("high-contrast-")


def test_the_platform_is_followed_until_the_person_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    watcher().choose(Qt.ColorScheme.Light)
    assert theme().name == "light"
    monkeypatch.setattr(PlatformContrast, "is_high", lambda _self: True)
    watcher().refresh()
    assert theme().name == "high-contrast-light"
    watcher().choose(Qt.ColorScheme.Light, high=False)
    assert theme().name == "light"


def test_a_stark_palette_without_greys_is_one_of_high_contrast() -> None:
    stark = QPalette(QColor("black"), QColor("black"))
    stark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    assert is_stark(stark)
    for name in PLAIN:
        assert not is_stark(palette(load(name)))


# --- changed while it runs ---------------------------------------------------------------------------------------


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    made = open_prepared(open_desktop, tmp_path, FERRY, BARRIER)
    go_to_row(made, "tide-barrier.txt")
    made.bench.go_to("b15")  # the resolver is open
    return made


def share_of(widget: QWidget, colour: QColor) -> float:
    """The share of what is painted of ``widget`` that has just this colour."""
    for _ in range(3):
        QApplication.processEvents()
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    return sum(each == colour.rgb() for each in pixels) / len(pixels)


def test_a_change_of_theme_leaves_no_paper_of_the_old_one_anywhere(desktop: Desktop) -> None:
    window = desktop.window
    places = [window, KeySheet(window), ExportDialog(desktop.desk, desktop.bench.review, desktop.settings.now, window)]
    for name, change in (("dark", "view.dark"), ("light", "view.light"), ("high-contrast-light", "view.contrast")):
        before = load(theme().name)
        desktop.actions[change].trigger()
        assert theme().name == name
        for place in places:
            own = {theme().colour(role).name() for role in Role} | {theme().tint(each).name() for each in Reason}
            for role in (Role.WINDOW, Role.PANEL):
                if before.colour(role).name() not in own:
                    assert share_of(place, before.colour(role)) == 0, (place, role)
            assert share_of(place, theme().colour(Role.WINDOW)) > 0.03, place


def test_high_contrast_is_ticked_while_it_holds_and_the_platform_can_have_it_back(desktop: Desktop) -> None:
    contrasted = desktop.actions["view.contrast"]
    contrasted.trigger()
    assert contrasted.isChecked()
    assert desktop.settings.now.contrast == "high"
    contrasted.trigger()
    assert not contrasted.isChecked()
    assert desktop.settings.now.contrast == "normal"
    desktop.actions["view.platform"].trigger()
    assert desktop.settings.now.contrast == "platform"


def test_larger_text_makes_rows_buttons_and_the_resolver_larger_at_once(desktop: Desktop) -> None:
    window = desktop.window
    resolver = window.inspector.why.resolver
    copy = window.article.view.visible_blocks()[-1]

    def heights() -> list[int]:
        for _ in range(3):
            QApplication.processEvents()
        rows = window.page.view.rect_of("b15"), window.article.view.rect_of(copy)
        found = [row.height() for row in rows if row is not None]
        return [*found, resolver.buttons[0].height(), window.losses.chips[0].height()]

    before = heights()
    for _ in range(10):
        desktop.actions["view.larger"].trigger()
    after = heights()
    assert len(before) == 4
    assert [now > 1.25 * old for now, old in zip(after, before, strict=True)] == [True] * 4, (before, after)
