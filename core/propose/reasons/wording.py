"""What a block's own words say of what it is for."""

from collections.abc import Iterator, Mapping, Sequence

from core.model import Reason
from core.propose.context import Context
from core.propose.lexicon import Phrase, PhraseShape
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_WEIGHTS = {PhraseShape.WHOLE: 3.2, PhraseShape.HEADINGS: 3.2, PhraseShape.STARTS: 3.0, PhraseShape.HAS: 3.6}
"""How much a phrase of full strength weighs, by how it stands in the block."""
_STORY = frozenset({Zone.HEAD, Zone.INSIDE})
_DATED = frozenset({Line.DATE, Line.BYLINE})
_WHOLES = frozenset({PhraseShape.WHOLE, PhraseShape.HEADINGS})
_LONG, _WORD_IN = 30, 8
"""Words from which a phrase, and a single word, inside a block say little of the whole block."""
_CREDIT = 6
"""Words of the longest line that is nothing but the owner of a picture."""
_SAID_OTHERWISE: Mapping[Line, Sequence[Reason]] = {
    Line.BUY: (Reason.SUBSCRIBE,),
    Line.SHARE: (Reason.HEADER_FOOTER,),
    Line.TERMS: (Reason.CONSENT,),
}
"""What the lexicon reads in lines that say something else when they are read whole: "Get started", "Follow us"."""
_AMBIGUOUS = 0.35
"""How much the lexicon counts for "Email" or "Print", which stand anywhere, and in an A to Z."""
_UNLIKELY = 0.5
"""How much words count where what they speak of does not stand: comments above a story, an error inside one, a date
of the story below it. A single word such as "Watch" above a story is one of a menu, and "Links" tells little at all."""
_SAY = {
    PhraseShape.WHOLE: "Its words are “{}”",
    PhraseShape.HEADINGS: "It is the heading “{}”",
    PhraseShape.STARTS: "It begins with “{}”",
    PhraseShape.HAS: "It has the words “{}”",
}
_OF_LINES: Mapping[Line, Ground] = {
    Line.TOOL: Ground(Reason.SHARE, 1.0, "It is a tool for passing on or keeping"),
    Line.SPOKEN: Ground(Reason.HIDDEN, 3.4, "It is said to those who have the page read to them"),
    Line.POLL: Ground(Reason.COMMENTS, 1.8, "It asks readers to vote"),
    Line.BUY: Ground(Reason.ADVERTISEMENT, 2.4, "It asks the reader to buy or to book"),
    Line.TAGS: Ground(Reason.METADATA, 3.6, "It heads the story's tags"),
    Line.COOKIE: Ground(Reason.CONSENT, 2.6, "It speaks of cookies"),
    Line.TERMS: Ground(Reason.LEGAL, 3.2, "It leads to terms or a policy"),
    Line.HOUSE: Ground(Reason.HEADER_FOOTER, 2.2, "It speaks of the house itself"),
    Line.PAID: Ground(Reason.ADVERTISEMENT, 2.8, "It tells of money for what is linked"),
    Line.DISCLAIMER: Ground(Reason.LEGAL, 2.6, "It disclaims liability"),
    Line.SMALLPRINT: Ground(Reason.LEGAL, 3.0, "It is the small print of a form"),
    Line.JOIN: Ground(Reason.SUBSCRIBE, 2.0, "It asks the reader to subscribe or to sign in"),
    Line.FORM: Ground(Reason.SUBSCRIBE, 1.7, "It is a field of a form"),
    Line.SHARE: Ground(Reason.SHARE, 2.2, "It asks the reader to pass the story on"),
    Line.MORE: Ground(Reason.RELATED, 2.2, "It leads to other stories"),
    Line.AUTHOR: Ground(Reason.CREDIT, 2.2, "It tells who the author is"),
    Line.SIGNS: Ground(Reason.JUNK, 1.2, "It has no words"),
    Line.RIGHTS: Ground(Reason.LEGAL, 3.2, "It claims rights"),
    Line.COMMENTS: Ground(Reason.COMMENTS, 2.6, "It counts comments"),
    Line.TICKER: Ground(Reason.JUNK, 2.4, "It is a figure of a ticker"),
    Line.PRICE: Ground(Reason.ADVERTISEMENT, 1.8, "It names a price"),
    Line.NUMBER: Ground(Reason.JUNK, 0.6, "It is nothing but figures"),
    Line.NETWORKS: Ground(Reason.SHARE, 2.8, "It names networks for passing on"),
    Line.LANGUAGE: Ground(Reason.NAVIGATION, 2.0, "It is one of several languages or editions"),
    Line.CRUMBS: Ground(Reason.NAVIGATION, 4.0, "It is the way to the page through the site"),
    Line.SCRIPT: Ground(Reason.ERROR_BANNER, 3.6, "It asks for scripts that do not run"),
    Line.ARCHIVE: Ground(Reason.NAVIGATION, 1.8, "It is a month of an archive"),
    Line.CODE: Ground(Reason.JUNK, 3.2, "It is code or a gap left for a text"),
    Line.ADDRESS: Ground(Reason.HEADER_FOOTER, 3.2, "It is an address, a telephone number or office hours"),
    Line.CREDIT: Ground(Reason.CREDIT, 2.6, "It names who took or made a picture"),
    Line.CAPTION: Ground(Reason.CAPTION, 2.6, "It describes a picture and names who took it"),
    Line.DATE: Ground(Reason.METADATA, 0.8, "It gives a date or a time"),
    Line.BYLINE: Ground(Reason.METADATA, 1.0, "It says who wrote it"),
}


def grounds(context: Context, row: Row) -> Iterator[Ground]:
    """What the phrases of the lexicon and the kind of its line say of a block."""
    best: dict[Reason, tuple[float, Phrase]] = {}
    for phrase in context.hits[row.block.id]:
        weight = _weight(row, phrase)
        if weight > best.get(phrase.reason, (0.0, phrase))[0]:
            best[phrase.reason] = weight, phrase
    for reason, (weight, phrase) in best.items():
        yield Ground(reason, weight, _SAY[phrase.shape].format(phrase.text))
    if row.line is Line.RIGHTS and _of_the_story(row):
        yield _of_a_picture(row)
    elif row.line in _OF_LINES:
        elsewhere = row.line in _DATED and row.zone not in _STORY
        elsewhere = elsewhere or (row.line is Line.TAGS and row.zone in {Zone.ABOVE, Zone.FOOT})
        yield _OF_LINES[row.line].times(_UNLIKELY) if elsewhere else _OF_LINES[row.line]


def _of_the_story(row: Row) -> bool:
    """Whether a copyright sign stands in the story, and not in the story's own notice."""
    notice = row.shape.folded.startswith("copyright") or "reserved" in row.shape.words
    return row.zone in _STORY and not row.place.box and not notice


def _of_a_picture(row: Row) -> Ground:
    """A copyright sign within the story is that of a picture."""
    if row.shape.length <= _CREDIT:
        return Ground(Reason.CREDIT, 3.2, "It names who owns a picture")
    return Ground(Reason.CAPTION, 3.2, "It describes a picture and names who owns it")


def _weight(row: Row, phrase: Phrase) -> float:
    weight = _WEIGHTS[phrase.shape] * phrase.strength * _covered(row, phrase)
    if row.line is Line.TOOL or row.listed or phrase.reason in _SAID_OTHERWISE.get(row.line, ()):
        weight *= _AMBIGUOUS
    return weight * _UNLIKELY if _unlikely(row, phrase) else weight


def _unlikely(row: Row, phrase: Phrase) -> bool:
    """Whether what a phrase speaks of does not stand where the block stands."""
    above = row.zone is Zone.ABOVE and not row.place.box
    match phrase.reason:
        case Reason.COMMENTS:
            return above
        case Reason.RELATED:
            return above and phrase.shape in _WHOLES and row.shape.length <= 1
        case Reason.ERROR_BANNER:
            return row.zone is Zone.INSIDE
        case Reason.METADATA:
            return row.line in _DATED and row.zone not in _STORY
        case Reason.JUNK:
            return phrase.shape in _WHOLES
    return False


def _covered(row: Row, phrase: Phrase) -> float:
    """How much of the block a phrase stands for."""
    words = len(phrase.words)
    if phrase.shape in _WHOLES:
        return float((words / max(words, len(row.shape.words))) ** 0.5)
    return min(1.0, (_LONG if words > 1 else _WORD_IN) / max(1, row.shape.length))
