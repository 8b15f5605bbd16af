"""What becomes of a table that an office hands over: rows of cells -> households; no files, no clock."""
