"""What element names mean to the cutter."""

_FLOW = """
    address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option
    p pre section select summary table tbody td tfoot th thead tr ul
"""
_APART = """
    audio canvas datalist frameset head html iframe listing noembed noframes noscript object plaintext svg
    template textarea video xmp
"""
"""Not in a reader's flow, so no part of the sentence around them."""

BLOCK = frozenset((_FLOW + _APART).split())
"""Elements that end a run of inline text where they begin and where they end."""

SVG_BLOCK = frozenset({"text", "title", "desc", "metadata", "foreignobject"})
"""The same inside ``svg``."""

NOT_TEXT = frozenset({"script", "style"})
"""Elements whose content is code, not text."""

HIDDEN = frozenset({"template", "noscript", "iframe", "noframes", "noembed", "video", "audio", "canvas", "datalist"})
"""Elements whose text a browser with script on does not show."""

SVG_HIDDEN = frozenset({"title", "desc", "metadata"})
"""The same inside ``svg``."""

PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
"""Elements whose line breaks are kept."""

RAW_TEXT = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"})
"""Elements in which nothing but their own end tag is markup."""

LIST = frozenset({"ul", "ol", "menu", "dir", "dl"})
"""Elements that set what is in them one level deeper."""
ITEM = frozenset({"li", "dt", "dd"})
"""Elements that are items of a list."""
CELL = frozenset({"td", "th"})
"""Elements that are cells of a table row."""

MARKS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "code": "code"}
"""Inline elements and the mark they leave; ``a`` leaves a link where it has an address."""
