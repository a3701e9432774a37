"""What an organiser takes out: chosen, looked at, made and sent."""
