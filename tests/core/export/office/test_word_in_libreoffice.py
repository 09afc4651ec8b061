"""LibreOffice opens the documents, shows every word, and settles tracked changes as Word would."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from docx.text.paragraph import Paragraph
from lxml import etree

from core.export import Format, Outgoing
from core.intake.read import read
from core.model import BlockKind, FieldName, Review, Source
from core.review import apply, edit, merge, move, open_review, set_field, set_shape, toggle
from core.work.preparing import prepare
from tests.core.export.articles import ARTICLES, PLAIN, RICH, article_of, paragraph, rendered, visible
from tests.core.export.blocks import BLOCKS
from tests.core.export.numbers import ITEMS, LISTS, of_lines
from tests.core.export.office.libreoffice import LibreOffice
from tests.core.export.office.reading_word import blocks_of_docx, opened
from tests.core.export.office.test_settled import article_texts, page_texts, tracked
from tests.core.export.test_edited import typed
from tests.core.review.building import block, gone, keep, page_of, proposal_of, wire_page, wire_review

SAMPLES = Path(__file__).parents[4] / "resources" / "samples"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    return LibreOffice(tmp_path_factory.mktemp("libreoffice"))


def written(folder: Path, **documents: bytes) -> list[Path]:
    for name, data in documents.items():
        (folder / f"{name}.docx").write_bytes(data)
    return [folder / f"{name}.docx" for name in documents]


def test_libreoffice_reads_every_block_exactly(tmp_path: Path, office: LibreOffice) -> None:
    data = {article.review_id: rendered(article, Format.DOCX) for article in ARTICLES}
    again = office.convert(written(tmp_path, **data), "odt")
    copies = [copy.rename(copy.with_stem(f"{copy.stem}-again")) for copy in again]
    for article, copy in zip(ARTICLES, office.convert(copies, "docx"), strict=True):
        assert blocks_of_docx(copy.read_bytes()) == BLOCKS[article.review_id]


def test_a_printed_document_shows_every_word(tmp_path: Path, office: LibreOffice) -> None:
    long = article_of(*(paragraph(f"Boat {n} sails.", block_id=f"b{n}") for n in range(1, 400)))
    files = written(tmp_path, plain=rendered(PLAIN, Format.DOCX), long=rendered(long, Format.DOCX))
    for article, file in zip((PLAIN, long), office.convert(files, "pdf"), strict=True):
        with pypdfium2.PdfDocument(file) as document:
            seen = visible("".join(page.get_textpage().get_text_bounded() for page in document))
            assert (len(document) == 1) is (article is PLAIN)
        assert seen == visible("".join(article_texts(article)))


def table() -> Review:
    """A table of which rows go, change and come, with paragraphs around that go."""
    told = ("Before.", "Ad", "Year | Sum", "2026 | 3", "2027 | 4 crowns", "Buy | now", "Ad again", "Behind.", "Last ad")
    rows = {3, 4, 5, 6}
    blocks = [
        block(number, text, BlockKind.TABLE_ROW if number in rows else BlockKind.PARAGRAPH)
        for number, text in enumerate(told, 1)
    ]
    judged = [gone(number) if number in {2, 4, 6, 7, 9} else keep(number) for number in range(1, 10)]
    review = open_review("table", page_of(*blocks), proposal_of(*judged))
    for step in (
        lambda now: edit(now, "b5", "2027 | 5 crowns"),
        lambda now: merge(now, "b8"),
    ):
        review = apply(review, step(review))
    return review


def worked_on() -> Review:
    """The wire story with its words edited, a block moved, fields filled."""
    review = wire_review()
    for step in (
        lambda now: toggle(now, ["b6"]),
        lambda now: move(now, ["b6"], None),
        lambda now: edit(now, "b3", "The council has put off its vote on Tuesday.\nMany walked out of the hall."),
        lambda now: merge(now, "b4"),
        lambda now: set_field(now, FieldName.TITLE, "Harbour council puts off the ferry vote"),
        lambda now: set_field(now, FieldName.BYLINE, "By Ada"),
        lambda now: set_shape(now, "b6", 0, BlockKind.QUOTE),
    ):
        review = apply(review, step(review))
    return review


def sample(name: str) -> Review:
    """A page that ships with the program, as proposed."""
    (source,) = read(SAMPLES / name)
    assert isinstance(source, Source)
    prepared = prepare(source)
    return open_review(name, prepared.page, prepared.proposal)


def test_libreoffice_accepts_to_the_article_and_rejects_to_the_page(tmp_path: Path, office: LibreOffice) -> None:
    reviews = {
        "typed": typed(),
        "worked": worked_on(),
        "table": table(),
        "harbour": sample("harbour-tax.html"),
        "mina": sample("mina-talks.html"),
        "ferry": sample("wire-ferry.txt"),
        "shop": sample("shop-kettle.html"),
    }
    # A LibreOffice that is installed without its windows cannot draw a comment's, and ends.
    files = written(tmp_path, **{name: without_comments(tracked(review)) for name, review in reviews.items()})
    for review, (accepted, rejected) in zip(reviews.values(), office.settle(files), strict=True):
        assert seen(accepted) == expected(article_texts(Outgoing.of(review).article))
        assert seen(rejected) == expected(page_texts(review))


def without_comments(data: bytes) -> bytes:
    document = opened(data)
    for each in list(document.element.body.iter("{*}commentRangeStart", "{*}commentRangeEnd", "{*}commentReference")):
        each.getparent().remove(each)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def seen(data: bytes) -> list[str]:
    """The text of each paragraph and cell, in order, empty ones left out."""
    document = opened(data)
    paragraphs = (Paragraph(each, document) for each in document.element.body.iter("{*}p"))
    return [each.text for each in paragraphs if each.text]


def expected(told: list[str]) -> list[str]:
    return [cell for text in told for cell in text.split(" | ") if cell]


def test_libreoffice_shows_changes_and_comments_as_its_own(tmp_path: Path, office: LibreOffice) -> None:
    (copy,) = office.convert(written(tmp_path, wire=tracked(wire_review())), "odt")
    with ZipFile(copy) as package:
        content = etree.fromstring(package.read("content.xml"))
    notes = ["".join(each.find("{*}p").itertext()) for each in content.iter("{*}annotation")]
    assert notes == ["error banner (90\u00a0%)", "duplicate (100\u00a0%)", "related (65\u00a0%)"]
    deleted = "".join("".join(each.itertext()) for each in content.iter("{*}deletion"))
    assert all(block.text in deleted for block in wire_page().blocks[::5])


def test_libreoffice_keeps_lists_quotes_and_tables(tmp_path: Path, office: LibreOffice) -> None:
    (copy,) = office.convert(written(tmp_path, rich=rendered(RICH, Format.DOCX)), "html:HTML:EmbedImages")
    found = copy.read_text("utf-8")
    assert found.count("<li>") == 4
    assert found.count("<td") == 4
    assert "<h2" in found
    assert 'href="https://council.example/a_(b)?x=1&amp;copy=2"' in found


def test_libreoffice_counts_as_the_article_does(tmp_path: Path, office: LibreOffice) -> None:
    files = []
    for to in (Format.DOCX, Format.ODT):
        files.append(tmp_path / f"{to.value}.{to.value}")
        files[-1].write_bytes(rendered(LISTS, to))
    numbered = [(number, text) for _, number, text in ITEMS if number is not None]
    for file in files:  # one by one: both become the same file
        (text,) = office.convert([file], "txt:Text (encoded):UTF8")
        assert [each for each in of_lines(text.read_text("utf-8-sig")) if each[0] is not None] == numbered


def test_libreoffice_counts_the_article_once_changes_are_accepted_and_else_the_page(
    tmp_path: Path, office: LibreOffice
) -> None:
    numbers = (1, 2, None, 3, 4)
    blocks = [
        block(n, f"Step {n}.", BlockKind.LIST_ITEM, level=1, number=number) if number else block(n, f"Words {n}.")
        for n, number in enumerate(numbers, 1)
    ]
    review = open_review("steps", page_of(*blocks), proposal_of(*(keep(n) for n in range(1, 6))))
    for step in (
        lambda now: toggle(now, ["b2"]),
        lambda now: set_shape(now, "b5", 0, BlockKind.PARAGRAPH),
        lambda now: set_shape(now, "b3", 0, BlockKind.LIST_ITEM, 1, numbered=True),
    ):
        review = apply(review, step(review))
    ((accepted, rejected),) = office.settle(written(tmp_path, steps=without_comments(tracked(review))))
    files = written(tmp_path, accepted=accepted, rejected=rejected)
    one, other = (of_lines(file.read_text("utf-8-sig")) for file in office.convert(files, "txt:Text (encoded):UTF8"))
    assert one == [(1, "Step 1."), (2, "Words 3."), (3, "Step 4.")]
    assert other == [(1, "Step 1."), (2, "Step 2."), (3, "Step 4."), (4, "Step 5.")]
