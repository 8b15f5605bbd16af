"""What a report says: figures turned into one neutral sheet, which knows no format."""
