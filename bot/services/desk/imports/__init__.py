"""Lists that came by e-mail or on a form, from the file to the signatures."""
