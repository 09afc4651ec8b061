"""The formats an article can leave in."""

from enum import StrEnum


class Format(StrEnum):
    """What an article is written as. The value is what files, the desk and the command line say."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot."""
        return {"html": ".html", "markdown": ".md", "text": ".txt", "json": ".json"}[self.value]
