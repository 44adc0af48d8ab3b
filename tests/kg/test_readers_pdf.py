"""PDF files: what a person reads on the pages becomes the text, and nothing of what is printed around it."""

import pytest

from kg import readers
from kg.readers import pages

BODY, HEAD = 11, 18
LONG = "The council explained why so many companies apply for the prize and what examiners look at. "


def pdf(*sheets, info=b""):
    """Return a PDF of sheets; each is a list of (x, y, size, text) in Helvetica."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
               b"<< %s >>" % info]  # fmt: skip
    kids = []
    for sheet in sheets:
        drawn = "\n".join(
            f"BT /F1 {size} Tf {x} {y} Td ({text.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj ET"
            for x, y, size, text in sheet
        ).encode("cp1252")
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources"
            b" << /Font << /F1 3 0 R >> >> >>" % (len(objects) + 2)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % k for k in kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + head + table + trailer


def paragraph(words, x=72, y=600, width=78, size=BODY):
    """Return a paragraph set in lines of at most `width` letters."""
    lines, line = [], ""
    for word in words.split():
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [(x, y - 13 * i, size, text) for i, text in enumerate([*lines, line])]


def read(tmp_path, *sheets, info=b""):
    (tmp_path / "a.pdf").write_bytes(pdf(*sheets, info=info))
    return readers.read(tmp_path / "a.pdf")


def test_the_lines_of_a_paragraph_are_one_and_a_gap_parts_paragraphs(tmp_path):
    words = LONG * 3 + "Acme Ltd won it in 2004."
    sheet = [(72, 700, HEAD, "Winners"), *paragraph(words), (72, 500, BODY, "The end.")]
    assert read(tmp_path, sheet).text == f"Winners\n\n{words}\n\nThe end."


def test_short_lines_stay_lines(tmp_path):
    names = ["Acme Widgets Ltd", "Beta Motors Co., Ltd.", "Gamma Foods Inc."]
    sheet = [*paragraph(LONG * 2), *((72, 400 - 13 * i, BODY, name) for i, name in enumerate(names))]
    assert read(tmp_path, sheet).text.endswith("\n\n" + "\n".join(names))


def test_running_heads_page_numbers_and_rights_are_left_out(tmp_path):
    def sheet(number, words):
        return [
            (72, 760, 9, "Quality Council, report of 2014"), (500, 760, 9, "Confidential"), *paragraph(words, y=700),
            (72, 40, 9, "© 2014 Quality Council. All rights reserved."), (500, 40, 9, f"Page {number} of 2"),
            (300, 25, 9, f"- {number} -"),
        ]  # fmt: skip

    text = read(tmp_path, sheet(1, LONG + "Acme won the prize, and the"), sheet(2, "jury was glad of it.")).text
    assert text == LONG + "Acme won the prize, and the jury was glad of it."


def test_what_a_browser_prints_around_a_page_is_left_out_but_its_address_is_kept(tmp_path):
    sheet = [
        (24, 770, 8, "11/23/26, 2:51 PM"), (280, 770, 8, "Winners of the Deming Prize"), *paragraph(LONG),
        *((x, y, BODY, cell) for y in (100, 85) for x, cell in ((72, "Acme Ltd"), (300, "India"))),
        (72, 60, BODY, "The end"), (24, 20, 8, "https://example.org/news/2014.html"), (570, 20, 8, "1/1"),
    ]  # fmt: skip
    document = read(tmp_path, sheet, info=b"/CreationDate (D:20261123145100) /Title (Winners)")
    assert document.text == LONG.strip() + "\n\nAcme Ltd | India\nAcme Ltd | India\n\nThe end"
    assert (document.title, document.date, document.url) == ("Winners", None, "https://example.org/news/2014.html")


def test_the_rows_of_a_table_keep_their_cells_also_empty_and_broken_ones(tmp_path):
    def row(y, *cells):
        return [(x, y, BODY, cell) for x, cell in zip((72, 250, 330), cells, strict=True) if cell]

    sheet = [
        *paragraph(LONG), *row(500, "Winner", "Year", "Country"), *row(480, "Tata Steel Limited", "2012", "India"),
        *row(460, "Rane (Madras)", "", "India"), *row(440, "A name that has more words", "2011", "Japan"),
        (72, 428, BODY, "than the cell has room, Inc."), *row(405, "SRF", "2010", "India"),
    ]  # fmt: skip
    assert read(tmp_path, sheet).text.splitlines()[2:] == [
        "Winner | Year | Country",
        "Tata Steel Limited | 2012 | India",
        "Rane (Madras) |  | India",
        "A name that has more words than the cell has room, Inc. | 2011 | Japan",
        "SRF | 2010 | India",
    ]


def test_columns_of_text_are_read_one_after_the_other(tmp_path):
    left, right = LONG * 3 + "Left it ends.", LONG * 3 + "Right it ends."
    sheet = [(72, 700, HEAD, "News"), *paragraph(left, 72, width=38), *paragraph(right, 330, width=38)]
    assert read(tmp_path, sheet).text == f"News\n\n{left}\n\n{right}"


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Acme won the prize in 2014.", "2014-05-01"),
        ("Tokyo, 11 November 2014. Acme won the prize.", None),
        ("Acme won the prize in 2009.", None),
    ],
)
def test_the_date_of_the_file_counts_only_where_the_text_does_not_speak_against_it(tmp_path, said, date):
    assert read(tmp_path, [(72, 700, BODY, said)], info=b"/CreationDate (D:20140501120000Z)").date == date


def test_a_title_that_is_a_file_name_is_none(tmp_path):
    sheet = [(72, 700, HEAD, "The prize"), (72, 600, BODY, "Acme won it.")]
    assert read(tmp_path, sheet, info=b"/Title (Microsoft Word - final.doc)").title == "The prize"


def test_radicals_and_ligatures_become_what_they_show_and_nothing_else_changes():
    assert pages.plain("⼤众汽⻋，⻓期，⽇⽴，⻘年") == "大众汽车，长期，日立，青年"
    assert pages.plain("eﬃcient ﬁling of the oﬀice, № 5 Ⅳ ½ Ａ") == "efficient filing of the office, № 5 Ⅳ ½ Ａ"
