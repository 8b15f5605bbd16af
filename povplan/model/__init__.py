"""What a plan is: pydantic records, without files, clock or words."""
