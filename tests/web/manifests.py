"""W3C manifests of HTTP tests: read into plain values, run over HTTP, compared."""

import http.client
import json
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

from rdflib import Graph, Namespace
from rdflib.collection import Collection
from rdflib.compare import isomorphic

MANIFESTS = Path(__file__).resolve().parents[3] / "shared" / "w3c"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
RDF_TYPES = ("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json")
SELECT_TYPES = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
ASK_TYPES = SELECT_TYPES[:2]


@dataclass
class Exchange:
    """A request of a manifest and what its response must be."""

    method: str
    path: str
    headers: dict
    body: bytes
    statuses: list
    boolean: bool | None = None
    format: str | None = None
    answer_headers: dict = field(default_factory=dict)
    answer: str | None = None
    location: str | None = None


@dataclass
class Case:
    name: str
    label: str
    exchanges: list
    data: list


def read(path):
    """Return the cases of a manifest, those that its list leaves out included."""
    graph = Graph().parse(path, format="turtle")
    kinds = (MF.ProtocolTest, MF.GraphStoreProtocolTest)
    subjects = sorted({s for kind in kinds for s in graph.subjects(None, kind)})
    return [case(graph, subject) for subject in subjects]


def case(graph, subject):
    data = [
        (Path(str(graph.value(node, UT.graph)).removeprefix("file://")), str(graph.value(node, RDFS.label)))
        for node in graph.objects(subject, UT.graphData)
    ]
    requests = graph.value(graph.value(subject, MF.action), HT.requests)
    exchanges = [exchange(graph, node) for node in Collection(graph, requests)]
    return Case(str(subject).rpartition("#")[2], str(graph.value(subject, MF.name)), exchanges, data)


def headers(graph, node):
    found = graph.value(node, HT.headers)
    listed = Collection(graph, found) if found is not None else []
    return {str(graph.value(h, HT.fieldName)).lower(): str(graph.value(h, HT.fieldValue)) for h in listed}


def content(graph, node):
    body = graph.value(node, HT.body)
    if body is None:
        return None
    return str(graph.value(body, CNT.chars)).encode(str(graph.value(body, CNT.characterEncoding) or "utf-8"))


def exchange(graph, node):
    response = graph.value(node, HT.resp)
    boolean = graph.value(response, MF.expectedBoolean)
    wanted = content(graph, response)
    return Exchange(
        method=str(graph.value(node, HT.methodName)),
        path=str(graph.value(node, HT.absolutePath)),
        headers=headers(graph, node),
        body=content(graph, node) or b"",
        statuses=[str(s).rpartition("#")[2] for s in graph.objects(response, MF.expectedStatus)],
        boolean=None if boolean is None else bool(boolean),
        format=str(graph.value(response, MF.expectedFormat) or "") or None,
        answer_headers=headers(graph, response),
        answer=wanted.decode() if wanted is not None else None,
        location=str(graph.value(response, MF.expectedLocation) or "") or None,
    )


NAMED = {"OK": 200, "Created": 201, "NoContent": 204, "NotFound": 404, "BadRequest": 400}


def fits(status, wanted):
    return any(status == NAMED.get(w) or f"StatusCode{status // 100}xx" == w for w in wanted)


def send(address, one, path, token):
    """Send a request without adding headers of our own, but for the token; returns status, headers, body."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    connection.putrequest(one.method, path, skip_accept_encoding=True)
    for name, value in one.headers.items():
        connection.putheader(name, value)
    connection.putheader("authorization", f"Bearer {token}")
    if one.body or one.method in ("POST", "PUT"):
        connection.putheader("content-length", str(len(one.body)))
    connection.endheaders(one.body or None)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {k.lower(): v for k, v in response.getheaders()}, body


def compare(one, status, headers_, body, base):
    """Fail with what differs from the manifest."""
    assert fits(status, one.statuses), f"{one.method} {one.path}: {status}, wanted {one.statuses}: {body[:200]!r}"
    media = headers_.get("content-type", "").partition(";")[0]
    if one.format == "boolean":
        assert media in ASK_TYPES
    elif one.format == "tabular":
        assert media in SELECT_TYPES
    elif one.format == "RDF":
        assert media in RDF_TYPES
    if one.boolean is not None:
        assert json.loads(body)["boolean"] is one.boolean
    for name, value in one.answer_headers.items():
        assert headers_.get(name, "").lower() == value.lower(), f"{name}: {headers_.get(name)!r}, wanted {value!r}"
    if one.answer is not None and one.answer.strip():
        found = Graph().parse(data=body, format=media, publicID=base)
        wanted = Graph().parse(data=one.answer, format="turtle", publicID=base)
        assert isomorphic(found, wanted), f"{found.serialize()} differs from {wanted.serialize()}"


def prepare(address, one, mapping, locations):
    """Return the path of a request on our site: their prefixes turned into ours, their variables filled in."""
    path = one.path
    for name, value in locations.items():
        path = path.replace(name, quote(value, safe=""))
    for theirs, ours in mapping:
        if path.startswith(theirs):
            return ours + path[len(theirs) :]
    return path
