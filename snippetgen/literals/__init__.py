"""Source text of a literal, one module per syntax: exact, safe and as readable as that allows."""
