"""Lists, tables and pages of one company: lines whose heading says what they are."""
