"""Worker processes: a page is cut and judged where it can be stopped, with time and memory limits."""

from core.work.limits import Limits
from core.work.pool import Job, Pool
from core.work.prepared import Prepared
from core.work.preparing import prepare

__all__ = ["Job", "Limits", "Pool", "Prepared", "prepare"]
