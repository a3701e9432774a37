"""The letter that follows: begun, invitations to it, and who came along."""
