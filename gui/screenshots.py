"""Pictures of the real window on the sample pages, for the documents and for looking at: ``make screenshots``."""

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from core.desk import Desk
from core.model import Verdict
from gui import preferences
from gui.app import Desktop, application
from gui.copies import Choice, Way
from gui.export_dialog import ExportDialog
from gui.key_sheet import KeySheet
from gui.launch import sample_pages
from gui.preferences import Preferences
from gui.session import pass_on, settle, take_in


def main(folder: Path) -> int:
    """Draw every picture into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(pass_on)
    application(["galleyproof"])
    with tempfile.TemporaryDirectory() as place:
        _empty(Path(place), folder)
        _full(Path(place), folder)
    return 0


def _empty(place: Path, folder: Path) -> None:
    desktop = _desktop(place, "empty")
    _save(desktop.window, folder / "empty.png")
    desktop.window.close()


def _full(place: Path, folder: Path) -> None:
    desktop = _desktop(place, "samples")
    take_in(desktop, [*sample_pages(), _broken(place)])
    settle(desktop)
    for name, steps in _views(desktop).items():
        for step in steps:
            step()
        _save(desktop.window, folder / f"{name}.png")
    _scale(desktop, 100)
    desktop.settings.change(export_folder="/home/editor/Approved copy")
    for _ in range(2):  # the first asks about what is in doubt
        desktop.bench.approve()
    for name, dialog in _dialogs(desktop).items():
        dialog.show()
        _save(dialog, folder / f"{name}.png")
        dialog.close()
    desktop.window.close()
    _in_tongues(place, folder)


def _in_tongues(place: Path, folder: Path) -> None:
    """The window in its other languages, in high contrast and with larger text: desks of their own, made anew."""
    wishes = {
        "arabic": Preferences(language="ar", theme="light"),
        "arabic-high-contrast": Preferences(language="ar", theme="dark", contrast="high", text_size=125),
        "arabic-large-text": Preferences(language="ar", theme="light", text_size=200),
        "german": Preferences(language="de", theme="light"),
        "german-high-contrast": Preferences(language="de", theme="light", contrast="high"),
        "german-large-text": Preferences(language="de", theme="light", text_size=200),
    }
    for name, wish in wishes.items():
        preferences.write(wish, place / "preferences.json")
        desktop = _desktop(place, "samples")
        desktop.window.place_panes()
        row = next(each for each in desktop.bench.rows if each.name == "storm-road.html")
        desktop.bench.open(row.review_id)
        desktop.window.page.view.setFocus()
        QApplication.processEvents()  # the panes are laid out in their new widths first
        desktop.bench.go_to("b12")
        _save(desktop.window, folder / f"{name}.png")
        desktop.window.close()


def _views(desktop: Desktop) -> dict[str, list[Callable[[], None]]]:
    """What to do before each picture, in order: each starts where the one before ended."""
    row = {each.name: each.review_id for each in desktop.bench.rows}
    light, dark = (partial(desktop.settings.choose_theme, name) for name in ("light", "dark"))

    def page(name: str) -> Callable[[], None]:
        return partial(desktop.bench.open, row[name])

    def at(block_id: str) -> Callable[[], None]:
        return partial(desktop.bench.go_to, block_id)

    return {
        "window-light": [light, page("wire-ferry.txt"), partial(_first_duplicate, desktop)],
        "window-dark": [dark],
        "repeated": [light, page("storm-road.html"), at("b12")],
        "repeated-dark": [dark],
        "three-copies": [light, page("tide-barrier.txt"), at("b15")],
        "union": [partial(desktop.bench.choose, Choice(Way.UNION)), at("b17")],
        "repeated-narrow": [desktop.bench.undo, at("b21"), partial(desktop.window.place_panes, (232, 440, 480, 210))],
        "news-page": [desktop.window.place_panes, light, page("harbour-tax.html")],
        "news-page-dark": [dark],
        "right-to-left": [light, page("mina-talks.html")],
        "incomplete": [page("broken.html")],
        "not-an-article": [page("shop-kettle.html")],
        "editing": [page("storm-road.html"), partial(_edit, desktop)],
        "large-text": [desktop.window.article.finish_editing, partial(_scale, desktop, 200)],
    }


def _first_duplicate(desktop: Desktop) -> None:
    review = desktop.bench.review
    if review is not None:
        copies = (block_id for block_id, ruling in review.rulings.items() if ruling.duplicate_of)
        desktop.bench.go_to(next(copies, None))


def _edit(desktop: Desktop) -> None:
    review = desktop.bench.review
    if review is not None:
        kept = (block_id for block_id, ruling in review.rulings.items() if ruling.verdict is Verdict.KEEP)
        desktop.bench.go_to(next(kept, None))
    desktop.window.article.edit_current()


def _scale(desktop: Desktop, percent: int) -> None:
    desktop.settings.change(text_size=percent)
    desktop.settings.apply()
    desktop.window.place_panes()


def _dialogs(desktop: Desktop) -> dict[str, QWidget]:
    return {
        "keys": KeySheet(desktop.window),
        "export": ExportDialog(desktop.bench.counts(), desktop.settings.now, desktop.window),
    }


def _broken(place: Path) -> Path:
    """A page the parser gives up on: nested deeper than any page has reason to be."""
    path = place / "broken.html"
    path.write_text("<div>" * 3000 + "<p>The ferry sails on Monday.</p>" + "</div>" * 3000, encoding="utf-8")
    return path


def _desktop(place: Path, name: str) -> Desktop:
    desktop = Desktop(Desk.open(place / f"{name}.galleyproof"), place / "preferences.json", remembers=False)
    desktop.open()
    settle(desktop)
    return desktop


def _save(widget: QWidget, path: Path) -> None:
    for _ in range(3):  # layout, then what layout asked for
        QApplication.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots")))
