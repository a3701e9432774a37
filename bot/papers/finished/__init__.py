"""The finished letter: the words, who stands under it, as a Word document and as a PDF."""
