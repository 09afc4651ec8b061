"""The record of an export: what stands behind a file, chained so that a change anywhere shows."""
