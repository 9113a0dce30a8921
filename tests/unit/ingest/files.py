"""Small files of every format, built by hand: one invented story in each."""

import gzip
import io
import json
import plistlib
import zipfile

TITLE = "Ferry to Lunna runs again after ten weeks"
FIRST = (
    "LUNNA – The car ferry between Lunna and the mainland sailed on Tuesday for the first time in "
    "ten weeks, with a new ramp and a captain who said he had missed the noise of it."
)
SECOND = (
    "“We counted every day,” said Marit Aune, who runs the only bakery on the island. “Flour came by "
    "fishing boat, and the price showed it.” Some 340 people live on Lunna."
)
BODY = (FIRST, SECOND)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Sund Post</title>'
    '<meta property="og:site_name" content="Sund Post"></head><body><nav><a href="/">Home</a></nav>'
    "<article><h1>{title}</h1>{body}</article><footer>All rights reserved</footer></body></html>"
)


def zipped(members, *, method=zipfile.ZIP_DEFLATED):
    """A zip file of names and contents, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def html(title=TITLE, body=BODY):
    return PAGE.format(title=title, body="".join(f"<p>{p}</p>" for p in body)).encode()


def mail(subject=TITLE, body=BODY, extra=""):
    text = "\n\n".join(body)
    return (
        f"From: Sund Post <desk@sundpost.example>\nTo: reader@x.example\nSubject: {subject}\n"
        f"Date: Tue, 3 Mar 2026 23:40:00 -0500\n{extra}"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    ).encode()


def docx(body=None, *, title=TITLE, **parts):
    paragraphs = body or "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in BODY)
    document = (
        f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body><w:p><w:pPr><w:pStyle w:val="Tittel"/></w:pPr>'
        f"<w:r><w:t>{title}</w:t></w:r></w:p>{paragraphs}</w:body></w:document>"
    )
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:styleId="Tittel"><w:name w:val="Title"/></w:style>'
        f'<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    core = '<p xmlns:t="http://purl.org/dc/terms/"><t:created>2026-03-04T08:00:00Z</t:created></p>'
    members = {
        "word/document.xml": document,
        "word/styles.xml": styles,
        "docProps/core.xml": core,
    }
    return zipped(members | parts)


def odt(body=None):
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    )
    paragraphs = body or "".join(f"<text:p>{p}</text:p>" for p in BODY)
    content = (
        f"<office:document-content {names}><office:automatic-styles>"
        '<style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>'
        f'<office:body><office:text><text:p text:style-name="P1">{TITLE}</text:p>{paragraphs}'
        "</office:text></office:body></office:document-content>"
    )
    meta = "<m xmlns:meta='urn:x'><meta:creation-date>2026-03-04T08:00:00</meta:creation-date></m>"
    return zipped({"mimetype": MIME_ODT, "content.xml": content, "meta.xml": meta})


MIME_ODT = "application/vnd.oasis.opendocument.text"


def epub(**parts):
    container = "<c><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></c>"
    package = (
        "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Island Weekly</dc:title>"
        "<dc:creator>Siri Dahl</dc:creator><dc:date>2026-03-04</dc:date><dc:language>en</dc:language>"
        "</metadata><manifest><item id='a' href='cover.xhtml'/><item id='b' href='text/ch%201.xhtml'/>"
        "<item id='c' href='text/two.xhtml'/></manifest>"
        "<spine><itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine></package>"
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OEBPS/book.opf": package,
        "OEBPS/cover.xhtml": "<html><body><img src='c.jpg'/></body></html>",
        "OEBPS/text/ch 1.xhtml": html(),
        "OEBPS/text/two.xhtml": html("Second story", (SECOND, FIRST)),
    }
    return zipped(members | parts)


def rtf(body=BODY):
    lines = [TITLE, *body]
    escaped = "\\par\n".join("".join(_rtf_char(c) for c in line) for line in lines)
    return (r"{\rtf1\ansi\ansicpg1252{\info{\title Untitled}}" + escaped + "}").encode("ascii")


def _rtf_char(char):
    return char if char.isascii() else f"\\u{ord(char)}?"


def mbox():
    mails = (mail(), mail("Second story", (SECOND, ">From here on, nothing moved.", FIRST)))
    return b"".join(
        b"From desk@sundpost.example Tue Mar  3 12:00:00 2026\n" + m + b"\n" for m in mails
    )


def rss(items=None):
    entries = items or "".join(
        f"<item><title>{title}</title><link>https://sundpost.example/{n}</link>"
        f"<dc:creator>Siri Dahl</dc:creator><pubDate>Tue, 03 Mar 2026 23:40:00 -0500</pubDate>"
        f"<description><![CDATA[<p>{FIRST}</p><p>{SECOND}</p>]]></description></item>"
        for n, title in enumerate([TITLE, "Second story"])
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Sund Post</title><language>en-GB</language>{entries}</channel></rss>"
    ).encode()


def news_please():
    return {
        "title": TITLE,
        "maintext": "\n\n".join(BODY),
        "authors": ["Siri Dahl", "Ola Nes"],
        "date_publish": "2026-03-04 08:00:00",
        "source_domain": "sundpost.example",
        "url": "https://sundpost.example/1",
        "language": "en",
    }


def json_export():
    return json.dumps(news_please()).encode()


def news_api():
    article = {
        "source": {"id": None, "name": "Sund Post"},
        "author": "Siri Dahl",
        "title": TITLE,
        "url": "https://sundpost.example/1",
        "publishedAt": "2026-03-04T08:00:00Z",
        "content": f"{FIRST}… [+2145 chars]",
    }
    return json.dumps({"status": "ok", "articles": [article]}).encode()


def json_lines():
    rows = [news_please(), news_please() | {"title": "Second story"}]
    return "\n".join(json.dumps(row) for row in rows).encode()


def archive(**members):
    return zipped({"one.html": html(), "two.txt": "\n\n".join((TITLE, *BODY)), **members})


def mhtml():
    page = html().decode()
    return (
        "From: <Saved by Browser>\nSnapshot-Content-Location: https://sundpost.example/1\n"
        f"Subject: {TITLE}\nDate: Wed, 4 Mar 2026 08:00:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="XX"\n\n'
        "--XX\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        f"Content-Location: https://sundpost.example/1\n\n{page}\n--XX--\n"
    ).encode()


def webarchive(fmt=plistlib.FMT_BINARY):
    main = {
        "WebResourceData": html(),
        "WebResourceURL": "https://sundpost.example/1",
        "WebResourceTextEncodingName": "UTF-8",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=fmt)


def pdf(pages=None):
    """A PDF without compression: each page a list of (size, x, y, words)."""
    pages = pages if pages is not None else [pdf_page(1), pdf_page(2)]
    objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for n, rows in enumerate(pages):
        drawn = "\n".join(
            f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET" for size, x, y, words in rows
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {5 + 2 * n} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream")
    body, places = "%PDF-1.4\n", []
    for n, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{n} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("cp1252")


def pdf_page(number):
    """A page with a running head; the first has the title, the second ends a paragraph of the first."""
    rows = [(9, 72, 760, f"Sund Post   {number}/2")]
    if number == 1:
        rows.append((20, 72, 720, TITLE))
        lines = [
            "The car ferry between Lunna and the mainland sailed on Tuesday for the first",
            "time in ten weeks, with a new ramp and a captain who had missed the noi-",
            "se of it, and with forty cars on board.",
            "Some 340 people live on the island, and every one of them had been counting",
        ]
    else:
        lines = ["the days until the ship came back to the pier."]
    rows += [(11, 72, 680 - 14 * n, line) for n, line in enumerate(lines)]
    return rows


def warc():
    """Two answers of a web server, the second without success, written as ISO 28500 has them."""
    out = b""
    for number, status in enumerate(["200 OK", "404 Not Found"]):
        answer = (
            f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + html()
        )
        out += (
            (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000{number}>\r\n"
                f"WARC-Target-URI: https://sundpost.example/{number}\r\nWARC-Date: 2026-03-04T08:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
            ).encode()
            + answer
            + b"\r\n\r\n"
        )
    return out


def gzipped(content):
    return gzip.compress(content, mtime=0)
