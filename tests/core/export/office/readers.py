"""Readers of documents that share nothing with their writers, and the programs that check them."""

import ctypes
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import etree

ODF = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}


def part(document: bytes, name: str) -> etree._Element:
    """One part of a zipped document."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return etree.fromstring(archive.read(name))


def odf(name: str) -> str:
    """``text:p`` with its namespace written out."""
    prefix, _, local = name.partition(":")
    return f"{{{ODF[prefix]}}}{local}"


def blocks_of_odt(document: bytes) -> list[str]:
    """The text of each paragraph below the headline, as OpenDocument says that white space is to be read."""
    text = part(document, "content.xml").find(".//office:text", ODF)
    found = text.iter(odf("text:p"), odf("text:h"))
    above = {"Heading_20_1", "Subtitle"}
    return [odt_text(each) for each in found if each.get(odf("text:style-name")) not in above]


def odt_text(paragraph: etree._Element) -> str:
    """The paragraph's text: runs of white space are one space, none at its edges, and the rest by elements."""
    written = "".join(_odt_pieces(paragraph))
    return re.sub("[ \t\r\n]+", " ", written).strip(" ").translate({1: " ", 2: "\t", 3: "\n"})


def _odt_pieces(element: etree._Element) -> Iterator[str]:
    """Text, with white space that an element stands for as a character no text has."""
    yield element.text or ""
    for child in element:
        if child.tag == odf("text:s"):
            yield "\1" * int(child.get(odf("text:c"), "1"))
        elif child.tag in {odf("text:tab"), odf("text:line-break")}:
            yield "\2" if child.tag == odf("text:tab") else "\3"
        else:
            yield from _odt_pieces(child)
        yield child.tail or ""


def blocks_of_epub(document: bytes) -> list[str]:
    """The text of each block of the article's body, line breaks as line feeds."""
    article = part(document, "EPUB/content.xhtml").find(".//{*}article")
    for line_break in article.iter("{*}br"):
        line_break.tail = "\n" + (line_break.tail or "")
    tags = [f"{{*}}{tag}" for tag in ("p", "h2", "h3", "h4", "h5", "h6", "li", "td", "figcaption", "pre")]
    found = [each for each in article.iter(*tags) if not each.getparent().tag.endswith("}header")]
    return [str(each.xpath("string()") if each.find("{*}ul") is None else _before_list(each)) for each in found]


def _before_list(item: etree._Element) -> str:
    return str(item.xpath("string()")).removesuffix(str(item.find("{*}ul").xpath("string()")))


def blocks_of_pdf(document: bytes) -> list[str]:
    """The lines of the pages below headline and byline, without page numbers and bullets, as PDFium finds them."""
    return [text for text, large, quiet in lines_of_pdf(document) if not large and not quiet]


def lines_of_pdf(document: bytes) -> list[tuple[str, bool, bool]]:
    """Each line, whether it is set as large as a headline, and whether in grey and no caption."""
    found = []
    with pypdfium2.PdfDocument(document) as opened:
        for page in opened:
            text = page.get_textpage()
            whole = text.get_text_range()
            at = 0
            for line in whole.split("\r\n"):
                if line.strip():
                    found.append(_line(text.raw, line, at + len(line) - len(line.lstrip())))
                at += len(line.encode("utf-16-le")) // 2 + 2
            text.close()
            page.close()
    return found


def _line(text: object, line: str, at: int) -> tuple[str, bool, bool]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    pdfium.FPDFText_GetFillColor(text, at, red, green, blue, alpha)
    size = pdfium.FPDFText_GetFontSize(text, at)
    return re.sub("^[•–] |\u2060", "", line.strip()), size > 20, red.value > 60 and size != 9.5


def by_pdftotext(document: bytes, tmp_path: Path, name: str) -> str:
    """What pdftotext finds; skips where poppler is absent."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler) is not installed")
    path = tmp_path / name
    path.write_bytes(document)
    return subprocess.run([program, path, "-"], check=True, capture_output=True, timeout=60).stdout.decode()


def converted(documents: dict[str, bytes], tmp_path: Path, to: str) -> dict[str, str]:
    """What LibreOffice makes of the documents, in one start; skips where it is absent."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    for name, document in documents.items():
        (tmp_path / name).write_bytes(document)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", to, "--outdir", str(tmp_path)]
    subprocess.run(
        [*command, *(str(tmp_path / name) for name in documents)], check=True, capture_output=True, timeout=150
    )
    suffix = to.partition(":")[0]
    return {name: (tmp_path / name).with_suffix(f".{suffix}").read_text("utf-8-sig") for name in documents}


def together(texts: list[str]) -> str:
    """All of it, white space left out."""
    return re.sub(r"\s+", "", "".join(texts))
