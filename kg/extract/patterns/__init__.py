"""What a rule table is made of, and how its patterns are compiled, kept and passed over where they cannot match."""
