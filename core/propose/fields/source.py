"""The block that the value shown came from: it has become the field, however unlikely the field is."""

from collections.abc import Iterator, Sequence

from core.duplicates import fold
from core.model import Block, FieldName
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.months import month_of
from core.propose.fields.weekdays import WEEKDAYS

_LEADS = frozenset(
    {
        "by", "written by", "words by", "story by", "text by", "posted by", "published by", "author", "writer",
        "von", "verfasst von", "autor", "autorin", "par", "auteur", "por", "escrito por", "de", "di", "da",
        "scritto da", "door", "geschreven door", "av", "af", "från", "tekst", "text",
    }
)  # fmt: skip
"""What may stand before a name without saying anything else, folded."""
_SHORT = 2
"""Letters of a word in a date that need not be known: "th", "at", "pm"."""


def source(story: Story, name: FieldName, found: Sequence[Candidate]) -> Iterator[str]:
    """The block the likeliest value was read from, if it does not stay and says nothing but that value.

    What stands in a field of the article has not gone: whatever reason the block would go for, it was moved there. But
    a line of an error banner goes as one.
    """
    number = _number_of(story, found)
    if number is not None and number not in story.banners and not story.kept[number]:
        block, first = story.blocks[number], found[0]
        if _says_only(story, block, name, first.value.value):
            yield block.id


def _number_of(story: Story, found: Sequence[Candidate]) -> int | None:
    wanted = found[0].value.block_id if found else None
    return next((n for n, block in enumerate(story.blocks) if wanted is not None and block.id == wanted), None)


def _says_only(story: Story, block: Block, name: FieldName, value: str) -> bool:
    if name is FieldName.DATE:
        return _is_date_alone(story, block)
    said, meant = fold(block.text), fold(value)
    return said == meant or (said.endswith(meant) and said.removesuffix(meant).rstrip(" :|-") in _LEADS)


def _is_date_alone(story: Story, block: Block) -> bool:
    """Whether a block has no word but those of a day."""
    months = story.context.lexicon.months
    words = (word for word in story.context.shape(block).words if not word[:1].isdigit() and len(word) > _SHORT)
    return all(word in WEEKDAYS or month_of(word, months) for word in words)
