"""Figures, renamings and events as rows of a page: everything that a record says, in words."""

import small_world as world

from kg.namespaces import SCHEMES, THINGS, expand
from kg.sparql.results import Term
from web import records
from web.entities import Property, Record, Value, _mark_disputes
from web.sources import DocumentInfo, Source


def record(kind, role="qa:subject", **details):
    held = {expand(name.replace("_", ":")): [value] for name, value in details.items()}
    return Record(f"{THINGS}observation/x", expand(role), [expand(kind)], held)


def text(value):
    return Term("literal", str(value))


def modifier(code):
    return Term("iri", f"{SCHEMES}modifier/{code}")


def line(site, one, language="en", name=world.ACME):
    with site.test_request_context(f"/?lang={language}"):
        return records.lines([one], name)[0]


def test_a_figure_tells_its_modifier_and_its_date(site):
    patents = record("qa:Observation", qa_number=text(3500), qa_modifier=modifier("more-than"),
                     qa_counted=Term("iri", f"{SCHEMES}measure/patents-and-applications"))  # fmt: skip
    assert line(site, patents).value == "more than 3,500"
    assert line(site, patents, "zh").value == "超过3,500"
    dated = record("qa:Observation", qa_number=text(15), qa_modifier=modifier("exact"), qa_asOf=text("2018-12"))
    assert (line(site, dated).value, line(site, dated).when) == ("15", "as of December 2018")
    assert line(site, dated, "zh").when == "截至 2018年12月"


def test_an_honour_tells_how_often_and_for_what(site):
    honour = Term("iri", f"{THINGS}honour/progress-award")
    five = record("qa:Observation", qa_honour=honour, qa_number=text(5), qa_modifier=modifier("exact"))
    once = record("qa:Observation", qa_honour=honour, qa_number=text(1), qa_modifier=modifier("exact"),
                  qa_reason=text("innovation platform"))  # fmt: skip
    some = record("qa:Observation", qa_honour=honour, qa_modifier=modifier("several"))
    assert [line(site, one).value for one in (five, once, some)] == ["5 times", "once", "several times"]
    assert line(site, once).details == (text("innovation platform"),)


def test_a_renaming_shows_names_and_no_address(site):
    renaming = record("qa:Renaming", qa_formerName=text("Acme Ltd"), qa_newName=text("organization/acme-medical"),
                      qa_year=text(1988))  # fmt: skip
    found = line(site, renaming)
    assert (found.what.value, found.details, found.when) == ("formerly", (text("Acme Ltd"),), "until 1988")


def test_an_event_names_the_other_end_only(site):
    event = record("org:ChangeEvent", "org:resultingOrganization", qa_year=text(2018),
                   org_originalOrganization=Term("iri", world.CITY))  # fmt: skip
    found = line(site, event)
    assert (found.what.value, found.details, found.when) == ("came from", (Term("iri", world.CITY),), "2018")


def issuers(*cited):
    values = [Value(Term("iri", f"{THINGS}organization/{number}"),
                    [Source(DocumentInfo("table", "table"), cited=[DocumentInfo(name, name)]) for name in names])
              for number, names in enumerate(cited)]  # fmt: skip
    prop = Property(expand("qa:issuedBy"), values)
    _mark_disputes(prop)
    return [value.disputed for value in prop.values]


def test_issuers_that_one_source_names_together_do_not_disagree():
    assert issuers(["a", "b"], ["a"]) == [False, False]
    assert issuers(["a"], ["b"]) == [True, True]
