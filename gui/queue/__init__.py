"""The queue: which pages wait, which are done, and why each wants a person."""

from gui.queue.model import QueueModel, RowRole
from gui.queue.pane import QueuePane

__all__ = ["QueueModel", "QueuePane", "RowRole"]
