"""Reading quotes with everything attached to them, a constant number of queries for any number of quotes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from annotator.library.field_values import values_of
from annotator.library.tag_paths import tag_paths
from annotator.model import (
    ActorId,
    Area,
    ArticleId,
    ClaimId,
    FieldTarget,
    Function,
    Placement,
    Quote,
    QuoteActor,
    QuoteClaim,
    QuoteId,
    QuoteKind,
    QuoteTag,
    Span,
    Stance,
    TagId,
    VersionId,
)
from annotator.store import Store

_QUOTE = """
SELECT q.id, q.uid, q.article, a.version, q.kind, q.cue, q.obtained, q.translated_from, q.certainty, q.note, q.origin,
  coalesce(c.name, ''), q.created, q.trashed <> '', a.published,
  coalesce((SELECT e.at FROM edit_row r JOIN edit e ON e.id = r.edit
            WHERE r."table" = 'quote' AND r.row = q.id AND e.state = 'done' ORDER BY r.id DESC LIMIT 1), q.created)
FROM quote q JOIN article a ON a.id = q.article LEFT JOIN coder c ON c.id = q.coder
"""

# A lookup in a dict, where calling the enumeration would take half of the time that reading 10,000 quotes takes.
_KINDS = {str(kind): kind for kind in QuoteKind}
_PLACEMENTS = {str(placement): placement for placement in Placement}
_FUNCTIONS = {str(function): function for function in Function}
_STANCES = {str(stance): stance for stance in Stance}


def load_quotes(store: Store, where: str, parameters: Sequence[Any]) -> tuple[Quote, ...]:
    """The quotes `where` names (a condition on q and a), in the order of their places in the text."""
    rows = store.rows(f"{_QUOTE} WHERE {where}", parameters)
    if not rows:
        return ()
    ids = json.dumps([row[0] for row in rows])
    dates = {row[0]: row[14] for row in rows}
    spans, actors = _spans(store, ids), _actors(store, ids, dates)
    claims, tags, areas = _claims(store, ids), _tags(store, ids), _areas(store, ids)
    values = values_of(store, FieldTarget.QUOTE, (row[0] for row in rows))
    quotes = [
        Quote(
            QuoteId(row[0]), row[1], ArticleId(row[2]), VersionId(row[3]), _KINDS[row[4]],
            tuple(spans.get(row[0], ())), tuple(actors.get(row[0], ())), tuple(claims.get(row[0], ())),
            tuple(tags.get(row[0], ())), row[5], row[6], row[7], row[8], row[9],
            row[10], row[11], row[12], max(row[12], row[15]), bool(row[13]), values.get(row[0], ()),
            tuple(areas.get(row[0], ())),
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(quotes, key=lambda quote: (quote.article, quote.start, quote.id)))


def role_at(roles: Sequence[tuple[str, str, str, str]], date: str) -> str:
    """The office valid at `date` among (title, organisation, from, to): the latest begun one that has not ended.

    Partial dates compare by what they say: "2022" has begun all through 2022. Without a date only an undated role is
    certain.
    """
    valid = [
        role
        for role in roles
        if (not date and not role[2] and not role[3])
        or (date and (not role[2] or role[2][: len(date)] <= date[: len(role[2])]) and not _ended(role[3], date))
    ]
    if not valid:
        return ""
    title, organisation, _, _ = max(valid, key=lambda role: role[2])
    return f"{title}, {organisation}" if organisation else title


def _ended(end: str, date: str) -> bool:
    return bool(end) and date[: len(end)] > end[: len(date)]


def _spans(store: Store, ids: str) -> dict[int, list[Span]]:
    rows = store.rows(
        'SELECT quote, start, "end", exact, prefix, suffix, placement FROM span '
        'WHERE quote IN (SELECT value FROM json_each(?)) ORDER BY quote, "order", start',
        [ids],
    )
    found: dict[int, list[Span]] = defaultdict(list)
    for quote, start, end, exact, prefix, suffix, placement in rows:
        found[quote].append(Span(start, end, exact, prefix, suffix, _PLACEMENTS[placement]))
    return found


def _areas(store: Store, ids: str) -> dict[int, list[Area]]:
    rows = store.rows(
        "SELECT quote, page, x0, y0, x1, y1, near, source FROM area "
        'WHERE quote IN (SELECT value FROM json_each(?)) ORDER BY quote, "order", id',
        [ids],
    )
    found: dict[int, list[Area]] = defaultdict(list)
    for quote, *area in rows:
        found[quote].append(Area(*area))
    return found


def _actors(store: Store, ids: str, dates: dict[int, str]) -> dict[int, list[QuoteActor]]:
    rows = store.rows(
        "SELECT qa.quote, qa.actor, a.name, qa.function FROM quote_actor qa JOIN actor a ON a.id = qa.actor "
        "WHERE qa.quote IN (SELECT value FROM json_each(?)) AND a.trashed = '' ORDER BY qa.id",
        [ids],
    )
    roles: dict[int, list[tuple[str, str, str, str]]] = defaultdict(list)
    for actor, *role in store.rows('SELECT actor, title, organisation, "from", "to" FROM role ORDER BY id'):
        roles[actor].append((role[0], role[1], role[2], role[3]))
    found: dict[int, list[QuoteActor]] = defaultdict(list)
    offices: dict[tuple[int, str], str] = {}
    for quote, actor, name, function in rows:
        when = actor, dates[quote]
        if when not in offices:
            offices[when] = role_at(roles.get(actor, ()), dates[quote])
        found[quote].append(QuoteActor(ActorId(actor), name, _FUNCTIONS[function], offices[when]))
    return found


def _claims(store: Store, ids: str) -> dict[int, list[QuoteClaim]]:
    rows = store.rows(
        "SELECT qc.quote, qc.claim, c.statement, qc.stance, qc.certainty FROM quote_claim qc "
        "JOIN claim c ON c.id = qc.claim "
        "WHERE qc.quote IN (SELECT value FROM json_each(?)) AND c.trashed = '' ORDER BY qc.id",
        [ids],
    )
    found: dict[int, list[QuoteClaim]] = defaultdict(list)
    for quote, claim, statement, stance, certainty in rows:
        found[quote].append(QuoteClaim(ClaimId(claim), statement, _STANCES[stance], certainty))
    return found


def _tags(store: Store, ids: str) -> dict[int, list[QuoteTag]]:
    rows = store.rows(
        "SELECT quote, tag FROM quote_tag WHERE quote IN (SELECT value FROM json_each(?)) ORDER BY id", [ids]
    )
    if not rows:
        return {}
    paths = tag_paths(store)
    found: dict[int, list[QuoteTag]] = defaultdict(list)
    for quote, tag in rows:
        if tag in paths:
            found[quote].append(QuoteTag(TagId(tag), *paths[tag]))
    return found
