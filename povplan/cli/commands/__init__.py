"""The commands, a small module for each group, imported only when a command runs or shows its help."""
