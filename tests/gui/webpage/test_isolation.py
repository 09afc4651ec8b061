"""No script of the page, no request, no file: counted at a server, with a control that shows what would come."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.theme import theme
from gui.webpage.colours import sheets
from gui.webpage.engine import merged
from gui.webpage.view import WebPageView
from tests.gui.webpage.conftest import PATIENCE, Shower, asked, review_of_markup
from tests.gui.webpage.hostile import Listener, hostile_page

UNGUARDED = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
application = QApplication(["control"])
view = QWebEngineView()
view.show()
view.loadFinished.connect(lambda _well: QTimer.singleShot(300, application.quit))
QTimer.singleShot(15000, application.quit)
view.setHtml(open(sys.argv[1]).read(), QUrl(sys.argv[2]))
application.exec()
"""


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "local.png"
    assert image.save(str(path))
    return path


def _raw(view: WebPageView, qtbot: QtBot, markup: str) -> None:
    """Hand the stage a page as it is, past everything that makes pages safe."""
    assert view.stage is not None
    with qtbot.waitSignal(view.stage.laidOut, timeout=PATIENCE):
        view.stage.show(markup, sheets(theme()), {})


def test_a_page_that_calls_out_in_every_way_reaches_nobody(
    view: WebPageView, show: Shower, listener: Listener, picture: Path
) -> None:
    show(review_of_markup(hostile_page(listener.port, picture)))
    show(review_of_markup("<p>The next page, laid out after all that the first one could have asked for.</p>"))
    assert listener.count == 0


def test_the_same_page_in_an_unguarded_view_does_reach_the_server(
    listener: Listener, picture: Path, tmp_path: Path
) -> None:
    page = tmp_path / "control.html"
    page.write_text(hostile_page(listener.port, picture).replace('http-equiv="refresh"', ""), encoding="utf-8")
    environment = {**os.environ, "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu"}
    subprocess.run(
        [sys.executable, "-c", UNGUARDED, str(page), f"http://127.0.0.1:{listener.port}/"],
        env=environment,
        check=True,
        timeout=60,
        capture_output=True,
    )
    assert listener.count > 5


def test_the_guard_alone_keeps_a_raw_page_from_everything(
    view: WebPageView, show: Shower, qtbot: QtBot, listener: Listener, picture: Path
) -> None:
    show(review_of_markup("<p>A page to start with, of a length that nobody minds.</p>"))
    hostile = hostile_page(listener.port, picture)
    _raw(view, qtbot, hostile)
    _raw(view, qtbot, hostile.replace('http-equiv="refresh"', ""))  # one that stays long enough to be asked
    title = asked(view, qtbot, "document.title")
    width = asked(view, qtbot, "document.getElementById('local').naturalWidth")
    _raw(view, qtbot, "<p>The next one.</p>")
    assert listener.count == 0
    assert title == "Quiet harbour"
    assert width == 0


def test_a_picture_within_the_page_is_shown(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    show(review_of_markup(f"<p>A dot stands behind these words, and it is allowed to.</p><img src='{dot}' id='dot'>"))
    assert asked(view, qtbot, "document.getElementById('dot').naturalWidth") == 1


def test_a_link_that_is_followed_leads_nowhere(
    view: WebPageView, show: Shower, qtbot: QtBot, listener: Listener
) -> None:
    show(review_of_markup("<p>A page to start with, of a length that nobody minds.</p>"))
    _raw(view, qtbot, f"<a id='far' href='http://127.0.0.1:{listener.port}/far'>Far away</a>")
    asked(view, qtbot, "document.getElementById('far').click(); 1")
    address = asked(view, qtbot, "location.protocol")
    assert address == "galleyproof-page:"
    assert listener.count == 0


def test_flags_of_a_person_are_kept_unless_they_open_the_door() -> None:
    assert merged("--force-device-scale-factor=2").endswith("--force-device-scale-factor=2")
    assert merged('--host-resolver-rules="MAP x y"').count("--host-resolver-rules") == 1
    assert "MAP * ~NOTFOUND" in merged("")
    assert ("--no-sandbox" in merged("")) == (sys.platform != "win32" and os.geteuid() == 0)
