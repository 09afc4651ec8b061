"""Every text that translations must have: those of the source, of the table of commands, and what ``core`` says."""

from gui.commands import COMMANDS, Menu
from gui.sentences import CONTEXT, templates
from tests.translations.finding import Text, texts_of_the_window


def every_text() -> list[Text]:
    """All of them, each once, in order."""
    commands = {Text("Command", each.value) for each in Menu} | {Text("Command", each.text) for each in COMMANDS}
    told = {Text(CONTEXT, each.key, each.counts) for each in templates()}
    return sorted(texts_of_the_window() | commands | told)
