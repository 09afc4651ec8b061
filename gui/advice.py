"""What to do about each thing worth a look before approving."""

from PySide6.QtCore import QCoreApplication

from core.review import Check
from gui.keymap import said


def advice_of(check: Check) -> str:
    """One sentence that says what to do about ``check``; empty where the check says it itself."""

    def say(text: str) -> str:
        return str(QCoreApplication.translate("Advice", text))

    return {
        "ledger": say("The account does not add up, so nothing leaves: park the page."),
        "headline": say("Give it one among the fields."),
        "date": say("Correct it among the fields."),
        "questions": say("{accept} accepts, {next} goes to the next.").format(
            accept=said("review.accept"), next=said("go.next_question")
        ),
        "runs": say("Choose a copy, or remove one."),
        "figures": say("See which one is right."),
        "copies": say("Keep one of them."),
        "error": say("{remove} removes it, {keep} keeps it.").format(
            remove=said("review.toggle"), keep=said("review.accept")
        ),
        "damage": say("Type what belongs there."),
        "incomplete": say("Compare it with its source."),
    }.get(check.name, "")
