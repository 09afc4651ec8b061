"""What can be written, as the command line says it. Light, so that help and errors come at once."""

from enum import StrEnum


class Target(StrEnum):
    """What ``clean`` writes."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
