"""What is said on standard error: problems, a line each, and how far the work is where someone watches."""

import sys

_CLEAR = "\r\x1b[K"


class Messages:
    """Says problems at once and keeps a count of pages on the last line of a terminal.

    Attributes:
        problems: how many inputs could not be read.
    """

    def __init__(self) -> None:
        self.problems = 0
        self._pages = 0
        self._watched = sys.stderr.isatty()

    def problem(self, line: str) -> None:
        """Says what could not be read and why."""
        self.problems += 1
        self.note(line)

    def note(self, line: str) -> None:
        """Says what a person should know of the work, on a line of its own."""
        clear = _CLEAR if self._watched and self._pages else ""
        sys.stderr.write(f"{clear}{steerless(line)}\n")
        self._draw()

    def page_done(self) -> None:
        """Counts a page."""
        self._pages += 1
        self._draw()

    def finish(self) -> None:
        """Takes the count away."""
        if self._watched and self._pages:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()

    def _draw(self) -> None:
        if self._watched and self._pages:
            sys.stderr.write(f"{_CLEAR}{self._pages} {'page' if self._pages == 1 else 'pages'} done")
        sys.stderr.flush()


def steerless(line: str) -> str:
    """The line without what would steer a terminal: names of files and rows come from strangers."""
    return "".join(char if char.isprintable() else "\ufffd" for char in line)
