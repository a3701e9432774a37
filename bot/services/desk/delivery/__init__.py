"""What was delivered, to whom it is sent, and what came of it."""
