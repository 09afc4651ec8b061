"""What holds for every test."""

from hypothesis import settings

# How long an example takes hangs on the machine and its load, and no test is about that.
settings.register_profile("galleyproof", deadline=None)
settings.load_profile("galleyproof")
