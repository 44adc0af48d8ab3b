"""A document and its statements as quads of one named graph: PROV-O and Web Annotation around plain triples.

Every triple stands in the graph twice: as itself, for simple queries, and as a `qa:Statement` that carries
confidence and evidence. Nodes are named, never blank: names made from offsets and hashes make two builds of
the same document byte-identical and let a page link to one sentence. Lines are N-Quads, sorted; no RDF
library is needed to write that format, and the store reads it at once.

A name is stated once, as `skos:prefLabel`. The `rdfs:label` that follows from it (every preferred label is one) is
written beside it for simple queries, without a statement of its own: that spares an eighth of a document's quads.

Sources: W3C PROV-O; W3C Web Annotation Data Model, 4.2 (selectors); RFC 7111 for rows of a table; W3C SKOS Reference,
S10.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kg import iris
from kg.model import Document, Evidence, Literal, Source, Statement
from kg.namespaces import expand

CONTEXT_LENGTH = 32
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IN_TEXT = re.compile(r'[\x00-\x1f\x7f"\\]')
_IN_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')
Object = str | Literal


def quads(document: Document, statements: Iterable[Statement]) -> bytes:
    """Return the document's graph as sorted N-Quads: its metadata, the statements and their evidence."""
    end = f" <{document.iri}> ."
    statements = list(statements)
    lines = {
        f"{term(subject)} <{predicate}> {term(value)}{end}"
        for subject, predicate, value in (*_metadata(document), *_passages(document, statements))
    }
    for statement in statements:
        lines.update(line + end for line in _stated(document, statement))
    return ("\n".join(sorted(lines)) + "\n").encode()


def term(value: Object) -> str:
    """Return an IRI (a plain str) or a Literal in N-Triples form."""
    if isinstance(value, str):
        return f"<{_escape_iri(value)}>"
    text = f'"{_escape(value.value)}"'
    if value.language:
        return f"{text}@{value.language}"
    return f"{text}^^<{value.datatype}>" if value.datatype else text


def statement_iri(document: Document, statement: Statement) -> str:
    """Return the IRI of the `qa:Statement` node: the document's, with a hash of triple and place."""
    key = "\x1f".join(
        (statement.subject, statement.predicate, term(statement.object), str(statement.evidence.start),
         str(statement.evidence.end))
    )  # fmt: skip
    return f"{document.iri}#statement-{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def source_iri(source: Source) -> str:
    """Return the IRI of a page that is cited: made from its address, else from its title and publisher."""
    name = source.url.partition("://")[2] if source.url else f"{source.title} {source.publisher or ''}"
    key = source.url or f"{source.title}\x1f{source.publisher}"
    digest = hashlib.sha256(key.encode()).hexdigest()[:8]
    return iris.document(f"source-{iris.slugify(name)[:80]}-{digest}")


def _metadata(document: Document) -> Iterator[tuple[str, str, Object]]:
    iri = document.iri
    yield iri, expand("rdf:type"), expand("qa:Document")
    yield iri, expand("dcterms:title"), Literal(document.title, language=document.language)
    yield iri, expand("rdfs:label"), Literal(document.title, language=document.language)
    yield iri, expand("qa:text"), Literal(document.text)
    yield iri, expand("qa:digest"), Literal(document.digest)
    yield iri, expand("dcterms:format"), Literal(document.media_type)
    if document.publisher:
        yield iri, expand("dcterms:publisher"), Literal(document.publisher)
    if document.date:
        yield iri, expand("dcterms:date"), Literal.date(document.date)
    if document.language:
        yield iri, expand("dcterms:language"), Literal(document.language)
    if document.url:
        yield iri, expand("schema:url"), Literal(document.url, expand("xsd:anyURI"))
    if document.reliability:
        yield iri, expand("qa:reliability"), iris.concept("reliability", document.reliability)
    for source in document.cites:
        yield iri, expand("dcterms:references"), source_iri(source)
        yield from _source(source)


def _source(source: Source) -> Iterator[tuple[str, str, Object]]:
    iri = source_iri(source)
    title = source.title or source.url or source.publisher or "untitled"
    yield iri, expand("rdf:type"), expand("qa:Document")
    yield iri, expand("dcterms:title"), Literal(title)
    yield iri, expand("rdfs:label"), Literal(title)
    if source.publisher:
        yield iri, expand("dcterms:publisher"), Literal(source.publisher)
    if source.date:
        yield iri, expand("dcterms:date"), Literal.date(source.date)
    if source.url:
        yield iri, expand("schema:url"), Literal(source.url, expand("xsd:anyURI"))
    if source.reliability:
        yield iri, expand("qa:reliability"), iris.concept("reliability", source.reliability)
    if not source.located:
        yield iri, expand("qa:originalLocated"), Literal("false", expand("xsd:boolean"))


_TYPE, _CONFIDENCE, _EVIDENCE, _INFERRED, _NOTE, _OBJECT, _PREDICATE, _RULE, _STATED_IN, _SUBJECT = (
    f" <{expand(name)}> "
    for name in ("rdf:type", "qa:confidence", "qa:evidence", "qa:inferred", "qa:note", "rdf:object", "rdf:predicate",
                 "qa:rule", "qa:statedIn", "rdf:subject")
)  # fmt: skip
_LABEL, _PREFERRED = expand("rdfs:label"), expand("skos:prefLabel")
_STATEMENT, _DECIMAL = f"{_TYPE}<{expand('qa:Statement')}>", f'"^^<{expand("xsd:decimal")}>'
_TRUE = f'"true"^^<{expand("xsd:boolean")}>'


def _stated(document: Document, statement: Statement) -> Iterator[str]:
    """Give a statement as lines of N-Triples without their ends: hundreds are written of each document."""
    node = f"<{_escape_iri(statement_iri(document, statement))}>"
    subject, value = term(statement.subject), term(statement.object)
    evidence = statement.evidence
    yield f"{subject} <{statement.predicate}> {value}"
    if statement.predicate == _PREFERRED:
        yield f"{subject} <{_LABEL}> {value}"
    yield node + _STATEMENT
    yield node + _SUBJECT + subject
    yield f"{node}{_PREDICATE}<{_escape_iri(statement.predicate)}>"
    yield node + _OBJECT + value
    yield f"{node}{_STATED_IN}<{document.iri}>"
    yield f'{node}{_CONFIDENCE}"{statement.confidence:.2f}{_DECIMAL}'
    yield node + _RULE + term(Literal(evidence.rule))
    yield f"{node}{_EVIDENCE}<{_escape_iri(evidence_iri(document, evidence))}>"
    if statement.inferred:
        yield node + _INFERRED + _TRUE
    if statement.remark:
        yield node + _NOTE + term(Literal(statement.remark))
    for decision in statement.decisions:
        yield f"{node} <{expand('prov:wasInfluencedBy')}> <{_escape_iri(decision)}>"


def _passages(document: Document, statements: Iterable[Statement]) -> Iterator[tuple[str, str, Object]]:
    seen: set[str] = set()
    for statement in statements:
        evidence = evidence_iri(document, statement.evidence)
        if evidence not in seen:
            seen.add(evidence)
            yield from _evidence(document, statement.evidence)


def evidence_iri(document: Document, evidence: Evidence) -> str:
    """Return the IRI of the passage: `...#evidence-120-188`, or `...#row-12` in a table."""
    if evidence.row is not None:
        return f"{document.iri}#row-{evidence.row}"
    return f"{document.iri}#evidence-{evidence.start}-{evidence.end}"


def _evidence(document: Document, evidence: Evidence) -> Iterator[tuple[str, str, Object]]:
    iri = evidence_iri(document, evidence)
    yield iri, expand("rdf:type"), expand("oa:SpecificResource")
    yield iri, expand("oa:hasSource"), document.iri
    for source in evidence.sources:
        yield iri, expand("dcterms:source"), source_iri(source)
        yield from _source(source)
    if evidence.row is not None:
        selector = f"{document.iri}#selector-row-{evidence.row}"
        yield iri, expand("oa:hasSelector"), selector
        yield selector, expand("rdf:type"), expand("oa:FragmentSelector")
        yield selector, expand("rdf:value"), Literal(f"row={evidence.row}")
        yield selector, expand("dcterms:conformsTo"), "http://tools.ietf.org/rfc/rfc7111"
        return
    start, end, text = evidence.start, evidence.end, document.text
    quote, position = (f"{document.iri}#{name}-{start}-{end}" for name in ("quote", "position"))
    yield iri, expand("oa:hasSelector"), quote
    yield iri, expand("oa:hasSelector"), position
    yield quote, expand("rdf:type"), expand("oa:TextQuoteSelector")
    yield quote, expand("oa:exact"), Literal(text[start:end])
    yield quote, expand("oa:prefix"), Literal(text[max(0, start - CONTEXT_LENGTH) : start])
    yield quote, expand("oa:suffix"), Literal(text[end : end + CONTEXT_LENGTH])
    yield position, expand("rdf:type"), expand("oa:TextPositionSelector")
    yield position, expand("oa:start"), Literal.integer(start)
    yield position, expand("oa:end"), Literal.integer(end)


@lru_cache(maxsize=1 << 12)
def _escape(text: str) -> str:
    return _IN_TEXT.sub(lambda match: _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04X}", text)


@lru_cache(maxsize=1 << 14)
def _escape_iri(iri: str) -> str:
    return _IN_IRI.sub(lambda match: f"%{ord(match[0]):02X}", iri)
