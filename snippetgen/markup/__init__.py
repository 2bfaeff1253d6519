"""Text of a collection as text of a page: words, code and descriptions, in five markups."""
