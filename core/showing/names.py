"""Which elements and attributes a browser is handed. What is not named here never reaches it."""

import re

_FLOW = """
    abbr acronym address article aside b bdi bdo big blockquote br button caption center cite code col colgroup dd
    del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header
    hgroup hr i ins kbd label legend li main mark menu meter nav nobr ol optgroup option p picture pre progress q rp
    rt ruby s samp search section select small span strike strong sub summary sup table tbody td textarea tfoot th
    thead time tr tt u ul var wbr a
"""
ELEMENTS = frozenset(_FLOW.split())
"""Elements that only lay out and name text. None fetches, runs or submits anything by itself."""

EMPTY = frozenset({"br", "hr", "wbr", "col"})
"""Elements of these that have no content."""

SVG = frozenset({"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"})
"""Shapes of drawings. Neither ``use``, ``image`` nor ``foreignObject`` is among them, nor anything that moves."""

CONTROLS = frozenset({"button", "select", "textarea"})
"""Elements a reader could type into or press, which here are only looked at."""

UNSEEN = frozenset({"template", "noscript", "noframes", "noembed", "datalist"})
"""Elements whose content a browser with script on does not show; only its text is kept, hidden."""

FRAMES = frozenset({"iframe", "video", "canvas", "embed", "frame"})
"""Elements in whose place a box of the same size stands. Their fallback text is hidden."""

DROPPED = frozenset({"script", "style", "link", "meta", "base", "param", "source", "track", "area", "audio"})
"""Elements that leave nothing behind but the text of theirs that is a block's."""

_LAYING_OUT = """
    abbr align aria-expanded aria-hidden aria-label bgcolor border cellpadding cellspacing class color cols colspan
    compact dir face headers hidden high hspace id lang low max min noshade nowrap optimum reversed role rows rowspan
    rules scope size span start type valign value vspace width height
"""
ATTRIBUTES = frozenset(_LAYING_OUT.split())
"""Attributes that lay out and name. No address is among them, and nothing that names a window or a handler."""

_DRAWING = """
    class clip-rule cx cy d dx dy fill fill-opacity fill-rule font-family font-size font-weight height id opacity
    points preserveaspectratio r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit
    stroke-opacity stroke-width text-anchor transform version viewbox width x x1 x2 y y1 y2
"""
SVG_ATTRIBUTES = frozenset(_DRAWING.split())
"""Attributes of the parts of a drawing; what they say is looked at too."""

RENAMED = {"xmp": "pre", "listing": "pre", "plaintext": "pre", "object": "div", "frameset": "div", "body": "div"}
"""Elements that are handed on as another, which lays out their text alike and reads it as markup."""

_OWN = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+){1,6}")
_RESERVED = ("annotation-xml", "color-profile", "font-face", "missing-glyph")
_LONGEST = 60


def element(tag: str) -> str:
    """The element that ``tag`` is handed on as; those a page made up keep their name, others become ``span``."""
    if tag in ELEMENTS:
        return tag
    if tag in RENAMED:
        return RENAMED[tag]
    made_up = len(tag) <= _LONGEST and _OWN.fullmatch(tag) and not tag.startswith(("gp-", *_RESERVED))
    return tag if made_up else "span"
