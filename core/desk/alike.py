"""Other reviews that have the same passages: which have much of an article, and where one block stands."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, func, select

from core.desk.packing import unpack_texts
from core.desk.passages import Indexed, Standing, index, look_up
from core.desk.schema import PROPOSALS, REVIEWS
from core.desk.values import Elsewhere, NearDuplicate
from core.duplicates import fold, likeness, tokens

MUCH = 0.5
"""Share of an article's words from which a review that has them is its near duplicate."""
_ALIKE = 0.8
"""Likeness from which two passages say nearly the same."""
_ENOUGH = 40
"""Words of an article below which its standing elsewhere says nothing of it."""
_THE_SITES = 6
"""Other pages of its site from which a passage is the site's and not the article's."""
_SEVERAL = 2
"""Other pages of its site from which it says anything that a block stands there."""
_COMPARED = 8
"""Reviews that are compared word by word: those which have most."""


@dataclass(frozen=True, slots=True)
class Other:
    """A review beside the one that is looked at.

    Attributes:
        number: its number on the desk.
        review_id: its id.
        name: what a person calls its source.
        title: its headline as it stands now; empty where unknown.
        site: host of its page's address, without ``www.``; empty where unknown.
    """

    number: int
    review_id: str
    name: str
    title: str
    site: str


@dataclass(frozen=True, slots=True)
class Twin:
    """A review that has much of an article.

    Attributes:
        other: the review.
        similarity: share of the article's words that stand there, by the words themselves, 0 to 1.
        first: number of the first block of the article that stands there.
    """

    other: Other
    similarity: float
    first: int


class Around:
    """The passages of one page as they stand on other pages of the desk.

    Args:
        connection: a transaction; the desk is read through it as long as this is used.
        texts: of the blocks asked about, by block id.
        own: the review's number, whose own page is passed over.
        site: the page's site; empty where unknown.
        indexed: the passages among the texts, where they are at hand.
    """

    def __init__(
        self, connection: Connection, texts: Mapping[str, str], own: int, site: str, indexed: Indexed | None = None
    ) -> None:
        self._connection = connection
        self._texts = texts
        self._site = site
        self._indexed = index(texts) if indexed is None else indexed
        self._found = look_up(connection, self._indexed, own)
        numbers = {one.review for standings in self._found.values() for one in standings}
        self._others = _others(connection, numbers)
        self._pages: dict[int, Mapping[str, str]] = {}

    def twins(self, kept: Collection[str]) -> tuple[Twin, ...]:
        """Reviews that have at least ``MUCH`` of an article, by the words themselves, most alike first.

        Args:
            kept: ids of the blocks that are the article.
        """
        story = self._story(kept)
        if self._words(story) < _ENOUGH:
            return ()
        twins = [self._twin(story, number) for number in self._candidates(story)[:_COMPARED]]
        return tuple(sorted((one for one in twins if one.similarity >= MUCH), key=lambda one: -one.similarity))

    def sharing(self, kept: Collection[str]) -> tuple[int, ...]:
        """The numbers of reviews that may have enough of an article to be near duplicates, whoever is the longer.

        Those that may have most first; as many as are compared word by word.
        """
        words = self._shared(self._story(kept))
        return tuple(number for number, count in words.most_common(_COMPARED) if count >= MUCH * _ENOUGH)

    def pages_of_site(self, kept: Collection[str]) -> Mapping[str, int]:
        """On how many other pages of the site each block stands word for word, by block id, from two pages on.

        Pages that have much of the article do not count: they are the same article again.

        Args:
            kept: ids of the blocks that are the article.
        """
        same = set(self._candidates(self._story(kept)))
        counts = {f"b{block}": len(self._on_site(block) - same) for block in self._found}
        return {block_id: count for block_id, count in counts.items() if count >= _SEVERAL}

    def of_block(self, block_id: str, most: int) -> tuple[Elsewhere, ...]:
        """Where a block stands, most alike first, each review once and at most ``most``."""
        found = self._found.get(int(block_id[1:]), ())
        first = {one.review: one for one in reversed(found)}
        ranked = sorted(first.values(), key=lambda one: -one.shared)
        exact, near = [one for one in ranked if one.exact], [one for one in ranked if not one.exact]
        looked = [(self._alike(block_id, one), one) for one in (*exact[:most], *near[:_COMPARED])]
        alike = sorted(((share, one) for share, one in looked if share), key=lambda pair: -pair[0])
        return tuple(self._elsewhere(one, share) for share, one in alike[:most])

    def _story(self, kept: Collection[str]) -> list[int]:
        """The article's passages, but for those that stand all over its site."""
        blocks = [int(block_id[1:]) for block_id in kept]
        return [block for block in blocks if block in self._indexed and len(self._on_site(block)) < _THE_SITES]

    def _words(self, story: Sequence[int]) -> int:
        return sum(self._indexed[block].words for block in story)

    def _candidates(self, story: Sequence[int]) -> list[int]:
        """Reviews that have ``MUCH`` of the article if all that might be alike is, those that might have most first."""
        least = MUCH * self._words(story)
        return [number for number, count in self._shared(story).most_common() if count >= least]

    def _shared(self, story: Sequence[int]) -> Counter[int]:
        """How many words each review might have of the article, by the review's number."""
        words: Counter[int] = Counter()
        for block in story:
            for number in {one.review for one in self._found.get(block, ())}:
                words[number] += self._indexed[block].words
        return words

    def _twin(self, story: Sequence[int], number: int) -> Twin:
        alike = {block: self._best(block, number) for block in story}
        words = sum(self._indexed[block].words * share for block, share in alike.items())
        first = next((block for block in story if alike[block]), 0)
        return Twin(self._others[number], words / self._words(story), first)

    def _on_site(self, block: int) -> set[int]:
        """Other pages of the site that have a block word for word."""
        exact = {one.review for one in self._found.get(block, ()) if one.exact}
        return {number for number in exact if self._site and self._others[number].site == self._site}

    def _best(self, block: int, number: int) -> float:
        """How alike the most alike passage of a review is to a block."""
        there = (one for one in self._found.get(block, ()) if one.review == number)
        return max((self._alike(f"b{block}", one) for one in there), default=0.0)

    def _alike(self, block_id: str, there: Standing) -> float:
        """How alike a block and a passage elsewhere are, by their words; 0 where they do not say the same."""
        if there.exact:
            return 1.0
        text = self._page(there.review).get(f"b{there.block}", "")
        return min(0.999, likeness(tokens(fold(self._texts[block_id])), tokens(fold(text)), _ALIKE))

    def _page(self, number: int) -> Mapping[str, str]:
        if number not in self._pages:
            self._pages[number] = _texts(self._connection, number)
        return self._pages[number]

    def _elsewhere(self, there: Standing, alike: float) -> Elsewhere:
        other = self._others[there.review]
        return Elsewhere(other.review_id, other.name, other.title, other.site, f"b{there.block}", alike)


def _others(connection: Connection, numbers: Collection[int]) -> Mapping[int, Other]:
    if not numbers:
        return {}
    given = func.json_each(msgspec.json.encode(list(numbers)).decode()).table_valued("value")
    columns = (REVIEWS.c.number, REVIEWS.c.id, REVIEWS.c.name, REVIEWS.c.title, REVIEWS.c.site)
    found = connection.execute(select(*columns).where(REVIEWS.c.number.in_(select(given.c.value))))
    return {row.number: Other(*row) for row in found}


def _texts(connection: Connection, number: int) -> Mapping[str, str]:
    """The texts of the blocks of a review's page, by block id."""
    page = (
        select(PROPOSALS.c.page).join(REVIEWS, REVIEWS.c.id == PROPOSALS.c.review_id).where(REVIEWS.c.number == number)
    )
    return unpack_texts(connection.execute(page).scalar_one())


def near_duplicate(twin: Twin) -> NearDuplicate:
    """The twin as the desk hands it out."""
    other = twin.other
    return NearDuplicate(other.review_id, other.name, other.title, other.site, twin.similarity)
