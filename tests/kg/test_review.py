import csv
import io
import json
from dataclasses import replace

import pytest

from kg import describe, ingest, judging, model, readers, review
from kg.errors import InvalidTable
from kg.explain import explain
from kg.loading import loaded
from kg.namespaces import expand
from kg.prepare import linked_facts
from kg.settings import Help
from kg.sparql.results import rows as results
from kg.store import open_store
from kg.store.base import SparqlRequest

TEXT = """Acme Widgets Ltd. received the Deming Prize in 2015. Beta Motors Co., Ltd. received the Deming Prize in 2016.

Gamma Foods Inc. was founded in 1950.
"""
MORE = TEXT + "\nDelta Steel Co., Ltd. received the Deming Prize in 2017.\n"
PREFIXES = "PREFIX qa: <https://w3id.org/quality-awards/ontology#> PREFIX prov: <http://www.w3.org/ns/prov#> "
PREFIXES += "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> "


class Desk:
    """A document, a table of its proposals, and a store."""

    def __init__(self, folder):
        self.path, self.table = folder / "news.txt", folder / "proposals.csv"
        self.path.write_text(TEXT, encoding="utf-8")
        self.store, self.place, self.lines = open_store("memory:"), folder / "release", []
        self.place.mkdir()

    def propose(self, *paths):
        text, self.report = ingest.propose(self.store, paths or [self.path], self.table.parent)
        self.table.write_text(text, encoding="utf-8", newline="")
        return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))

    def write(self, rows, delimiter=",", encoding="utf-8-sig"):
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, rows[0].keys(), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
        self.table.write_bytes(out.getvalue().encode(encoding))

    def accept(self, rows, by="Ada", **format):
        self.write(rows, **format)
        return ingest.accept(self.store, self.place, self.table, by, progress=self.lines.append)

    def load(self, *paths):
        return ingest.load(self.store, self.place, paths or [self.path], progress=self.lines.append)

    def dump(self):
        return self.store.dump().decode()

    def select(self, where):
        return results(self.store.answer(SparqlRequest(PREFIXES + "SELECT DISTINCT * WHERE {" + where + "}")).body)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def only(rows, name, others="reject"):
    for row in rows:
        row["decision"] = "accept" if row["recipient"].startswith(name) else others
    return rows


def test_only_what_was_accepted_is_stored_with_who_decided(desk):
    rows = desk.propose()
    assert {row["recipient"] for row in rows if row["type"] == "conferral"} == {
        "Acme Widgets Ltd.",
        "Beta Motors Co., Ltd.",
    }
    assert not desk.accept(only(rows, "Acme")).failures
    assert "conferral/deming-prize-2015-acme-widgets-ltd" in desk.dump()
    assert "conferral/deming-prize-2016" not in desk.dump()
    assert '<http://xmlns.com/foaf/0.1/name> "Ada"' in desk.dump()


def test_a_correction_is_stored_in_place_of_the_proposal_and_is_marked_as_one(desk):
    rows = only(desk.propose(), "Acme")
    rows[0]["year"] = "2014"
    desk.accept(rows)
    assert "deming-prize-2014-acme" in desk.dump()
    assert "deming-prize-2015-acme" not in desk.dump()
    found = desk.select("?s rdf:predicate qa:year ; qa:rule ?rule ; prov:wasInfluencedBy/prov:wasAssociatedWith ?who")
    assert {row["rule"].value for row in found} == {review.CORRECTION}


def test_a_corrected_name_that_is_known_is_linked(desk):
    rows = only(desk.propose(), "Acme")
    rows[0]["recipient"] = "Toyota Motor Corporation"
    desk.accept(rows)
    known = [row["r"].value for row in desk.select("?c qa:recipient ?r")]
    (wanted,) = review.load_packaged().lookup("Toyota Motor Corporation", ("organization",))[:1]
    assert known == [wanted.iri]


def test_what_was_decided_is_not_asked_again_and_outlives_a_reload(desk):
    rows = only(desk.propose(), "Acme")
    rows[-1]["decision"] = ""
    desk.accept(rows)
    assert [row["key"] for row in desk.propose()] == [rows[-1]["key"]]
    desk.path.write_text(TEXT + "\nMore text.\n", encoding="utf-8")
    desk.load()
    assert "deming-prize-2015-acme" in desk.dump()
    assert "deming-prize-2016-beta" not in desk.dump()


def test_new_facts_of_a_reviewed_document_load_and_it_is_said(desk):
    desk.accept(only(desk.propose(), "Acme"))
    desk.path.write_text(MORE, encoding="utf-8")
    desk.load()
    assert "deming-prize-2017-delta" in desk.dump()
    assert "deming-prize-2016-beta" not in desk.dump()
    assert any("nobody has reviewed 1 of the facts" in line for line in desk.lines)


def test_what_was_left_open_is_counted_and_loads_with_a_plain_load(desk):
    desk.accept(only(desk.propose(), "Acme", others=""))
    assert any("2 await review" in line for line in desk.lines)
    assert [row["n"].value for row in desk.select("?d qa:awaitingReview ?n")] == ["2"]
    assert "deming-prize-2016-beta" not in desk.dump()
    desk.load()
    assert "deming-prize-2016-beta" in desk.dump()
    assert desk.select("?d qa:awaitingReview ?n") == []
    assert desk.load().unchanged


def test_nothing_is_stored_of_a_table_in_which_nobody_decided(desk):
    desk.accept([{**row, "decision": ""} for row in desk.propose()])
    assert "deming-prize-2015-acme" not in desk.dump()


def test_every_statement_of_a_decided_fact_leads_to_the_decisions_and_explain_says_who(desk):
    rows = only(desk.propose(), "Acme")
    desk.accept(rows, by="Ann")
    assert not desk.select("?s a qa:Statement FILTER NOT EXISTS { ?s prov:wasInfluencedBy ?d }")
    recipient = desk.select("?c qa:recipient ?r")[0]
    triple = recipient["c"].value, expand("qa:recipient"), recipient["r"].value
    assert "accepted by Ann on 20" in "\n".join(explain(desk.store, *triple).lines())
    rows[0]["category"] = "Large company"
    desk.accept(rows[:1], by="Bob")
    said = "\n".join(explain(desk.store, *triple).lines())
    assert "corrected by Bob" in said
    assert "before: accepted by Ann on 20" in said


def test_the_decisions_of_several_persons_are_kept_and_the_last_counts(desk):
    rows = only(desk.propose(), "Acme")
    desk.accept(rows, by="Ann")
    rows[0]["year"] = "2014"
    desk.accept(rows[:1], by="Bob")
    decided = "?d prov:endedAtTime ?at ; prov:wasAssociatedWith/foaf:name ?name"
    assert sorted({row["name"].value for row in desk.select(decided)}) == ["Ann", "Bob"]
    assert "deming-prize-2014-acme" in desk.dump()
    assert "deming-prize-2015-acme" not in desk.dump().replace("rdf-syntax-ns#value", "")
    desk.accept([{**rows[0], "decision": "reject"}], by="Cleo")
    assert "deming-prize-2014-acme" not in [line for line in desk.dump().splitlines() if "#value" not in line]
    assert desk.select("?c qa:recipient ?r") == []


def test_the_same_decision_twice_is_one(desk):
    rows = only(desk.propose(), "Acme")
    desk.accept(rows)
    desk.accept(rows)
    assert len(desk.select("?d prov:endedAtTime ?at")) == len(rows)


def test_a_copy_of_a_document_is_not_asked_about_again(desk):
    desk.accept(only(desk.propose(), "Acme"))
    copy = desk.path.with_name("copy.txt")
    copy.write_text(TEXT.replace(" received", "  received") + "\n", encoding="utf-8")
    assert [row for row in desk.propose(copy) if row["recipient"].startswith(("Acme", "Beta"))] != []
    copy.write_text(TEXT + "\n", encoding="utf-8")
    assert desk.propose(copy) == []
    desk.load(copy)
    assert "deming-prize-2016-beta" not in desk.dump()
    assert len(desk.select("?d prov:endedAtTime ?at")) == 3


def test_an_accepted_fact_stays_when_no_rule_reads_it_any_more(desk, monkeypatch):
    desk.accept(only(desk.propose(), "Acme"))
    monkeypatch.setattr("kg.prepare.linked_facts", lambda *arguments: [])
    desk.path.write_text("News!\n" + TEXT, encoding="utf-8")
    desk.load()
    assert [row["exact"].value for row in desk.select("?q <http://www.w3.org/ns/oa#exact> ?exact")] == [
        "Acme Widgets Ltd. received the Deming Prize in 2015."
    ]


def test_a_rule_that_reads_more_of_the_passage_does_not_bring_a_decided_fact_back(desk, monkeypatch):
    rows = only(desk.propose(), "Acme")
    rows[0]["year"] = "2014"
    desk.accept(rows)
    real = linked_facts

    def wider(*arguments):
        for one in real(*arguments):
            yield model.LinkedFact(
                replace(one.fact, start=max(0, one.fact.start - 1), end=one.fact.end + 1), one.entities
            )

    monkeypatch.setattr("kg.prepare.linked_facts", lambda *arguments: list(wider(*arguments)))
    assert desk.propose() == []
    desk.path.write_text(TEXT + "\nMore text.\n", encoding="utf-8")
    desk.load()
    assert {row["year"].value for row in desk.select("?c qa:recipient ?r ; qa:year ?year")} == {"2014"}


def test_a_fact_of_a_language_model_is_accepted_without_asking_it_again(desk):
    (one, *_) = linked_facts(readers.read(desk.path))
    document = readers.read(desk.path)
    fact = model.Fact("conferral", {"award": "Deming Prize", "recipient": "Gamma Foods Inc.", "year": 1950}, 0, 20, "m")
    proposed = model.LinkedFact(fact, one.entities)
    desk.table.write_text(
        judging.proposals.table([(desk.path, document, [proposed])], review.load_packaged(), desk.table.parent),
        encoding="utf-8",
    )
    with desk.table.open(encoding="utf-8-sig", newline="") as file:
        rows = [{**row, "decision": "accept"} for row in csv.DictReader(file)]
    assert not desk.accept(rows).failures
    assert {row["rule"].value for row in desk.select("?s rdf:predicate qa:year ; qa:rule ?rule")} == {"m"}
    rows[0]["proposal"] = rows[0]["proposal"].replace("1950", "1951")
    assert "has no proposal" in str(desk.accept(rows).failures[0])


def test_every_wrong_cell_is_named_and_nothing_is_stored(desk):
    rows = desk.propose()
    rows[0] |= {"decision": "maybe", "year": "20x6"}
    rows[1] |= {"recipient": "", "award_iri": "https://example.org/x", "type": "finalist"}
    rows[2]["proposal"] = "{}"
    with pytest.raises(InvalidTable) as caught:
        desk.accept(rows)
    said = "\n".join(caught.value.problems)
    for part in ("row 1, decision", "row 1, year", "row 2, recipient", "row 2, award_iri", "row 2, type", "row 3, pro"):
        assert part in said
    assert desk.store.graphs() == []


def test_a_place_is_no_recipient(desk):
    rows = only(desk.propose(), "Acme")
    rows[0]["recipient_iri"] = "https://w3id.org/quality-awards/id/place/japan"
    with pytest.raises(InvalidTable) as caught:
        desk.accept(rows)
    assert "is not of the kind that is meant here (organization, person)" in caught.value.problems[0]


def test_two_rows_that_contradict_each_other_are_refused(desk):
    rows = only(desk.propose(), "Acme")
    with pytest.raises(InvalidTable) as caught:
        desk.accept([*rows, {**rows[0], "decision": "reject"}])
    assert "in another way" in caught.value.problems[0]
    assert not desk.accept([*rows, rows[0]]).failures


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [(";", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-16"), ("\t", "utf-8"), (",", "gb18030")],
)
def test_a_table_is_read_as_spreadsheets_save_it(desk, delimiter, encoding):
    assert not desk.accept(only(desk.propose(), "Acme"), delimiter=delimiter, encoding=encoding).failures
    assert "deming-prize-2015-acme" in desk.dump()


def test_a_table_is_taken_from_any_folder(desk, tmp_path, monkeypatch):
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path)
    desk.table = tmp_path / "desk" / "proposals.csv"
    rows = only(desk.propose(type(desk.path)("news.txt")), "Acme")
    assert {row["document"] for row in rows} == {"../news.txt"}
    monkeypatch.chdir("/")
    assert not desk.accept(rows).failures


def test_a_document_that_cannot_be_read_does_not_stop_the_others(desk, tmp_path):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    assert len(desk.propose(tmp_path / "bad.pdf", desk.path)) == 3
    assert "bad.pdf" in desk.report.troubles()[0]


def test_a_document_that_changed_since_is_refused(desk):
    rows = desk.propose()
    desk.path.write_text("Something else. " + TEXT, encoding="utf-8")
    assert "has changed" in str(desk.accept(rows).failures[0])


def test_a_decision_needs_a_name(desk):
    rows = only(desk.propose(), "Acme")
    assert "nobody is named" in str(desk.accept(rows, by="").failures[0])
    assert judging.proposals.unnamed(judging.proposals.read(desk.table)) == len(rows)


def test_a_cleared_name_that_a_fact_can_do_without_is_gone(desk):
    document = readers.read(desk.path)
    (one, *_) = linked_facts(document)
    with_body = review.corrected(one, {"conferred_by": "JUSE"}, {})
    assert with_body.entities["conferred_by"].known
    without = review.corrected(with_body, {"conferred_by": None}, {})
    assert "conferred_by" not in without.entities
    said = describe.statements(document, [without], review.load_packaged())
    assert not [one for one in said if one.predicate == expand("qa:conferredBy")]


def test_a_fact_survives_being_written(desk):
    document = readers.read(desk.path)
    for one in linked_facts(document):
        assert review.restored(review.written(document, one), document) == one
    assert review.restored(json.dumps({"fields": {}}), document) is None


def test_the_least_sure_link_counts_in_how_sure_a_fact_is(desk):
    document = readers.read(desk.path)
    (one, *_) = linked_facts(document)
    entities = {name: model.Entity(e.iri, e.label, e.known, 0.3) for name, e in one.entities.items()}
    unsure = model.LinkedFact(one.fact, entities)
    assert unsure.confidence == pytest.approx(one.fact.confidence * 0.3)
    listed = judging.proposals.table([(desk.path, document, [unsure])], review.load_packaged(), desk.path.parent)
    (row,) = csv.DictReader(io.StringIO(listed.removeprefix("\ufeff")))
    assert row["decision"] == ""


def test_help_that_cannot_be_had_is_said_before_anything_is_read(desk):
    with pytest.raises(ingest.KgError, match="not installed"):
        ingest.propose(desk.store, [desk.path], desk.path.parent, Help(spacy="no_such_model"))
    assert loaded(desk.store) == {}
