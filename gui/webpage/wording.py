"""What the page view says in words."""

from PySide6.QtCore import QCoreApplication

from core.showing import Plain
from gui.controls import block_number
from gui.counting import counted
from gui.webpage.failures import CRASHED


def _say(text: str) -> str:
    return str(QCoreApplication.translate("WebPageView", text))


def why_plain(plain: str) -> str:
    """Why the blocks stand one under the other; empty where that is how the page is, or is told already."""
    known = {
        "": "",
        Plain.TEXT.value: "",
        Plain.INCOMPLETE.value: "",  # the pane says what was lost
        Plain.TOO_LARGE.value: _say("This page is too large to be laid out, so its blocks stand here one by one."),
    }
    failure = _say("This page {failure}, so its blocks stand here without its layout.")
    return known[plain] if plain in known else failure.format(failure=plain)


def unseen(count: int) -> str:
    """How many blocks a reader of the page does not see; empty for none."""
    if not count:
        return ""
    return counted(
        count, "{n} block is hidden on this page: see Blocks.", "{n} blocks are hidden on this page: see Blocks."
    )


def unseen_here(block_id: str) -> str:
    """That a reader of the page does not see this block."""
    return _say("Block {number} is hidden on this page: see Blocks.").format(number=block_number(block_id))


def failure(why: str) -> tuple[str, str]:
    """A title and a detail for a page that WebEngine could not lay out."""
    title = _say("This page cannot be shown as it was")
    if why == CRASHED:
        return title, _say("Laying it out ended the process that does so, twice. Every block of it stands in Blocks.")
    return title, _say("Laying it out took too long. Every block of it stands in Blocks.")


def missing(why: str) -> tuple[str, str]:
    """A title and a detail for a program without WebEngine."""
    return (
        _say("Pages cannot be laid out on this computer"),
        _say(
            "Qt WebEngine is missing or does not start: {why}. Everything else works; the page stands in Blocks."
        ).format(why=why),
    )
