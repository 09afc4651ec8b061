"""How much a page may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker process may use.

    Attributes:
        seconds: how long cutting and judging one page may take, once the process is ready.
        plain_seconds: how long the plain-text fallback may take.
        start_seconds: how long a process may take until it is ready for its first page.
        memory: address space of one process, in bytes; 0 for no limit. Not enforced where the platform has
            no such limit (Windows), and only as far as it honours it (macOS).
        jobs: pages after which a process is replaced by a fresh one.
    """

    seconds: float = 20.0
    plain_seconds: float = 10.0
    start_seconds: float = 60.0
    memory: int = 2 * 1024**3
    jobs: int = 500
