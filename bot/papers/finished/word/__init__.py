"""A Word document (Office Open XML) written part by part: real styles, and the same bytes again."""
