import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextLayout
from PySide6.QtWidgets import QApplication

from core.model import Reason
from gui.theme import Role, Theme, copy_font, glyph, load, palette, theme, watcher

THEMES = [load("light"), load("dark")]
TEXTS = [Role.INK, Role.MUTED, Role.QUESTION_INK, Role.APPROVED_INK]
PAPERS = [Role.WINDOW, Role.PANEL, Role.SELECTION]


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.1."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
@pytest.mark.parametrize(("text", "paper"), list(itertools.product(TEXTS, PAPERS)))
def test_every_text_is_legible_on_every_paper(now: Theme, text: Role, paper: Role) -> None:
    assert contrast(now.colour(text), now.colour(paper)) >= 4.5


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
def test_the_main_button_and_links_are_legible(now: Theme) -> None:
    assert contrast(now.colour(Role.ON_ACCENT), now.colour(Role.ACCENT)) >= 4.5
    assert contrast(now.colour(Role.ACCENT), now.colour(Role.PANEL)) >= 4.5


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
@pytest.mark.parametrize("reason", list(Reason))
def test_removed_text_its_chip_and_its_ink_are_legible_on_the_tint(now: Theme, reason: Reason) -> None:
    tint = now.tint(reason)
    assert contrast(now.ink_of(reason), tint) >= 4.5
    assert contrast(now.ink_of(reason), now.colour(Role.PANEL)) >= 4.5
    assert contrast(now.colour(Role.STRUCK), tint) >= 4.5


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
@pytest.mark.parametrize(("ink", "tint"), [(Role.REMOVED_INK, Role.REMOVED_TINT), (Role.ADDED_INK, Role.ADDED_TINT)])
def test_words_that_only_one_version_has_are_legible_and_their_tint_can_be_seen(
    now: Theme, ink: Role, tint: Role
) -> None:
    assert contrast(now.colour(ink), now.colour(tint)) >= 4.5
    assert contrast(now.colour(ink), now.colour(Role.PANEL)) >= 4.5
    assert contrast(now.colour(tint), now.colour(Role.PANEL)) >= 1.12


@pytest.mark.parametrize("now", THEMES, ids=lambda each: each.name)
def test_marks_that_are_not_text_stand_out_from_the_paper(now: Theme) -> None:
    for mark in (Role.ACCENT, Role.APPROVED, Role.MISSPELT):
        assert contrast(now.colour(mark), now.colour(Role.PANEL)) >= 3


def test_every_reason_has_a_glyph_of_its_own_so_that_colour_is_never_alone() -> None:
    assert len({glyph(reason) for reason in Reason}) == len(Reason)


@pytest.mark.parametrize("sign", [*(glyph(reason) for reason in Reason), *"≠↪▸✓"])
def test_every_glyph_is_in_a_font_of_the_machine(qapp: QApplication, sign: str) -> None:
    layout = QTextLayout(sign, qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    assert drawn
    assert 0 not in drawn, "0 is the box a font draws for what it has not"


def test_the_theme_follows_the_choice_and_tells(qapp: QApplication) -> None:
    told: list[str] = []

    def note() -> None:
        told.append(theme().name)

    watcher().changed.connect(note)
    watcher().choose(Qt.ColorScheme.Dark)
    assert theme().name == "dark"
    assert qapp.palette().window().color() == theme().colour(Role.WINDOW)
    watcher().choose(Qt.ColorScheme.Light)
    assert told[-2:] == ["dark", "light"]
    watcher().changed.disconnect(note)
    watcher().choose(Qt.ColorScheme.Unknown)


def test_the_palette_uses_the_roles() -> None:
    for now in THEMES:
        assert palette(now).highlight().color() == now.colour(Role.ACCENT)


def test_copy_is_larger_than_the_page(qapp: QApplication) -> None:
    assert copy_font().pointSizeF() > qapp.font().pointSizeF()
