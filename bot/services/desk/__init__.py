"""The organisers' side: publishing, reviewing, importing, answering; for whoever has a role."""
