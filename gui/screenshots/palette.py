"""Pictures with a palette of 256 colours: a third of the size, and nobody sees which they lack."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_MOST = 256


def with_palette(picture: QImage) -> QImage:
    """``picture`` in 256 colours: of every hue and shade its commonest, then the commonest of all."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    common = [colour for colour, _ in counted.most_common()]
    chosen = list(dict.fromkeys([*_one_of_each(common), *common]))[:_MOST]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, chosen, Qt.ImageConversionFlag.AvoidDither)


def _one_of_each(common: Iterable[int]) -> list[int]:
    """The first colour of each part of the cube of colours, eight parts an edge."""
    found: dict[int, int] = {}
    for colour in common:
        found.setdefault(colour & 0xE0E0E0, colour)
    return list(found.values())[: _MOST // 2]
