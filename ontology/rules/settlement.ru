# title: A conclusion is named after its rule and takes its place in the entailed graph
# description: Run once for each rule after the fixpoint; kg.infer fills in the graphs and the rule's name.
PREFIX qa: <https://w3id.org/quality-awards/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
INSERT {
  GRAPH <urn:inferences> {
    ?inference a qa:Inference ;
      rdf:subject ?subject ;
      rdf:predicate ?predicate ;
      rdf:object ?object ;
      qa:rule "rule" .
  }
  GRAPH <urn:entailed> { ?subject ?predicate ?object }
} WHERE {
  GRAPH <urn:workspace> { ?subject ?predicate ?object }
  BIND(IRI(CONCAT(STR(<urn:inferences>), "#", SHA1(CONCAT(STR(?subject), " ", STR(?predicate), " ", STR(?object))))) AS ?inference)
} ;
DROP SILENT GRAPH <urn:workspace>
