"""Month names in the languages news is written in, full and short, in the forms dates use."""

from __future__ import annotations

import re
from functools import lru_cache

# One paragraph per month, words in one name joined by _; stems match any ending ("октябр" also "октября").
_MONTHS = """
january jan januar janvier janv enero ene janeiro gennaio gen januari jänner ledna leden stycznia styczeń
январ янв січ студзен јануар siječnja siječanj ocak ianuarie ιανουαρίου يناير كانون_الثاني ינואר जनवरी มกราคม
tammikuuta

february feb februar februari febr février févr fév febrero fevereiro fev febbraio feber února únor lutego
luty феврал фев лют лютаг фебруар veljače veljača şubat februarie φεβρουαρίου فبراير شباط פברואר फरवरी
กุมภาพันธ์ helmikuuta

march mar märz maart mrt mars marzo março marts března březen marca marzec март мар берез бер сакавік ožujka
ožujak mart martie μαρτίου مارس آذار מרץ मार्च มีนาคม maaliskuuta

april apr avril avr abril abr aprile dubna duben kwietnia kwiecień апрел апр квіт кві красавік travnja travanj
nisan aprilie απριλίου أبريل ابريل نيسان אפריל अप्रैल เมษายน huhtikuuta

may mai mayo maio maggio mag mei maj května květen maja май мая трав тра маја svibnja svibanj mayıs μαΐου مايو
أيار מאי मई พฤษภาคม toukokuuta

june jun juni juin junio junho giugno giu června červen czerwca czerwiec июн черв чер јун lipnja lipanj
haziran iunie ιουνίου يونيو حزيران יוני जून มิถุนายน kesäkuuta

july jul juli juillet juil julio julho luglio lug července červenec lipca lipiec июл лип ліпен јул srpnja
srpanj temmuz iulie ιουλίου يوليو تموز יולי जुलाई กรกฎาคม heinäkuuta

august aug août aout agosto ago augustus augusti srpna srpen sierpnia sierpień август авг серп сер жнів
kolovoza ağustos αυγούστου أغسطس اغسطس آب אוגוסט अगस्त สิงหาคม elokuuta

september sep sept septembre septiembre setembro set settembre září września wrzesień сентябр сен верес вер
септембар rujna eylül septembrie σεπτεμβρίου سبتمبر أيلول ספטמבר सितंबर กันยายน syyskuuta

october oct oktober okt octobre octubre outubro out ottobre ott října říjen października październik октябр
окт жовт жов кастрычнік ekim octombrie οκτωβρίου أكتوبر اكتوبر אוקטובר अक्टूबर ตุลาคม lokakuuta

november nov novembre noviembre novembro listopadu listopada listopad ноябр ноя листоп лис лістапад studenoga
kasım noiembrie νοεμβρίου نوفمبر נובמבר नवंबर พฤศจิกายน marraskuuta

december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des prosince prosinec grudnia
grudzień декабр дек груд гру снежан децембар prosinca aralık decembrie δεκεμβρίου ديسمبر דצמבר दिसंबर ธันวาคม
joulukuuta
"""
_CYRILLIC = re.compile("[\u0400-\u04ff]")


@lru_cache(maxsize=1)
def _pattern() -> tuple[re.Pattern[str], tuple[int, ...]]:
    """A pattern with a group per name, and the month each group stands for."""
    numbers: dict[str, int] = {}
    for number, paragraph in enumerate(_MONTHS.split("\n\n"), 1):
        for name in paragraph.split():
            numbers.setdefault(name.replace("_", " "), number)
    names = sorted(numbers, key=len, reverse=True)
    parts = [re.escape(name) + ("[\u0400-\u04ff]*" if _CYRILLIC.search(name) else "") for name in names]
    groups = "|".join(f"({part})" for part in parts)
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE), tuple(numbers[name] for name in names)


def month_in(text: str) -> tuple[int, int, int] | None:
    """The first month named in `text`, one with a number beside it before others: (1..12, start, end), or None."""
    pattern, numbers = _pattern()
    best = None
    for found in pattern.finditer(text):
        month = numbers[(found.lastindex or 1) - 1], found.start(), found.end()
        beside = text[max(found.start() - 6, 0) : found.start()] + text[found.end() : found.end() + 6]
        if any(mark.isdigit() for mark in beside):
            return month
        best = best or month
    return best
