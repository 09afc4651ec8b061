"""What holds for every command: logging, and how a program ends that was told to stop."""

import contextlib
import logging
import os
import sys
from collections.abc import Iterator

import structlog

BROKEN_PIPE = 141
"""Exit code where nobody reads the results any more: 128 and the number of SIGPIPE, as a shell expects."""


def configure_logging(verbose: bool) -> None:
    """Logs to standard error if asked to; otherwise only what a program cannot go on after."""
    level = logging.DEBUG if verbose else logging.CRITICAL
    logging.basicConfig(level=level, stream=sys.stderr, format="%(name)s: %(message)s")
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


@contextlib.contextmanager
def quiet_pipe() -> Iterator[None]:
    """Ends the program without a word when the reader of its results has gone, as ``head`` does.

    Raises:
        SystemExit: with ``BROKEN_PIPE``, where it has.
    """
    try:
        yield
    except BrokenPipeError:
        # What is still in the buffers would be written, and complained of, when the interpreter ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(BROKEN_PIPE) from None
