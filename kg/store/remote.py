"""A SPARQL endpoint somewhere else, asked by the SPARQL 1.1 Protocol; with its Graph Store address, a store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import resources
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from kg.errors import MalformedQuery, QueryError, QueryTimeout, RefusedQuery, StoreError, StoreUnavailable
from kg.store import syntax
from kg.store.base import RESULTS_JSON, Answer, SparqlRequest
from kg.store.evaluation import graph_name
from kg.store.updates import refuse_update
from kg.store.writing import triples

NQUADS = "application/n-quads"
NTRIPLES = "application/n-triples"
ERRORS: Mapping[int, type[QueryError]] = {400: MalformedQuery, 403: RefusedQuery, 503: QueryTimeout, 504: QueryTimeout}


class RemoteEndpoint:
    """An endpoint behind an address; `token` is sent as bearer token."""

    def __init__(self, address: str, token: str = "") -> None:
        self.location = address
        self.token = token

    def fetch(self, request: Request, timeout: float) -> tuple[str, bytes]:
        """Return the media type and body of a request's answer. Raises QueryError, StoreError."""
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        try:
            with urlopen(request, timeout=timeout) as response:
                return response.headers.get("Content-Type", ""), response.read()
        except HTTPError as error:
            text = error.read(500).decode(errors="replace").strip().splitlines()
            message = f"{self.location} answered {error.code}: {text[0] if text else error.reason}"
            raise ERRORS.get(error.code, StoreUnavailable)(message) from error
        except TimeoutError as error:
            raise QueryTimeout(f"{self.location} did not answer within {timeout:g} s", timeout) from error
        except (URLError, OSError) as error:
            raise StoreUnavailable(f"{self.location} cannot be reached: {getattr(error, 'reason', error)}") from error

    def answer(self, request: SparqlRequest) -> Answer:
        """Return the answer of the other endpoint. Raises QueryError, StoreUnavailable."""
        graphs = [("default-graph-uri", g) for g in request.default_graphs]
        graphs += [("named-graph-uri", g) for g in request.named_graphs]
        construct = syntax.operation(syntax.scan(request.query)) in ("CONSTRUCT", "DESCRIBE")
        accept = request.rdf_format if construct else request.results_format
        body = urlencode([("query", request.query), *graphs]).encode()
        asked = Request(self.location, data=body, headers={"Accept": accept})
        return Answer(*self.fetch(asked, request.deadline))


class RemoteStore(RemoteEndpoint):
    """A store behind a SPARQL endpoint, its update address and its Graph Store address."""

    def __init__(self, address: str, update: str | None = None, graphs: str | None = None, token: str = "") -> None:
        super().__init__(address, token)
        self.update_address = update or address
        self.graphs_address = graphs or address.removesuffix("/").rpartition("/")[0] + "/store"

    def _graph(self, method: str, graph: str, body: bytes | None = None) -> bytes:
        if not graph:
            raise StoreError("a graph behind an endpoint must have a name")
        graph_name(graph)
        headers = {"Accept": NTRIPLES, **({"Content-Type": NTRIPLES} if body is not None else {})}
        address = f"{self.graphs_address}?graph={quote(graph, safe='')}"
        return self.fetch(Request(address, data=body, headers=headers, method=method), 60)[1]

    def replace_graph(self, graph: str, nquads: bytes) -> None:
        """Put a graph's triples in place of those it has."""
        self._graph("PUT", graph, triples(nquads))

    def replace_graphs(self, graphs: Mapping[str, bytes]) -> None:
        """Make each graph hold exactly these triples. Raises StoreError."""
        for graph, nquads in graphs.items():
            self.replace_graph(graph, nquads)

    def drop_graph(self, graph: str) -> bool:
        """Remove a graph; False when it was not there."""
        if graph not in self.graphs():
            return False
        self._graph("DELETE", graph)
        return True

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        query = (resources.files("kg.store") / "graphs.rq").read_text(encoding="utf-8")
        body = self.answer(SparqlRequest(query, results_format=RESULTS_JSON)).body
        return [str(row["graph"]["value"]) for row in json.loads(body)["results"]["bindings"]]

    def dump(self, graph: str | None = None) -> bytes:
        """Return one graph, or every named graph, as sorted N-Quads."""
        lines: list[bytes] = []
        for name in self.graphs() if graph is None else [graph]:
            suffix = f" <{name}> .\n".encode()
            body = self._graph("GET", name) if graph is None or name in self.graphs() else b""
            lines += [line.rstrip(b" .\r\n") + suffix for line in body.splitlines() if line.strip()]
        return b"".join(sorted(lines))

    def digest(self, graph: str) -> str:
        """Return the SHA-256 of the graph's dump in hex."""
        return hashlib.sha256(self.dump(graph)).hexdigest()

    def insert_construct(self, query: str, graph: str) -> int:
        """Add what a CONSTRUCT yields to the graph; returns by how many triples it grew."""
        found = self.answer(SparqlRequest(query, rdf_format=NTRIPLES)).body
        before = self.dump(graph).count(b"\n")
        if found.strip():
            self._graph("POST", graph, found)
        return self.dump(graph).count(b"\n") - before

    def update(self, update: str) -> None:
        """Run a SPARQL update there. Raises RefusedQuery for LOAD and SERVICE, QueryError, StoreUnavailable."""
        refuse_update(update)
        self.fetch(Request(self.update_address, urlencode({"update": update}).encode()), 60)

    def close(self) -> None:
        """Nothing is held open."""
