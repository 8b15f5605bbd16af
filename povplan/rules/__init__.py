"""What must hold: pure functions from the book to findings."""
