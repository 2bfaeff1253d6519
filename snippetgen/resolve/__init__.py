"""From an item and its scopes to the exchange that must be seen on the wire."""
