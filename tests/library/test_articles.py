"""Articles: metadata, reading, sources, the trash; and quotes that follow into a new version."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.library.checking import check
from annotator.model import Metadata, Placement, SetAside, Source
from tests.library.make import TEXT, add_article, add_quote, draft, source

WORDS = "We will not send people out on a hull we have not seen dry"


def test_an_article_comes_back_as_it_was_drafted(library: Library) -> None:
    made = draft(outlet="Norrvik Post", byline="Ona Brandt", url="https://post.example/1", section="Harbour")
    article = library.articles.get(library.articles.add(made, source()))
    assert article.summary.metadata == made.metadata
    assert article.version.content == made.content
    assert (article.version.number, article.version.extractor) == (1, "plain text 1")
    assert article.version.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert article.version.source_sha256 == hashlib.sha256(source().content).hexdigest()
    assert library.articles.source(article.version.source) == source()
    assert article.summary.words == len(TEXT.split())
    assert article.quotes == ()


def test_what_was_set_aside_warned_of_and_laid_out_is_kept(library: Library) -> None:
    made = draft()
    content = replace(made.content, set_aside=(SetAside("</div>", "broken HTML", 2),))
    made = replace(made, content=content, warnings=("Look twice.",), layout=b"\x00boxes")
    article = library.articles.get(library.articles.add(made, Source("a.pdf", "application/pdf", b"%PDF")))
    assert article.version.content == content
    assert article.version.warnings == ("Look twice.",)
    assert library.articles.layout(article.version.id) == b"\x00boxes"
    assert library.articles.layout(99) == b""  # type: ignore[arg-type]  # no such version


def test_an_article_without_a_title_is_called_by_its_first_words(library: Library) -> None:
    article = library.articles.add(draft("Not a title\nText.", title=""), source())
    assert library.articles.summary(article).metadata.title == "Not a title"


def test_the_same_bytes_are_kept_once(library: Library) -> None:
    one = library.articles.add(draft("One.\nText."), source())
    two = library.articles.add(draft("Two.\nText."), source())
    assert library.articles.get(one).version.source == library.articles.get(two).version.source


def test_metadata_can_be_edited(library: Library) -> None:
    article = add_article(library)
    for field in ("title", "outlet", "byline", "published", "url", "language", "section"):
        library.articles.set(article, field, f" {field} ")
    library.articles.set(article, "note", " note ")
    assert library.articles.summary(article).metadata == Metadata(
        "title", "outlet", "byline", "published", "url", "language", "section"
    )
    assert library.articles.summary(article).note == " note "
    with pytest.raises(ValueError, match="no field"):
        library.articles.set(article, "version", "1")
    with pytest.raises(NotFound):
        library.articles.set(99, "title", "x")  # type: ignore[arg-type]  # no such article


def test_articles_are_listed_newest_publication_first(library: Library) -> None:
    days = ("2031-02", "2031-03-01", "")
    ids = [add_article(library, f"{day} title\nText {day}.", published=day) for day in days]
    assert [each.id for each in library.articles.all()] == [ids[1], ids[0], ids[2]]
    assert {each.id for each in library.articles.some([ids[0], 99])} == {ids[0]}  # type: ignore[list-item]
    library.articles.trash(ids[:2])
    assert [each.id for each in library.articles.all()] == [ids[2]]
    assert {each.id for each in library.articles.all(trashed=True)} == set(ids[:2])
    library.articles.restore(ids[:1])
    assert [each.id for each in library.articles.all()] == [ids[0], ids[2]]


def test_reading_progress_only_grows_and_is_no_step(library: Library) -> None:
    one, two = add_article(library), add_article(library, "Other\nText.")
    assert library.articles.last_opened() is None
    library.articles.set_progress(one, 200, 0.6)
    library.articles.set_progress(one, 50, 0.2)
    assert (library.articles.position(one), library.articles.summary(one).progress) == (50, 0.6)
    library.articles.set_progress(two, 0, 7.0)
    assert library.articles.summary(two).progress == 1.0
    assert library.articles.position(99) == 0  # type: ignore[arg-type]  # no such article
    library.articles.set_done([one, two], True)
    assert all(each.done for each in library.articles.all())
    assert library.history.can_undo() == "Mark as done"


def test_article_tags(library: Library) -> None:
    article, tag = add_article(library), library.tags.add("frame / risk").id
    library.articles.add_tag(article, tag)
    library.articles.add_tag(article, tag)
    assert [each.path for each in library.articles.summary(article).tags] == ["frame / risk"]
    library.articles.remove_tag(article, tag)
    assert library.articles.summary(article).tags == ()


def revise(library: Library, text: str) -> None:
    library.articles.add_version(library.articles.all()[0].id, draft(text), source(text))


def test_quotes_follow_into_a_new_version(library: Library) -> None:
    article = add_article(library)
    kept, edited, cut = (
        add_quote(library, article, words).id for words in (WORDS, "decision hasty", "Nobody asked us")
    )
    old = library.articles.get(article)
    revise(
        library, "Corrected.\n" + TEXT.replace("hasty.", "hasty, and wrong.").replace("“Nobody asked us,” he said.", "")
    )
    new = library.articles.get(article)
    assert (new.version.number, new.summary.number) == (2, 2)
    assert [(number, version) for number, version, *_ in library.articles.versions(article)] == [
        (1, old.version.id), (2, new.version.id)
    ]  # fmt: skip
    text = new.version.content.text
    for quote, words in ((kept, WORDS), (edited, "decision hasty")):
        [span] = library.quotes.get(quote).spans
        assert (span.placement, text[span.start : span.end], span.exact) == (Placement.PLACED, words, words)
    [span] = library.quotes.get(cut).spans
    assert (span.placement, span.exact) == (Placement.ORPHAN, "Nobody asked us")
    assert check(library._store) == ()
    library.undo()
    assert library.articles.get(article) == old


def test_an_orphan_is_found_again_when_its_words_come_back(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article, WORDS).id
    line = next(line for line in TEXT.split("\n") if WORDS in line)
    revise(library, TEXT.replace(line, "A line about something else entirely."))
    revise(library, "Shorter.\nNothing is left of it.")
    assert library.quotes.get(quote).spans[0].placement is Placement.ORPHAN
    revise(library, f"Restored at last, with a longer beginning.\n{TEXT}")
    [span] = library.quotes.get(quote).spans
    assert (span.placement, span.exact) == (Placement.PLACED, WORDS)
    assert library.articles.get(article).version.content.text[span.start : span.end] == WORDS


def test_what_nobody_has_confirmed_waits_on(library: Library) -> None:
    quote = add_quote(library, add_article(library), WORDS).id
    changed = TEXT.replace("will not send", "will send")
    for text in (changed, f"Once more.\n{changed}"):
        revise(library, text)
        [span] = library.quotes.get(quote).spans
        assert span.placement is Placement.REVIEW
        assert span.exact == WORDS.replace("will not send", "will send")
    library.quotes.accept_place(quote)
    revise(library, changed)
    assert library.quotes.get(quote).spans[0].placement is Placement.PLACED


def test_an_orphan_is_attached_again_by_hand(library: Library) -> None:
    quote = add_quote(library, add_article(library), WORDS).id
    revise(library, "Shorter.\nThey will not send anybody out.")
    library.quotes.set_spans(quote, [(9, 39)])
    [span] = library.quotes.get(quote).spans
    assert (span.placement, span.exact) == (Placement.PLACED, "They will not send anybody out")


def test_spans_that_change_their_order_wait_for_review(library: Library) -> None:
    article = add_article(library)
    lines = TEXT.split("\n")
    one, two = TEXT.index("The ferry between Norrvik"), TEXT.index("The islands' council called")
    quote = library.quotes.add(article, [(one, one + 25), (two, two + 27)]).id
    revise(library, "\n".join([lines[0], lines[3], lines[2], lines[1], lines[4]]))
    assert {span.placement for span in library.quotes.get(quote).spans} == {Placement.REVIEW}


def test_scores_survive_undo_to_the_last_bit(library: Library) -> None:
    add_quote(library, add_article(library), WORDS)
    revise(library, TEXT.replace("people out on", "anyone out on"))
    scores = library._store.rows("SELECT score FROM span")
    assert scores[0][0] not in (0.0, 1.0)
    library.undo()
    library.redo()
    assert library._store.rows("SELECT score FROM span") == scores
