"""Getting WebEngine ready before the application is made; and saying so where there is none."""

import os
import sys
from functools import cache

from PySide6.QtGui import QGuiApplication

SCHEME = b"galleyproof-page"
"""The only scheme anything is loaded by."""

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_ALWAYS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',  # no name is ever looked up, and no connection made ahead of need
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
)


@cache
def get_ready() -> str:
    """Set WebEngine up. To be called before the application is made; costs some ten milliseconds.

    Returns:
        Why pages cannot be laid out here, for a report; empty when they can.
    """
    os.environ[_FLAGS] = merged(os.environ.get(_FLAGS, ""))
    try:
        from PySide6.QtWebEngineCore import QWebEngineUrlScheme
    except ImportError as error:
        return str(error)
    if QGuiApplication.instance() is None and not QWebEngineUrlScheme.schemeByName(SCHEME).name():
        scheme = QWebEngineUrlScheme(SCHEME)
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
        scheme.setFlags(QWebEngineUrlScheme.Flag.NoAccessAllowed)
        QWebEngineUrlScheme.registerScheme(scheme)
    return ""


def merged(given: str) -> str:
    """The flags the program needs, and after them those a person has ``given`` that do not undo one of them."""
    kept = given if "--host-resolver-rules" not in given else ""
    return " ".join((*_ALWAYS, *_of_this_place(), kept)).strip()


def _of_this_place() -> tuple[str, ...]:
    """Chromium's own sandbox refuses to start for root; and without a screen there is no graphics card to try."""
    root = sys.platform != "win32" and os.geteuid() == 0
    offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    return (*(("--no-sandbox",) if root else ()), *(("--disable-gpu",) if offscreen else ()))
