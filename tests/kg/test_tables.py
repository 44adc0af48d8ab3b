"""Tables: recognised by their header, checked cell by cell, turned into facts with sources and confidence."""

from pathlib import Path

import pytest

from kg import describe, link, readers, tables
from kg.describe.terms import language_of
from kg.errors import InvalidTable, UnreadableDocument
from kg.model import Row
from kg.names import load_packaged
from kg.namespaces import THINGS, expand
from kg.readers import table
from kg.tables.row import CERTAIN, INFERRED, RELIABILITY, TableRow, is_independent

DATA = Path(__file__).parent.parent / "data" / "tables"


@pytest.fixture(scope="module")
def winners():
    return readers.read(DATA / "two-winners.csv")


@pytest.fixture(scope="module")
def said(winners):
    linked = link.resolve(winners, tables.facts(winners), load_packaged())
    return describe.statements(winners, linked, load_packaged())


def read(tmp_path, text, name="mine.csv"):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return readers.read(path)


def test_the_header_tells_the_shape(winners):
    assert winners.schema == "conferrals"
    assert table.recognise(["subject", "relation", "object"]) == "lineage"
    assert table.recognise(["colour", "size"]) is None


def test_a_row_keeps_the_place_of_its_line_in_the_text(winners):
    first, second = winners.rows
    assert winners.text[first.start : first.end].startswith("Deming Prize,2024,Aurora")
    assert winners.text[second.start : second.end].endswith("A second page says Service")
    assert (first.number, second.number) == (1, 2)


def test_a_cell_with_a_line_break_does_not_shift_the_rows_after_it(tmp_path):
    document = read(tmp_path, 'award,recipient,note\nA Prize,First,"one\ntwo"\r\nB Prize,Second,x\n')
    assert [document.text[row.start : row.end] for row in document.rows][1] == "B Prize,Second,x"


def test_every_wrong_cell_is_told_with_row_column_and_reason():
    with pytest.raises(InvalidTable) as error:
        readers.read(DATA / "wrong-cells.csv")
    assert list(error.value.problems) == [
        "row 1, column year: '20x1' is not of the type year",
        "row 1, column recipient_kind: 'robot' is not one of organization, individual, team",
        "row 2, column award: is empty, but needed",
        "row 2, column reliability: 'hearsay' is not one of official, association, press, reference, company, repost,"
        " unlocated-copy",
        "row 3, column recipient: is empty, but needed",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("colour,size\nred,4\n", "each kind of table needs these"),
        ("award,recipient,colour\nA,B,red\n", "column colour: not a column of conferrals"),
        ("award,recipient,award\nA,B,C\n", "column award: given twice"),
        ("award,recipient\nA,B,C\n", "more cells than columns"),
        ('award,recipient\n"A,B\n', "line 2"),
    ],
)
def test_a_table_of_another_form_says_what_is_wrong(tmp_path, text, reason):
    with pytest.raises(InvalidTable) as error:
        read(tmp_path, text)
    assert any(reason in problem for problem in error.value.problems)


@pytest.mark.parametrize("data", [b"award,recipient\n", b"award\x00,recipient\nA,B\n"])
def test_a_file_that_is_no_table_of_text_is_refused(tmp_path, data):
    with pytest.raises(UnreadableDocument):
        read(tmp_path, data)


def test_tabs_separate_the_cells_of_a_tsv_file(tmp_path):
    assert (
        read(tmp_path, "award\trecipient\nA Prize\tAurora, Ltd\n", "mine.tsv").rows[0].cells["recipient"]
        == "Aurora, Ltd"
    )


@pytest.mark.parametrize(
    "data",
    [
        "Award;Recipient \r\n中国质量奖;潍柴动力股份有限公司\r\n".encode("gb18030"),
        "\ufeffAWARD,recipient\n中国质量奖,潍柴动力股份有限公司\n".encode(),
        "award\trecipient\n中国质量奖\t潍柴动力股份有限公司\n".encode("utf-16"),
    ],
    ids=["spreadsheet of China", "marked UTF-8", "UTF-16"],
)
def test_a_table_is_read_as_spreadsheets_of_many_countries_save_it(tmp_path, data):
    assert dict(read(tmp_path, data).rows[0].cells) == {"award": "中国质量奖", "recipient": "潍柴动力股份有限公司"}


def row(**cells):
    return TableRow("conferrals", Row(1, cells, 0, 0))


def test_confidence_grows_with_a_second_independent_source_and_never_reaches_certainty():
    one = row(source_url="https://a.example/x", reliability="press")
    same_host = row(source_url="https://a.example/x", second_source_url="https://www.a.example/y", reliability="press")
    two = row(source_url="https://a.example/x", second_source_url="https://b.example/y", reliability="press")
    assert one.confidence == same_host.confidence == RELIABILITY["press"]
    assert one.confidence < two.confidence <= CERTAIN
    assert not is_independent(None, "https://b.example/")


def test_what_is_inferred_is_marked_and_trusted_less():
    marked = row(reliability="official", inferred="category")
    quoted, inferred = marked.fact("conferral", {}, ("tier",)), marked.fact("conferral", {}, ("category",))
    assert (quoted.inferred, inferred.inferred) == (False, True)
    assert inferred.confidence == pytest.approx(quoted.confidence * INFERRED, abs=0.001)


def test_a_row_without_an_address_is_reported_with_its_original_not_located():
    (source,) = row(source_title="A decision", source_publisher="A city").sources
    assert not source.located


def triples(said):
    return {(s.subject.removeprefix(THINGS), s.predicate, s.object) for s in said}


def test_a_users_table_says_the_same_kind_of_things_as_a_packaged_one(said):
    node = "conferral/malcolm-baldrige-national-quality-award-2024-border-clinic-inc"
    found = triples(said)
    assert (node, expand("qa:recipient"), THINGS + "organization/border-clinic-inc") in found
    assert (node, expand("qa:category"), "https://w3id.org/quality-awards/scheme/category/health-care") in found
    assert ("place/springfield-ohio", expand("qa:locatedIn"), THINGS + "place/ohio") in found
    assert ("organization/aurora-valves-ltd", expand("qa:country"), THINGS + "place/united-states") in found


def test_a_conflict_is_noted_on_the_statements_of_its_row(said):
    noted = [s for s in said if s.remark]
    assert noted
    assert {s.evidence.row for s in noted} == {2}


def test_a_cell_of_an_edition_leads_to_the_edition_and_its_framework(tmp_path):
    document = read(tmp_path, "subject,relation,object\nISO 9001:2015,revisionOf,ISO 9001:2008\n")
    said = describe.statements(
        document, link.resolve(document, tables.facts(document), load_packaged()), load_packaged()
    )
    assert ("edition/iso-9001-2015", expand("qa:revisionOf"), THINGS + "edition/iso-9001-2008") in triples(said)
    assert ("edition/iso-9001-2008", expand("qa:editionOf"), THINGS + "framework/iso-9001") in triples(said)


@pytest.mark.parametrize(
    ("text", "document", "language"),
    [
        ("トヨタ自動車", "en", "ja"),
        ("積水化学工業", "en", "ja"),
        ("国家品質獎", "zh-Hant", "zh-Hant"),
        ("某某有限公司", "en", "zh"),
        ("Haier", "zh-Hans", "en"),
        ("Премия", "en", "ru"),
    ],
)
def test_the_language_of_a_name_is_that_of_its_script_and_of_the_authority_file(text, document, language):
    assert language_of(text, document) == language
