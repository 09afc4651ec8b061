"""How laying out a document can fail; apart from the stage, which nobody can load without WebEngine."""

CRASHED = "crashed"
"""The process that lays out ended twice."""
SLOW = "slow"
"""It took too long."""
