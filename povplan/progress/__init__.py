"""How far the plan has come: pure arithmetic on dated reviews; the day is an argument."""
