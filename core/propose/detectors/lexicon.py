"""What the phrase lexicon says of a block's own words."""

from collections.abc import Iterator

from core.model import Block, Evidence
from core.propose.context import Context, Findings
from core.propose.language import primary
from core.propose.lexicon import Phrase, PhraseShape
from core.propose.shape import Prose

_FOREIGN = 0.6
"""How much a phrase of another language than the page's counts."""
_LONG = 30
"""Words from which a phrase inside a block says little of the whole block."""


def detect(context: Context) -> Findings:
    """Speaks of the blocks that answer to a phrase."""
    said = {block.id: tuple(_of(context, block)) for block in context.page.blocks}
    return {block: evidence for block, evidence in said.items() if evidence}


def _of(context: Context, block: Block) -> Iterator[Evidence]:
    """The strongest phrase of each reason."""
    best: dict[str, tuple[float, Phrase]] = {}
    for phrase in context.hits[block.id]:
        share = strength_in(context, block, phrase)
        if share > best.get(phrase.reason, (0.0, phrase))[0]:
            best[phrase.reason] = share, phrase
    for share, phrase in best.values():
        yield context.weights.evidence(
            "lexicon", phrase.shape.value, _BECAUSE[phrase.shape].format(phrase.text), phrase.reason, share
        )


def strength_in(context: Context, block: Block, phrase: Phrase) -> float:
    """How strongly a phrase speaks of a block: less in long prose, less in another language."""
    shape = context.shape(block)
    strength = phrase.strength
    if phrase.shape in {PhraseShape.HAS, PhraseShape.STARTS} and shape.prose is Prose.PROSE:
        strength *= min(1.0, _LONG / max(1, shape.length)) if len(phrase.words) > 1 else 0.2
    return strength * (1.0 if primary(context.language) in {"", phrase.language} else _FOREIGN)


_BECAUSE = {
    PhraseShape.WHOLE: "Its words are “{}”",
    PhraseShape.HEADINGS: "It is the heading “{}”",
    PhraseShape.STARTS: "It begins with “{}”",
    PhraseShape.HAS: "It has the words “{}”",
}
