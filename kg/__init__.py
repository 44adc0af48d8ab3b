"""The reference knowledge graph of the world's quality awards: documents in, linked data out.

Importing this package loads nothing else, so that `kg --help` and the query workers start at once;
import the module you need (`from kg import ingest`).
"""

__version__ = "0.1.0"
