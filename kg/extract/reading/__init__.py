"""A text becomes sentences: blocks, sentences, and the mentions in them, each with its place in the text."""
