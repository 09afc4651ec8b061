"""What escapes every handler: told once, in the window and on standard error, without a word of any article."""

import sys
import traceback
from types import TracebackType

from core.model import GalleyproofError
from gui.app import Desktop


def tell_fault(desktop: Desktop, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Tell of ``fault``: what a person can put right in its own words, anything else as a fault of the program.

    The report on standard error names files and lines of the program. The fault's own words may quote an article
    and stay out of it.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault, trace)
        return
    if isinstance(fault, GalleyproofError):
        desktop.window.notice.tell(str(fault))
        return
    frames = traceback.extract_tb(trace)
    place = f" ({frames[-1].name}, line {frames[-1].lineno})" if frames else ""
    desktop.window.notice.tell(
        desktop.window.tr(
            "A fault in Galleyproof itself: {fault}. What you decided is on the desk; please report this."
        ).format(fault=f"{kind.__name__}{place}")
    )
    for frame in frames:
        print(f"  {frame.filename}:{frame.lineno} in {frame.name}", file=sys.stderr)  # noqa: T201 - the report
    print(kind.__name__, file=sys.stderr)  # noqa: T201 - the report
