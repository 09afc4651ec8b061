"""How the report looks: the window's own colours and signs for the reasons, light, dark and on paper."""

import json
from collections.abc import Mapping
from functools import cache
from string import Template
from typing import Any

from core.model import Reason
from resources import folder


@cache
def glyph(reason: Reason) -> str:
    """The sign of a reason, beside its name and never instead of it."""
    return str(_read("reasons")["glyphs"][reason.value])


@cache
def style() -> str:
    """The style sheet. Themes by the reader's own setting; on paper always light."""
    template = folder("redline/report.css").read_text(encoding="utf-8")
    light, dark = _read("light"), _read("dark")
    return Template(template).substitute(light=_variables(light), dark=_variables(dark), reasons=_reasons())


def _variables(theme: Mapping[str, Any]) -> str:
    roles = [f"--{role}: {colour};" for role, colour in theme["roles"].items()]
    tints = [f"--{group}-tint: {pair['tint']}; --{group}-ink: {pair['ink']};" for group, pair in theme["tints"].items()]
    return " ".join([*roles, *tints])


def _reasons() -> str:
    groups = _read("reasons")["groups"]
    return "\n".join(
        f".{reason} {{ --tint: var(--{group}-tint); --ink-of: var(--{group}-ink); }}"
        for reason, group in groups.items()
    )


def _read(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(folder(f"themes/{name}.json").read_text(encoding="utf-8"))
    return found
