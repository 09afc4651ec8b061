"""The evaluation: our proposals and our peers' against gold, and the gate that keeps what has been reached."""
