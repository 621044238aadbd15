"""Bytes to text: the encoding is found from the content, what the file declares is only a hint."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from annotator.errors import ImportFailed

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What browsers read where a page says so (WHATWG Encoding Standard, the labels that differ from Python's).
_AS_BROWSERS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
}
_SAMPLE = 256 << 10
# So many bytes of a text have more than so few different ones.
_MANY = 1000
_FEWEST_LETTERS = 4
_CONTROLS = bytes([*range(9), 11, *range(16, 27), *range(28, 32), 127])
# The Windows code page of a language written in Latin letters with accents; all others are in 1252.
_CODE_PAGES = {"tr": "cp1254", "az": "cp1254", "et": "cp1257", "lt": "cp1257", "lv": "cp1257", "vi": "cp1258"}
_CODE_PAGES |= dict.fromkeys(["bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"], "cp1250")
_LATIN = re.compile(r"cp(125[02478]|437|85[08])|latin_1|iso8859_([23459]|1[03456])|mac_roman")


class Decoded(NamedTuple):
    """A text, the encoding it was in, and a sentence for the user when that was in doubt ("" otherwise)."""

    text: str
    encoding: str
    warning: str = ""


def decode(content: bytes, declared: str = "", name: str = "", *, binary: bool = False) -> Decoded:
    """`content` as text.

    A byte order mark decides, then valid UTF-8 (whatever is declared), then `declared` if the text it gives is
    plausible, then detection. Raises `ImportFailed` for content that is no text in any encoding, unless
    `binary` (the caller knows that it is text with rubbish in it).
    """
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return Decoded(content.decode(encoding, "replace").lstrip("\ufeff"), encoding)
    if wide := _without_bom(content):
        return Decoded(content.decode(wide, "replace"), wide)
    if not binary and looks_binary(content):
        raise ImportFailed(f"{name or 'The file'} is not text.", "Open it in the program it was made with.", name)
    if escaped := _escaped(content):
        return Decoded(content.decode(escaped, "replace"), escaped)
    try:
        return Decoded(content.decode("utf-8"), "utf-8", _override(content, declared, "utf-8"))
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(content):
        text = content.decode("utf-8", "replace")
        count = text.count("\ufffd")
        return Decoded(text, "utf-8", f"{count} broken character{'s' * (count > 1)} could not be read.")
    label = known(declared)
    if label and label != "utf-8" and (plausible := _plausible(content, label)) is not None:
        return Decoded(plausible, label)
    return _detected(content, declared)


def known(label: str) -> str:
    """Python's name for an encoding label as browsers read it, "" for one that does not exist."""
    label = label.strip().strip("\"'").lower()
    try:
        return codecs.lookup(_AS_BROWSERS.get(label, label)).name if label else ""
    except LookupError:
        return ""


def looks_binary(content: bytes) -> bool:
    """Whether `content` has too many control bytes, or too few different ones, to be text in any narrow encoding."""
    sample = content[:_SAMPLE]
    if not sample:
        return False
    if len(sample) >= _MANY and len(set(sample)) < _FEWEST_LETTERS:
        return True
    # ESC, SO and SI are left out: the ISO 2022 encodings are made of them.
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(len(sample) * 0.03, 2)


def _without_bom(content: bytes) -> str:
    """UTF-16 and UTF-32 without a byte order mark, seen by where the zero bytes are (Latin text) or by trial."""
    sample = content[:4096]
    size = len(sample) // 4 * 4
    if size < 8:
        return ""
    zeros = [sample[at:size:4].count(0) * 4 / size for at in range(4)]
    if min(zeros[2:]) > 0.9 and zeros[0] < 0.5:
        return "utf-32-le"
    if min(zeros[:2]) > 0.9 and zeros[3] < 0.5:
        return "utf-32-be"
    odd, even = (zeros[1] + zeros[3]) / 2, (zeros[0] + zeros[2]) / 2
    if odd > 0.3 and even < 0.1:
        return "utf-16-le"
    if even > 0.3 and odd < 0.1:
        return "utf-16-be"
    return ""


def _escaped(content: bytes) -> str:
    """ISO 2022 and HZ encodings are ASCII bytes with escape sequences: valid UTF-8, but not what they mean."""
    sample = content[:_SAMPLE]
    if re.search(rb"\x1b\$[@B]|\x1b\(J", sample):
        return "iso2022_jp"
    if b"\x1b$)C" in sample:
        return "iso2022_kr"
    return ""


def _override(content: bytes, declared: str, actual: str) -> str:
    label = known(declared)
    if label in ("", actual) or content.isascii():
        return ""
    return f"The file says it is in {declared}, but it is in {actual.upper()}; it was read as {actual.upper()}."


def _nearly_utf8(content: bytes) -> bool:
    """UTF-8 with a few broken places (cut off, mixed in from elsewhere) is still UTF-8."""
    text = content[:_SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(1 for _ in re.finditer(r"[^\x00-\x7f\ufffd]", text))
    return good > 0 and broken <= max(2, good * 0.1) and (good >= 4 * broken or (broken <= 2 and good > broken))


def _plausible(content: bytes, label: str) -> str | None:
    """`content` in the encoding `label` if that gives words: letters, few accents, few capitals among them."""
    try:
        text = content.decode(label)
    except (UnicodeDecodeError, LookupError):
        return None
    sample = text[:_SAMPLE]
    foreign = re.findall(r"[^\x00-\x7f]", sample)
    letters = [mark for mark in foreign if mark.isalpha()]
    if re.search(r"[\x80-\x9f]", sample) or len(letters) < 0.5 * len(foreign):
        return None
    latin = sum(mark < "\u0250" for mark in letters)
    if latin > 0.5 * len(letters) and latin > 0.4 * sum(map(str.isalpha, sample)):
        return None
    return text if sum(map(str.isupper, letters)) <= 0.5 * len(letters) or sample.isupper() else None


def _japanese(content: bytes) -> str:
    """The one of the two Japanese encodings that gives kana; detectors take short texts for Korean."""
    for label in ("cp932", "euc_jp"):
        try:
            text = content[:_SAMPLE].decode(label, "strict" if len(content) <= _SAMPLE else "ignore")
        except UnicodeDecodeError:
            continue
        kana = len(re.findall(r"[\u3041-\u30fe]", text))
        if kana > 10 and kana > 0.2 * len(re.findall(r"[^\x00-\x7f]", text)):
            return label
    return ""


def _detected(content: bytes, declared: str) -> Decoded:
    from charset_normalizer import from_bytes

    if len(content) - len(content.translate(None, bytes(range(128, 256)))) < 12:
        # Too little to go by: what browsers do.
        label = known(declared) if known(declared) not in ("", "utf-8") else "cp1252"
        text = content.decode(label, "replace")
        return Decoded(text, label, f"The encoding was guessed as {label}; check the accented letters.")
    if japanese := _japanese(content):
        return Decoded(content.decode(japanese, "replace"), japanese)
    best = from_bytes(content[:_SAMPLE], threshold=0.4).best()
    encoding = best.encoding if best is not None else "cp1252"
    if _LATIN.fullmatch(encoding):
        encoding = _latin(content, encoding)
    encoding = _AS_BROWSERS.get(encoding.replace("_", "-"), encoding)
    label = encoding.replace("_", "-")
    said = f" (the file says {declared})" if declared else ""
    doubt = f"The encoding was guessed as {label}{said}; check the accented letters."
    return Decoded(content.decode(encoding, "replace"), encoding, doubt)


def _latin(content: bytes, encoding: str) -> str:
    """Code pages of Latin letters differ in a few letters only, so the language decides."""
    from annotator.importing.language import language_of

    text = content[:_SAMPLE].decode(encoding, "replace")
    # The words without accents tell the language whichever code page was guessed.
    expected = _CODE_PAGES.get(language_of(text), "cp1252")
    if expected == "cp1250" and not re.search(rb"[\x80-\x9f]", content[:_SAMPLE]):
        # Windows has ś, š, ť and ž among these bytes, and hardly a text is without any; ISO 8859-2 has no letter there.
        return "iso8859_2"
    try:
        content.decode(expected)
    except UnicodeDecodeError:
        return encoding
    return expected
