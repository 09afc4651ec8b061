"""Documents of pages, made by a worker process and handed to the window's thread."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from core.model import Page
from core.showing import Document
from core.work.showroom import Showroom

_KEPT = 12_000_000
"""Characters of documents kept, so that going back to a page costs nothing."""


class Making(QObject):
    """Asks for documents and remembers the last few.

    Signals:
        made(Page, Document): a document is there. Only of the page asked for last.
    """

    made = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._room = Showroom(self.made.emit)
        self._kept: OrderedDict[str, tuple[Page, Document]] = OrderedDict()
        self._asked: Page | None = None
        self.made.connect(self._keep)
        self.destroyed.connect(self._room.close)

    def want(self, page: Page) -> Document | None:
        """The document of ``page`` if it is there; else it is asked for."""
        known = self._kept.get(page.source_id)
        if known is not None and known[0] == page:
            self._kept.move_to_end(page.source_id)
            return known[1]
        if self._asked != page:  # else it is being made already
            self._asked = page
            self._room.want(page)
        return None

    def ahead(self, page: Page) -> bool:
        """Have the document of ``page`` made, unless another is waited for; says whether it is there or under way."""
        if self._asked is not None:
            return self._asked == page
        known = self._kept.get(page.source_id)
        if known is None or known[0] != page:
            self.want(page)
        return True

    def close(self) -> None:
        """End the process and its thread."""
        self._room.close()

    def _keep(self, page: Page, document: Document) -> None:
        if self._asked is page:
            self._asked = None
        self._kept[page.source_id] = (page, document)
        self._kept.move_to_end(page.source_id)
        while len(self._kept) > 1 and sum(len(each.markup) for _, each in self._kept.values()) > _KEPT:
            self._kept.popitem(last=False)
