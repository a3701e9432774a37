"""The public pages: from facts to bytes, the same for the server and for files to be hosted."""
