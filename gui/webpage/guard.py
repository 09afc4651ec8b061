"""What keeps a shown page from reaching anything: nothing is loaded but one document and the pictures in it."""

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from core.showing import POLICY
from gui.webpage.engine import SCHEME

_HEADERS: Any = {b"Content-Security-Policy": [POLICY.encode()]}  # several values a name, which Qt's stubs do not know
_Kind = QWebEngineUrlRequestInfo.ResourceType


class Gate(QWebEngineUrlRequestInterceptor):
    """Lets the document through and the pictures that stand in it; nothing else."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Blocks the request unless it is one of those."""
        scheme, kind = info.requestUrl().scheme(), info.resourceType()
        document = scheme == SCHEME.decode() and kind == _Kind.ResourceTypeMainFrame
        picture = scheme == "data" and kind == _Kind.ResourceTypeImage
        if not (document or picture):
            info.block(True)


class Counter(QWebEngineUrlSchemeHandler):
    """Hands out the one document that is shown now, whatever its size, under an address of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._document = QByteArray()

    def lay_out(self, markup: str) -> QUrl:
        """Take ``markup`` as the document; says its address."""
        self._document = QByteArray(markup.encode("utf-8", "replace"))
        return self.again()

    def again(self) -> QUrl:
        """A new address of the same document."""
        self._number += 1
        return self.address

    @property
    def address(self) -> QUrl:
        """The address of the document shown now."""
        return QUrl(f"{SCHEME.decode()}:{self._number}")

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answers for that address alone, and only to whoever asks to read."""
        if job.requestUrl() != self.address or job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        content = QBuffer(job)
        content.setData(self._document)
        job.setAdditionalResponseHeaders(_HEADERS)
        job.reply(b"text/html;charset=utf-8", content)


def guarded_profile(parent: QObject) -> tuple[QWebEngineProfile, Counter]:
    """A profile that keeps nothing on disk and loads nothing, and the counter its document is handed out at."""
    profile = QWebEngineProfile(parent)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setSpellCheckEnabled(False)
    profile.downloadRequested.connect(_refuse)
    profile.setUrlRequestInterceptor(Gate(profile))
    counter = Counter(profile)
    profile.installUrlSchemeHandler(SCHEME, counter)
    return profile, counter


def _refuse(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
