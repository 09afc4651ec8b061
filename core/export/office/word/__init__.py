"""Word documents: an empty one with its styles, and the paragraphs, runs, tables and revisions that go into it."""
