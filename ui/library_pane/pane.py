"""The library pane: a filter over sections of articles, actors, claims, tags, saved searches and the trash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from annotator.model import Actor, ArticleSummary, Claim, SavedSearch, Tag, Topic
from ui.icons import icon
from ui.library_pane.arrange import Order
from ui.library_pane.entries import actor_entry, claim_entries, search_entries, tag_entries, trash_entries
from ui.library_pane.lists import ArticlesList
from ui.library_pane.menus import order_menu, popup, record_choices, section_commands, tool_menu
from ui.library_pane.peek import Peek
from ui.library_pane.stack import SectionStack
from ui.library_pane.tree import EntriesList
from ui.library_pane.values import Entry, TrashEntry
from ui.ordered import Move
from ui.theme import Theme
from ui.widgets.empty import EmptyState
from ui.widgets.section import Section


class LibraryPane(QFrame):
    """Everything in the library. Ids in signals that may be several come as a tuple of int.

    `chosen` signals follow the selection; `article_opened` asks for the focus to go to the text as well.
    `moved(kind, ids, parent)` and `new_requested(kind, parent)` have -1 for the top of a tree.
    """

    article_chosen = Signal(int)
    article_opened = Signal(int)
    actor_chosen = Signal(int)
    claim_chosen = Signal(int)
    tag_chosen = Signal(int)
    search_chosen = Signal(str)
    article_done_toggled = Signal(object, bool)
    trash_requested = Signal(str, object)
    restore_requested = Signal(str, object)
    merge_requested = Signal(str, object)
    renamed = Signal(str, int, str)
    moved = Signal(str, object, int)
    quotes_requested = Signal(str, int)
    new_requested = Signal(str, int)
    command_wanted = Signal(str)
    tag_articles_requested = Signal(object)
    export_requested = Signal(object)
    import_requested = Signal()
    order_changed = Signal(object)
    copies_requested = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._queries: dict[int, str] = {}
        self._menu: QMenu | None = None
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.filter = QLineEdit()
        self.filter.setObjectName("library.filter")
        self.filter.setAccessibleName(self.tr("Filter the library"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumHeight(28)
        self.articles = ArticlesList(theme, "library.articles", self.tr("Articles"))
        self.actors = EntriesList(theme, "library.actors", self.tr("Actors"))
        self.claims = EntriesList(theme, "library.claims", self.tr("Claims"))
        self.tags = EntriesList(theme, "library.tags", self.tr("Tags"))
        self.searches = EntriesList(theme, "library.searches", self.tr("Saved searches"))
        self.trash = EntriesList(theme, "library.trash", self.tr("Trash"))
        self._claims: tuple[Claim, ...] = ()
        self._topics: tuple[Topic, ...] = ()
        self._order_button = self._make_order_button()
        self._tools = {name: self._make_tool(name, title) for name, title in self._tooled()}
        # An edit brings several kinds of records anew: the headings are written and the room is shared once.
        self._refresh_once = QTimer(self)
        self._refresh_once.setSingleShot(True)
        self._refresh_once.timeout.connect(self._refresh)
        self._hints: dict[str, EmptyState] = {}
        self._pages: dict[str, QStackedWidget] = {}
        self._sections = self._make_sections()
        self._wanted = self._heights()
        self._shown: object = None  # the counts and heights that are shown
        self._stack = SectionStack(
            [(self._sections[name], wants) for name, wants in self._wanted],
            {self._sections[name]: peek for name, peek in self._peeks.items()},
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.filter)
        layout.addWidget(self._stack, 1)
        self._connect()
        self._refresh()
        self.set_theme(theme)

    def _make_order_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("library.order")
        button.setProperty("kind", "quiet")
        button.setAccessibleName(self.tr("Sort and group articles"))
        button.setToolTip(self.tr("Sort and group"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedSize(30, 26)
        button.setMenu(order_menu(button, lambda: self.articles.articles.order, self._set_order_by_hand))
        return button

    def _tooled(self) -> list[tuple[str, str]]:
        return [
            ("actors", self.tr("More about actors")),
            ("claims", self.tr("More about claims")),
            ("tags", self.tr("More about tags")),
        ]

    def _make_tool(self, name: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"library.{name}.tool")
        button.setProperty("kind", "quiet")
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedSize(30, 26)
        button.setMenu(tool_menu(button, section_commands(name), self.command_wanted.emit))
        return button

    def _make_sections(self) -> dict[str, Section]:
        parts: list[tuple[str, str, QWidget, bool]] = [
            ("articles", self.tr("Articles"), self.articles, False),
            ("actors", self.tr("Actors"), self.actors, False),
            ("claims", self.tr("Claims"), self.claims, False),
            ("tags", self.tr("Tags"), self.tags, True),
            ("searches", self.tr("Saved searches"), self.searches, True),
            ("trash", self.tr("Trash"), self.trash, True),
        ]
        sections = {}
        self._peeks = {name: Peek(view) for name, _, view, _ in parts if isinstance(view, EntriesList)}
        for name, title, view, folded in parts:
            hint = EmptyState(self.tr("Open…") if name == "articles" else "")
            hint.action.clicked.connect(self.import_requested)
            page = QStackedWidget()
            page.addWidget(self._peeks.get(name, view))
            page.addWidget(hint)
            self._hints[name], self._pages[name] = hint, page
            tool = self._order_button if name == "articles" else self._tools.get(name)
            sections[name] = Section(self._theme, f"library.section.{name}", title, page, tool, folded)
        return sections

    def _heights(self) -> list[tuple[str, Callable[[], int]]]:
        def wants(name: str, view: EntriesList) -> Callable[[], int]:
            return lambda: view.wanted_height() or self._hint_height(name)

        names = ("actors", "claims", "tags", "searches", "trash")
        views = zip(names, self._entry_lists().values(), strict=True)
        rows = self.articles.articles.rowCount

        def articles() -> int:
            return self.articles.wanted_height() if rows() else self._hint_height("articles")

        return [("articles", articles), *((name, wants(name, view)) for name, view in views)]

    def _hint_height(self, name: str) -> int:
        """What says how to fill an empty section has room to be read; while somebody filters it gives way."""
        filtered = bool(self.filter.text().strip()) and name != "articles"
        return 0 if filtered else self._hints[name].wanted_height(self.width() - 16)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.articles.chosen.connect(self.article_chosen)
        self.articles.opened.connect(self.article_opened)
        self.articles.folded.connect(self._refresh)
        self.articles.deleted.connect(lambda: self._act("article", "trash"))
        self.articles.customContextMenuRequested.connect(self._article_menu)
        self.actors.chosen.connect(lambda entry: self.actor_chosen.emit(entry.id))
        self.claims.chosen.connect(lambda entry: self.claim_chosen.emit(entry.id) if entry.kind == "claim" else None)
        self.tags.chosen.connect(lambda entry: self.tag_chosen.emit(entry.id))
        self.trash.entered.connect(lambda entry: self._restore([entry]))
        self.searches.chosen.connect(lambda entry: self.search_chosen.emit(self._queries[entry.id]))
        self._peeks["claims"].alone_changed.connect(lambda _: self.set_claims(self._claims))
        for name, peek in self._peeks.items():
            peek.all_wanted.connect(lambda name=name: self.show_section(name))
            peek.view.escaped.connect(lambda name=name: self._escape(name))
            peek.view.collapsed.connect(lambda _: self._stack.arrange())
            peek.view.expanded.connect(lambda _: self._stack.arrange())
        for kind, view in self._entry_lists().items():
            view.renamed.connect(lambda entry, text: self.renamed.emit(entry.kind, entry.id, text))
            view.moved.connect(self.moved)
            view.deleted.connect(lambda kind=kind: self._act(kind, "trash"))
            view.customContextMenuRequested.connect(lambda point, kind=kind: self._entry_menu(kind, point))

    def _entry_lists(self) -> dict[str, EntriesList]:
        return {
            "actor": self.actors,
            "claim": self.claims,
            "tag": self.tags,
            "search": self.searches,
            "trash": self.trash,
        }

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.articles.rows.theme = theme
        self._order_button.setIcon(icon("sort", theme.muted))
        for tool in self._tools.values():
            tool.setIcon(icon("more", theme.muted))
        for view in self._entry_lists().values():
            view.rows.theme = theme
            view.viewport().update()
        for section in self._sections.values():
            section.set_theme(theme)
        # The rows draw how they are chosen themselves, without a patch before what is further in.
        self.setStyleSheet(f"#library {{ background: {theme.pane}; }} QTreeView {{ show-decoration-selected: 0; }}")
        self.articles.viewport().update()

    def set_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show exactly these articles; the chosen ones stay chosen."""
        self._keeping(lambda: self.articles.articles.set_articles(articles))

    def update_articles(self, articles: Iterable[ArticleSummary], removed: Iterable[int] = ()) -> None:
        """Take in new and changed articles; trashed and removed ones go."""
        kept = self._chosen_articles()
        if not self.articles.articles.update_articles(articles, removed):
            self._choose_again(*kept)
        self._refresh_once.start()

    def set_actors(self, actors: Iterable[Actor]) -> None:
        """Show these actors, in the order in which they come."""
        self.actors.show_entries([actor_entry(actor) for actor in actors])
        self._refresh_once.start()

    def move_actors(self, moves: Sequence[Move[Actor]]) -> None:
        """Show what became of a few of the actors that were set."""
        rows = [(each, None if each.record is None else actor_entry(each.record)) for each in moves]
        self.actors.move_entries([Move(each.before, each.after, entry) for each, entry in rows])
        self._refresh_once.start()

    def set_claims(self, claims: Iterable[Claim]) -> None:
        """Show these claims with their +asserts and −denies: the most quoted ones, and alone under their topics."""
        self._claims = tuple(claims)
        topics = self._topics if self._peeks["claims"].is_alone() else ()
        self.claims.show_entries(claim_entries(self._claims, topics))
        self._refresh_once.start()

    def set_topics(self, topics: Iterable[Topic]) -> None:
        """Gather the claims under these topics."""
        self._topics = tuple(topics)
        self.set_claims(self._claims)

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """Show these tags as a tree."""
        self.tags.show_entries(tag_entries(tags))
        self._refresh_once.start()

    def set_saved_searches(self, searches: Iterable[SavedSearch]) -> None:
        """Show these saved searches."""
        kept = list(searches)
        self._queries = {search.id: search.query for search in kept}
        self.searches.show_entries(search_entries(kept))
        self._refresh_once.start()

    def set_trash(self, trash: Iterable[TrashEntry]) -> None:
        """Show what is in the trash."""
        self.trash.show_entries(trash_entries(trash))
        self._refresh_once.start()

    def select_article(self, article: int) -> bool:
        """Show an article as chosen without a signal; False when the filter hides it."""
        return self.articles.select(article)

    def select_record(self, kind: str, key: int) -> bool:
        """Show an actor, claim or tag as chosen without a signal; False when it is not shown."""
        view = self._entry_lists().get(kind)
        return view.select(kind, key) if view is not None else False

    def selected_articles(self) -> tuple[int, ...]:
        """The ids of the chosen articles."""
        return tuple(article.id for article in self.articles.selected())

    def order(self) -> Order:
        """How the articles are arranged, to be kept in the settings."""
        return self.articles.articles.order

    def set_order(self, order: Order) -> None:
        """Arrange the articles so."""
        self.articles.articles.order = order
        self._keeping(self.articles.articles.rearrange)

    def show_section(self, name: str) -> None:
        """Show a section alone ("actors", "claims", "tags", "searches", "trash") and put the keyboard into it."""
        self._stack.show_alone(self._sections[name])
        view = self.articles if name == "articles" else self._peeks[name].view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not view.currentIndex().isValid() and view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))

    def rename(self, kind: str, key: int) -> bool:
        """Let a record be renamed in its row; False when it is not shown."""
        if kind == "topic":
            self.show_section("claims")
        for name, view in (("actors", self.actors), ("claims", self.claims), ("tags", self.tags)):
            if view.entries.find(kind, key) is not None:
                if not self._sections[name].is_open():
                    self._sections[name].set_open(True)
                return view.rename(kind, key)
        return False

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def focus_articles(self) -> None:
        """Put the keyboard into the list of articles."""
        self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the filter, Down goes to the articles and Esc clears it."""
        if self.filter.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.focus_articles()
            if not self.articles.selected() and self.articles.articles.rowCount():
                self.articles.setCurrentIndex(self.articles.articles.index(0, 0))
        elif self.filter.hasFocus() and event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def _set_order_by_hand(self, order: Order) -> None:
        self.set_order(order)
        self.order_changed.emit(order)

    def _keeping(self, change: Callable[[], None]) -> None:
        kept = self._chosen_articles()
        change()
        self._choose_again(*kept)
        self._refresh()

    def _chosen_articles(self) -> tuple[list[int], int]:
        return [article.id for article in self.articles.selected()], self.articles.verticalScrollBar().value()

    def _choose_again(self, articles: list[int], scrolled: int) -> None:
        self.articles.reselect(articles)
        self.articles.verticalScrollBar().setValue(scrolled)

    def _filter(self, text: str) -> None:
        self.articles.articles.filter = text
        self._keeping(self.articles.articles.rearrange)
        for view in self._entry_lists().values():
            view.filter(text)
        self._refresh()

    def _refresh(self) -> None:
        model = self.articles.articles
        counts = {"articles": (model.shown(), model.total())}
        for name, view in zip(
            ("actors", "claims", "tags", "searches", "trash"), self._entry_lists().values(), strict=True
        ):
            kind = {"claims": "claim"}.get(name, "")
            counts[name] = (view.entries.shown(kind), view.entries.total(kind))
        filtered = bool(self.filter.text().strip())
        for name, (shown, total) in counts.items():
            if not shown:
                self._hints[name].show_text(self._no_match() if total else self._teaching(name), bool(total))
        state = (counts, self.filter.text(), [wants() for _, wants in self._wanted], self.claims.entries.shown())
        if state == self._shown:
            return
        self._shown = state
        for name, (shown, total) in counts.items():
            detail = self.tr("{} of {}").format(shown, total) if filtered else str(total) if total else ""
            self._sections[name].header.set_detail(detail)
            bare = not (shown or (name == "claims" and self.claims.entries.shown()))
            self._pages[name].setCurrentIndex(1 if bare else 0)
        self._sections["searches"].setVisible(bool(counts["searches"][1]))
        self._sections["trash"].setVisible(bool(counts["trash"][1]))
        self._stack.arrange()

    def _escape(self, name: str) -> None:
        if self._stack.is_alone(self._sections[name]):
            self._stack.show_together()
            self._peeks[name].view.setFocus()

    def _no_match(self) -> str:
        return self.tr("Nothing with “{}”. Esc clears the filter.").format(self.filter.text().strip())

    def _teaching(self, name: str) -> str:
        return {
            "articles": self.tr("Drop articles here, or press Ctrl+O. Text, HTML, Markdown and PDF files will do."),
            "actors": self.tr("Select words in an article and press A to name an actor."),
            "claims": self.tr("Choose a quote and press C to say which claim it is about."),
            "tags": self.tr("Choose a quote and press T to tag it."),
            "searches": self.tr("Save a search to find it here."),
            "trash": self.tr("The trash is empty."),
        }[name]

    def _article_menu(self, point: QPoint) -> None:
        chosen = self.articles.selected()
        if chosen:
            done = all(article.done for article in chosen)
            grouped = any(article.cluster is not None for article in chosen)
            choices = record_choices("article", len(chosen), done=done, grouped=grouped)
            self._show_menu(self.articles, point, "article", choices)

    def _entry_menu(self, kind: str, point: QPoint) -> None:
        view = self._entry_lists()[kind]
        chosen = view.selected()
        if chosen:
            of = "topic" if kind == "claim" and all(entry.kind == "topic" for entry in chosen) else kind
            self._show_menu(view, point, kind, record_choices(of, len(chosen)))

    def _show_menu(
        self, view: ArticlesList | EntriesList, point: QPoint, kind: str, choices: list[tuple[str, str]]
    ) -> None:
        menu = popup(self, choices, lambda action: self._act(kind, action))
        menu.popup(view.viewport().mapToGlobal(point))

    def _act(self, kind: str, action: str) -> None:
        if kind == "article":
            self._act_on_articles(action)
            return
        chosen = self._entry_lists()[kind].selected()
        if not chosen:
            return
        if kind == "trash":
            if action == "restore":
                self._restore(chosen)
            return
        kind = chosen[0].kind
        keys = tuple(entry.id for entry in chosen if entry.kind == kind)
        if action == "trash":
            self.trash_requested.emit(kind, keys)
        elif action == "merge":
            self.merge_requested.emit(kind, keys)
        elif action == "rename":
            self.rename(kind, keys[0])
        elif action == "quotes":
            self.quotes_requested.emit(kind, keys[0])
        elif action == "new":
            self.new_requested.emit(kind, keys[0])
        else:
            self._list_of(kind).chosen.emit(chosen[0])

    def _list_of(self, kind: str) -> EntriesList:
        return self.claims if kind == "topic" else self._entry_lists()[kind]

    def _restore(self, chosen: list[Entry]) -> None:
        for kind in dict.fromkeys(entry.kind for entry in chosen):
            self.restore_requested.emit(kind, tuple(entry.id for entry in chosen if entry.kind == kind))

    def _act_on_articles(self, action: str) -> None:
        keys = self.selected_articles()
        if not keys:
            return
        if action == "open":
            self.article_opened.emit(keys[0])
        elif action in ("done", "undone"):
            self.article_done_toggled.emit(keys, action == "done")
        elif action == "tag":
            self.tag_articles_requested.emit(keys)
        elif action in ("group", "ungroup", "dissolve"):
            self.copies_requested.emit(action, keys)
        elif action == "export":
            self.export_requested.emit(keys)
        elif action == "trash":
            self.trash_requested.emit("article", keys)
