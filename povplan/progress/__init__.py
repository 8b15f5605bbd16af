"""How far the plan has come: pure arithmetic on dated reviews; the day looked at is an argument."""
