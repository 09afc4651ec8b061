"""Every command of the window, in one table. Menus, buttons, the key sheet and the tests read it."""

from dataclasses import dataclass
from enum import StrEnum

from core.model import Reason


class Menu(StrEnum):
    """The menus, in the order of the bar."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    GO = "&Go"
    REVIEW = "&Review"
    HELP = "&Help"


class Fact(StrEnum):
    """What must hold for a command to make sense."""

    REVIEW = "a review is shown"
    BLOCK = "a block is current"
    COPY = "the current block has another copy"
    UNDO = "there is a step to undo"
    REDO = "there is a step to redo"
    APPROVED = "there is something to export"
    ARTICLES = "the queue has articles"


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        id: its name in code: ``"review.approve"``.
        text: what menus call it, with a mnemonic.
        menu: the menu it stands in.
        keys: its shortcuts in portable text, the one to show first.
        bare: the keys are single keys without a modifier; they act only while a review pane has the focus.
        needs: what must hold for it to be enabled.
        section: commands of one menu with different sections are divided by a line.
        checkable: it is a switch.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    bare: bool = False
    needs: frozenset[Fact] = frozenset()
    section: int = 0
    checkable: bool = False


DIGIT = "review.digit."
"""What the ids of the commands of the keys 1 to 9 begin with: they choose among copies, or give a reason."""
REASON_KEYS: tuple[Reason, ...] = (
    Reason.NAVIGATION,
    Reason.ADVERTISEMENT,
    Reason.RELATED,
    Reason.SUBSCRIBE,
    Reason.SHARE,
    Reason.COMMENTS,
    Reason.LEGAL,
    Reason.CREDIT,
    Reason.JUNK,
)
"""The reasons the keys 1 to 9 stand for, in that order, wherever they do not choose among copies."""


def _needs(*facts: Fact) -> frozenset[Fact]:
    return frozenset(facts)


_REVIEW = _needs(Fact.REVIEW)
_BLOCK = _needs(Fact.REVIEW, Fact.BLOCK)
_ARTICLES = _needs(Fact.ARTICLES)

COMMANDS: tuple[Command, ...] = (
    Command("file.open", "&Open pages…", Menu.FILE, ("Ctrl+O",)),
    Command("file.open_folder", "Open a &folder of pages…", Menu.FILE, ("Ctrl+Shift+O",)),
    Command("file.paste", "New page from the &clipboard", Menu.FILE, ("Ctrl+Shift+V",)),
    Command("file.export", "&Export approved…", Menu.FILE, ("Ctrl+E",), needs=_needs(Fact.APPROVED), section=1),
    Command("file.quit", "&Quit", Menu.FILE, ("Ctrl+Q",), section=2),
    Command("edit.undo", "&Undo", Menu.EDIT, ("Ctrl+Z",), needs=_needs(Fact.UNDO)),
    Command("edit.redo", "&Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=_needs(Fact.REDO)),
    Command("edit.copy", "&Copy article", Menu.EDIT, ("Ctrl+Shift+C",), needs=_REVIEW, section=1),
    Command("edit.find", "&Search the queue", Menu.EDIT, ("Ctrl+F",), section=1),
    Command("view.next_pane", "Next &pane", Menu.VIEW, ("F6",)),
    Command("view.previous_pane", "Pre&vious pane", Menu.VIEW, ("Shift+F6",)),
    Command("view.larger", "&Larger text", Menu.VIEW, ("Ctrl++", "Ctrl+="), section=1),
    Command("view.smaller", "&Smaller text", Menu.VIEW, ("Ctrl+-",), section=1),
    Command("view.normal", "&Normal text", Menu.VIEW, ("Ctrl+0",), section=1),
    Command("view.dark", "&Dark", Menu.VIEW, section=2, checkable=True),
    Command("view.light", "Li&ght", Menu.VIEW, section=2, checkable=True),
    Command("view.platform", "As the platf&orm has it", Menu.VIEW, section=2, checkable=True),
    Command("view.contrast", "&High contrast", Menu.VIEW, section=2, checkable=True),
    Command("view.bare_keys", "Single-&key commands", Menu.VIEW, section=3, checkable=True),
    Command("view.language_platform", "Language of the plat&form", Menu.VIEW, section=4, checkable=True),
    Command("view.language_en", "&English", Menu.VIEW, section=4, checkable=True),
    Command("view.language_de", "De&utsch", Menu.VIEW, section=4, checkable=True),
    Command("view.language_ar", "العربية", Menu.VIEW, section=4, checkable=True),
    Command("go.next_block", "&Next block", Menu.GO, ("J",), True, _REVIEW),
    Command("go.previous_block", "&Previous block", Menu.GO, ("K",), True, _REVIEW),
    Command("go.next_question", "Next &question", Menu.GO, ("N",), True, _REVIEW, 1),
    Command("go.previous_question", "Previous q&uestion", Menu.GO, ("P",), True, _REVIEW, 1),
    Command("go.other_copy", "Other &copy", Menu.GO, ("M",), True, _needs(Fact.COPY), 1),
    Command("go.next_article", "Next &article", Menu.GO, ("Alt+PgDown",), needs=_ARTICLES, section=2),
    Command("go.previous_article", "Previous a&rticle", Menu.GO, ("Alt+PgUp",), needs=_ARTICLES, section=2),
    Command("review.approve", "&Approve and next", Menu.REVIEW, ("Ctrl+Enter", "Ctrl+Return"), needs=_REVIEW),
    Command("review.park", "&Park", Menu.REVIEW, ("S",), True, _REVIEW),
    Command("review.reject", "Re&ject", Menu.REVIEW, ("Ctrl+R",), needs=_REVIEW),
    Command("review.reopen", "Re&open", Menu.REVIEW, needs=_REVIEW),
    Command("review.toggle", "Keep / remove", Menu.REVIEW, ("Space",), True, _BLOCK, 1),
    Command("review.accept", "A&ccept and next", Menu.REVIEW, ("A",), True, _BLOCK, 1),
    Command("review.reverse", "Reverse and ne&xt", Menu.REVIEW, ("X",), True, _BLOCK, 1),
    Command("review.edit", "&Edit the text", Menu.REVIEW, ("E",), True, _BLOCK, 1),
    Command("review.grow", "&Grow the selection", Menu.REVIEW, ("]",), True, _BLOCK, 2),
    Command("review.shrink", "Shrin&k the selection", Menu.REVIEW, ("[",), True, _BLOCK, 2),
    *(
        Command(f"{DIGIT}{i}", f"Copy {i}, or remove: {reason.value}", Menu.REVIEW, (str(i),), True, _BLOCK, 3)
        for i, reason in enumerate(REASON_KEYS, 1)
    ),
    Command("help.keys", "&Keys", Menu.HELP, ("?", "F1")),
    Command("help.about", "&About Galleyproof", Menu.HELP),
)


def command(id: str) -> Command:  # noqa: A002 - the word of the table
    """The command called ``id``.

    Raises:
        KeyError: there is none.
    """
    return _BY_ID[id]


def is_single(key: str) -> bool:
    """Whether ``key`` is a character typed without a modifier, which a slip of the hand or of speech can strike."""
    return len(key) == 1 or key == "Space"


def name_of(text: str) -> str:
    """A menu text as it reads elsewhere: no mnemonic, no dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


_BY_ID = {entry.id: entry for entry in COMMANDS}
