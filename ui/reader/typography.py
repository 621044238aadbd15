"""How each kind of block is set: font, indents, space above. Lengths are in device-independent pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.model import BlockKind
from ui.theme import UI_FONTS, text_families

_SAMPLE = "The harbour will stay closed until the spring, the minister said on Friday, overruling her engineers. "

# Glyphs for Han differ by language, and each font has one set; scripts the text face lacks get a face that fits it.
_SCRIPT_FONTS = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "zh-hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
    "ar": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"),
    "fa": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"),
    "ur": ("Noto Nastaliq Urdu", "Noto Naskh Arabic"),
    "he": ("Noto Serif Hebrew", "New Peninim MT", "David"),
    "yi": ("Noto Serif Hebrew", "David"),
}
_ANY_SCRIPT = ("ar", "he", "zh")


@dataclass(frozen=True, slots=True)
class Style:
    """`em` is the font size, `pitch` the distance of baselines, `indent` the space at the start of each line."""

    font: QFont
    em: float
    pitch: float
    indent: float = 0.0
    outdent: float = 0.0
    muted: bool = False
    bar: bool = False
    rule: bool = False


def families(language: str) -> list[str]:
    """The text families, first choice first, with faces for the script of `language` (BCP 47) before general ones."""
    tag = language.lower()
    key = "zh-hant" if tag.startswith("zh") and ("hant" in tag or tag[-2:] in ("tw", "hk", "mo")) else tag.split("-")[0]
    first, *others, last = text_families()
    names = [first, *_SCRIPT_FONTS.get(key, ()), *others]
    for other in _ANY_SCRIPT:
        names += [name for name in _SCRIPT_FONTS[other] if name not in names]
    return [*names, last]


class Typography:
    """All styles for one text size (points), language and logical resolution (dots per inch)."""

    def __init__(self, points: float, language: str, dpi: float) -> None:
        self.points = points
        self.language = language
        self.em = points * dpi / 72
        self.families = families(language)
        self._styles: dict[tuple[BlockKind, int], Style] = {}
        self.body = self.style(BlockKind.PARAGRAPH, 0)
        self.meta = self._ui(0.72)
        self.character = QFontMetricsF(self.body.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def style(self, kind: BlockKind, level: int) -> Style:
        """The style of a block of this kind and depth."""
        key = (kind, level)
        if key not in self._styles:
            self._styles[key] = self._make(kind, level)
        return self._styles[key]

    def gap(self, above: BlockKind | None, kind: BlockKind) -> float:
        """The space above a block of `kind` that follows one of kind `above` (None: the first)."""
        if above is None:
            return 0.0
        if kind is BlockKind.TABLE_ROW and above is BlockKind.TABLE_ROW:
            return 0.0
        if kind is above and kind in (BlockKind.LIST_ITEM, BlockKind.QUOTATION):
            return 0.28 * self.em
        if kind is BlockKind.HEADING:
            return 1.5 * self.em
        if kind is BlockKind.CAPTION and above is BlockKind.CAPTION:
            return 0.4 * self.em
        if above is BlockKind.HEADING:
            return 0.45 * self.em
        if above is BlockKind.TITLE or kind is BlockKind.BYLINE:
            return 0.55 * self.em
        return 0.86 * self.em

    def _make(self, kind: BlockKind, level: int) -> Style:
        match kind:
            case BlockKind.TITLE:
                return self._serif(1.66, 1.22, weight=QFont.Weight.DemiBold)
            case BlockKind.HEADING:
                size = {2: 1.32, 3: 1.16}.get(level, 1.0 if level > 3 else 1.32)
                return self._serif(size, 1.3, weight=QFont.Weight.DemiBold)
            case BlockKind.CAPTION:
                return self._serif(0.84, 1.45, indent=1.3, outdent=1.3, muted=True)
            case BlockKind.LIST_ITEM:
                return self._serif(1.0, 1.56, indent=1.5 * max(1, level))
            case BlockKind.QUOTATION:
                return self._serif(1.0, 1.6, indent=1.4, outdent=0.6, bar=True)
            case BlockKind.TABLE_ROW:
                return self._serif(0.88, 1.4, rule=True)
            case BlockKind.BYLINE:
                return self._ui(0.74)
            case BlockKind.PARAGRAPH:
                return self._serif(1.0, 1.62)

    def _serif(
        self,
        size: float,
        pitch: float,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        indent: float = 0.0,
        outdent: float = 0.0,
        muted: bool = False,
        bar: bool = False,
        rule: bool = False,
    ) -> Style:
        font = QFont()
        font.setFamilies(self.families)
        font.setPointSizeF(self.points * size)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        em = self.em * size
        return Style(font, em, round(em * pitch), indent * self.em, outdent * self.em, muted, bar, rule)

    def _ui(self, size: float) -> Style:
        font = QFont()
        font.setFamilies(list(UI_FONTS))
        font.setPointSizeF(self.points * size)
        em = self.em * size
        return Style(font, em, round(em * 1.42), muted=True)
