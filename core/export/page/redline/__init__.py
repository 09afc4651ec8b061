"""The parts of the redline report: raw page and approved article side by side, every difference named."""
