"""What the engine knows of English: `table.ENGLISH` puts it together from the modules beside it, which are data only."""
