"""A generator of award graphs of the same shape as ours, of any size: `python tests/bench/awards.py 1000000 > data.nq`.

The same number gives the same bytes. Names are made up of syllables; nothing here is a fact.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

QA = "https://w3id.org/quality-awards/ontology#"
ID = "https://w3id.org/quality-awards/id/"
DOC = "https://w3id.org/quality-awards/document/bench-"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
OA = "http://www.w3.org/ns/oa#"
A = f"<{RDF}type>"
LABEL = f"<{RDFS}label>"
PER_CONFERRAL = 26
COUNTRIES, FRAMEWORKS, BODIES = 60, 80, 120
SYLLABLES = (
    "ka", "lo", "mi", "ren", "ta", "vor", "shi", "un", "del",
    "pra", "zo", "hel", "na", "qui", "bes", "tor", "lan", "fu",
)  # fmt: skip
HAN = "卓越质量管理奖企业精神创新发展标准组织服务"


def name(rng: random.Random, words: int) -> str:
    """Return a made-up name."""
    return " ".join("".join(rng.choices(SYLLABLES, k=rng.randint(2, 3))).capitalize() for _ in range(words))


def labels(rng: random.Random, iri: str, words: int) -> Iterator[str]:
    """Give a thing its two labels."""
    yield f'{iri} {LABEL} "{name(rng, words)}"@en'
    yield f'{iri} {LABEL} "{"".join(rng.choices(HAN, k=6))}"@zh'


def core(rng: random.Random, awards: int) -> Iterator[str]:
    """Give countries, bodies, frameworks in chains of descent, and awards with what they are judged by."""
    for i in range(COUNTRIES):
        yield f"<{ID}place/{i}> {A} <{QA}Place>"
        yield from labels(rng, f"<{ID}place/{i}>", 1)
    for i in range(BODIES):
        yield f"<{ID}organization/body-{i}> {A} <{QA}IssuingBody>"
        yield from labels(rng, f"<{ID}organization/body-{i}>", 3)
    for i in range(FRAMEWORKS):
        yield f"<{ID}framework/{i}> {A} <{QA}Framework>"
        yield from labels(rng, f"<{ID}framework/{i}>", 3)
        if i % 8:
            yield f"<{ID}framework/{i}> <{QA}derivedFrom> <{ID}framework/{i - 1}>"
    for i in range(awards):
        award = f"<{ID}award/{i}>"
        yield f"{award} {A} <{QA}Award>"
        yield from labels(rng, award, 3)
        yield f"{award} <{QA}country> <{ID}place/{rng.randrange(COUNTRIES)}>"
        yield f"{award} <{QA}usesCriteria> <{ID}framework/{rng.randrange(FRAMEWORKS)}>"
        yield f"{award} <{QA}administeredBy> <{ID}organization/body-{rng.randrange(BODIES)}>"


def conferral(rng: random.Random, number: int, awards: int, document: str) -> Iterator[str]:
    """Give one conferral, its recipient when new, and the statement with its evidence."""
    node = f"<{ID}conferral/{number}>"
    recipient = (
        f"<{ID}organization/{int(number * rng.random() ** 2)}>" if number % 3 else f"<{ID}organization/{number}>"
    )
    award, year = rng.randrange(awards), rng.randint(1951, 2025)
    if number % 3 == 0:
        yield f"{recipient} {A} <{QA}Recipient>"
        yield from labels(rng, recipient, 3)
        yield f"{recipient} <{QA}country> <{ID}place/{int(COUNTRIES * rng.random() ** 2)}>"
    yield f"{node} {A} <{QA}Conferral>"
    yield f"{node} <{QA}award> <{ID}award/{award}>"
    yield f"{node} <{QA}recipient> {recipient}"
    yield f'{node} <{QA}year> "{year}"^^<{XSD}gYear>'
    yield f"{node} <{QA}cycle> <{ID}cycle/{award}-{year}>"
    yield f"{node} <{QA}category> <{ID}category/{rng.randrange(12)}>"
    yield f"{node} <{QA}conferredBy> <{ID}organization/body-{rng.randrange(BODIES)}>"
    yield from labels(rng, node, 4)
    statement, evidence = f"<{document}#statement-{number}>", f"<{document}#evidence-{number}>"
    quote, position = f"<{document}#quote-{number}>", f"<{document}#position-{number}>"
    yield f"{statement} {A} <{QA}Statement>"
    yield f"{statement} <{RDF}subject> {node}"
    yield f"{statement} <{RDF}predicate> <{QA}recipient>"
    yield f"{statement} <{RDF}object> {recipient}"
    yield f"{statement} <{QA}statedIn> <{document}>"
    yield f'{statement} <{QA}confidence> "0.9"^^<{XSD}decimal>'
    yield f"{statement} <{QA}evidence> {evidence}"
    yield f"{evidence} {A} <{OA}SpecificResource>"
    yield f"{evidence} <{OA}hasSource> <{document}>"
    yield f"{evidence} <{OA}hasSelector> {quote}"
    yield f"{evidence} <{OA}hasSelector> {position}"
    yield f"{quote} {A} <{OA}TextQuoteSelector>"
    yield f'{quote} <{OA}exact> "{name(rng, 12)}"'
    yield f"{position} {A} <{OA}TextPositionSelector>"
    yield f'{position} <{OA}start> "{number * 90}"^^<{XSD}integer>'
    yield f'{position} <{OA}end> "{number * 90 + 80}"^^<{XSD}integer>'


def quads(triples: int) -> Iterator[str]:
    """Give about as many quads as asked for, as lines of N-Quads; one graph for each hundred conferrals."""
    rng = random.Random(7)
    conferrals = max(1, triples // PER_CONFERRAL)
    awards = max(20, conferrals // 160)
    for line in core(rng, awards):
        yield f"{line} <{DOC}core> .\n"
    for number in range(conferrals):
        document = f"{DOC}{number // 100}"
        if number % 100 == 0:
            yield f"<{document}> {A} <{QA}Document> <{document}> .\n"
            yield f'<{document}> <http://purl.org/dc/terms/title> "{name(rng, 5)}" <{document}> .\n'
        for line in conferral(rng, number, awards, document):
            yield f"{line} <{document}> .\n"


if __name__ == "__main__":
    sys.stdout.writelines(quads(int(sys.argv[1])))
