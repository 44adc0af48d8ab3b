"""What is weighed by signs learned from annotated documents: winners, awards meant, years, ties."""
