"""Copy for sites: schema.org JSON-LD, RSS, Atom, WordPress."""
