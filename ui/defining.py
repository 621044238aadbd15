"""Defining custom fields: the page that lists them, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from annotator.errors import AnnotatorError
from annotator.model import FieldId, FieldKind, FieldTarget
from ui.known import Known
from ui.panes import Panes
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library
    from ui.fields_page import FieldsPage

T = TypeVar("T")


class Defining(QObject):
    """Keeps the page of custom fields in step with the library."""

    def __init__(self, session: Session, known: Known, panes: Panes) -> None:
        super().__init__(panes)
        self._session = session
        self._known = known
        self._panes = panes
        self._page: FieldsPage | None = None
        known.fields_changed.connect(self._show)
        known.loaded.connect(self._show)

    def show(self, target: str = "") -> None:
        """Show the fields; the next one is to be of `target` ("quote", "actor", "claim", "article")."""
        page = self._made()
        self._panes.show_page("fields")
        self._show()
        page.offer_target(target)

    def _made(self) -> FieldsPage:
        if self._page is not None:
            return self._page
        page = self._page = self._panes.fields
        page.add_wanted.connect(self._add)
        page.renamed.connect(lambda field, name: self._do(lambda library: library.fields.rename(FieldId(field), name)))
        page.kind_chosen.connect(
            lambda field, kind: self._do(lambda library: library.fields.set_kind(FieldId(field), FieldKind(kind)))
        )
        page.choices_set.connect(
            lambda field, choices: self._do(lambda library: library.fields.set_choices(FieldId(field), choices))
        )
        page.choice_renamed.connect(
            lambda field, old, new: self._do(lambda library: library.fields.rename_choice(FieldId(field), old, new))
        )
        page.delete_wanted.connect(lambda field: self._do(lambda library: library.fields.remove(FieldId(field))))
        page.closed.connect(lambda: self._panes.show_page("reading"))
        return page

    def _add(self, target: str, name: str, kind: str, choices: Sequence[str]) -> None:
        page = self._made()
        self._do(
            lambda library: library.fields.add(FieldTarget(target), name, FieldKind(kind), choices),
            lambda _: page.added(),
        )

    def _do(self, work: Callable[[Library], T], then: Callable[[T], None] | None = None) -> None:
        from ui.performing import sensibly

        def refused(error: AnnotatorError) -> None:
            self._show()
            self._session.failed.emit(error)

        self._session.change(sensibly(work), then, refused)

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_fields(self._known.fields)
