"""What changed for the readers of the documentation, from one manifest to the next."""
