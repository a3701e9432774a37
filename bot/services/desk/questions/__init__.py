"""What signatories ask, and how it is answered."""
