"""Feeds, read back by programs of others."""
