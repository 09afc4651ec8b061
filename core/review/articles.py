"""The article a review yields now."""

from collections.abc import Iterator

from core.model import Article, Block, FieldName, Passage, Review, Ruling, Verdict


def article(review: Review) -> Article:
    """The fields that have a value and the kept blocks in page order, in the wording that holds."""
    fields = {name: review.fields[name] for name in FieldName if review.fields.get(name)}
    return Article(review.id, review.name, fields, tuple(_passages(review)))


def _passages(review: Review) -> Iterator[Passage]:
    """Kept blocks. One continues a paragraph only if something of that paragraph was kept before it."""
    begun = False
    for block in review.page.blocks:
        begun = begun and block.continues
        ruling = review.rulings.get(block.id)
        if ruling is not None and ruling.verdict is Verdict.KEEP:
            yield _passage(block, ruling, continues=begun)
            begun = True


def _passage(block: Block, ruling: Ruling, *, continues: bool) -> Passage:
    edited = ruling.text is not None
    return Passage(
        block.id,
        block.kind,
        block.text if ruling.text is None else ruling.text,
        block.level,
        continues,
        () if edited else block.inline,
        edited,
    )
