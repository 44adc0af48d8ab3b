"""Where names begin and end, and what stands at them: offices, brackets, dashes, quotation marks, towns."""
