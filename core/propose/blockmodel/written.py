"""What is measured of a block's own words."""

import re
from collections.abc import Iterator, Sequence

from core.duplicates import fold, tokens
from core.model import Block, BlockKind, Reason
from core.propose.blockmodel.table import Table, table
from core.propose.context import Context
from core.propose.detectors.lexicon import strength_in
from core.propose.shape import Prose

_EDGE = 300
"""Characters at each end of a block that are looked at for marks."""
_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("quoted", re.compile(r'["“”„«»]')),
    ("listed", re.compile(r"^\s*(?:[-*•·‣▪►»→]|\d{1,2}[.)])\s")),
    ("separated", re.compile(r"\s[|·•»›/]\s")),
    ("address", re.compile(r"https?://|www\.|\S@\w")),
    ("handle", re.compile(r"(?<!\w)[@#]\w")),
    ("copyright", re.compile(r"©|\(c\) ?\d{4}|all rights reserved", re.IGNORECASE)),
    (
        "pictured",
        re.compile(
            r"(?<!\w)(?:photos?|photograph|pictures?|images?|fotos?|bild|symbolbild|imagen|crédit|credit|фото|صورة)"
            r"(?: (?:by|credit|courtesy|von|de))?\s*[:/©]|(?:getty|shutterstock|/ ?(?:ap|afp|reuters|epa|dpa)\)?$)",
            re.IGNORECASE,
        ),
    ),
    ("colon", re.compile(r":\s*$")),
    ("question", re.compile(r"\?\W*$")),
    ("exclaimed", re.compile(r"!\W*$")),
    ("broken-off", re.compile(r"(?:…|\.\.\.|\[…\])\W*$")),
    ("arrow", re.compile(r"[→»›>▶►]\s*$")),
    (
        "clock",
        re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d+ (?:min|minutes?|hours?|days?|hrs?|weeks?|months?)\b", re.IGNORECASE),
    ),
    ("year", re.compile(r"\b(?:19|20)\d\d\b")),
    ("price", re.compile(r"[$€£¥]\s?\d|\d\s?[$€£]")),
    ("bracketed", re.compile(r"^\s*[\[(].*[\])]\s*$")),
    ("lower", re.compile(r"^[^\W\d_A-ZÀ-ÞА-Я]")),
    ("opens-quote", re.compile(r"^\s*[\"“„«‘']")),
    ("dashed", re.compile(r"^\s*[–—-]\s*\w|^\*|^~")),
)
_PATTERNS = tuple(pattern for _, pattern in _MARKS)
_SENTENCE = re.compile(r"[.!?…。！？؟।][)\]\"'”’»]*\s+(?=[^\sa-z])")
_CASED = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEXICON = tuple(Reason)
_KINDS = {kind: number for number, kind in enumerate(BlockKind)}
_PROSE = {prose: number for number, prose in enumerate(Prose)}

_NAMES = (
    "words", "characters", "word-length", "everyday", "ends", "links", "reads", "sentences", "commas", "capitals",
    "shouting", "digits", "signs", "month", "said", "byline", "titled", "title-share", "kind", "level", "continues",
    *(f"mark-{name}" for name, _ in _MARKS),
    *(f"says-{reason}" for reason in _LEXICON),
    "says-any",
)  # fmt: skip


def written(context: Context) -> Table:
    """Measures of every block's own text: no markup, no neighbours."""
    titles = title_words(context)
    return table(_NAMES, (tuple(_row(context, block, titles)) for block in context.page.blocks))


def title_words(context: Context) -> Sequence[frozenset[str]]:
    """The words of each title the page states about itself."""
    stated = context.meta("json-ld headline", "meta og:title", "meta twitter:title", "title")
    return [words for title in stated if (words := frozenset(tokens(fold(title))))]


def _row(context: Context, block: Block, titles: Sequence[frozenset[str]]) -> Iterator[float]:
    shape = context.shape(block)
    text = block.text if len(block.text) <= 2 * _EDGE else f"{block.text[:_EDGE]} {block.text[-_EDGE:]}"
    cased = _CASED.findall(text)
    letters = max(1, len(text))
    yield from (shape.length, block.characters, block.characters / max(1, len(shape.words)), shape.everyday)
    yield from (shape.ends, shape.links, _PROSE[shape.prose], len(_SENTENCE.findall(text)))
    yield text.count(",") / max(1, len(cased))
    yield sum(word[0].isupper() for word in cased) / max(1, len(cased))
    yield sum(len(word) > 1 and word.isupper() for word in cased) / max(1, len(cased))
    yield sum(map(str.isdigit, text)) / letters
    yield sum(not (c.isalnum() or c.isspace()) for c in text) / letters
    yield any(word in context.lexicon.months for word in shape.words[:12])
    yield not context.lexicon.said.isdisjoint(shape.words)
    yield any(shape.words[: len(opener)] == opener for opener in context.lexicon.bylines)
    yield from _of_titles(frozenset(shape.words[:60]), titles)
    yield from (_KINDS[block.kind], block.level, block.continues)
    yield from [pattern.search(text) is not None for pattern in _PATTERNS]
    yield from _of_lexicon(context, block)


def _of_titles(words: frozenset[str], titles: Sequence[frozenset[str]]) -> tuple[float, float]:
    """How far a block is the page's title, and how many of its words stand in one."""
    if not words or not titles:
        return float("nan"), float("nan")
    alike = max(len(words & title) / len(words | title) for title in titles)
    return alike, max(len(words & title) / len(words) for title in titles)


def _of_lexicon(context: Context, block: Block) -> Iterator[float]:
    best: dict[Reason, float] = {}
    for phrase in context.hits[block.id]:
        best[phrase.reason] = max(best.get(phrase.reason, 0.0), strength_in(context, block, phrase))
    yield from [best.get(reason, 0.0) for reason in _LEXICON]
    yield max(best.values(), default=0.0)
