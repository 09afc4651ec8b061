"""What Word is strict about: the order of elements, ids, relationships, content types."""

import re
from io import BytesIO
from posixpath import join, normpath
from zipfile import ZipFile

from lxml import etree

from tests.core.export.office.reading_word import WORD

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_REVISIONS = ("ins", "del", "moveFrom", "moveTo")
_NUMBERED = {*_REVISIONS, "pPrChange", "rPrChange", "moveFromRangeStart", "moveToRangeStart"}
_LOOK = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath rPrChange"
)
ORDERS = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": f"{' '.join(_REVISIONS)} {_LOOK}",
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
        "tblBorders shd tblLayout tblCellMar tblLook tblPrChange"
    ),
    "trPr": "gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader ins del trPrChange",
    "numPr": "ilvl numId",
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
        "personal rsid pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "settings": "zoom trackRevisions defaultTabStop characterSpacingControl compat",
    "tbl": "tblPr tblGrid tr",
    "tc": "tcPr p",
    "tr": "trPr tc",
}
"""What may stand in an element, in the schema's order (ECMA-376, transitional)."""

_INLINE = {"r", "ins", "del", "moveFrom", "moveTo"}
_IN_PARAGRAPH = _INLINE | {
    "hyperlink",
    "commentRangeStart",
    "commentRangeEnd",
    "moveFromRangeStart",
    "moveToRangeStart",
}
CONTENT = {
    "body": {"p", "tbl", "sectPr", "moveFromRangeEnd", "moveToRangeEnd"},
    "p": {"pPr", *_IN_PARAGRAPH},
    "hyperlink": _INLINE,
    "r": {"rPr", "t", "delText", "br", "tab", "commentReference", "annotationRef"},
    **dict.fromkeys(_REVISIONS, _INLINE),
}
"""What an element that is no list of properties may hold, in any order."""


def assert_sound(data: bytes) -> None:
    """The document is one that Word opens without repairing it."""
    with ZipFile(BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    trees = {name: etree.fromstring(content) for name, content in parts.items()}
    for name, tree in trees.items():
        if name.startswith("word/") and name.endswith(".xml"):
            for element in tree.iter(f"{WORD}*"):
                _assert_ordered(element)
    _assert_related(trees)
    _assert_typed(trees)
    _assert_numbered(trees)
    _assert_anchored(trees)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _assert_ordered(element: etree._Element) -> None:
    name, children = _name(element), [_name(child) for child in element]
    if name in ORDERS:
        order = ORDERS[name].split()
        assert [order.index(child) for child in children] == sorted(order.index(child) for child in children), children
        once = children if name not in {"tbl", "tc", "tr", "style"} else []
        assert len(set(once)) == len(once), children
    parent = element.getparent()
    if name in CONTENT and not (name in _REVISIONS and parent is not None and _name(parent) in {"rPr", "trPr"}):
        assert set(children) <= CONTENT[name], (name, children)
        assert {"pPr", "rPr"}.isdisjoint(children[1:]), "properties come first"
    if name == "tc":
        assert children[-1] == "p", "a cell ends with a paragraph"


def _assert_related(trees: dict[str, etree._Element]) -> None:
    for name, tree in trees.items():
        if name.endswith(".rels"):
            for each in tree:
                base = name.replace("_rels/", "").rpartition("/")[0]
                if each.get("TargetMode") == "External":
                    assert re.fullmatch(r"(https?|mailto):[!-~]+", each.get("Target")), each.get("Target")
                    assert not set('<>"{}|\\^`') & set(each.get("Target"))
                else:
                    assert normpath(join("/", base, each.get("Target"))).lstrip("/") in trees
    relations = {each.get("Id") for each in trees["word/_rels/document.xml.rels"]}
    used = [each.get(f"{_RELATED}id") for each in trees["word/document.xml"].iter(f"{WORD}hyperlink")]
    assert set(used) <= relations


def _assert_typed(trees: dict[str, etree._Element]) -> None:
    types = trees["[Content_Types].xml"]
    known = {each.get("PartName") for each in types.iter(f"{_TYPES}Override")}
    assert {f"/{name}" for name in trees if not name.endswith(".rels") and name != "[Content_Types].xml"} == known


def _assert_numbered(trees: dict[str, etree._Element]) -> None:
    body = trees["word/document.xml"]
    numbers = [each.get(f"{WORD}id") for each in body.iter(*(f"{WORD}{name}" for name in _NUMBERED))]
    assert len(set(numbers)) == len(numbers)
    for each in body.iter(*(f"{WORD}{name}" for name in _REVISIONS)):
        assert each.get(f"{WORD}author")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", each.get(f"{WORD}date"))


def _assert_anchored(trees: dict[str, etree._Element]) -> None:
    """Every comment has a begin, an end and a run to hang on; every move two ends of one name."""
    body = trees["word/document.xml"]
    comments = trees.get("word/comments.xml")
    ids = [] if comments is None else [each.get(f"{WORD}id") for each in comments]
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [each.get(f"{WORD}id") for each in body.iter(f"{WORD}{name}")] == ids
    ends = {}
    for way in ("moveFrom", "moveTo"):
        starts = list(body.iter(f"{WORD}{way}RangeStart"))
        ends[way] = sorted(each.get(f"{WORD}name") for each in starts)
        assert [each.get(f"{WORD}id") for each in starts] == [
            each.get(f"{WORD}id") for each in body.iter(f"{WORD}{way}RangeEnd")
        ]
    assert ends["moveFrom"] == ends["moveTo"]
    assert len(set(ends["moveTo"])) == len(ends["moveTo"])
