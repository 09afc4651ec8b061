"""Copy as data, read back by programs of others."""
