"""Copy for news systems: ninjs, NewsML-G2, NITF."""
