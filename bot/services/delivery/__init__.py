"""What was delivered, kept to the byte, and what has happened since."""
