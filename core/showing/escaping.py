"""Text and values in which a browser finds no markup."""

import html
import re

_CLEAN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def text_of(text: str) -> str:
    """``text`` as it stands between tags."""
    return html.escape(_CLEAN.sub("\ufffd", text), quote=False)


def written(name: str, value: str) -> str:
    """One attribute, with a space before it."""
    return f' {name}="{html.escape(_CLEAN.sub("", value))}"'
