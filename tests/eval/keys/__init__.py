"""The keys that an editor strikes who knows gold, counted on real reviews by the functions that the window asks."""
