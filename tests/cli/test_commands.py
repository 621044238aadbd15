"""The headless commands as other programs script against them: outputs, messages, exit statuses."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.library import Library
from annotator.model import Function, Role, Stance
from tests.cli.running import attest
from tests.library.make import TEXT, add_article, add_quote, draft, new_library, source

NOTE = "Harbour notes\n\nThe sluice at Norrvik needs work, the minister said on Sunday.\n\n“It is old,” she said.\n"


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of two articles, one with a quote whose record is full."""
    with new_library(tmp_path_factory.mktemp("annotated")) as library:
        article = add_article(library, outlet="Norrvik Post", byline="Ona Brandt", url="https://post.example/ferry")
        library.articles.add(
            draft("渡轮停航到春天\n部长周一表示，闸门安全。", language="zh"), source("渡轮", "渡轮.txt")
        )
        quote = add_quote(library, article, "We will not send people out on a hull we have not seen dry").id
        speaker = library.actors.add("Ida Strand", roles=[Role("harbour master", "Norrvik", "2029")]).id
        library.quotes.add_actor([quote], speaker)
        library.quotes.add_actor([quote], library.actors.add("Norrvik Post").id, Function.REPORTER)
        library.quotes.set_claim([quote], library.claims.add("The hull is unsafe").id, Stance.ASSERTS)
        library.quotes.add_tag([quote], library.tags.add("frame / risk").id)
        library.quotes.set(quote, "cue", "told reporters")
        return library.path


@pytest.fixture
def library(annotated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(annotated, tmp_path / "ferry.attest"))


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def test_import_creates_the_library_and_says_what_came_in(tmp_path: Path, note: Path) -> None:
    done = attest("import", tmp_path / "new.attest", note)
    assert done.status == 0
    assert done.out.splitlines() == ["ID  TITLE", " 1  Harbour notes"]
    assert done.err.splitlines()[-1] == "1 imported."
    with Library.open(tmp_path / "new.attest") as library:
        assert [each.metadata.title for each in library.articles.all()] == ["Harbour notes"]


def test_import_does_what_it_can_and_tells_the_rest(tmp_path: Path, note: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = attest("import", tmp_path / "new.attest", empty, note, tmp_path / "none.txt", "--json")
    assert done.status == 1
    report = done.json
    assert [(each["article"], each["title"], each["path"]) for each in report["imported"]] == [
        (1, "Harbour notes", str(note))
    ]
    assert [each["path"] for each in report["failed"]] == [str(empty), str(tmp_path / "none.txt")]
    assert all(each["reason"] and each["hint"] for each in report["failed"])
    assert report["found"] == 1
    assert str(empty) in done.err
    assert done.err.splitlines()[-1] == "1 imported, 2 failed."


def test_import_skips_what_is_there_or_adds_a_version(tmp_path: Path, note: Path) -> None:
    path = tmp_path / "new.attest"
    attest("import", path, note)
    again = attest("import", path, note, "--json")
    assert again.status == 0
    assert [each["article"] for each in again.json["duplicates"]] == [1]
    assert again.json["imported"] == []
    head = "---\ntitle: Harbour notes\nurl: https://post.example/notes\n---\n\n"
    for number, text in enumerate(("It is old, she said of it.", "It is very old, she said of it.")):
        (tmp_path / "page.md").write_text(f"{head}{text}", encoding="utf-8")
        done = attest("import", path, tmp_path / "page.md", "--on-duplicate", "version", "--json")
        assert [(each["article"], each["new_version"]) for each in done.json["imported"]] == [(2, bool(number))]


def test_importing_a_folder_is_one_step(tmp_path: Path, note: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.move(note, folder / "a.txt")
    (folder / "b.md").write_text("# Other\n\nAnother text about the sluice.\n", encoding="utf-8")
    attest("import", tmp_path / "new.attest", folder)
    steps = attest("history", tmp_path / "new.attest", "--json").json
    assert [step["label"] for step in steps] == ["Import articles"]


def test_articles_are_listed_in_columns(library: Path) -> None:
    done = attest("articles", library)
    assert (done.status, done.err) == (0, "")
    heading, *rows = done.out.splitlines()
    assert heading.split() == ["ID", "PUBLISHED", "OUTLET", "WORDS", "QUOTES", "READ", "TITLE"]
    assert any("Ferry line to stay closed until spring" in row and "Norrvik Post" in row for row in rows)
    titles = {row[heading.index("TITLE") :] for row in rows}
    assert titles == {"Ferry line to stay closed until spring", "渡轮停航到春天"}


def test_articles_as_json(library: Path) -> None:
    found = {each["title"]: each for each in attest("articles", library, "--json").json}
    ferry = found["Ferry line to stay closed until spring"]
    assert (ferry["id"], ferry["outlet"], ferry["byline"], ferry["quotes"]) == (1, "Norrvik Post", "Ona Brandt", 1)
    assert found["渡轮停航到春天"]["language"] == "zh"


def test_show_gives_metadata_blocks_and_quotes(library: Path) -> None:
    shown = attest("show", library, 1, "--json").json
    assert shown["text"] == TEXT
    assert shown["title"] == "Ferry line to stay closed until spring"
    assert [block["kind"] for block in shown["blocks"]] == ["title", *["paragraph"] * 4]
    assert all(block["text"] == TEXT[block["start"] : block["end"]] for block in shown["blocks"])
    [quote] = shown["quotes"]
    assert all(span["text"] == TEXT[span["start"] : span["end"]] for span in quote["spans"])
    assert [(each["name"], each["function"], each["role"]) for each in quote["actors"]] == [
        ("Ida Strand", "speaker", "harbour master, Norrvik"),
        ("Norrvik Post", "reporter", ""),
    ]
    assert [(each["statement"], each["stance"]) for each in quote["claims"]] == [("The hull is unsafe", "asserts")]
    assert (quote["tags"], quote["cue"], quote["kind"]) == (["frame / risk"], "told reporters", "direct")


def test_show_tells_where_an_article_comes_from(library: Path, tmp_path: Path) -> None:
    letters = tmp_path / "letters.jsonl"
    letters.write_text('{"title": "A letter", "text": "The quay is closed for repairs.", "id": "LTR-7"}\n')
    imported = attest("import", library, letters, "--json").json["imported"][0]
    source = attest("show", library, imported["article"], "--json").json["source"]
    assert (source["name"], source["part"]) == ("letters.jsonl", "LTR-7")
    assert source["coder"]
    assert source["loaded"].startswith("20")
    assert len(source["sha256"]) == 64


def test_show_is_a_page_to_read(library: Path) -> None:
    page = attest("show", library, 1).out
    for line in (
        "Norrvik Post · Ona Brandt · 2031-03-14 · en",
        "# Ferry line to stay closed until spring",
        "Ida Strand (harbour master, Norrvik) — direct — told reporters",
        "asserts: The hull is unsafe",
        "#frame / risk",
    ):
        assert line in page
    assert all(len(line) <= 100 for line in page.splitlines())


def test_search_finds_words_in_context(library: Path) -> None:
    found = attest("search", library, "hull", "--json").json
    assert {hit["kind"] for hit in found["hits"]} >= {"article", "quote", "claim"}
    for hit in found["hits"]:
        assert all(hit["snippet"][start:end].casefold() == "hull" for start, end in hit["marks"])
    [article] = [hit for hit in found["hits"] if hit["kind"] == "article"]
    assert [TEXT[start:end] for start, end in article["spans"]] == ["hull"]
    limited = attest("search", library, "hull", "--limit", 1)
    assert len([line for line in limited.out.splitlines() if not line.startswith(" ")]) == 1
    assert f"The first 1 of {found['total']}" in limited.err


def test_search_without_a_hit_is_no_failure(library: Path) -> None:
    done = attest("search", library, "zeppelin")
    assert (done.status, done.out) == (0, "")
    assert "Nothing found" in done.err


def test_a_query_that_cannot_be_read_is_pointed_at(library: Path) -> None:
    done = attest("search", library, '"hull')
    if done.status == 0:
        pytest.skip("the query language reads an open quotation mark")
    assert done.status == 1
    assert "^" in done.err
    assert "Traceback" not in done.err


def test_a_filter_that_cannot_be_read_is_pointed_at(library: Path, tmp_path: Path) -> None:
    done = attest("export", library, "--format", "csv", "--to", tmp_path / "a.csv", "--filter", "speaker:(")
    assert done.status == 1
    assert "speaker:(\n" in done.err
    assert "^" in done.err
    assert "Traceback" not in done.err


def test_export_writes_one_file_and_never_over_another(library: Path, tmp_path: Path) -> None:
    to = tmp_path / "page.html"
    done = attest("export", library, "--format", "html", "--to", to)
    assert (done.status, done.out) == (0, f"{to}\n")
    page = to.read_text(encoding="utf-8")
    assert "Ida Strand" in page
    assert "渡轮停航到春天" in page
    refused = attest("export", library, "--format", "html", "--to", to)
    assert refused.status == 1
    assert "page.html" in refused.err
    assert to.read_text(encoding="utf-8") == page
    one = attest("export", library, "--format", "html", "--to", to, "--article", 1, "--overwrite", "--json")
    assert one.json["path"] == str(to)
    assert one.json["bytes"] == to.stat().st_size
    assert one.json["redactions_checked"] == 0
    assert "渡轮停航到春天" not in to.read_text(encoding="utf-8")


def test_the_words_of_chosen_quotes_are_blacked_out(library: Path, tmp_path: Path) -> None:
    with Library.open(library) as opened:
        quote = next(one for one in opened.quotes.all() if len(one.spans) == 1 and len(one.exact) > 12)
    to = tmp_path / "page.html"
    assert quote.exact in attest("show", library, quote.article).out.replace("\n       ", " ")
    done = attest("export", library, "--format", "html", "--to", to, "--redact-quote", quote.id, "--json")
    assert done.status == 0
    assert done.json["redactions_checked"] >= 1
    assert quote.exact not in to.read_text(encoding="utf-8")
    refused = attest("export", library, "--format", "csv", "--to", tmp_path / "a.csv", "--redact-quote", 99999)
    assert refused.status == 1
    assert "no quote 99999" in refused.err


def test_an_unknown_format_names_those_there_are(library: Path, tmp_path: Path) -> None:
    done = attest("export", library, "--format", "stone", "--to", tmp_path / "page")
    assert done.status == 1
    assert "html" in done.err


def test_undo_and_redo_walk_the_history(library: Path) -> None:
    undone = attest("undo", library)
    assert (undone.status, undone.out, undone.err) == (0, "", "Undone: Change cue of quote\n")
    assert attest("show", library, 1, "--json").json["quotes"][0]["cue"] == ""
    again = attest("redo", library, "--json")
    assert again.json == {
        "label": "Change cue of quote", "articles": [1], "quotes": [1], "actors": [], "claims": [], "tags": []
    }  # fmt: skip
    assert again.err == "Done again: Change cue of quote\n"
    assert attest("redo", library).err == "There is nothing to redo.\n"


def test_history_lists_the_newest_step_first(library: Path) -> None:
    steps = attest("history", library, "--json").json
    assert steps[0]["label"] == "Change cue of quote"
    assert {step["coder"] for step in steps} == {"Nina"}
    lines = attest("history", library, "--limit", 2).out.splitlines()
    assert len(lines) == 3
    assert lines[1].endswith("Change cue of quote")


def test_a_sound_library_passes_its_checks(library: Path) -> None:
    done = attest("check", library)
    assert (done.status, done.out) == (0, "")
    assert done.err == "The library is whole: 2 articles, 2 actors, 1 claim, 2 tags, 1 quote.\n"
    assert attest("verify", library, "--json").json == []
    assert attest("verify", library).err == "What was loaded is unchanged: 2 sources and 2 texts compared.\n"


def test_a_changed_text_is_found_by_check_and_verify(library: Path) -> None:
    connection = sqlite3.connect(library)
    connection.execute("DROP TRIGGER immutable_version_update")
    connection.execute("UPDATE version SET text = replace(text, 'dry', 'wet') WHERE id = 1")
    connection.commit()
    connection.close()
    done = attest("check", library, "--json")
    assert done.status == 1
    assert {"version 1", "quote 1"} <= {problem["where"] for problem in done.json}
    verified = attest("verify", library)
    assert verified.status == 1
    assert verified.out.splitlines()[1].startswith("version 1")


@pytest.mark.parametrize(
    "arguments",
    [
        ("articles",),
        ("show", "a.attest"),
        ("show", "a.attest", "one"),
        ("show", "a.attest", "0"),
        ("show", "a.attest", "99999999999999999999"),
        ("import", "a.attest"),
        ("import", "a.attest", "b.txt", "--on-duplicate", "replace"),
        ("export", "a.attest", "--format", "html"),
        ("search", "a.attest", "x", "--limit", "-1"),
        ("articles", "a.attest", "--jso"),
        ("frobnicate", "a.attest"),
        ("--frobnicate",),
        ("serch",),
    ],
)
def test_what_is_not_understood_is_said_with_status_2(arguments: tuple[str, ...]) -> None:
    done = attest(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("command", ["articles", "undo", "check"])
def test_a_missing_library_is_named_with_what_to_do(tmp_path: Path, command: str) -> None:
    done = attest(command, tmp_path / "none.attest", "--json")
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines() == [
        f"attest: There is no library at {tmp_path / 'none.attest'}.",
        "Check the path, or create a new library there.",
    ]
    assert not (tmp_path / "none.attest").exists()


def test_an_article_that_does_not_exist_is_a_failure(library: Path) -> None:
    done = attest("show", library, 77)
    assert (done.status, done.out) == (1, "")
    assert "There is no article 77." in done.err


def test_a_library_open_elsewhere_is_a_failure(library: Path) -> None:
    with Library.open(library):
        done = attest("articles", library)
    assert done.status == 1
    assert "open in another window or program" in done.err


@pytest.mark.parametrize("asking", [("--help",), ("import", "--help"), ("--version",)])
def test_help_and_version_are_answers(asking: tuple[str, ...]) -> None:
    done = attest(*asking)
    assert (done.status, done.err) == (0, "")
    assert done.out
