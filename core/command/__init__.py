"""What the commands of ``core.cli`` are made of: inputs, pages in order, records, outputs, messages."""
