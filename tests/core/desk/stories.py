"""Pages of made prose that never repeats itself, and of what is put into them on purpose."""

import random
from collections.abc import Sequence

from core.desk import Desk
from core.model import Page, Proposal
from tests.core.desk.building import a_source
from tests.core.review.building import block, gone, keep, page_of, proposal_of

_LETTERS = "abcdefghijklmnoprstuvwy"
LEGAL = "The Northwire provides this page as it is and takes no liability for anything it may say or fail to say"


def prose(seed: int, paragraphs: int = 4, words: int = 30) -> list[str]:
    """Paragraphs that share no words worth mentioning with those of another seed."""
    chance = random.Random(seed)
    made = ("".join(chance.choices(_LETTERS, k=chance.randint(3, 9))) for _ in range(paragraphs * words))
    return [" ".join(next(made) for _ in range(words)) for _ in range(paragraphs)]


def changed(text: str) -> str:
    """The text with one word in the middle changed."""
    words = text.split()
    return " ".join([*words[: len(words) // 2], "changed", *words[len(words) // 2 + 1 :]])


def page_and_proposal(texts: Sequence[str], removed: Sequence[int] = ()) -> tuple[Page, Proposal]:
    """A page of these blocks, all kept but for those with these numbers."""
    numbers = range(1, len(texts) + 1)
    page = page_of(*(block(number, text) for number, text in zip(numbers, texts, strict=True)))
    return page, proposal_of(*(gone(number) if number in removed else keep(number) for number in numbers))


def put(desk: Desk, name: str, texts: Sequence[str], *, removed: Sequence[int] = (), site: str = "") -> str:
    """The id of a review of such a page."""
    source = a_source(name, url=f"https://{site}/{name}" if site else None)
    review_id = desk.add(source).review_id
    desk.save_proposal(review_id, *page_and_proposal(texts, removed))
    return review_id
