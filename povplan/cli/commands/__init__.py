"""The commands, a small module a group; one is imported only when it is run or its help is asked for."""
