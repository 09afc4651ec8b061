"""What is said while an editor steps through the two strips, and what leads there."""

from PySide6.QtCore import QCoreApplication

from core.model import Review
from core.review import Leftover, Loss, questions, second_looks
from gui.counting import counted, grouped
from gui.describing import described
from gui.keymap import said
from gui.translating import translated


def look_told(review: Review, block_id: str) -> str:
    """Where in the strips a block stands, what holds for it and why it is there, and what its keys do."""
    found = second_looks(review)
    place = next((at for at, each in enumerate(found, 1) if each.block_id == block_id), 0)
    if not place:
        return ""
    look = found[place - 1]
    where = _say("{place} of {all}").format(place=grouped(place), all=grouped(len(found)))
    parts = (_heading(look), where, described(review, block_id), *map(translated, _why(look)), _keys(look))
    return " · ".join(parts)


def _why(look: Loss | Leftover) -> tuple[str, ...]:
    return look.calls[:1] if isinstance(look, Loss) else look.why[:1]


def _heading(look: Loss | Leftover) -> str:
    return _say("You would lose") if isinstance(look, Loss) else _say("Left in?")


def _keys(look: Loss | Leftover) -> str:
    told = (
        _say("{accept} leaves it out, {turn} keeps it")
        if isinstance(look, Loss)
        else _say("{accept} keeps it, {turn} takes it out")
    )
    return told.format(accept=said("review.accept"), turn=said("review.reverse"))


def looks_left(review: Review) -> list[str]:
    """The key that steps through the strips, and through how many blocks; nothing where they are empty."""
    count = len(second_looks(review))
    if not count:
        return []
    told = counted(count, "{key}: {n} more block to look at", "{key}: {n} more blocks to look at")
    return [told.replace("{key}", said("go.next_look"))]


def nothing_left(review: Review) -> str:
    """That nothing is left in the strips, and which key comes next."""
    if questions(review):
        told = _say("Nothing is left that the article would lose or that may have been left in. {key}: next question.")
        return told.format(key=said("go.next_question"))
    told = _say("Nothing is left to look at: no question, nothing lost or left in. {key} approves.")
    return told.format(key=said("review.approve"))


def _say(text: str) -> str:
    return str(QCoreApplication.translate("StripWalk", text))
