"""From a plan in memory to files, a manifest and differences."""
