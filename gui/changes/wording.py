"""What is said of changes."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.model import BlockKind, FieldName, Reason, Shape
from core.review import Against, Change, ChangeKind
from gui.counting import counted, grouped
from gui.theme import label


def nothing_changed(against: Against) -> str:
    """What stands above an article without changes."""
    if against is Against.PAGE:
        return _tr("Nothing is changed: the article is the page's own text, all of it.")
    return _tr("Nothing is changed: the article stands as proposed.")


def fact(change: Change, before: str | None) -> str:
    """One change in a few words.

    Args:
        change: the change.
        before: for a move, the block the moved ones stood behind; None where they stood first.
    """
    if change.kind is ChangeKind.KEPT:
        return _kept(change)
    if change.kind is ChangeKind.REMOVED:
        return _tr("became the {field}").format(field=field_name(change.field)) if change.field else _removed(change)
    if change.kind is ChangeKind.REASON:
        return _tr("removed as {reason}, not as proposed").format(reason=label(change.reason or Reason.JUNK))
    if change.kind is ChangeKind.MOVED:
        return _moved(change, before)
    if change.kind is ChangeKind.SHAPE and change.now is not None:
        return _tr("now {kind}").format(kind=shape_name(change.now))
    return {
        ChangeKind.JOINED: _tr("merged with the passage before"),
        ChangeKind.SPLIT: _tr("split"),
        ChangeKind.MARKUP: _tr("bold, italic or links changed"),
    }.get(change.kind, "")


def edits(count: int) -> str:
    """How many places of a passage were reworded."""
    return counted(count, "{n} edit", "{n} edits")


def folded(changes: Sequence[Change]) -> str:
    """A run of removed blocks in one line: ``"12 blocks removed: navigation 9, related 3"``."""
    reasons = Counter(field_name(each.field) if each.field else label(each.reason or Reason.JUNK) for each in changes)
    told = ", ".join(f"{reason} {grouped(count)}" for reason, count in reasons.most_common())
    return _tr("{blocks}: {reasons}").format(
        blocks=counted(len(changes), "{n} block removed", "{n} blocks removed"), reasons=told
    )


def _kept(change: Change) -> str:
    if change.field is not None:
        return _tr("kept; proposed as the {field}").format(field=field_name(change.field))
    return _tr("kept; proposed to go as {reason}").format(reason=label(change.reason or Reason.JUNK))


def _removed(change: Change) -> str:
    return _tr("removed as {reason}").format(reason=label(change.reason or Reason.JUNK))


def _moved(change: Change, before: str | None) -> str:
    many = len(change.block_ids)
    if before is None:
        told = counted(many, "moved here from the top", "{n} blocks moved here from the top")
    else:
        told = counted(many, "moved here from after block {of}", "{n} blocks moved here from after block {of}")
        told = told.replace("{of}", before.removeprefix("b"))
    return f"↪ {told}"


def field_name(name: FieldName) -> str:
    """A field as an editor reads it."""
    return {
        FieldName.TITLE: _tr("headline"),
        FieldName.BYLINE: _tr("byline"),
        FieldName.DATE: _tr("date"),
        FieldName.CREDIT: _tr("credit"),
        FieldName.LANGUAGE: _tr("language"),
        FieldName.URL: _tr("address"),
    }[name]


def shape_name(shape: Shape) -> str:
    """What a line is, with its article: ``"a heading"``."""
    if shape.number is not None:
        return _tr("a numbered list item")
    return {
        BlockKind.HEADING: _tr("a heading of level {level}").format(level=shape.level or 1),
        BlockKind.LIST_ITEM: _tr("a list item"),
        BlockKind.TABLE_ROW: _tr("a table row"),
        BlockKind.CAPTION: _tr("a caption"),
        BlockKind.QUOTE: _tr("a quote"),
        BlockKind.CODE: _tr("code"),
    }.get(shape.kind, _tr("a paragraph"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Changes", text)
