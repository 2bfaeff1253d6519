"""From a view to the text of a snippet; the only user of Jinja and of black."""
