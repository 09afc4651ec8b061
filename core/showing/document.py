"""What is handed to a browser: one document that needs nothing else."""

from dataclasses import dataclass
from enum import StrEnum

ATTRIBUTE = "data-gp-block"
"""The attribute that holds the id of the block whose text an element holds, and no other text."""

HIDDEN = "gp-hidden"
"""The element around what a reader did not see."""

TEXT = "gp-text"
"""The element around a block's text where no element of the page holds it alone. It makes no box of its own."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
"""The content security policy a document asks for: its own style sheets and pictures in it, and nothing else."""


class Plain(StrEnum):
    """Why a page's blocks stand one under the other instead of as they were laid out."""

    TEXT = "text"
    """It is a text and never had a layout."""
    INCOMPLETE = "incomplete"
    """It could not be cut as it should."""
    TOO_LARGE = "too-large"
    """It has more elements, or more of them, than a browser is handed."""


@dataclass(frozen=True, slots=True)
class Document:
    """A page to look at.

    Attributes:
        markup: the whole of it, HTML in a ``str``; to be sent as UTF-8.
        plain: why it is the page's blocks in plain setting: a value of ``Plain``, or a failure as the rest of a
            sentence about the page ("took longer than 10 seconds"); empty when it is the page as it was laid out.
    """

    markup: str
    plain: str = ""


# The first sheet gives what the page's own sheets may overrule; the last one what they may not.
_DEFAULTS = """
:where(html){background:#fff;color:#000;font-family:serif}
:where(a[data-gp-link]){color:#00e;text-decoration:underline}
:where(gp-box){display:inline-block;background:#ececea;color:#5c5c58;overflow:hidden;font:12px sans-serif}
"""
_RULES = f"""
html,body{{visibility:visible!important;opacity:1!important;overflow:visible!important;animation:none!important;
filter:none!important;content-visibility:visible!important;clip-path:none!important}}
html{{overflow:auto!important;scroll-behavior:auto!important;scroll-snap-type:none!important}}
{TEXT}{{all:unset!important;display:contents!important}}
{HIDDEN}{{display:none!important}}
*,*::before,*::after{{animation-duration:1ms!important;animation-delay:0s!important;
animation-iteration-count:1!important;animation-fill-mode:both!important;transition:none!important}}
"""


def document_of(
    body: str, sheets: str = "", root: str = "", tag: str = "<body>", doctype: str = "<!DOCTYPE html>"
) -> str:
    """A document around ``body``.

    Args:
        body: safe markup.
        sheets: safe ``style`` elements.
        root: safe attributes of the root element, with a space before them.
        tag: the start tag of the body.
        doctype: a document type, or nothing for a page laid out as browsers once did.
    """
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    head = f'<meta charset="utf-8">{policy}<meta name="referrer" content="no-referrer">'
    styles = f"<style>{_DEFAULTS}</style>{sheets}<style>{_RULES}</style>"
    return f"{doctype}<html{root}><head>{head}{styles}</head>{tag}{body}</body></html>"
