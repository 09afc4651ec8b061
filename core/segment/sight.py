"""What the eye does not see of a page: the one place that says so."""

import re
from collections.abc import Mapping

from core.segment import tags

_INVISIBLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_unseen(tag: str, attributes: Mapping[str, str], in_svg: bool) -> bool:
    """Whether an element is hidden from the eye.

    ``html`` and ``body`` never are: pages hide them until their script has run.
    """
    if tag in {"html", "body"}:
        return False
    if tag in (tags.SVG_HIDDEN if in_svg else tags.HIDDEN) or "hidden" in attributes:
        return True
    style = attributes.get("style", "")
    return bool(style) and bool(_INVISIBLE.search(style))
