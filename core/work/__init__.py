"""Worker processes: a page is cut and judged where it can be stopped, with time and memory limits."""

from core.work.fallback import ENGINE as UNJUDGED
from core.work.limits import Limits
from core.work.pool import Job, Pool
from core.work.prepared import Prepared
from core.work.preparing import prepare

__all__ = ["UNJUDGED", "Job", "Limits", "Pool", "Prepared", "prepare"]
