"""What every Word document of ours looks like: styles, bullets and settings, as the parts' XML.

The fonts are those that every system has or has a double of; Arabic and Hebrew are set a little larger, as
their letters are smaller on the same size.
"""

_OURS = frozenset({"Byline", "TableText"})
"""Styles that Word does not know by name."""

_DECLARED = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _paragraph(id_: str, name: str, look: str, text: str = "", *, more: str = "") -> str:
    """A paragraph style that is based on Normal."""
    ours = ' w:customStyle="1"' if id_ in _OURS else ""
    return (
        f'<w:style w:type="paragraph"{ours} w:styleId="{id_}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"{more}<w:qFormat/><w:pPr>{look}</w:pPr><w:rPr>{text}</w:rPr></w:style>"
    )


def _size(points: float, larger: float | None = None) -> str:
    """A size of letters, in points; the second one of Arabic and Hebrew."""
    return f'<w:sz w:val="{round(2 * points)}"/><w:szCs w:val="{round(2 * (larger or points))}"/>'


_SANS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
_MONO = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New" w:cs="Courier New"/>'
_BOLD = "<w:b/><w:bCs/>"
_NEXT = '<w:next w:val="Normal"/>'
_GREY = '<w:color w:val="595959"/>'
_HEADING_SIZES = (17, 15, 13, 12, 11.5, 11)
_HEADINGS = "".join(
    _paragraph(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80" w:line="264" w:lineRule="auto"/>'
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f"{_SANS}{_BOLD}{_size(size, size + 1)}",
        more=_NEXT,
    )
    for level, size in enumerate(_HEADING_SIZES, 1)
)

STYLES = f"""{_HEAD}<w:styles {_DECLARED}>
<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
{_size(12, 14)}
</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
<w:pPr><w:widowControl/><w:spacing w:before="0" w:after="140" w:line="295" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
<w:uiPriority w:val="99"/><w:semiHidden/></w:style>
{
    _paragraph(
        "Title",
        "Title",
        '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="120" w:line="252" w:lineRule="auto"/>',
        f"{_SANS}{_BOLD}{_size(22, 24)}",
        more=_NEXT,
    )
}
{
    _paragraph(
        "Byline",
        "Byline",
        '<w:keepNext/><w:spacing w:before="0" w:after="320"/>',
        f"{_SANS}{_GREY}{_size(10, 11)}",
        more=_NEXT,
    )
}
{_HEADINGS}
{
    _paragraph(
        "ListBullet",
        "List Bullet",
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
    )
}
{_paragraph("ListNumber", "List Number", "<w:contextualSpacing/>")}
{_paragraph("ListContinue", "List Continue", '<w:ind w:left="360"/><w:contextualSpacing/>')}
{_paragraph("List", "List", '<w:ind w:left="360" w:hanging="360"/><w:contextualSpacing/>')}
{_paragraph("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>', '<w:color w:val="404040"/>', more=_NEXT)}
{_paragraph("Caption", "caption", '<w:spacing w:after="200"/>', f"{_SANS}{_GREY}{_size(9.5, 11)}", more=_NEXT)}
{
    _paragraph(
        "HTMLPreformatted",
        "HTML Preformatted",
        '<w:shd w:val="clear" w:color="auto" w:fill="F3F3F3"/><w:spacing w:before="60" w:after="200" w:line="252" '
        'w:lineRule="auto"/>',
        f"{_MONO}<w:noProof/>{_size(10)}",
    )
}
{
    _paragraph(
        "TableText",
        "Table Text",
        '<w:spacing w:before="40" w:after="40" w:line="264" w:lineRule="auto"/>',
        _size(11, 13),
    )
}
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:uiPriority w:val="99"/>
<w:rPr>{_MONO}{_size(10.5)}</w:rPr></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>
<w:uiPriority w:val="99"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/>
<w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
<w:rPr>{_size(10)}</w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>
<w:left w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>
<w:right w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>
<w:insideV w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/></w:tblBorders></w:tblPr></w:style>
</w:styles>"""


def _bullet(level: int) -> str:
    sign = "•–"[level % 2]
    style = '<w:pStyle w:val="ListBullet"/>' if level == 0 else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>{style}<w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr>'
        f"<w:rPr>{_SANS}</w:rPr></w:lvl>"
    )


NUMBERING = (
    f'{_HEAD}<w:numbering {_DECLARED}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
    f"{''.join(map(_bullet, range(9)))}</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)

SETTINGS = (
    f'{_HEAD}<w:settings {_DECLARED}><w:defaultTabStop w:val="720"/><w:characterSpacingControl '
    'w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)

BODY = (
    f'{_HEAD}<w:document {_DECLARED} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" '
    'w:left="1418" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'
)
