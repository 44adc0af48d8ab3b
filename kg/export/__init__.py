"""What leaves the graph: RDF in every syntax, networks for Gephi and its like, a drawing as one HTML file."""
