"""Styles of an OpenDocument text: those that are the same for all come from a file, language and direction are set."""

from collections.abc import Iterator

from lxml import etree

from core.export.direction import direction, language
from core.export.office.odt_content import BULLETS, NAMES, NO_MARKS, NUMBERS, WIDEST, element
from core.model import Article
from resources import folder

_TEXT_WIDTH = 16.0  # centimetres, on the page of resources/export/styles.xml
_COLUMN_WIDTH = 3.6
_SIGNS = "•–▪"
_DEPTHS = 8
_STEP, _FIGURE = 0.75, 0.22
"""Centimetres from one depth of lists to the next, and of one figure more than two."""
_HANGING = {BULLETS: 0.55, NO_MARKS: 0.0} | {
    name: round(_STEP + _FIGURE * (figures - min(NUMBERS)), 2) for figures, name in NUMBERS.items()
}
"""Centimetres that a list's marks stand out of its text."""
_ALIGNED = "label-alignment"
_ASIAN = frozenset({"ja", "ko", "zh", "yue"})
_LANGUAGES = (
    "ar arc arz ary apc bn ckb dv fa gu he hi iw km kn ks lo ml mr my ne nqo or pa ps sa sd si ta te th ug ur yi"
)
_COMPLEX = frozenset(_LANGUAGES.split())


def styles(article: Article, version: str) -> bytes:
    """``styles.xml``, in this version of OpenDocument."""
    tree = etree.parse(folder("export") / "styles.xml", etree.XMLParser(remove_blank_text=True, remove_comments=True))
    tree.getroot().set(f"{{{NAMES['office']}}}version", version)
    _set_language(tree, language(article))
    if direction(article) == "rtl":
        _turn(tree)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8")


def automatic_styles(article: Article) -> etree._Element:
    """The styles that ``content.xml`` brings itself: of lists, tables and their cells."""
    found = element("office:automatic-styles")
    side = "right" if direction(article) == "rtl" else "left"
    found.extend(_list_style(name, turned=side == "right") for name in _HANGING)
    found.extend(_table_styles(side))
    return found


def _set_language(tree: etree._ElementTree, tag: str) -> None:
    """Sets the default language of the script it is written in; the other two kinds of script keep none."""
    primary, *rest = tag.split("-")
    if not primary:
        return
    suffix = _script(primary.lower())
    prefix = "style" if suffix else "fo"
    region = next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), "none")
    for default in tree.iterfind(".//style:default-style/style:text-properties", NAMES):
        default.set(f"{{{NAMES[prefix]}}}language{suffix}", primary.lower())
        default.set(f"{{{NAMES[prefix]}}}country{suffix}", region)
        if primary.lower() in {"he", "iw", "yi"}:
            default.set(f"{{{NAMES['style']}}}font-name-complex", "Noto Serif Hebrew")


def _script(primary: str) -> str:
    """What OpenDocument adds to the names of properties for the script of a language."""
    if primary in _ASIAN:
        return "-asian"
    return "-complex" if primary in _COMPLEX else ""


def _turn(tree: etree._ElementTree) -> None:
    """From right to left: the page, and all paragraphs but those of code."""
    mode = f"{{{NAMES['style']}}}writing-mode"
    for default in tree.iterfind(".//style:default-style/style:paragraph-properties", NAMES):
        default.set(mode, "rl-tb")
        # LibreOffice takes "start" for the left side whatever the direction.
        default.set(f"{{{NAMES['fo']}}}text-align", "right")
    for quote in tree.iterfind(".//style:style[@style:name='Quotations']/style:paragraph-properties", NAMES):
        for side in ("border", "padding"):
            quote.set(f"{{{NAMES['fo']}}}{side}-right", quote.attrib.pop(f"{{{NAMES['fo']}}}{side}-left"))
    for page in tree.iterfind(".//style:page-layout-properties", NAMES):
        page.set(mode, "rl-tb")


def _list_style(name: str, *, turned: bool) -> etree._Element:
    # In lines from right to left LibreOffice takes "start" for the left side, and marks would stand in the margin.
    align = {"fo_text_align": "end"} if turned else {}
    style = element("text:list-style", style_name=name)
    for depth in range(1, _DEPTHS + 1):
        style.append(level := _level(depth, name))
        place = element("style:list-level-properties", text_list_level_position_and_space_mode=_ALIGNED, **align)
        level.append(place)
        place.append(_indent(depth, _HANGING[name]))
    return style


def _level(depth: int, name: str) -> etree._Element:
    if name == NO_MARKS:  # the items bring marks of their own
        return element("text:list-level-style-number", text_level=str(depth), style_num_format="")
    if name in NUMBERS.values():
        level = str(depth)
        return element("text:list-level-style-number", text_level=level, style_num_format="1", style_num_suffix=".")
    return element(
        "text:list-level-style-bullet",
        text_level=str(depth),
        text_style_name="Bullet_20_Symbols",
        text_bullet_char=_SIGNS[(depth - 1) % len(_SIGNS)],
    )


def _indent(depth: int, hanging: float) -> etree._Element:
    left = _STEP * (depth - 1) + (max(hanging, _STEP) if hanging else 0)
    return element(
        "style:list-level-label-alignment",
        text_label_followed_by="listtab" if hanging else "nothing",
        text_list_tab_stop_position=f"{left:g}cm",
        fo_text_indent=f"{-hanging:g}cm",
        fo_margin_left=f"{left:g}cm",
    )


def _table_styles(side: str) -> Iterator[etree._Element]:
    for columns in range(1, WIDEST + 1):
        yield (table := element("style:style", style_name=f"T{columns}", style_family="table"))
        width = min(_COLUMN_WIDTH * columns, _TEXT_WIDTH) if columns < WIDEST else _TEXT_WIDTH
        align = "margins" if columns == WIDEST else side
        table.append(
            element(
                "style:table-properties",
                style_width=f"{width:g}cm",
                table_align=align,
                fo_margin_top="0.2cm",
                fo_margin_bottom="0.4cm",
            )
        )
    yield (cell := element("style:style", style_name="Cell", style_family="table-cell"))
    cell.append(element("style:table-cell-properties", fo_padding="0.12cm", fo_border="0.5pt solid #999999"))
