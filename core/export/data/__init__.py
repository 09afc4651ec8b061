"""Copy as data, with blocks and decisions: JSON, JSON Lines, CSV, Parquet."""
