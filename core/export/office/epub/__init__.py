"""The parts of an EPUB file."""
