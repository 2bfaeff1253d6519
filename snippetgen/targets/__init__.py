"""From an exchange to what a template sees, in the prettiest form that is equal."""
