"""Repeated passages, measured: cases made of gold pages, and the repeats that pages have of themselves."""
