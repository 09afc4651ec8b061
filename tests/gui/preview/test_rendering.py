"""What there is to see of files that are no text, on files made here by other programs."""

import io
from zipfile import ZipFile

import pyarrow
from docx import Document
from lxml import etree
from pyarrow import parquet

from core.export import Outgoing, document
from core.export.foreseen import Foreseen
from core.model import Anchor, Article, Block, BlockKind, DeskError, ExportError, FieldName, Format, Passage
from core.review import apply, toggle
from gui.article.rows import Part
from gui.changes.rows import Look
from gui.changes.rows import Part as RedPart
from gui.preview.colouring import colours_of
from gui.preview.reading import rows_read
from gui.preview.rendering import rendered
from gui.preview.tables import SHOWN_ROWS, table_of
from gui.preview.tracked import rows_tracked
from gui.source.colouring import Look as Colour
from tests.core.export.articles import FACTS, PLAIN, outgoing
from tests.gui.samples import Line, review_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

ARTICLE = Article(
    "r1",
    "a.html",
    {FieldName.TITLE: "The ferry", FieldName.BYLINE: "Ada Brandt"},
    (
        Passage("b1", BlockKind.PARAGRAPH, "It sails  again."),
        Passage("b2", BlockKind.HEADING, "Costs", 2),
        Passage("b3", BlockKind.TABLE_ROW, "Year | Crowns"),
        Passage("b4", BlockKind.PARAGRAPH, "   "),
        Passage("b5", BlockKind.LIST_ITEM, "One", 1),
        Passage("b5", BlockKind.LIST_ITEM, "Two", 1, part=1),
    ),
)


# --- read back ------------------------------------------------------------------------------------------------


def test_the_words_of_a_document_are_set_by_passages_however_they_run_together() -> None:
    expected = [
        ("the headline", "The ferry"),
        ("the byline", "Ada Brandt"),
        ("block b1", "It sails  again."),
        ("block b2", "Costs"),
        ("block b3", "Year Crowns"),
        ("block b5", "One"),
        ("block b5", "Two"),
    ]
    seen = "The ferry\nAda BrandtIt sails again.CostsYear\tCrownsOne\nTwo"
    rows = rows_read(seen, expected, ARTICLE)
    assert [(row.part, row.kind, row.text, row.block_ids[:1]) for row in rows] == [
        (Part.HEADLINE, BlockKind.PARAGRAPH, "The ferry", ()),
        (Part.DATELINE, BlockKind.PARAGRAPH, "Ada Brandt", ()),
        (Part.PASSAGE, BlockKind.PARAGRAPH, "It sails again.", ("b1",)),
        (Part.PASSAGE, BlockKind.HEADING, "Costs", ("b2",)),
        (Part.PASSAGE, BlockKind.TABLE_ROW, "Year\tCrowns", ("b3",)),
        (Part.PASSAGE, BlockKind.LIST_ITEM, "One", ("b5",)),
        (Part.PASSAGE, BlockKind.LIST_ITEM, "Two", ("b5",)),
    ]
    assert len({row.key for row in rows}) == len(rows)


def test_cells_that_are_told_one_by_one_are_one_row() -> None:
    expected = [("the headline", "The ferry"), ("block b3", "Year"), ("block b3", "Crowns"), ("block b5", "One")]
    rows = rows_read("The ferry Year Crowns One", expected, ARTICLE)
    assert [row.text for row in rows] == ["The ferry", "Year | Crowns", "One"]


def test_an_article_without_a_headline_begins_with_its_first_passage() -> None:
    article = Article("r", "a.txt", {}, (Passage("b1", BlockKind.LINE, "Alone."),))
    rows = rows_read("Alone.", [("the headline", ""), ("block b1", "Alone.")], article)
    assert [(row.part, row.text) for row in rows] == [(Part.PASSAGE, "Alone.")]


# --- tracked changes ------------------------------------------------------------------------------------------


def tracked_document() -> bytes:
    """A Word document with an insertion, a deletion and a paragraph that moved."""
    made = Document()
    made.add_paragraph("The ferry", style="Title")
    changed = made.add_paragraph("It sails ")
    wrap(changed.add_run("again")._r, "ins")
    wrap(changed.add_run("never")._r, "del")
    changed.add_run(".")
    made.add_paragraph("Costs", style="Heading 2")
    wrap(made.add_paragraph().add_run("Gone.")._r, "moveFrom")
    made.add_paragraph("")
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def wrap(run: etree._Element, change: str) -> None:
    """Make a run a part of a change."""
    parent = run.getparent()
    around = etree.SubElement(parent, f"{_W}{change}", {f"{_W}id": "1", f"{_W}author": "ada"})
    around.append(run)
    if change == "del":
        for text in run.iter(f"{_W}t"):
            text.tag = f"{_W}delText"


def test_the_changes_of_a_document_are_read_from_the_file() -> None:
    rows = rows_tracked(tracked_document())
    assert [(row.part, row.kind, row.text) for row in rows] == [
        (RedPart.HEADLINE, BlockKind.HEADING, "The ferry"),
        (RedPart.PASSAGE, BlockKind.PARAGRAPH, "It sails againnever."),
        (RedPart.PASSAGE, BlockKind.HEADING, "Costs"),
        (RedPart.PASSAGE, BlockKind.PARAGRAPH, "Gone."),
    ]
    marked = [(rows[1].text[run.start : run.end], run.look) for run in rows[1].runs]
    assert marked == [("again", Look.ADDED), ("never", Look.REMOVED)]
    assert [(run.start, run.end, run.look) for run in rows[3].runs] == [(0, 5, Look.REMOVED)]


def test_tracked_items_have_the_numbers_that_the_document_gives_them() -> None:
    item = BlockKind.LIST_ITEM
    lines = [Line(f"Step {n}.", None, item, 1, number=n) for n in (3, 4, 5)]
    lines.insert(2, Line("An hour.", None, item, 2, number=1))
    review = review_of(lines)
    made = toggle(review, ["b2"])
    assert made is not None
    data = document([Outgoing.of(apply(review, made), FACTS)], Format.DOCX_TRACKED).data
    rows = [row for row in rows_tracked(data) if row.kind is item]
    assert [(row.number, row.level, row.text) for row in rows] == [
        (3, 1, "Step 3."),
        (4, 1, "Step 4."),
        (1, 2, "An hour."),
        (4, 1, "Step 5."),
    ]


def test_a_paragraph_is_the_block_that_said_what_it_said_before() -> None:
    said = ("Gone.", "It sails  never.", "Costs", "It sails never.", "Gone.")
    blocks = [Block(f"b{n}", BlockKind.PARAGRAPH, text, Anchor(), 0) for n, text in enumerate(said)]
    rows = rows_tracked(tracked_document(), blocks)
    assert [row.block_ids for row in rows] == [(), ("b1",), ("b2",), ("b4",)]


def test_a_document_names_no_file_of_ours_to_be_read() -> None:
    content = (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        f'<w:document xmlns:w="{_W[1:-1]}"><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:document>'
    )
    kept = io.BytesIO()
    with ZipFile(kept, "w") as archive:
        archive.writestr("word/document.xml", content)
    assert [row.text for row in rows_tracked(kept.getvalue())] == ["a"]


# --- tables ---------------------------------------------------------------------------------------------------


def test_a_table_shows_its_columns_its_first_rows_and_how_many_there_are() -> None:
    count = SHOWN_ROWS + 3
    columns = {"text": [f"Block\n{n}" for n in range(count)], "kept": [n % 2 == 0 for n in range(count)]}
    columns["reason"] = [None, *["legal"] * (count - 1)]
    kept = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), kept)
    table = table_of(kept.getvalue())
    assert table.columns == ("text", "kept", "reason")
    assert table.kinds == ("string", "bool", "string")
    assert table.rows[:2] == (("Block 0", "True", ""), ("Block 1", "False", "legal"))
    assert (len(table.rows), table.total) == (SHOWN_ROWS, count)
    assert (table.first, table.current) == (0, -1)


def test_a_table_of_many_articles_shows_the_rows_of_the_one_asked_for() -> None:
    owners = [*["one"] * 3, *["two"] * (SHOWN_ROWS + 1), "three"]
    kept = io.BytesIO()
    parquet.write_table(pyarrow.table({"article": owners}), kept)
    near, far = table_of(kept.getvalue(), "two"), table_of(kept.getvalue(), "three")
    assert (near.first, near.current, len(near.rows)) == (0, 3, SHOWN_ROWS)
    assert (far.first, far.current, far.rows) == (SHOWN_ROWS + 4, 0, (("three",),))
    assert table_of(kept.getvalue(), "none of them").current == -1


# --- colours, and what cannot be made -------------------------------------------------------------------------


def test_json_and_xml_are_coloured_and_text_is_not() -> None:
    json_file = '{"headline": "The ferry"}'
    colours = colours_of(json_file, Format.NINJS_3)
    assert colours is not None
    looks = {json_file[start:end]: look for start, end, look in colours.runs(0, len(json_file))}
    assert looks['"headline"'] is Colour.TAG
    assert looks['"The ferry"'] is Colour.VALUE
    within = colours.runs(4, 16)
    assert within[0][:2] == (0, 7)
    assert within[-1][1] <= 12
    xml = colours_of('<p lang="en">x</p>', Format.NITF)
    assert xml is not None
    assert xml.runs(0, 2)[0][2] is Colour.TAG
    assert colours_of("x", Format.TEXT) is None


def test_what_stands_in_the_way_is_told_and_whose_it_is() -> None:
    def gone() -> Foreseen:
        raise DeskError("the desk is closed")

    def unsound() -> Foreseen:
        raise ExportError("ferry.txt: the date is no date")

    review = outgoing(PLAIN).review
    assert (rendered(review, Format.HTML, gone).failed, rendered(review, Format.HTML, gone).is_fixable) == (
        "the desk is closed",
        False,
    )
    refused = rendered(review, Format.HTML, unsound)
    assert (refused.failed, refused.is_fixable, refused.shown) == ("ferry.txt: the date is no date", True, None)
