"""Fonts as text is set in them."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from gui.flow import leaded, scaled, sized_as


def in_pixels(size: int) -> QFont:
    font = QFont("Noto Sans")
    font.setPixelSize(size)
    return font


def test_a_font_is_scaled_in_the_measure_it_has(qapp: object) -> None:
    font = QFont("Noto Sans", 10)
    assert scaled(font, 1.5).pointSizeF() == pytest.approx(15)
    assert scaled(in_pixels(20), 1.24).pixelSize() == 25
    assert font.pointSizeF() == pytest.approx(10)


def test_a_font_takes_the_size_of_another_and_stays_what_it_is(qapp: object) -> None:
    mono = QFont("Noto Sans Mono", 30)
    assert sized_as(mono, QFont("Noto Sans", 10)).pointSizeF() == pytest.approx(10)
    assert sized_as(mono, in_pixels(17)).pixelSize() == 17
    assert sized_as(mono, in_pixels(17)).family() == "Noto Sans Mono"


def test_lines_are_as_far_apart_as_asked_and_never_closer_than_the_font_needs(qapp: object) -> None:
    font = QFont("Noto Sans", 12)
    assert leaded(font, 2.0).line_height == 2 * QFontInfo(font).pixelSize()
    assert leaded(font, 0.1).line_height == QFontMetrics(font).height()
