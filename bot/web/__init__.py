"""What the bot answers on the web, when it has a public address; off otherwise."""
