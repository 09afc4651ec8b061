"""Errors a person can cause. Anything else that is raised is a bug."""


class GalleyproofError(Exception):
    """Something a person can put right. ``str(error)`` is one line meant for that person."""


class BadInputError(GalleyproofError):
    """A file, row or page that cannot be read. The line names it and the cause.

    Args:
        name: the file or row as the person knows it.
        cause: why it cannot be read, as the rest of a sentence ("is empty").
    """

    def __init__(self, name: str, cause: str) -> None:
        super().__init__(f"{name}: {cause}")
        self.name = name
        self.cause = cause


class StaleDecisionError(GalleyproofError):
    """A decision was made on a state that is no longer there."""


class DeskError(GalleyproofError):
    """The desk cannot be opened, read or written."""


class ExportError(GalleyproofError):
    """An article may not, or cannot, leave the desk."""


class ProfileError(ExportError):
    """A profile that cannot be. The line begins with the part: ``"pattern: …"``."""


class TrainingError(GalleyproofError):
    """A block model cannot be trained, written or read."""
