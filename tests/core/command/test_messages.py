"""What is said on standard error."""

import io
import sys

import pytest

from core.command.messages import Messages


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_problems_are_a_line_each_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    messages = Messages()
    messages.page_done()
    messages.problem("a.png: is a PNG picture, not a page")
    messages.note("b.html: took longer than 20 seconds")
    messages.finish()
    assert messages.problems == 1
    assert capsys.readouterr().err == ("a.png: is a PNG picture, not a page\nb.html: took longer than 20 seconds\n")


def test_a_terminal_shows_the_count_and_loses_it_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    messages = Messages()
    messages.page_done()
    messages.page_done()
    messages.note("a note")
    messages.finish()
    assert "1 page done" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[Ka note\n\r\x1b[K2 pages done\r\x1b[K")


def test_a_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Messages().problem("evil\x1b[2J\nname: does not exist")
    assert capsys.readouterr().err == "evil\ufffd[2J\ufffdname: does not exist\n"
