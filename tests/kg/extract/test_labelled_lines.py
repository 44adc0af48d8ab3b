"""Lines of a list with a bullet and a label before their names: lines of a list, however long they are."""

from kg import extract
from kg.model import Document
from kg.names import load_packaged

TEXT = """Karvel Quality Award 2009: the Finalists

These are the companies chosen as finalists, which will compete in two categories:

• SMEs: Ashby Foods, Dunmore Castings, Hartwell Instruments, Penrose Ceramics International and Summerfield Logistics.
• Large Companies: Borg Steel, Knox Clinic and Oakwood Healthcare.
"""
NAMES = {
    "Ashby Foods", "Dunmore Castings", "Hartwell Instruments", "Penrose Ceramics International",
    "Summerfield Logistics",
    "Borg Steel", "Knox Clinic", "Oakwood Healthcare",
}  # fmt: skip


def test_labelled_lines_with_bullets_name_finalists_under_a_line_that_leads_to_them():
    found = extract.facts(Document("d", "", TEXT, "text/plain", "", language="en"), load_packaged())
    assert {str(f.fields["candidate"]) for f in found if f.type == "finalist"} == NAMES
    assert not [f for f in found if f.type == "conferral"]
