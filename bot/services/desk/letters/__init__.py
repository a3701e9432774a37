"""A letter at the desk: written, published, changed, extended, closed, handed on."""
