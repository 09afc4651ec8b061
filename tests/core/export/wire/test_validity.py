"""Every wire document is valid by the reference schema; one that would not be is refused with the field named."""

import json
from itertools import product

import pytest
from jsonschema import FormatChecker
from lxml import etree

from core.export import Format
from core.export.wire import json_schema, xml_schema
from core.export.wire.standards import NEWSML_G2, NINJS_1, NINJS_3, NITF
from core.model import Article, BlockKind, ExportError, FieldName, Inline, Passage
from tests.core.export.articles import ARTICLES, PLAIN, rendered
from tests.core.export.wire.documents import STANDARDS, WIRE, faults, json_faults, with_body, with_fields
from tests.shared import shared


@pytest.mark.parametrize("to", WIRE)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda each: each.name)
def test_a_document_is_valid_by_the_reference_schema(article: Article, to: Format) -> None:
    assert faults(rendered(article, to), to) == []


@pytest.mark.parametrize("to", WIRE)
def test_a_document_with_nothing_but_a_body_is_valid(to: Format) -> None:
    bare = Article("", "page", {}, (Passage("b1", BlockKind.PARAGRAPH, "Words."),))
    assert faults(rendered(bare, to), to) == []


@pytest.mark.parametrize("to", WIRE)
def test_every_kind_of_passage_behind_every_other_is_valid(to: Format) -> None:
    kinds = [kind for pair in product(BlockKind, BlockKind) for kind in pair]
    inline = (Inline(0, 5, "bold"), Inline(2, 8, "italic"), Inline(4, 9, "code"), Inline(0, 3, "link", "https://a.b/"))
    passages = (
        Passage(f"b{number}", kind, f"Words\nand | more {number}", number % 9, number % 3 == 0, inline)
        for number, kind in enumerate(kinds)
    )
    assert faults(rendered(with_body(*passages), to), to) == []


@pytest.mark.parametrize("name", ["1.6-simple", "1.6-complex", "3.1-simple", "3.1-complex"])
def test_the_reference_examples_are_valid_and_damaged_ones_are_not(name: str) -> None:
    version = name.split("-", maxsplit=1)[0]
    schema = shared(f"schemas/ninjs/ninjs-schema_{version}.json")
    example = json.loads(shared(f"schemas/ninjs/example-{name}-text-article.json").read_text("utf-8"))
    assert json_faults(example, schema, FormatChecker()) == []
    assert json_faults(example | {"nonsense": 1}, schema, FormatChecker())
    standard = NINJS_1 if version == "1.6" else NINJS_3
    json_schema.check(example, PLAIN, standard)
    with pytest.raises(ExportError, match=f"not valid in {standard.name}"):
        json_schema.check({key: value for key, value in example.items() if key != "uri"}, PLAIN, standard)


@pytest.mark.parametrize(
    ("to", "lost"),
    [(Format.NEWSML_G2, "itemMeta"), (Format.NEWSML_G2, "versionCreated"), (Format.NITF, "hl1"), (Format.NITF, "body")],
)
def test_a_damaged_document_is_found_by_both_schemas(to: Format, lost: str) -> None:
    root = etree.fromstring(rendered(PLAIN, to))
    (element,) = root.iterfind(f".//{{*}}{lost}")
    element.getparent().remove(element)
    assert faults(etree.tostring(root), to)
    with pytest.raises(ExportError, match=r"^ferry\.txt: the \w+.* is not valid in"):
        xml_schema.check(etree.tostring(root), PLAIN, NEWSML_G2 if to is Format.NEWSML_G2 else NITF)


@pytest.mark.parametrize("to", WIRE)
@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        (FieldName.DATE, "yesterday", "the date “yesterday” is no date: {} needs one"),
        (FieldName.DATE, "2026-02-30", "the date “2026-02-30” is no date: {} needs one"),
        (FieldName.DATE, "2026-11-02T25:00Z", "the date “2026-11-02T25:00Z” is no date: {} needs one"),
        (FieldName.DATE, "0001-01-01T00:00+02:00", "the date “0001-01-01T00:00+02:00” is no date: {} needs one"),
        (
            FieldName.LANGUAGE,
            "english, I think",
            "the language “english, I think” is no language tag: {} needs one",
        ),
        (FieldName.LANGUAGE, "english", "the language “english” is no language tag: {} needs one"),
        (FieldName.URL, "javascript:alert(1)", "the address “javascript:alert(1)” is no web address: {} needs one"),
        (FieldName.URL, "https://[", "the address “https://[” is no web address: {} needs one"),
    ],
)
def test_a_field_that_is_not_sound_is_refused_by_name(field: FieldName, value: str, says: str, to: Format) -> None:
    with pytest.raises(ExportError) as refused:
        rendered(with_fields(**{field.name: value}), to)
    assert str(refused.value) == f"ferry.txt: {says.format(STANDARDS[to])}"


def test_what_only_the_schema_knows_is_refused_by_the_fields_name_as_well() -> None:
    with pytest.raises(ExportError) as refused:
        rendered(with_fields(date="2026-11-02T09:30+20:00"), Format.NEWSML_G2)
    assert str(refused.value) == (
        "ferry.txt: the date “2026-11-02T09:30+20:00” is not valid in NewsML-G2 2.35: Element 'contentCreated': "
        "'2026-11-02T09:30:00+20:00' is not a valid value of the union type 'TruncatedDateTimeType'"
    )


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ({"firstcreated": "2026-11-02"}, "the date “2026-11-02” is not valid in ninjs 1.6: '2026-11-02' is not a"),
        ({"language": 7}, "the language “en” is not valid in ninjs 1.6: 7 is not of type"),
        ({"uri": "no address"}, "the article is not valid in ninjs 1.6: 'no address' is not a 'uri'"),
    ],
)
def test_a_ninjs_property_that_is_not_valid_is_named_as_the_field_it_came_from(damage: dict, says: str) -> None:
    document = json.loads(rendered(PLAIN, Format.NINJS_1))
    json_schema.check(document, PLAIN, NINJS_1)
    with pytest.raises(ExportError) as refused:
        json_schema.check(document | damage, PLAIN, NINJS_1)
    assert str(refused.value).startswith(f"ferry.txt: {says}")
    assert "\n" not in str(refused.value)
