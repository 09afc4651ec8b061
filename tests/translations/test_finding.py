"""Texts are found where they stand, under the context they are asked for, and what hides from that is told."""

from pathlib import Path

import pytest

from tests.translations.finding import Text, UnreadableError, texts_of_the_window


def found(place: Path, source: str) -> set[Text]:
    root = place / "gui"
    root.mkdir(exist_ok=True)
    (root / "module.py").write_text(source, encoding="utf-8")
    return texts_of_the_window(root)


def test_a_text_belongs_to_the_class_that_says_it(tmp_path: Path) -> None:
    source = "class Pane:\n    def show(self):\n        self.tr('Nothing here')\n"
    assert found(tmp_path, source) == {Text("Pane", "Nothing here")}


def test_a_text_that_the_window_is_asked_for_belongs_to_the_window(tmp_path: Path) -> None:
    source = "class Wiring:\n    def tell(self):\n        self._window.tr('Saved')\n"
    assert found(tmp_path, source) == {Text("MainWindow", "Saved")}


def test_a_literal_context_is_taken_as_it_is_and_pieces_side_by_side_are_one_text(tmp_path: Path) -> None:
    source = "QCoreApplication.translate('Block', 'one '\n 'text')\n"
    assert found(tmp_path, source) == {Text("Block", "one text")}


def test_a_helper_is_followed(tmp_path: Path) -> None:
    source = "def _say(text):\n    return QCoreApplication.translate('Queue', text)\n\nX = _say('all')\n"
    assert found(tmp_path, source) == {Text("Queue", "all")}


def test_a_text_that_counts_brings_its_singular(tmp_path: Path) -> None:
    assert found(tmp_path, "counted(3, '{n} block', '{n} blocks')\n") == {
        Text("Counted", "{n} blocks", True, "{n} block")
    }


def test_a_table_marks_its_texts(tmp_path: Path) -> None:
    source = "NAMES = {1: to_translate('Queue', 'open')}\nQCoreApplication.translate('Queue', NAMES[1])\n"
    assert found(tmp_path, source) == {Text("Queue", "open")}


@pytest.mark.parametrize(
    "source",
    [
        "class Pane:\n    def show(self, name):\n        self.tr(f'{name} is here')\n",
        "QCoreApplication.translate('Nowhere', text)\n",
        "counted(3, *texts)\n",
        "class Pane:\n    def show(self, other):\n        other.tr('Whose is this?')\n",
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, source: str) -> None:
    with pytest.raises(UnreadableError, match=r"gui\.module, line \d"):
        found(tmp_path, source)
