"""Fonts as text is set in them: at another's size, at a share of their own, and with room from line to line."""

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics


@dataclass(frozen=True)
class Face:
    """A font as text is set in it.

    Attributes:
        font: the font.
        line_height: pixels from line to line; 0 for the font's own.
    """

    font: QFont
    line_height: int = 0
    key: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", f"{self.font.key()}/{self.line_height}")


def sized_as(font: QFont, model: QFont) -> QFont:
    """``font`` at the size of ``model``."""
    result = QFont(font)
    if model.pointSizeF() > 0:
        result.setPointSizeF(model.pointSizeF())
    else:
        result.setPixelSize(model.pixelSize())
    return result


def scaled(font: QFont, scale: float) -> QFont:
    """``font`` at ``scale`` times its size, whether that is in points or in pixels."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * scale)
    else:
        result.setPixelSize(round(font.pixelSize() * scale))
    return result


def leaded(font: QFont, leading: float) -> Face:
    """``font`` with lines ``leading`` times as far apart as it is high."""
    # Never less than the font itself asks for: scripts with tall marks need their room.
    return Face(font, max(round(QFontInfo(font).pixelSize() * leading), QFontMetrics(font).height()))
