"""A text that changes after it was signed: what kind of change, who is asked, what came of it."""
