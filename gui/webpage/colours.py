"""The colours of the theme as style sheets of the marks: one for the page's text, one for the layer over it."""

from PySide6.QtGui import QGuiApplication

from core.model import Reason
from gui.theme import Role, Theme

FIELD = "field"
"""The look of a block that became a field; reasons have looks of their own name."""
PLAIN = "plain"
"""The look of a kept block that is marked for another cause."""


def look_of(reason: Reason) -> str:
    """The name of the look of ``reason``."""
    return f"gp-{reason.value}"


def sheets(theme: Theme) -> tuple[str, str, bool]:
    """The two style sheets of ``theme``, and whether pages are drawn dark in it."""
    struck, dark = theme.roles[Role.STRUCK], is_dark(theme)
    words = [
        f"::highlight({look_of(each)}){{{_ground(tint, dark=dark)}color:{struck};text-decoration:line-through {ink}}}"
        for each, (tint, ink) in theme.tints.items()
    ]
    return "".join(words), _layer(theme), dark


def is_dark(theme: Theme) -> bool:
    """Whether light pages are drawn dark in ``theme``."""
    return theme.colour(Role.PANEL).lightness() < 128


def _ground(tint: str, *, dark: bool) -> str:
    """WebEngine, drawing dark, takes the ground of a highlight for an ink and lightens it: there is none then."""
    return "" if dark else f"background-color:{tint};"


def _layer(theme: Theme) -> str:
    roles = theme.roles
    looks = [(look_of(each), *pair) for each, pair in theme.tints.items()]
    looks += [(name, roles[Role.WINDOW], roles[Role.MUTED]) for name in (FIELD, PLAIN)]
    classes = "".join(f".{name}{{--tint:{tint};--ink:{ink}}}" for name, tint, ink in looks)
    return (
        f"{classes}div{{position:absolute;box-sizing:border-box}}"
        ".tint{background:var(--tint)}"
        f".edge{{background:var(--ink)}}.edge.{PLAIN},.edge.{FIELD}{{background:none}}"
        f".edge.question{{background:repeating-linear-gradient({roles[Role.QUESTION]} 0 3px,transparent 3px 6px)}}"
        f".current{{border:2px solid {roles[Role.ACCENT]};border-radius:3px}}"
        f".chosen{{border:1px dashed {roles[Role.ACCENT]};border-inline-end:3px solid {roles[Role.ACCENT]}}}"
        f".chip{{direction:{'rtl' if QGuiApplication.isRightToLeft() else 'ltr'}}}"
        ".chip{white-space:nowrap;max-width:22em;overflow:hidden;text-overflow:ellipsis;padding:0 5px;"
        "border-radius:7px;font:11px/15px 'Noto Sans','DejaVu Sans',sans-serif;"
        "background:var(--tint);color:var(--ink);border:1px solid var(--ink)}"
        ".chip.over{opacity:.85}"
    )
