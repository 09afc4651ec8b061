"""Every command of the window, in one table. Menus, buttons, the key sheet and the tests read it."""

from dataclasses import dataclass
from enum import StrEnum

from core.model import FieldName, Reason


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
        group: commands of one menu with the same group stand together in a menu of that name inside it.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    bare: bool = False
    needs: frozenset[Fact] = frozenset()
    section: int = 0
    checkable: bool = False
    group: str = ""


DIGIT = "review.digit."
"""What the ids of the commands of the keys 1 to 9 begin with: they choose among copies, or give a reason."""
BECOME = "review.become."
"""What the ids of the commands begin with that make a block a field of the article; behind it the field's value."""
SHAPE = "edit.shape."
"""What the ids of the commands begin with that make a passage a paragraph, heading, list item …"""
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
    Command("file.samples", "Try the &sample pages", Menu.FILE),
    Command("file.export", "&Export approved…", Menu.FILE, ("Ctrl+E",), needs=_needs(Fact.APPROVED), section=1),
    Command("file.export_again", "Export a&gain", Menu.FILE, ("Ctrl+Shift+E",), needs=_needs(Fact.APPROVED), section=1),
    Command("file.export_refused", "Go &to what was not exported", Menu.FILE, ("Ctrl+Shift+R",), section=1),
    Command("file.export_folder", "Sho&w the folder of the last export", Menu.FILE, section=1),
    Command("file.open_desk", "Open &desk…", Menu.FILE, ("Ctrl+Shift+D",), section=3),
    Command("file.new_desk", "&New desk…", Menu.FILE, section=3),
    Command("file.recent_desks", "&Recent desks…", Menu.FILE, section=3),
    Command("file.quit", "&Quit", Menu.FILE, ("Ctrl+Q",), section=2),
    Command("edit.undo", "&Undo", Menu.EDIT, ("Ctrl+Z",), needs=_needs(Fact.UNDO)),
    Command("edit.redo", "&Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=_needs(Fact.REDO)),
    Command("edit.history", "&History…", Menu.EDIT, ("Ctrl+Shift+H",)),
    Command("edit.copy", "&Copy article", Menu.EDIT, ("Ctrl+Shift+C",), needs=_REVIEW, section=1),
    Command("edit.find", "&Search the queue", Menu.EDIT, ("Ctrl+F",), section=1),
    Command("edit.copy_blocks", "Cop&y the text of the blocks", Menu.EDIT, needs=_BLOCK, section=1),
    Command("edit.preferences", "Pr&eferences…", Menu.EDIT, ("Ctrl+,",), section=9),
    Command("view.page", "Page", Menu.VIEW, ("Ctrl+1",), checkable=True),
    Command("view.blocks", "&Blocks", Menu.VIEW, ("Ctrl+2",), checkable=True),
    Command("view.source", "Source", Menu.VIEW, ("Ctrl+3",), checkable=True),
    Command("view.article", "&Article", Menu.VIEW, ("Ctrl+4",), checkable=True),
    Command("view.changes", "&Changes", Menu.VIEW, ("Ctrl+5",), checkable=True),
    Command("view.export", "E&xport preview", Menu.VIEW, ("Ctrl+6",), checkable=True),
    Command("view.as_read", "The file as a &reader sees it", Menu.VIEW, ("V",), True, _REVIEW),
    Command("view.open_outside", "Open the file in its own program", Menu.VIEW, ("Ctrl+Shift+X",), needs=_REVIEW),
    Command("view.against_page", "Changes against the page", Menu.VIEW, checkable=True),
    Command("view.fold_runs", "Fold long runs", Menu.VIEW, checkable=True),
    Command("edit.find_here", "&Find in the article…", Menu.EDIT, ("Ctrl+Alt+F",), needs=_REVIEW, section=1),
    Command("edit.replace", "Rep&lace…", Menu.EDIT, ("Ctrl+H",), needs=_REVIEW, section=1),
    Command("edit.find_next", "Find &next", Menu.EDIT, ("F3",), needs=_REVIEW, section=1),
    Command("edit.find_previous", "Find previ&ous", Menu.EDIT, ("Shift+F3",), needs=_REVIEW, section=1),
    Command("edit.take_back", "&Take back the replacement", Menu.EDIT, needs=_REVIEW, section=1),
    Command("edit.bold", "&Bold", Menu.EDIT, ("Ctrl+B",), needs=_BLOCK, section=2),
    Command("edit.italic", "&Italic", Menu.EDIT, ("Ctrl+I",), needs=_BLOCK, section=2),
    Command("edit.link", "Lin&k…", Menu.EDIT, ("Ctrl+K",), needs=_BLOCK, section=2),
    *(
        Command(f"{SHAPE}{name}", text, Menu.EDIT, keys, needs=_BLOCK, section=3, group="&Paragraph")
        for name, text, keys in (
            ("paragraph", "&Paragraph", ("Ctrl+Alt+0",)),
            ("heading.1", "Heading &1", ("Ctrl+Alt+1",)),
            ("heading.2", "Heading &2", ("Ctrl+Alt+2",)),
            ("heading.3", "Heading &3", ("Ctrl+Alt+3",)),
            ("heading.4", "Heading &4", ("Ctrl+Alt+4",)),
            ("numbered-item", "&Numbered list item", ("Ctrl+Shift+7",)),
            ("list-item", "&List item", ("Ctrl+Shift+8",)),
            ("quote", "&Quote", ("Ctrl+Shift+9",)),
            ("code", "&Code", ()),
        )
    ),
    Command("edit.move_up", "Mo&ve up", Menu.EDIT, ("Alt+Up",), needs=_BLOCK, section=4),
    Command("edit.move_down", "Move &down", Menu.EDIT, ("Alt+Down",), needs=_BLOCK, section=4),
    Command("edit.add_paragraph", "&Add a paragraph", Menu.EDIT, ("Ctrl+Shift+Return",), needs=_BLOCK, section=4),
    Command("edit.split", "Split the passage at the caret", Menu.EDIT, needs=_BLOCK, section=4),
    Command("edit.merge", "&Merge with the passage before", Menu.EDIT, needs=_BLOCK, section=4),
    Command("edit.next_misspelt", "Next misspelt &word", Menu.EDIT, ("F7",), needs=_REVIEW, section=5),
    Command("edit.previous_misspelt", "Previous misspelt word", Menu.EDIT, ("Shift+F7",), needs=_REVIEW, section=5),
    Command("edit.suggest", "Spellin&g suggestions…", Menu.EDIT, ("Ctrl+.",), needs=_REVIEW, section=5),
    Command("view.next_pane", "Next &pane", Menu.VIEW, ("F6",)),
    Command("view.previous_pane", "Pre&vious pane", Menu.VIEW, ("Shift+F6",)),
    Command("view.fields", "F&ields", Menu.VIEW, ("Ctrl+L",), needs=_REVIEW),
    Command("view.context", "&Menu of what is here", Menu.VIEW, ("Shift+F10",)),
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
    Command("go.next_look", "Next &lost or left in", Menu.GO, ("W",), True, _REVIEW, 1),
    Command("go.other_look", "&Other strip", Menu.GO, ("Shift+W",), True, _REVIEW, 1),
    Command("go.other_copy", "Other &copy", Menu.GO, ("M",), True, _needs(Fact.COPY), 1),
    Command("go.next_article", "Next &article", Menu.GO, ("Alt+PgDown",), needs=_ARTICLES, section=2),
    Command("go.previous_article", "Previous a&rticle", Menu.GO, ("Alt+PgUp",), needs=_ARTICLES, section=2),
    Command("go.to_article", "Go to an ar&ticle…", Menu.GO, ("Ctrl+G",), needs=_ARTICLES, section=3),
    Command("go.to_block", "Go to a &block…", Menu.GO, ("Ctrl+Shift+G",), needs=_REVIEW, section=3),
    Command("go.commands", "Co&mmands…", Menu.GO, ("Ctrl+Shift+P",), section=3),
    Command("review.approve", "&Approve and next", Menu.REVIEW, ("Ctrl+Enter", "Ctrl+Return"), needs=_REVIEW),
    Command("review.park", "&Park", Menu.REVIEW, ("S",), True, _REVIEW),
    Command("review.reject", "Re&ject", Menu.REVIEW, ("Ctrl+R",), needs=_REVIEW),
    Command("review.reopen", "Re&open", Menu.REVIEW, needs=_REVIEW),
    Command("review.prepare_anew", "Prepare anew", Menu.REVIEW, ("F5",), needs=_REVIEW),
    Command("review.toggle", "Keep / remove", Menu.REVIEW, ("Space",), True, _BLOCK, 1),
    Command("review.accept", "A&ccept and next", Menu.REVIEW, ("A",), True, _BLOCK, 1),
    Command("review.reverse", "Reverse and ne&xt", Menu.REVIEW, ("X",), True, _BLOCK, 1),
    Command("review.accept_alike", "Accept, and all like it", Menu.REVIEW, ("Shift+A",), True, _BLOCK, 1),
    Command("review.reverse_alike", "Reverse, and all like it", Menu.REVIEW, ("Shift+X",), True, _BLOCK, 1),
    Command("review.trim_after", "Remove from here on", Menu.REVIEW, ("F",), True, _BLOCK, 1),
    Command("review.trim_before", "Remove up to here", Menu.REVIEW, ("Shift+F",), True, _BLOCK, 1),
    Command("review.take_version", "&Take the other version", Menu.REVIEW, ("T",), True, _needs(Fact.COPY), 1),
    Command("review.edit", "&Edit the text", Menu.REVIEW, ("E",), True, _BLOCK, 1),
    Command("review.edit_start", "Edit the text from its beginning", Menu.REVIEW, ("Shift+E",), True, _BLOCK, 1),
    Command("review.take_back", "Take &back this change", Menu.REVIEW, ("U",), True, _REVIEW, 1),
    Command("review.grow", "&Grow the selection", Menu.REVIEW, ("]",), True, _BLOCK, 2),
    Command("review.shrink", "Shrin&k the selection", Menu.REVIEW, ("[",), True, _BLOCK, 2),
    Command("review.next_sentence", "Next sentence", Menu.REVIEW, (".",), True, _BLOCK, 2),
    Command("review.previous_sentence", "Previous sentence", Menu.REVIEW, (",",), True, _BLOCK, 2),
    Command("review.extend_down", "Select the next block too", Menu.REVIEW, ("Shift+J",), True, _BLOCK, 2),
    Command("review.extend_up", "Select the previous block too", Menu.REVIEW, ("Shift+K",), True, _BLOCK, 2),
    Command("review.select_alike", "Select all like it", Menu.REVIEW, ("L",), True, _BLOCK, 2),
    Command("review.select_reason", "Select all of this reason", Menu.REVIEW, ("Ctrl+Shift+A",), False, _BLOCK, 2),
    Command("review.select_run", "Select all of this run", Menu.REVIEW, ("Ctrl+Shift+M",), False, _BLOCK, 2),
    Command("review.select_from_here", "Select all from here", Menu.REVIEW, ("Ctrl+Shift+End",), False, _BLOCK, 2),
    Command("review.select_to_here", "Select all to here", Menu.REVIEW, ("Ctrl+Shift+Home",), False, _BLOCK, 2),
    *(
        Command(f"{DIGIT}{i}", f"Copy {i}, or remove: {reason.value}", Menu.REVIEW, (str(i),), True, _BLOCK, 3)
        for i, reason in enumerate(REASON_KEYS, 1)
    ),
    *(
        Command(f"{BECOME}{field.value}", text, Menu.REVIEW, (key,), True, _BLOCK, 3, group="Make it a fiel&d")
        for field, text, key in (
            (FieldName.TITLE, "Make it the &headline", "Shift+H"),
            (FieldName.BYLINE, "Make it the &byline", "Shift+B"),
            (FieldName.DATE, "Make it the &date", "Shift+D"),
            (FieldName.CREDIT, "Make it the &credit", "Shift+C"),
        )
    ),
    Command("review.pace", "Pace…", Menu.REVIEW, section=4),
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
    """Whether ``key`` is a character typed without Ctrl or Alt, which a slip of the hand or of speech can strike."""
    bare = key.removeprefix("Shift+")
    return len(bare) == 1 or bare == "Space"


def may_be_held(entry: Command) -> bool:
    """Whether a key held down does it again and again: what moves may, what decides takes a stroke each."""
    return entry.menu is Menu.GO or entry.id in _HELD


def name_of(text: str) -> str:
    """A menu text as it reads elsewhere: no mnemonic, no dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


_HELD = frozenset(
    {
        "review.extend_down",
        "review.extend_up",
        "review.next_sentence",
        "review.previous_sentence",
        "view.larger",
        "view.smaller",
    }
)
_BY_ID = {entry.id: entry for entry in COMMANDS}
