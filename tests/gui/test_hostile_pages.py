"""Pages made to stall or upset the window: shown as plain text with the reason, while the keys go on working."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Flag
from core.work import Limits, Pool
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, MINA, desk_file, go_to_row, open_prepared, press, review_of

HOSTILE = "tests.core.work.hostile_child"


@pytest.fixture
def short_of_time(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Gives the window's workers short limits, and a child that does what its pages say if asked for."""

    def limit(child: str = "core.work.child", **limits: float) -> None:
        monkeypatch.setattr("gui.app.Pool", partial(Pool, limits=Limits(**limits), child=child))

    return limit


class Presses(QObject):
    """Presses a key at every turn of the event loop, as long as ``until`` does not hold."""

    def __init__(self, desktop: Desktop, until: Callable[[], bool]) -> None:
        super().__init__()
        self._desktop = desktop
        self._until = until
        self.acted = 0
        self._timer = self.startTimer(0)

    def timerEvent(self, _event: object) -> None:
        if self._until():
            self.killTimer(self._timer)
            return
        before = self._desktop.bench.block_id
        press(Qt.Key.Key_J if self.acted % 2 == 0 else Qt.Key.Key_K)
        self.acted += before != self._desktop.bench.block_id


def prepared(desktop: Desktop, name: str) -> bool:
    return any(row.prepared for row in desktop.desk.queue() if row.name == name)


def bring(desktop: Desktop, qtbot: QtBot, page: Path) -> int:
    """Take a page in, press keys until it is prepared, and open it; says how many keys acted meanwhile."""
    keys = Presses(desktop, lambda: prepared(desktop, page.name))
    desktop.intake.add_files([page])
    qtbot.waitUntil(lambda: prepared(desktop, page.name), timeout=30_000)
    qtbot.waitUntil(lambda: any(row.name == page.name and row.prepared for row in desktop.bench.rows))
    go_to_row(desktop, page.name)
    return keys.acted


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("hang", "took longer than 0.5 seconds"),
        ("hold", "took longer than 0.5 seconds"),
        ("crash always", "the reader crashed"),
        ("eat", "needed more than 300 MB of memory"),
    ],
)
def test_a_page_that_ends_its_worker_is_shown_with_the_reason_while_the_keys_act(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, short_of_time: Callable[..., None], deed: str, why: str
) -> None:
    short_of_time(HOSTILE, seconds=0.5 if deed.startswith("h") else 20.0, memory=300 * 1024**2)
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    page = tmp_path / "page.txt"
    page.write_text(deed)
    assert bring(desktop, qtbot, page) > 3
    review = review_of(desktop)
    assert review.page.incomplete == why
    assert Flag.INCOMPLETE in review.proposal.flags
    assert [block.text for block in review.page.blocks] == [deed]
    banner = desktop.window.page.banner
    assert banner.isVisible()
    assert why[0].upper() + why[1:] in banner.text()


def test_a_tag_with_a_hundred_thousand_attributes_holds_nobody_up(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, short_of_time: Callable[..., None]
) -> None:
    short_of_time(seconds=1.0)
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    page = tmp_path / "page.html"
    attributes = " ".join(f"a{number}=1" for number in range(100_000))
    page.write_text(f"<p {attributes}>The words of the page.</p>")
    assert bring(desktop, qtbot, page) > 3
    review = review_of(desktop)
    assert "The words of the page." in {block.text for block in review.page.blocks}
    assert desktop.window.page.banner.isVisible() == bool(review.page.incomplete)


def test_the_page_being_waited_for_is_named_when_it_fails(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, short_of_time: Callable[..., None]
) -> None:
    short_of_time(HOSTILE, seconds=0.3)
    desktop = open_desktop()
    page = tmp_path / "stalls.txt"
    page.write_text("hang")
    desktop.intake.add_files([page])
    qtbot.waitUntil(lambda: desktop.bench.review_id is not None, timeout=20_000)
    assert desktop.bench.review is None
    assert "stalls.txt" in desktop.window.page.notice.title.text()
    qtbot.waitUntil(lambda: desktop.bench.review is not None, timeout=20_000)
    assert "stalls.txt" in desktop.window.notice.text()
    assert "took longer" in desktop.window.notice.text()


def test_a_page_can_be_left_while_it_is_being_prepared_and_comes_back_ready(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, short_of_time: Callable[..., None]
) -> None:
    short_of_time(HOSTILE, seconds=0.5)
    (tmp_path / "test.galleyproof").write_bytes(desk_file(FERRY))
    desktop = open_desktop()
    page = tmp_path / "page.txt"
    page.write_text("hang")
    with qtbot.waitSignal(desktop.intake.finished, timeout=20_000):
        desktop.intake.add_files([page])
    go_to_row(desktop, page.name)
    assert desktop.bench.review is None
    go_to_row(desktop, FERRY.name)
    shown = review_of(desktop)
    qtbot.waitUntil(lambda: prepared(desktop, page.name), timeout=20_000)
    QApplication.processEvents()
    assert review_of(desktop) == shown
    go_to_row(desktop, page.name)
    assert review_of(desktop).page.incomplete


NASTY = {
    "script": "<body><script>document.body.innerHTML = ''</script><p>The words stay.</p></body>",
    "local files": '<p>The words stay.</p><img src="file:///dev/zero"><object data="file:///etc/passwd"></object>',
    "calls home": '<link rel="preconnect" href="http://203.0.113.1"><p>The words stay.</p><img src="http://203.0.113.1">',
    "deep": "<div>" * 5000 + "<p>The words stay.</p>" + "</div>" * 5000,
    "markup in words": "<p>The words stay.</p><p>&lt;b&gt;&lt;img src=file:///dev/zero&gt;&amp;amp;</p>",
    "odd characters": "<p>The words stay.</p><p>\u202eright\u202c \x0b&#0; \ufeff \U0010ffff \u2028 a\u0300\u0301</p>",
    "one long word": "<p>The words stay.</p><p>" + "x" * 200_000 + "</p>",
    "long title": "<title>" + "Title " * 5_000 + "</title><h1>" + "Title " * 5_000 + "</h1><p>The words stay.</p>",
    "nested tables": "<table><tr><td>" * 100 + "The words stay." + "</td></tr></table>" * 100,
    "many fields": "".join(f'<meta name="author" content="Name {n}">' for n in range(3000)) + "<p>The words stay.</p>",
}


@pytest.mark.parametrize("page", NASTY.values(), ids=NASTY.keys())
def test_whatever_a_page_holds_its_words_are_shown_walked_and_decided_on(
    open_desktop: Opener, tmp_path: Path, page: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    desktop = open_prepared(open_desktop, tmp_path, path)
    assert "The words stay." in "\n".join(block.text for block in review_of(desktop).page.blocks)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_BracketRight, Qt.Key.Key_E):
        press(key)
    press(Qt.Key.Key_Escape)
    picture = desktop.window.grab().toImage()
    assert picture.width() > 0
    assert review_of(desktop).decisions


def test_a_right_to_left_article_opens_from_the_right(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, MINA)
    view = desktop.window.article.view
    desktop.bench.go_to(desktop.window.article.model.rows[2].block_ids[0])
    QApplication.processEvents()
    rect = view.rect_of(desktop.bench.block_id)
    picture = view.viewport().grab(rect).toImage()
    ratio = picture.devicePixelRatio()
    last = int((rect.height() - 18) * ratio)  # the last line is short: it ends far from where it begins

    def ink(left: float, right: float) -> int:
        columns = range(int(left * picture.width()), int(right * picture.width()), 2)
        return sum(picture.pixelColor(x, y).lightness() < 128 for x in columns for y in range(last - 8, last + 8))

    assert ink(0.6, 0.98) > ink(0.02, 0.4)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
