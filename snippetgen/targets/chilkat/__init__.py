"""The Chilkat library: one view, an ordered list of calls on named objects, for every language."""
