"""A Word document (.docx) read part by part; nothing of it is run, fetched or unpacked to disk."""
