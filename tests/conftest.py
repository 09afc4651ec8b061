"""What holds for every test."""

from hypothesis import settings

from gui.webpage.engine import get_ready

# How long an example takes hangs on the machine and its load, and no test is about that.
settings.register_profile("galleyproof", deadline=None)
settings.load_profile("galleyproof")


def pytest_configure() -> None:
    """What shows web pages must be there before the Qt application is, whichever test makes that."""
    get_ready()
