"""From the plan and the IR to pages: what a page says, and where it lies; nothing of how it looks."""
