"""The command line: the only room that knows Typer, the environment and today's date."""
