"""A page out of what is dropped or pasted: markup where there is some, else text. Nothing is fetched."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QMimeData

from core.intake import source_of_text
from core.model import Medium, Source


def holds_pages(data: QMimeData) -> bool:
    """Whether files, markup or text came. A link is none of them: nothing is fetched."""
    if data.hasUrls():
        return any(url.isLocalFile() for url in data.urls())
    return data.hasHtml() or bool(data.text().strip())


def nothing_fetched() -> str:
    """What to do with an address."""
    return QCoreApplication.translate(
        "Dropping", "Nothing is fetched from the web. Save the page in your browser and drop the file here."
    )


def page_of(data: QMimeData, origin: str) -> Source | str:
    """The page that ``data`` makes, or why it makes none, for a person.

    Args:
        data: from the clipboard, or dropped.
        origin: where it came from, for the record: ``"clipboard"`` or ``"drop"``.
    """
    text = data.html() if data.hasHtml() else data.text()
    name, none = _words(origin)
    if not text.strip():
        return none
    if not data.hasHtml() and _is_address(text.strip()):
        return nothing_fetched()
    return source_of_text(name, text, Medium.HTML if data.hasHtml() else Medium.TEXT, origin=origin)


def _words(origin: str) -> tuple[str, str]:
    """What the page is called, and what is said where there is none."""
    translate = QCoreApplication.translate
    if origin == "clipboard":
        none = translate("Dropping", "There is no text on the clipboard.")
        return translate("Dropping", "From the clipboard"), none
    return translate("Dropping", "Dropped text"), translate("Dropping", "There is no text in what was dropped.")


def _is_address(text: str) -> bool:
    if any(character.isspace() for character in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
