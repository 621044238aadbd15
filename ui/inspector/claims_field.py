"""The claims of a quote, each with its stance and certainty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import QuoteClaim
from ui.inspector.chips_field import ChipsField
from ui.theme import Theme, stance_colour
from ui.widgets.chips import Chip
from ui.widgets.choice import ChoiceButton
from ui.widgets.segmented import SegmentedControl
from ui.widgets.suggesting import KnownNames
from ui.words import certainties, stances


class ClaimRow(QWidget):
    """One claim: its statement, the stance, how certain."""

    opened = Signal(int)
    removed = Signal(int)
    stance_chosen = Signal(int, str)
    certainty_chosen = Signal(int, str)

    def __init__(self, theme: Theme, claim: QuoteClaim) -> None:
        super().__init__()
        self.claim = claim
        self._chip = Chip(theme, claim.claim, claim.statement, "claim")
        self._stance = SegmentedControl(theme, stances(), "", stance_colour)
        self._certainty = ChoiceButton("", certainties())
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._certainty)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(3)
        layout.addWidget(self._chip)
        layout.addWidget(self._stance)
        layout.addLayout(line)
        self._chip.opened.connect(self.opened)
        self._chip.removed.connect(self.removed)
        self._stance.chosen.connect(lambda stance: self.stance_chosen.emit(self.claim.claim, stance))
        self._certainty.chosen.connect(lambda value: self.certainty_chosen.emit(self.claim.claim, value))
        self._name(claim)
        self.show_claim(claim)

    def _name(self, claim: QuoteClaim) -> None:
        self._stance.set_name(self.tr("Stance on “{}”").format(claim.statement))
        self._stance.setObjectName(f"inspector.stance.{claim.claim}")
        self._certainty.setAccessibleName(self.tr("Certainty about “{}”").format(claim.statement))
        self._certainty.setObjectName(f"inspector.certainty.{claim.claim}")

    def show_claim(self, claim: QuoteClaim) -> None:
        """Show a claim with its stance and certainty, the same one or another in its place."""
        if (claim.claim, claim.statement) != (self.claim.claim, self.claim.statement):
            self._chip.show_record(claim.claim, claim.statement)
            self._name(claim)
        self.claim = claim
        self._stance.set_value(claim.stance.value)
        self._certainty.set_value(claim.certainty)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._chip.set_theme(theme)
        self._stance.set_theme(theme)


class ClaimsField(QWidget):
    """All claims of a quote and a way to add one; a key of -1 in `added` means a new statement."""

    added = Signal(int, str)
    opened = Signal(int)
    removed = Signal(int)
    stance_chosen = Signal(int, str)
    certainty_chosen = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[ClaimRow] = []
        self._add = ChipsField(theme, self.tr("Claim"), self.tr("What is claimed, in your words"), "claim")
        self._add.added.connect(self.added)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._add)

    def setObjectName(self, name: object) -> None:
        """Name the parts after the field."""
        super().setObjectName(str(name))
        self._add.setObjectName(f"{name}.new")

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self._add.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    def set_names(self, names: KnownNames) -> None:
        """Offer these claims for adding."""
        self._add.set_names(names)

    def begin(self) -> None:
        """Open the field for a new claim."""
        self._add.begin()

    def flush(self) -> None:
        """Give up what is typed: nothing is added before Enter."""
        self._add.flush()

    def set_claims(self, claims: Sequence[QuoteClaim]) -> None:
        """Show these claims in the rows that are there, and in new ones."""
        for place, claim in enumerate(claims):
            if place == len(self._rows):
                self._append(claim)
            else:
                self._rows[place].show_claim(claim)
        for row in self._rows[len(claims) :]:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._rows[len(claims) :]

    def _append(self, claim: QuoteClaim) -> None:
        row = ClaimRow(self._theme, claim)
        row.opened.connect(self.opened)
        row.removed.connect(self.removed)
        row.stance_chosen.connect(self.stance_chosen)
        row.certainty_chosen.connect(self.certainty_chosen)
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
