"""Files become documents, whatever they are; what cannot be read is refused in one line."""

from __future__ import annotations

import hashlib
import io
import zipfile
from email.message import EmailMessage

import docx
import pytest
from pypdf import PdfWriter

from kg import readers
from kg.errors import UnreadableDocument, UnsupportedDocument
from kg.readers.find import find, skipped

CHINESE = "上海市质量协会公布获奖企业名单,上海天阳钢管有限公司获得质量奖。"
TRADITIONAL = "香港管理專業協會公布優質管理獎得主,維多利亞巴士有限公司奪得大獎。"
JAPANESE = "日本経営品質賞の受賞企業が発表されました。株式会社アルファが受賞しました。"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", CHINESE),
        ("utf-8-sig", CHINESE),
        ("utf-16", CHINESE),
        ("utf-16-le", CHINESE + " 2014\n"),
        ("utf-16-be", "Acme Ltd won the prize."),
        ("utf-32", CHINESE),
        ("utf-32-le", "Acme Ltd won the prize."),
        ("gb18030", CHINESE),
        ("big5", TRADITIONAL),
        ("shift_jis", JAPANESE),
        ("cp1252", "Café Société “won” the prize – twice."),
    ],
)
def test_the_encoding_is_found(tmp_path, encoding, text):
    path = tmp_path / "news.txt"
    path.write_bytes(text.encode(encoding))
    assert readers.read(path).text == text


def test_text_has_title_digest_slug_and_language(tmp_path):
    path = tmp_path / "Prize News 2014.txt"
    path.write_bytes(b"Prize for Acme\r\n\r\nAcme won.\r\n")
    document = readers.read(path)
    assert (document.title, document.slug, document.language) == ("Prize for Acme", "prize-news-2014", "en")
    assert document.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.text == "Prize for Acme\n\nAcme won.\n"


def test_markdown_head_tells_the_source_and_the_body_is_the_text(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(
        '---\ntitle: "A prize"\npublisher: The Times\ndate: 2014-05-01\nslug: my-prize\nreliability: press\ncites:\n'
        "  - title: Source one\n    publisher: Acme\n    url: https://example.org/1\n  - https://example.org/2\n"
        "---\n# A prize\n\nAcme won.\n"
    )
    document = readers.read(path)
    assert (document.slug, document.publisher, document.date, document.reliability) == (
        "my-prize",
        "The Times",
        "2014-05-01",
        "press",
    )
    assert document.text == "A prize\n\nAcme won.\n"
    assert [c.title for c in document.cites] == ["Source one", None]
    assert document.cites[1].url == "https://example.org/2"


def test_markdown_without_a_head_is_titled_by_its_heading(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# Prize for Acme\n\nAcme won.\n")
    assert readers.read(path).title == "Prize for Acme"


MARKED = """# The **Prize** 2014

Winners of the [Deming Prize](https://example.org/a_b "note") in 2014:

* **Omega Foods Ltd**
* [Sigma Foods Ltd](https://example.org)
* _Gamma Motors Ltd_
  1. `Delta` Ltd
* Eta &amp; Co

Setext
------

**上海某某(集团)**获得2014年质量奖。Zeta <b>Ltd</b> won[^1].<br>Snake_case_names and 2 * 3 * 4 stay.

| Year | Winner |
|------|--------|
| 2014 | **Acme** |

> said *she*

<!-- hidden -->
"""
UNMARKED = """The Prize 2014

Winners of the Deming Prize in 2014:

- Omega Foods Ltd
- Sigma Foods Ltd
- Gamma Motors Ltd
  1. Delta Ltd
- Eta & Co

Setext

上海某某(集团)获得2014年质量奖。Zeta Ltd won.
Snake_case_names and 2 * 3 * 4 stay.

Year | Winner
2014 | Acme

said she
"""


def test_markdown_is_read_without_its_marks(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(MARKED, encoding="utf-8")
    document = readers.read(path)
    assert (document.title, document.text) == ("The Prize 2014", UNMARKED)


def test_markdown_of_marks_alone_holds_no_text(tmp_path):
    (tmp_path / "a.md").write_text("---\ntitle: T\n---\n***\n<!-- x -->\n")
    with pytest.raises(UnreadableDocument, match="no text"):
        readers.read(tmp_path / "a.md")


def test_a_page_gives_its_main_text(tmp_path):
    path = tmp_path / "a.html"
    words = "Acme Pumps Ltd has won the Deming Prize for the second time, the jury said. " * 4
    path.write_text(
        '<html lang="en"><head><title>Acme wins</title><meta property="og:site_name" content="Daily News"></head>'
        "<body><nav>Home</nav>"
        f"<article><h1>Acme wins</h1><p>{words}</p></article><footer>Copyright</footer></body></html>"
    )
    document = readers.read(path)
    assert "Deming Prize" in document.text
    assert "Copyright" not in document.text
    assert (document.title, document.publisher) == ("Acme wins", "Daily News")


def test_a_word_file_keeps_lists_and_tables(tmp_path):
    word = docx.Document()
    word.add_paragraph("Winners of the Deming Prize")
    word.add_paragraph("Acme Pumps", style="List Bullet")
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Acme", "Spain"
    word.save(tmp_path / "a.docx")
    text = readers.read(tmp_path / "a.docx").text
    assert "- Acme Pumps" in text
    assert "Acme | Spain" in text


def test_a_mail_gives_subject_sender_date_and_text(tmp_path):
    path = tmp_path / "a.eml"
    head = (
        "From: News Desk <a@example.org>\nSubject: Prize\nDate: Mon, 3 Oct 2016 10:00:00 +0000\n"
        "Content-Type: text/plain; charset=gb2312\n\n"
    )
    path.write_bytes(head.encode() + "华为公司获得质量奖。".encode("gb2312"))
    document = readers.read(path)
    assert (document.title, document.publisher, document.date, document.text) == (
        "Prize",
        "News Desk",
        "2016-10-03",
        "华为公司获得质量奖。",
    )


def mail(*attached, text="Acme won."):
    message = EmailMessage()
    message["Subject"] = "Prize"
    message.set_content(text)
    for name, data in attached:
        if isinstance(data, EmailMessage):
            message.add_attachment(data)
        else:
            message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


def test_what_is_attached_to_a_mail_is_read_too(tmp_path, caplog):
    files = [("b.txt", b"Beta Ltd won."), ("c.pdf", pdf("Gamma Ltd won.")), ("../d.zip", b"PK"), ("e.txt", b"")]
    inner = mail(("f.md", b"**Delta** Ltd won."), text="See below.")
    (tmp_path / "a.eml").write_bytes(mail(*files, ("", inner)).as_bytes())
    text = readers.read(tmp_path / "a.eml").text
    assert text == "Acme won.\n\nBeta Ltd won.\n\nGamma Ltd won.\n\nSee below.\n\nDelta Ltd won."
    assert [name for name in ("b.txt", "d.zip", "e.txt") if name in caplog.text] == ["d.zip", "e.txt"]
    assert "a.eml" in caplog.text


def test_a_mail_that_has_its_text_attached_is_read(tmp_path):
    (tmp_path / "a.eml").write_bytes(mail(("b.txt", b"Beta Ltd won."), text="").as_bytes())
    assert readers.read(tmp_path / "a.eml").text == "Beta Ltd won."


def test_a_word_file_with_an_enormous_text_is_refused_as_one(tmp_path):
    word = docx.Document()
    word.add_paragraph("Acme")
    word.save(tmp_path / "a.docx")
    with zipfile.ZipFile(tmp_path / "a.docx") as old, zipfile.ZipFile(tmp_path / "b.docx", "w", 8) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"Acme", b"A" * 11_000_000) if name.endswith("document.xml") else data)
    with pytest.raises(UnreadableDocument, match=r"b\.docx: is not a readable Word document"):
        readers.read(tmp_path / "b.docx")


def pdf(text):
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    )


def test_a_pdf_gives_its_text(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf("Acme Pumps Ltd won the Deming Prize in 2004."))
    assert "Acme Pumps Ltd won the Deming Prize in 2004." in readers.read(path).text


def encrypted(folder, user, owner):
    writer = PdfWriter(clone_from=io.BytesIO(pdf("Acme Pumps Ltd won the Deming Prize in 2004.")))
    writer.encrypt(user, owner, algorithm="AES-256")
    path = folder / "locked.pdf"
    writer.write(path)
    return path


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path):
    assert "Acme Pumps Ltd won" in readers.read(encrypted(tmp_path, "", "secret")).text


def test_a_pdf_with_a_password_says_what_to_do(tmp_path):
    with pytest.raises(UnreadableDocument, match=r"locked\.pdf: is encrypted; save a copy without password"):
        readers.read(encrypted(tmp_path, "mine", "secret"))


def test_whatever_a_library_raises_is_told_in_one_line_that_names_the_file(tmp_path, monkeypatch):
    def broken(*arguments, **keywords):
        raise AttributeError("two\nlines")

    monkeypatch.setattr(docx, "Document", broken)
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(UnreadableDocument, match=r"a\.docx: is damaged or odd \(AttributeError: two lines\)"):
        readers.read(tmp_path / "a.docx")


def test_a_pdf_without_text_says_what_to_do(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf(""))
    with pytest.raises(UnreadableDocument, match="images"):
        readers.read(path)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b" \n ", "empty"),
        ("a.txt", bytes(range(256)) * 8, "binary"),
        ("a.pdf", b"%PDF-1.4 broken", "PDF"),
        ("a.docx", b"not a word file", "Word"),
        ("a.docx", b"\xd0\xcf\x11\xe0rest", "encrypted"),
        ("a.md", b"---\n&&&\n---\ntext", "line 2"),
        ("a.html", b"<html></html>", "no text"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(tmp_path, name, data, said):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument) as caught:
        readers.read(path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_unknown_missing_and_too_large_files_are_refused(tmp_path, monkeypatch):
    (tmp_path / "a.xyz").write_text("text")
    with pytest.raises(UnsupportedDocument, match="known kinds"):
        readers.read(tmp_path / "a.xyz")
    for name in ("missing.txt", "missing"):
        with pytest.raises(UnreadableDocument, match="No such file"):
            readers.read(tmp_path / name)
    (tmp_path / "big.txt").write_text("many words here")
    monkeypatch.setattr(readers, "MAX_BYTES", 5)
    with pytest.raises(UnreadableDocument, match="200 MB"):
        readers.read(tmp_path / "big.txt")


def test_a_folder_tells_what_no_reader_takes_and_which_links_lead_nowhere(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "in/b.xlsx", "in/noext", ".hidden.zip"):
        (tmp_path / name).write_text("Acme won.")
    (tmp_path / "in" / "c.txt").symlink_to(tmp_path / "nowhere")
    assert [path.name for path in find([tmp_path])] == ["a.txt", "c.txt"]
    lines = skipped([tmp_path, tmp_path / "a.txt"])
    assert lines == [
        f"skipped: {tmp_path}/in/b.xlsx: no reader for .xlsx",
        f"skipped: {tmp_path}/in/noext: no reader for a file without suffix",
    ]
