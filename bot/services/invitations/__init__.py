"""Invitations to the letter that follows, and signing again."""
