"""What the public pages show of the letters, and what they never show."""
