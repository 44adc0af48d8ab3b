"""A small world for the tests of pages: awards, frameworks, recipients, two documents, and names meant to do harm."""

from kg import iris
from kg.model import Document, Evidence, Literal, Source, Statement
from kg.namespaces import expand

HOSTILE = '"><script>window.harmed=1</script><img src=x onerror=window.harmed=1> href=x \u202eevil'
ENDLESS = "An endless name " + "x" * 5000
TEXT = (
    "The Gold Prize was launched in 2001.\n"
    "Acme Medical received the Gold Prize in 2018.\n"
    "The Gold Prize is assessed against GB/T 19580. GB/T 19580 was derived from the Baldrige Criteria.\n"
    "黄金奖由市政府颁发。\n"
)
OTHER = "The Gold Prize was first launched in 2002, some say. The Baldrige Criteria date from 1988.\n"
TABLE = "year,recipient\n" + "".join(f"{1988 + n % 30},Winner {n}\n" for n in range(45))

GOLD = iris.thing("award", "Gold Prize")
BALDRIGE_AWARD = iris.thing("award", "Baldrige Award")
GBT = iris.thing("framework", "GB/T 19580")
BALDRIGE = iris.thing("framework", "Baldrige Criteria")
DEMING = iris.thing("framework", "Deming Criteria")
ACME = iris.thing("organization", "Acme Medical")
CITY = iris.thing("organization", "市政府")
EVIL = iris.thing("organization", "evil")
LONG = iris.thing("organization", "endless")
CHINA = iris.thing("place", "China")
GOLD_2018 = iris.thing("conferral", "Gold Prize", "2018", "Acme Medical")

MAIN = Document(
    "main", "The story of the Gold Prize", TEXT, "text/plain", "d1", publisher="A Newspaper", date="2019-01-02",
    language="en", reliability="press", url="https://example.org/story",
)  # fmt: skip
SECOND = Document("second", "Another view", OTHER, "text/plain", "d2", publisher="A Company", reliability="company")
ROWS = Document("rows", "Winners by year", TABLE, "text/csv", "d3", reliability="reference")
DOCUMENTS = (MAIN, SECOND, ROWS)


def year(value):
    return Literal(str(value), expand("xsd:gYear"))


def said(document, quote, subject, prop, value, confidence=0.9):
    start = document.text.index(quote)
    evidence = Evidence(start, start + len(quote), "by hand")
    return Statement(subject, expand(prop), value, evidence, confidence)


def row(number, subject, prop, value):
    source = Source("A cited page", "A Publisher", "https://example.org/cited", reliability="official")
    return Statement(subject, expand(prop), value, Evidence(0, 1, "table", number, (source,)), 1.0)


def things(quote="The Gold Prize was launched in 2001."):
    """Kinds and names, all said by the first sentence: what they rest on is not what is tested."""
    award, framework, organization = "qa:Award", "qa:Framework", "org:Organization"
    named = {
        GOLD: (award, ("Gold Prize", "en"), ("黄金奖", "zh-Hans")), BALDRIGE_AWARD: (award, ("Baldrige Award", "en")),
        GBT: (framework, ("GB/T 19580", "en"), ("卓越绩效评价准则", "zh-Hans")),
        BALDRIGE: (framework, ("Baldrige Criteria", "en")), DEMING: (framework, ("Deming Criteria", "en")),
        ACME: (organization, ("Acme Medical", "en")), CITY: (organization, ("市政府", "zh-Hans")),
        EVIL: (organization, (HOSTILE, "en")), LONG: (organization, (ENDLESS, "en")),
        CHINA: ("qa:Country", ("China", "en"), ("中国", "zh-Hans")),
        GOLD_2018: ("qa:Conferral", ("Gold Prize 2018: Acme Medical", "en")),
    }  # fmt: skip
    for name, (kind, *labels) in named.items():
        yield said(MAIN, quote, name, "rdf:type", expand(kind))
        for text, language in labels:
            yield said(MAIN, quote, name, "skos:prefLabel", Literal(text, language=language))
    yield said(MAIN, quote, CHINA, "rdf:type", expand("qa:Place"))


def main():
    yield from things()
    yield said(MAIN, "The Gold Prize was launched in 2001.", GOLD, "qa:establishedIn", year(2001))
    won = "Acme Medical received the Gold Prize in 2018."
    for prop, value in (("qa:award", GOLD), ("qa:recipient", ACME), ("qa:year", year(2018))):
        yield said(MAIN, won, GOLD_2018, prop, value)
    yield said(MAIN, "assessed against GB/T 19580", GOLD, "qa:assessedAgainst", GBT)
    yield said(MAIN, "GB/T 19580 was derived from the Baldrige Criteria.", GBT, "qa:derivedFrom", BALDRIGE)
    yield said(MAIN, "GB/T 19580 was derived from the Baldrige Criteria.", GBT, "qa:sharesStructureWith", BALDRIGE)
    yield said(MAIN, "黄金奖由市政府颁发。", GOLD, "qa:conferredBy", CITY)
    yield said(MAIN, won, ACME, "qa:country", CHINA)
    yield said(MAIN, won, GOLD, "qa:country", CHINA)


def second():
    yield said(SECOND, "launched in 2002", GOLD, "qa:establishedIn", year(2002), 0.6)
    yield said(SECOND, "1988", BALDRIGE, "qa:establishedIn", year(1988))
    yield said(SECOND, "1988", GBT, "qa:establishedIn", year(2004))


def rows():
    for number in range(45):
        winner, event = iris.thing("organization", f"Winner {number}"), iris.thing("conferral", f"Baldrige {number}")
        if number == 44:
            winner = EVIL
        yield row(number + 1, winner, "rdf:type", expand("org:Organization"))
        if winner != EVIL:
            yield row(number + 1, winner, "skos:prefLabel", Literal(f"Winner {number}", language="en"))
        yield row(number + 1, event, "rdf:type", expand("qa:Conferral"))
        yield row(number + 1, event, "qa:award", BALDRIGE_AWARD)
        yield row(number + 1, event, "qa:recipient", winner)
        yield row(number + 1, event, "qa:year", year(1988 + number % 30))
    yield row(1, BALDRIGE_AWARD, "qa:assessedAgainst", BALDRIGE)
    yield row(1, BALDRIGE_AWARD, "qa:establishedIn", year(1988))
    yield row(2, LONG, "qa:country", CHINA)


def fill(store):
    """Put the world into a store, with the vocabulary and what follows by its rules."""
    from kg import infer, ontology, provenance
    from kg.namespaces import ONTOLOGY_GRAPH

    store.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads())
    for document, statements in ((MAIN, main()), (SECOND, second()), (ROWS, rows())):
        store.replace_graph(document.iri, provenance.quads(document, list(statements)))
    infer.entail(store)
    return store
