"""From the neutral sheet to the screen: rich tables on a terminal, plain text in a pipe, JSON for scripts."""
