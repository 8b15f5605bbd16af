"""From the neutral sheet to files of other programs, and back."""
