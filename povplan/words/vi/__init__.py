"""The Vietnamese catalogue, a module a room, so that a command reads only what it says."""
