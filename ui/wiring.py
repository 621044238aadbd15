"""Who talks to whom: the signals of panes and flows, connected to what the window and its flows do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.errors import AnnotatorError, Damaged
from annotator.model import ActorId, ArticleId, ClaimId, QuoteId, TagId
from annotator.settings import Settings, coder_name
from ui import garbage
from ui.widgets.pressing import EnterPresses

if TYPE_CHECKING:
    from ui.window import Window


def connect(window: Window) -> None:
    """Connect the parts of a window that has just been built."""
    _session(window)
    _files(window)
    _looks(window)
    _settings(window)
    _reading(window)
    _pages(window)
    _library(window)
    _inspector(window)
    _browsing(window)
    _finding(window)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        # Methods, not lambdas: Qt lets go of them with the window.
        application.focusChanged.connect(window.focus_moved)
        application.focusChanged.connect(EnterPresses(window).follow)


def _session(window: Window) -> None:
    """What the library tells."""
    window.session.changed.connect(window.refresh)
    window.session.saved.connect(lambda saved: window.status.show_saved(saved=saved))
    window.session.indexing.connect(window.status.show_indexing)
    window.session.failed.connect(lambda error: _failed(window, error))
    window.status.cancel.clicked.connect(window.importing.stop)
    window.known.loaded.connect(garbage.spare)
    window.closed.connect(garbage.spare_no_more)


def _failed(window: Window, error: AnnotatorError) -> None:
    if isinstance(error, Damaged) and window.backing_up.is_of_open_library(error):
        window.backing_up.offer(error)
    else:
        window.show_error(error)


def _files(window: Window) -> None:
    """Opening, importing, exporting."""
    window.files.told.connect(window.tell)
    window.notice.acted.connect(window.take_offer)
    window.files.busy.connect(window.show_busy)
    window.files.damaged.connect(window.backing_up.offer)
    window.files.library_opened.connect(window.library_opened)
    window.files.library_opened.connect(lambda _: window.notice.forget_library())
    window.files.library_opened.connect(lambda _: window.backing_up.soon_back_up())
    window.files.address_wanted.connect(window.panes.address.open)
    window.importing.told.connect(window.tell)
    window.importing.busy.connect(window.show_busy)
    window.importing.came_in.connect(window.open_first)
    window.importing.article_wanted.connect(lambda article: window.open_article(ArticleId(article)))
    window.importing.account_wanted.connect(window.browsing.show_import)
    window.importing.shapes_learnt.connect(
        lambda shapes: window.kept.keep(replace(window.settings, columns=shapes))
    )  # fmt: skip
    window.panes.address.wanted.connect(window.files.fetch_address)
    window.panes.address.closed.connect(window.focus_after_palette)
    window.originals.told.connect(window.tell)
    window.originals.busy.connect(window.show_busy)
    window.exchanging.told.connect(window.tell)
    window.exchanging.busy.connect(window.show_busy)
    window.exporting.said.connect(window.status.show_message)
    window.exporting.losses_wanted.connect(window.exchanging.show_losses)


def _looks(window: Window) -> None:
    """Theme and type."""
    window.looks.theme_changed.connect(window.show_theme)
    window.top.coder_clicked.connect(window.preferences.show_coder)
    window.looks.text_changed.connect(lambda *_: window.show_text_size())
    window.looks.said.connect(window.status.show_message)


def _settings(window: Window) -> None:
    """Settings, copies of the library, help and first steps."""
    window.preferences.told.connect(window.tell)
    window.preferences.applied.connect(lambda before, now: _apply(window, before, now))
    window.preferences.closed.connect(window.show_begun)
    window.backing_up.told.connect(window.tell)
    window.backing_up.failed.connect(window.show_error)
    window.backing_up.offered.connect(window.notice.button.setFocus)
    window.backing_up.library_wanted.connect(window.open_library)
    window.helping.told.connect(window.tell)
    window.helping.busy.connect(window.show_busy)
    window.helping.outside_wanted.connect(window.files.open_address)
    window.helping.closed.connect(window.show_begun)
    window.helping.put_away.connect(window.focus_after_palette)
    window.welcoming.library_wanted.connect(window.open_library)
    window.touring.sample_wanted.connect(window.files.open_sample)
    window.touring.said.connect(window.status.show_message)
    _use(window, window.settings)


def _apply(window: Window, before: Settings, now: Settings) -> None:
    """Have every part do as the user has set."""
    if now.theme != before.theme:
        window.show_theme(window.looks.theme())
    if (now.text_size, now.line_width, now.text_font) != (before.text_size, before.line_width, before.text_font):
        window.show_text_size()
    if coder_name(now) != coder_name(before):
        _sign(window, coder_name(now))
    _use(window, now)


def _use(window: Window, settings: Settings) -> None:
    """Have the flows work as the user has set, at the start and whenever that changes."""
    window.suggesting.turn(on=settings.suggestions)
    window.learning.turn(on=settings.learning)
    window.suggesting.use_grammar(on=settings.grammar)
    window.annotating.proposes_speakers = settings.suggest_speakers
    window.files.library_folder, window.files.export_folder = settings.library_folder, settings.export_folder


def _sign(window: Window, name: str) -> None:
    window.top.show_coder(name)
    if window.session.is_open:
        window.session.change(lambda library: library.sign_as(name))


def _reading(window: Window) -> None:
    """The text, its margin and what is done in them."""
    window.annotating.said.connect(window.status.show_message)
    window.boundaries.said.connect(window.status.show_message)
    window.sticking.said.connect(window.status.show_message)
    window.filtering.said.connect(window.status.show_message)
    window.marking_all.said.connect(window.status.show_message)
    window.marking_all.place_wanted.connect(
        lambda article, place: window.open_article(ArticleId(article), place=place)
    )  # fmt: skip
    window.chooser.closed.connect(window.panes.focus_page)
    window.suggesting.said.connect(window.status.show_message)
    window.worth_checking.said.connect(window.status.show_message)
    window.pane.margin.menu_wanted.connect(window.suggesting.show_menu)
    window.learning.said.connect(window.status.show_message)
    window.suggesting.changed.connect(lambda _: window.update_situation())
    window.versioning.said.connect(window.status.show_message)
    window.copying.said.connect(window.status.show_message)
    window.versioning.quote_wanted.connect(lambda quote: window.open_quote(QuoteId(quote)))
    window.reading.situation_changed.connect(window.update_situation)
    window.reading.article_changed.connect(window.article_changed)
    window.pane.reader.set_aside_requested.connect(window.originals.show)
    window.pane.reader.files_dropped.connect(lambda files: window.files.import_paths([Path(file) for file in files]))
    window.pane.reader.text_size_changed.connect(window.looks.keep_text_size)
    window.pane.margin.card_activated.connect(lambda _: window.inspector.begin("speaker"))
    window.panes.when_made("original", lambda view: view.closed.connect(window.focus_after_original))


def _pages(window: Window) -> None:
    """The article as it was printed."""
    window.reading.article_changed.connect(lambda article: window.paging.take(article, window.reading.position))
    window.paging.failed.connect(window.show_error)
    window.paging.told.connect(window.tell)
    window.paging.offer_over.connect(window.notice.take_back)
    window.recognising.told.connect(window.tell)
    window.paging.address_wanted.connect(window.files.open_address)
    window.paging.area_taken.connect(window.annotating.add_quote)
    window.paging.switched.connect(lambda _: window.update_situation())


def _library(window: Window) -> None:
    """The list on the left."""
    window.library_pane.article_chosen.connect(window.article_chosen)
    window.library_pane.article_opened.connect(lambda article: window.open_article(ArticleId(article)))
    window.library_pane.search_chosen.connect(window.browsing.show_search)
    window.library_pane.export_requested.connect(lambda ids: window.exporting.open("selected", articles=ids))
    window.library_pane.command_wanted.connect(lambda id: window.commands.action(id).trigger())
    window.library_pane.order_changed.connect(window.keep_order)
    window.library_pane.import_requested.connect(window.files.choose_articles)


def _inspector(window: Window) -> None:
    """The record on the right."""
    window.inspector.versions_wanted.connect(lambda _: window.versioning.show())
    window.inspector.edited.connect(window.records.perform)
    window.inspector.actor_opened.connect(lambda actor: window.inspecting.show_actor(ActorId(actor)))
    window.inspector.claim_opened.connect(lambda claim: window.inspecting.show_claim(ClaimId(claim)))
    window.inspector.quote_opened.connect(lambda quote: window.open_quote(QuoteId(quote)))
    window.inspector.stepped.connect(window.reading.step)
    window.inspector.set_aside_wanted.connect(lambda _: window.originals.show())
    window.inspector.origin_wanted.connect(lambda _: window.originals.show(origin=True))
    window.inspector.left.connect(window.pane.reader.setFocus)
    window.inspector.tag_opened.connect(lambda tag: window.inspecting.show_tag(TagId(tag)))
    window.inspector.quotes_wanted.connect(window.records.show_quotes_of)
    window.inspector.fields_wanted.connect(window.defining.show)
    window.inspector.split_wanted.connect(lambda actor: window.unifying.show_split(ActorId(actor)))
    window.unifying.said.connect(window.status.show_message)
    window.inspector.url_opened.connect(window.files.open_address)


def _browsing(window: Window) -> None:
    """Tables and lists in the middle."""
    window.browsing.hit_wanted.connect(window.finding.open_hit)
    window.browsing.quote_wanted.connect(lambda quote: window.open_quote(QuoteId(quote)))
    window.browsing.article_wanted.connect(lambda article: window.open_article(ArticleId(article)))
    window.browsing.export_wanted.connect(lambda ids: window.exporting.open("selected", articles=ids))
    window.searching.places_found.connect(window.marking_all.show)
    window.browsing.said.connect(window.status.show_message)
    window.searching.said.connect(window.status.show_message)
    window.searching.told.connect(window.tell)
    window.searching.busy.connect(window.show_busy)


def _finding(window: Window) -> None:
    """The palette."""
    window.top.search_requested.connect(window.finding.open)
    window.finding.tag_wanted.connect(lambda tag: window.inspecting.show_tag(TagId(tag)))
    window.finding.all_wanted.connect(window.browsing.show_search)
    window.finding.place_wanted.connect(
        lambda article, place, quote: window.open_article(ArticleId(article), place=place, quote=quote)
    )
    window.finding.paragraph_wanted.connect(window.reading.go_to_paragraph)
    window.palette_view.closed.connect(window.focus_after_palette)
    window.finding.actor_wanted.connect(lambda actor: window.inspecting.show_actor(ActorId(actor)))
    window.finding.claim_wanted.connect(lambda claim: window.inspecting.show_claim(ClaimId(claim)))
    window.finding.command_wanted.connect(lambda id: window.commands.action(id).trigger())
