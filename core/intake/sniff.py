"""What a file is, by its first bytes."""

import codecs
import re

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a Windows program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"{\\rtf", "an RTF document"),
    (b"PAR1", "a Parquet file"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska film"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"wOFF", "a web font"),
    (b"wOF2", "a web font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"%!PS", "a PostScript document"),
)
_TEXT_MARKS = (codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)
_HEAD = 4096
_BINARY_HEAD = 64 * 1024
_STRAY = 200
"""Bytes of a web page for each NUL that it may hold."""

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*)?(?:<!--.*?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h[1-6]|table|ul|ol|article|section"
    r"|main|header|nav|form|iframe|center|font|span|a|b|br|img|blockquote|frameset|noscript|base|pre)(?=[\s/>])",
    re.IGNORECASE | re.DOTALL,
)
_HTML_INSIDE = re.compile(r"<(?:html|head|body|!doctype\s+html)(?=[\s/>])", re.IGNORECASE)


def binary_kind(content: bytes) -> str:
    """What binary kind of file this is, for a person ("a PNG picture"); empty when it may be text."""
    for magic, name in _MAGIC:
        if content.startswith(magic):
            return name
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12], "a RIFF recording")
    if content[4:8] == b"ftyp":
        return "an MP4 film or HEIC picture"
    if content.startswith(_TEXT_MARKS):
        return ""
    return "binary data" if _has_nuls(content[:_BINARY_HEAD]) else ""


def _has_nuls(head: bytes) -> bool:
    """Whether NULs tell that it is no text. A web page with a stray one is read, as a browser reads it."""
    nuls = head.count(b"\x00")
    return nuls * _STRAY > len(head) or (nuls > 0 and not looks_like_html(head))


_RIFF = {b"WEBP": "a WebP picture", b"WAVE": "a WAVE recording", b"AVI ": "an AVI film"}


def looks_like_html(content: bytes) -> bool:
    """Whether the first bytes are those of a web page."""
    head = _head_text(content)
    return bool(_HTML_START.match(head) or _HTML_INSIDE.search(head))


def looks_like_json_object(content: bytes) -> bool:
    """Whether the first non-blank character opens a JSON object."""
    return _head_text(content).lstrip().startswith("{")


def _head_text(content: bytes) -> str:
    head = content[:_HEAD]
    if head.startswith(_TEXT_MARKS):
        wide = head.startswith((codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE))
        return head.decode("utf-32" if wide else "utf-16", "replace")
    return head.removeprefix(codecs.BOM_UTF8).decode("latin-1")
