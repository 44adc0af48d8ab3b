"""Search by name: an index of its own, SQLite FTS5 with the trigram tokenizer, built once for each published graph.

A scan of all labels by SPARQL took 46-311 ms on a million triples; this answers suggestions in a few
milliseconds and knows typing errors. The index also gives every page the label of each IRI it shows, so that
no page query has to fetch labels. It knows of no store: it is filled from the rows of two queries.

Chinese names are shorter than a trigram ("质量"), so pairs of characters have a table beside FTS5.
"""

from kg.search.build import FacetRow, NameRow, build
from kg.search.index import FACETS, Hit, Index, Results
from kg.search.ranking import SEARCHED, kind_of, short

__all__ = ["FACETS", "SEARCHED", "FacetRow", "Hit", "Index", "NameRow", "Results", "build", "kind_of", "short"]
