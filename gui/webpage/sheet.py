"""The page of WebEngine that a document is laid out on: it goes nowhere, asks nothing and opens nothing."""

import json
import secrets
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings

_Setting = QWebEngineSettings.WebAttribute
_OFF = (
    _Setting.JavascriptEnabled,
    _Setting.JavascriptCanOpenWindows,
    _Setting.JavascriptCanAccessClipboard,
    _Setting.JavascriptCanPaste,
    _Setting.AllowWindowActivationFromJavaScript,
    _Setting.LocalStorageEnabled,
    _Setting.LocalContentCanAccessFileUrls,
    _Setting.LocalContentCanAccessRemoteUrls,
    _Setting.PluginsEnabled,
    _Setting.PdfViewerEnabled,
    _Setting.FullScreenSupportEnabled,
    _Setting.ScreenCaptureEnabled,
    _Setting.WebGLEnabled,
    _Setting.HyperlinkAuditingEnabled,
    _Setting.AutoLoadIconsForPage,
    _Setting.TouchIconsEnabled,
    _Setting.DnsPrefetchEnabled,
    _Setting.AllowRunningInsecureContent,
    _Setting.AllowGeolocationOnInsecureOrigins,
    _Setting.NavigateOnDropEnabled,
    _Setting.FocusOnNavigationEnabled,
    _Setting.LinksIncludedInFocusChain,
    _Setting.ErrorPageEnabled,
    _Setting.ScrollAnimatorEnabled,
)


class GuardedPage(QWebEnginePage):
    """A page whose only voice is that of the program's own script.

    Signals:
        told(dict): the program's script, which runs in a world of its own, has something to say.
    """

    told = Signal(dict)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.token = secrets.token_hex(16)
        self._expected = QUrl()
        for each in _OFF:
            self.settings().setAttribute(each, False)
        self.permissionRequested.connect(lambda permission: permission.deny())
        self.fullScreenRequested.connect(lambda request: request.reject())

    def go_to(self, address: QUrl) -> None:
        """Load ``address``, the only one that may be loaded until the next call."""
        self._expected = address
        self.load(address)

    def set_dark(self, wanted: bool) -> None:
        """Have light pages drawn dark by WebEngine: colours change, the layout does not."""
        self.settings().setAttribute(_Setting.ForceDarkMode, wanted)

    def acceptNavigationRequest(
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Refuses whatever was not asked for by ``go_to``: links, forms, frames, refreshes."""
        return is_main_frame and QUrl(url) == self._expected

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """No window is ever opened."""
        return None

    def javaScriptAlert(self, _origin: QUrl | str, _message: str) -> None:
        """Nothing is shown."""

    def javaScriptConfirm(self, _origin: QUrl | str, _message: str) -> bool:
        """Nothing is asked."""
        return False

    def chooseFiles(self, *_arguments: Any) -> list[str]:
        """No file is chosen."""
        return []

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, _line: int, _source: str
    ) -> None:
        """Takes what begins with the token, which a page cannot know, and drops the rest."""
        if message.startswith(self.token):
            self.told.emit(json.loads(message.removeprefix(self.token)))
