"""Every text that translations must have: those of the source, of commands and their needs, and what ``core`` says."""

from gui.commands import COMMANDS, Fact, Menu
from gui.sentences import CONTEXT, templates
from tests.translations.finding import Text, texts_of_the_window


def every_text() -> list[Text]:
    """All of them, each once, in order."""
    commands = {Text("Command", each.value) for each in Menu} | {Text("Command", each.text) for each in COMMANDS}
    commands |= {Text("Command", each.group) for each in COMMANDS if each.group}
    facts = {Text("Fact", each.value) for each in Fact}
    told = {Text(CONTEXT, each.key, each.counts) for each in templates()}
    return sorted(texts_of_the_window() | commands | facts | told)
