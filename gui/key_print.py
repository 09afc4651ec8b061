"""The sheet of keys as a page to print."""

from collections.abc import Mapping, Sequence
from html import escape

_PAGE = """<html><body style="color: #000000"><h2>{title}</h2>{sections}<p>{note}</p></body></html>"""
_SECTION = """<h4>{name}</h4><table cellspacing="0" cellpadding="2" width="100%">{rows}</table>"""
_ROW = """<tr><td width="32%" style="font-family: monospace">{keys}</td><td>{name}</td></tr>"""


def as_html(sections: Mapping[str, Sequence[tuple[str, str]]], title: str, note: str) -> str:
    """The sheet as markup that Qt prints: a table for each menu; whatever the names hold is shown as it is.

    Args:
        sections: keys and names of the commands of each menu.
        title: stands above.
        note: stands below; its lines are kept.
    """
    return _PAGE.format(
        title=escape(title),
        sections="".join(_section(name, rows) for name, rows in sections.items() if rows),
        note="<br>".join(map(escape, note.splitlines())),
    )


def _section(name: str, rows: Sequence[tuple[str, str]]) -> str:
    cells = "".join(
        _ROW.format(keys="<br>".join(map(escape, keys.splitlines())), name=escape(words)) for keys, words in rows
    )
    return _SECTION.format(name=escape(name), rows=cells)
