"""Trimming: most of the page around the article is gone, as in wire copy that was cut out of one."""

from collections.abc import Sequence

from core.training.damage.lines import Line, article
from core.training.damage.phrases import Phrases

_ABOVE, _BELOW = (0, 0, 1, 2, 3, 6), (0, 0, 1, 3, 6, 12)
"""Lines that are left above and below the article."""


def trimmed(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The article with a few of the lines around it."""
    places = article(lines)
    if not places:
        return list(lines)
    start = max(0, places[0] - phrases.chance.choice(_ABOVE))
    return list(lines[start : places[-1] + 1 + phrases.chance.choice(_BELOW)])
