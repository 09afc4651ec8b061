"""What holds for every test."""

import signal

from hypothesis import settings

from gui.webpage.engine import get_ready

pytest_plugins = ["tests.workers"]

# How long an example takes hangs on the machine and its load, and no test is about that.
settings.register_profile("galleyproof", deadline=None)
settings.load_profile("galleyproof")


def pytest_configure() -> None:
    """What shows web pages must be there before the Qt application is, whichever test makes that."""
    get_ready()
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # So it is in the background of a shell, and every program a test starts would be deaf to Ctrl-C as well.
        signal.signal(signal.SIGINT, signal.default_int_handler)
