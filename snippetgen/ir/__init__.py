"""The intermediate representation: frozen records, and nothing of any stage."""
