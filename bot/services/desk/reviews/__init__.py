"""Signatures reviewed: the evidence, the decision, and how it is taken back."""
