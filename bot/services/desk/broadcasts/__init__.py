"""Broadcasts: composed, tried out, agreed to, sent, and counted."""
