"""What the engine knows of Chinese: `table.CHINESE` puts it together from the modules beside it, which are data only."""
