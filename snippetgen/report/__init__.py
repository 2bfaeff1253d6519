"""Reports: the problems of a run in the formats that other programs read."""
