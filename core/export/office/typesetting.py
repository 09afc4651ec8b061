"""Data and template into PDF, where it can be stopped: hostile text can keep the typesetter busy for hours.

Long articles are set in a process of their own: ``python -m core.export.office.typesetting MEMORY`` reads one request
and answers with the PDF, or with why there is none.
"""

import contextlib
import signal
import subprocess
import sys
from datetime import datetime
from typing import Any, Literal, TypeAlias

import msgspec
from typst import Compiler, TypstError

from core.export.office.pdf_fonts import installed
from resources import folder

SECONDS = 120.0
"""How long a long article may take. 10,000 paragraphs take some 8."""

MEMORY = 4 * 1024**3
"""Address space such a process may use, in bytes."""

_GRACE = 5.0
_SHORT = 20_000
"""Characters up to which no text was found that takes longer than five seconds."""

_REFUSED = 3
"""Exit status of a process that says why there is no PDF."""


Standard: TypeAlias = Literal["a-2a", "ua-1"]


class TypesettingError(Exception):
    """There is no PDF. ``str(error)`` is the typesetter's own message, or the rest of a sentence about the PDF."""


class Request(msgspec.Struct, frozen=True):
    """What is to be set.

    Attributes:
        data: what the template takes.
        at: when the document was made, aware.
        standards: what it must conform to.
        characters: about how long it is.
    """

    data: dict[str, Any]
    at: datetime
    standards: tuple[Standard, ...]
    characters: int


def typeset(request: Request) -> bytes:
    """The PDF.

    Raises:
        TypesettingError: there is none.
    """
    return _here(request) if request.characters <= _SHORT else _elsewhere(request)


def _here(request: Request) -> bytes:
    template = folder("export") / "article.typ"
    article = msgspec.json.encode(request.data).decode()
    compiler = Compiler(template, root=template.parent, font_paths=installed(), sys_inputs={"article": article})
    try:
        made = compiler.compile(format="pdf", pdf_standards=list(request.standards), timestamp=request.at)
    except TypstError as error:
        raise TypesettingError(error.message) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what pyo3 makes of a Rust panic cannot be imported
            raise
        raise TypesettingError("the typesetter failed") from error
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


def _elsewhere(request: Request) -> bytes:
    from core.work.process import creation_flags, environment

    command = [sys.executable, "-P", "-m", "core.export.office.typesetting", str(MEMORY)]
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter and module, no shell)
            command,
            input=msgspec.msgpack.encode(request),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=creation_flags(),
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TypesettingError(f"it took longer than {SECONDS:g} seconds to set") from error
    except OSError as error:
        raise TypesettingError("the typesetter did not start") from error
    if done.returncode == _REFUSED:
        raise TypesettingError(done.stdout.decode())
    if done.returncode or not done.stdout:
        raise TypesettingError("the typesetter failed")
    return done.stdout


def main() -> None:
    """Answers one request, from standard input on standard output."""
    _limit(int(sys.argv[1]))
    request = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Request)
    try:
        made = _here(request)
    except TypesettingError as error:
        sys.stdout.buffer.write(str(error).encode())
        raise SystemExit(_REFUSED) from error
    sys.stdout.buffer.write(made)


def _limit(memory: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    # Should the program that waits be gone, the system ends this process.
    signal.setitimer(signal.ITIMER_REAL, SECONDS + _GRACE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Refused where the system knows the limit by name only (macOS), or holds a lower one already.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


if __name__ == "__main__":
    main()
