"""How a change is made: plan, change, checked draft, commit; nothing here prints or prompts."""
