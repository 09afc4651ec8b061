"""A text cut after its sentences, in any of the languages that editors work in, without asking which one it is.

A sentence ends with a full stop, a question or exclamation mark or an ellipsis, with the quotes and brackets that close
there; and it does not end where what follows goes on in small letters, nor after a title, an initial, an ordinal or
another abbreviation that something always follows.
"""

import re

from core.duplicates import fold, tokens

_CLOSES = "\"'”’“»›)\\]"
_END = re.compile(
    rf"([.!?…؟۔।]+)[{_CLOSES}]*(?:[\u00a0\u202f ]»)?[{_CLOSES}]*(?:\s+|$)"
    r"|([。！？]+)[」』”’]*\s*"
    r"|(?<!\bwww\.)(?<=[a-zß-öø-ÿа-яё]{3}[.!?…])(?=[A-ZÀ-ÖØ-ÞА-ЯЁ][a-zß-öø-ÿа-яё])"  # a space was lost
)
_OPENS = re.compile(r"[\s\"'“”„«»‘’‚‹›(\[¿¡–—-]*")
_LAST = re.compile(r"[^\s(\[„“«\"']*$")
_LOOKED_BACK, _LOOKED_AHEAD = 40, 12
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\u00a0\u202f-]?)*[^\W\d_]")
_TIMES = frozenset({"a.m", "p.m"})
_SINGLE = frozenset("zspvndliгдсрултпк")
"""Small letters that abbreviate a word and are followed by another: "z. B.", "p. ej.", "г. Москва"."""
_COUNTED = re.compile(r"\d{1,2}|[ivxlcdm]{1,5}", re.IGNORECASE)
_NUMERAL = re.compile(r"[\d№IVX]")
_BEFORE_ORDINALS = re.compile(
    r"\b(?:am|vom|zum|bis|der|den|dem|die|das|im|des|ab|seit|und|beim|ihr\w*|sein\w*|jede\w*|diese\w*)\s+\S*$",
    re.IGNORECASE,
)
"""What a German ordinal follows: "am 3. März", "des 19. Jahrhunderts"."""
_TITLES_SPELLED = """
    mr mrs ms mx dr drs prof st ste sen rep gov gen col capt cmdr lt sgt rev hon pres supt messrs vs
    hr hrn frl dipl ing phil med jur habil priv doz bzw vgl evtl ggf inkl exkl zzgl sog mio mrd ca geb verh usf insb
    bes allg dt engl franz mme mmes mlle mm mgr env éd cf sr sra srta sres dra ud uds vd vds dña aprox av avda
    ee fco ma г-н г-жа им ул пр просп пер пл пос проф акад тов гр св см млн млрд тыс гл ред изд соч
"""
_TITLES = frozenset(_TITLES_SPELLED.split())
"""Abbreviations that a name, a noun or a figure always follows."""
_FIGURES_SPELLED = """
    no nos nr nrn art arts abs ziff p pp pg vol vols fig figs ch chap kap bd bde tab abb anm aufl sec sect para
    núm núms pág págs cap n num tel std min jan feb mar apr jun jul aug sep sept oct okt nov dec dez
    janv févr avr juil déc ene abr ago dic стр рис табл ст гл разд кв корп тел вып
"""
_BEFORE_FIGURES = frozenset(_FIGURES_SPELLED.split())
"""Abbreviations that end no sentence where a figure follows."""


def sentences(text: str) -> list[str]:
    """A text cut after its sentences, white space and all: the pieces together are the text."""
    pieces: list[str] = []
    start = 0
    for found in _END.finditer(text):
        if found.end() < len(text) and not _goes_on(text, start, found):
            pieces.append(text[start : found.end()])
            start = found.end()
    return _joined([*pieces, text[start:]])


def _joined(pieces: list[str]) -> list[str]:
    """What has no words, a row of dots or a lone quote, belongs to what it stands behind."""
    joined: list[list[str]] = []
    for piece in pieces:
        if joined and not tokens(fold(piece)):
            joined[-1].append(piece)
        elif piece:
            joined.append([piece])
    return ["".join(each) for each in joined]


def _goes_on(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the sentence that began at ``start`` goes on behind what looks like its end."""
    if found[2]:
        return False
    after = text[_OPENS.match(text, found.end(), found.end() + _LOOKED_AHEAD).end() :][:1]  # type: ignore[union-attr]
    if after.islower():
        return True
    if found[1] != ".":  # also where a space was lost
        return False
    closed = found.end(1) < len(text) and not text[found.end(1)].isspace()
    return not closed and _is_abbreviated(text[max(start, found.start() - _LOOKED_BACK) : found.start()], after)


def _is_abbreviated(before: str, after: str) -> bool:
    """Whether the full stop behind ``before`` belongs to its last word, with ``after`` the next letter or figure."""
    word = _LAST.search(before)
    last = word[0] if word else ""
    name = last.casefold()
    if name in _TITLES or (_INITIALS.fullmatch(last) and _is_initials(last)):
        return True
    if name in _BEFORE_FIGURES and _NUMERAL.match(after):
        return True
    return bool(_COUNTED.fullmatch(last)) and (last == before.strip() or bool(_BEFORE_ORDINALS.search(before)))


def _is_initials(word: str) -> bool:
    """Whether single letters stand for a name or a phrase, and not for a unit or the time of day."""
    if word.casefold() in _TIMES:
        return False
    return len(word) > 1 or not word.islower() or word in _SINGLE
