"""The words: everything that a person reads, in both languages, and how numbers and dates are written."""
