import sys

import pytest

from core.model import DeskError
from gui.faults import tell_fault
from tests.gui.conftest import Opener


def raised(error: Exception) -> tuple[type[BaseException], BaseException, object]:
    try:
        raise error
    except type(error):
        kind, value, trace = sys.exc_info()
    assert kind is not None
    assert value is not None
    return kind, value, trace


def test_what_a_person_can_put_right_is_told_in_its_own_words(open_desktop: Opener) -> None:
    desktop = open_desktop()
    tell_fault(desktop, *raised(DeskError("The desk is locked by another program.")))
    assert "locked by another program" in desktop.window.notice.text()


def test_a_fault_of_the_program_names_its_place_and_no_word_of_an_article(
    open_desktop: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop = open_desktop()
    tell_fault(desktop, *raised(KeyError("a sentence of an article")))
    told = desktop.window.notice.text()
    reported = capsys.readouterr().err
    assert "KeyError" in told
    assert "raised" in reported
    assert "sentence of an article" not in told + reported
