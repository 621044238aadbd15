"""The encoding is found from the bytes; a wrong declaration does not matter."""

from __future__ import annotations

import codecs
import re

import pytest

from annotator.errors import ImportFailed
from annotator.importing.encoding import decode, known
from annotator.importing.html.tree import text_of
from annotator.importing.language import language_of
from tests.shared_data import SHARED, needs_shared

GERMAN = "Die Bürgermeisterin erklärte, dass die Brücke über den Fluss im März für alle geöffnet würde. " * 3
POLISH = (
    "Władze powiedziały, że żołnierze przyjechali w środę i że most będzie otwarty dla wszystkich mieszkańców. " * 3
)
CZECH = (
    "Ministr v pondělí řekl, že most přes řeku je otevřen všem, a poděkoval dělníkům, kteří ho šťastně postavili. " * 3
)
RUSSIAN = "Министр сообщил, что мост через реку открыт для всех, и поблагодарил рабочих, которые его строили. " * 3
UKRAINIAN = "Міністр повідомив, що міст через річку відкрито для всіх, і подякував робітникам, які його збудували. " * 3
JAPANESE = "大臣は月曜日、橋がすべての人に開かれたと述べ、建設に携わった労働者に感謝した。" * 3
CHINESE = "部长星期一表示，大桥已经对所有人开放，并感谢修建大桥的工人们。" * 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "cp1252"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32-le"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859_2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (UKRAINIAN, "cp1251"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_text_is_read_in_the_encoding_it_is_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding), declared="cp1252").text == RUSSIAN


def test_a_wrong_declaration_is_overridden_and_said() -> None:
    decoded = decode(RUSSIAN.encode(), declared="windows-1251")
    assert decoded.text == RUSSIAN
    assert "windows-1251" in decoded.warning


def test_a_declaration_decides_where_bytes_leave_a_choice() -> None:
    text = "Starostka řekla, že most je otevřen pro všechny."
    assert decode(text.encode("cp1250"), declared="windows-1250") == (text, "cp1250", "")


def test_utf8_with_a_broken_place_stays_utf8() -> None:
    decoded = decode(GERMAN.encode()[:100] + b"\xff" + GERMAN.encode()[100:])
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert "1 broken character could" in decoded.warning


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ImportFailed, match="is not text"):
        decode(bytes(range(256)) * 40, name="picture.txt")


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (GERMAN, "", "de"),
        (GERMAN, "de-AT", "de-AT"),
        (GERMAN, "en", "de"),
        (RUSSIAN, "", "ru"),
        (UKRAINIAN, "", "uk"),
        (UKRAINIAN, "ru", "uk"),
        (JAPANESE, "", "ja"),
        (CHINESE, "", "zh-Hans"),
        ("部長星期一表示，大橋已經對所有人開放，並感謝修建大橋的工人們。", "", "zh-Hant"),
        ("السلام عليكم ورحمة الله، قال الوزير يوم الاثنين إن الجسر مفتوح للجميع", "", "ar"),
        ("השר אמר ביום שני שהגשר פתוח לכולם והודה לפועלים שבנו אותו", "", "he"),
        ("Ok.", "", ""),
        ("Ok.", "en_US", "en-US"),
    ],
)
def test_the_language_is_found_and_a_declaration_checked(text: str, declared: str, expected: str) -> None:
    assert language_of(text, declared) == expected


@needs_shared
def test_files_in_fifty_encodings_are_read_as_what_they_are() -> None:
    """The file's name says its encoding; all letters must be right in each."""
    assert SHARED is not None
    wrong = []
    read = 0
    for path in sorted((SHARED / "08_hostile" / "encodings" / "chardet").iterdir()):
        label = path.name.split("__")[0]
        parts = label.split("-")
        names = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
        encoding = next(filter(None, map(known, names)), "")
        if not encoding or path.suffix == ".md":
            continue
        content = path.read_bytes()
        gold = codecs.decode(content, encoding, "replace")
        text = text_of(content, path.name).text
        read += 1
        same = [one == other for one, other in zip(re.findall(r"\w", gold), re.findall(r"\w", text), strict=False)]
        if sum(same) < 0.995 * len(same) or not same:
            wrong.append(path.name)
    assert read >= 45
    assert wrong == []
