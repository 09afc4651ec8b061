"""What every detector is told: the page, its tree and what has been measured on it once."""

from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from lxml.html import HtmlElement

from core.duplicates import fold, tokens
from core.model import Block, Evidence, Page
from core.propose.language import detect, everyday_words, primary, tidy_tag
from core.propose.lexicon import Lexicon, Phrase
from core.propose.readable import kept_elements
from core.propose.shape import Prose, Shape, measure
from core.propose.weights import Weights

Findings = Mapping[str, tuple[Evidence, ...]]
"""What a detector says, by block id; a block it has nothing to say of is absent."""


_SEARCHED, _SEARCHED_WORDS = 3000, 600
"""Characters of a block searched for phrases, and words."""


@dataclass(frozen=True, slots=True)
class Context:
    """A page under the detectors' eyes.

    Attributes:
        page: the page.
        tree: its annotated tree; None for text pages.
        language: BCP 47 tag of its language; empty where nothing tells.
        lexicon: the phrases.
        weights: the weights for its medium.
        shapes: measures of each block, by block id.
        shares: share of the page's prose (in words) inside an element, by element id; and inside all elements
            with the same class, id and role words, by these words.
        hits: the phrases each block answers to, by block id.
        readable: ids of the elements readability would keep; empty where it has no voice.
    """

    page: Page
    tree: HtmlElement | None
    language: str
    lexicon: Lexicon
    weights: Weights
    shapes: Mapping[str, Shape]
    shares: Mapping[str, float]
    hits: Mapping[str, tuple[Phrase, ...]]
    readable: AbstractSet[str] = frozenset()

    def shape(self, block: Block) -> Shape:
        """The measures of a block."""
        return self.shapes[block.id]

    def meta(self, *keys: str) -> tuple[str, ...]:
        """What the page states under any of these keys, in the order of the keys."""
        return tuple(meta.value for key in keys for meta in self.page.meta if meta.key.lower() == key.lower())


def make_context(page: Page, tree: HtmlElement | None, lexicon: Lexicon, weights: Weights) -> Context:
    """Measures a page for the detectors."""
    language = page_language(page)
    everyday = everyday_words(language)
    shapes = {block.id: measure(block, everyday) for block in page.blocks}
    hits = {block.id: _hits(lexicon, block, shapes[block.id]) for block in page.blocks}
    readable = kept_elements(tree) if tree is not None else frozenset()
    return Context(page, tree, language, lexicon, weights, shapes, _shares(page, shapes), hits, readable)


def _hits(lexicon: Lexicon, block: Block, shape: Shape) -> tuple[Phrase, ...]:
    return lexicon.hits_in(block.text[:_SEARCHED], shape.folded[:_SEARCHED], shape.words[:_SEARCHED_WORDS])


def page_language(page: Page) -> str:
    """The declared language, unless the words plainly belong to another."""
    declared = next((tag for meta in page.meta if meta.key == "html lang" and (tag := tidy_tag(meta.value))), "")
    words = [word for block in page.blocks if len(block.text) > 60 for word in tokens(fold(block.text[:500]))][:3000]
    found, sure = detect(words or [word for block in page.blocks[:200] for word in tokens(fold(block.text[:200]))])
    if declared and (primary(declared) == found or sure < 0.7):
        return declared
    return found or declared


def _shares(page: Page, shapes: Mapping[str, Shape]) -> Mapping[str, float]:
    words: Counter[str] = Counter()
    for block in page.blocks:
        if shapes[block.id].prose is Prose.PROSE:
            for element in {*block.structure.elements, *block.structure.labels}:
                words[element] += shapes[block.id].length
    total = sum(shapes[block.id].length for block in page.blocks if shapes[block.id].prose is Prose.PROSE)
    return {element: count / total for element, count in words.items()}
