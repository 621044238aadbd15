"""The first schema, as SQL. Every table has an integer `id` inside the file and a `uid` for exchange between files.

Journalled are the tables in `JOURNALLED`; `source` and `version` are immutable instead, and the rest is derived or
belongs to the window.
"""

from __future__ import annotations

APPLICATION_ID = 0x41545354  # "ATST": tells a library from any other SQLite file
SCHEMA_VERSION = 1  # how many migrations there are; `migrations` holds itself to it

JOURNALLED = (
    "article",
    "article_version",
    "cluster",
    "quote",
    "span",
    "area",
    "actor",
    "alias",
    "role",
    "quote_actor",
    "topic",
    "claim",
    "quote_claim",
    "claim_link",
    "tag",
    "quote_tag",
    "article_tag",
    "custom_field",
    "field_value",
    "distinct_actors",
    "saved_search",
    "dismissal",
    "muted_rule",
)

IMMUTABLE = ("source", "version")

_UID = "uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16))))"

FIRST = f"""
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE coder (id INTEGER PRIMARY KEY, {_UID}, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  name TEXT NOT NULL, media_type TEXT NOT NULL, url TEXT NOT NULL, retrieved TEXT NOT NULL,
  sha256 TEXT NOT NULL, content BLOB NOT NULL, added TEXT NOT NULL, coder INTEGER REFERENCES coder (id)
) STRICT;
CREATE INDEX source_sha256 ON source (sha256);
CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  source INTEGER NOT NULL REFERENCES source (id), part TEXT NOT NULL, extractor TEXT NOT NULL,
  text TEXT NOT NULL, blocks TEXT NOT NULL, set_aside TEXT NOT NULL, warnings TEXT NOT NULL, layout BLOB NOT NULL,
  sha256 TEXT NOT NULL, words INTEGER NOT NULL, created TEXT NOT NULL
) STRICT;
CREATE INDEX version_sha256 ON version (sha256);
CREATE TABLE sketch (version INTEGER PRIMARY KEY REFERENCES version (id), bins BLOB NOT NULL) STRICT;

CREATE TABLE cluster (id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID}, name TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  title TEXT NOT NULL DEFAULT '', outlet TEXT NOT NULL DEFAULT '', byline TEXT NOT NULL DEFAULT '',
  published TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',
  section TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', done INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL REFERENCES version (id), cluster INTEGER REFERENCES cluster (id) ON DELETE SET NULL,
  added TEXT NOT NULL, trashed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX article_url ON article (url);
CREATE INDEX article_version_current ON article (version);
CREATE INDEX article_cluster ON article (cluster) WHERE cluster IS NOT NULL;
CREATE TABLE article_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL REFERENCES version (id), number INTEGER NOT NULL,
  UNIQUE (article, number)
) STRICT;
CREATE INDEX article_version_version ON article_version (version);
CREATE TABLE reading (
  article INTEGER PRIMARY KEY, position INTEGER NOT NULL, progress REAL NOT NULL, opened TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'person', description TEXT NOT NULL DEFAULT '',
  colour TEXT NOT NULL DEFAULT '', external_id TEXT NOT NULL DEFAULT '',
  affiliation INTEGER REFERENCES actor (id) ON DELETE SET NULL, note TEXT NOT NULL DEFAULT '',
  trashed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX actor_name ON actor (name COLLATE NOCASE);
CREATE INDEX actor_affiliation ON actor (affiliation);
CREATE TABLE alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE, name TEXT NOT NULL, UNIQUE (actor, name)
) STRICT;
CREATE INDEX alias_name ON alias (name COLLATE NOCASE);
CREATE TABLE role (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  title TEXT NOT NULL, organisation TEXT NOT NULL DEFAULT '',
  "from" TEXT NOT NULL DEFAULT '', "to" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX role_actor ON role (actor);

CREATE TABLE quote (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, cue TEXT NOT NULL DEFAULT '', obtained TEXT NOT NULL DEFAULT '',
  translated_from TEXT NOT NULL DEFAULT '', certainty TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '', coder INTEGER REFERENCES coder (id),
  created TEXT NOT NULL, trashed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX quote_article ON quote (article);
CREATE TABLE span (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  quote INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  version INTEGER NOT NULL REFERENCES version (id), "order" INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  placement TEXT NOT NULL DEFAULT 'placed', score REAL NOT NULL DEFAULT 1.0,
  CHECK (start >= 0 AND "end" > start)
) STRICT;
CREATE INDEX span_quote ON span (quote);
CREATE INDEX span_version ON span (version);
CREATE TABLE area (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  quote INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  source TEXT NOT NULL, "order" INTEGER NOT NULL, page INTEGER NOT NULL,
  x0 REAL NOT NULL, y0 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL, near INTEGER NOT NULL DEFAULT 0,
  CHECK (page > 0 AND x1 > x0 AND y1 > y0)
) STRICT;
CREATE INDEX area_quote ON area (quote);
CREATE TABLE quote_actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  quote INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  function TEXT NOT NULL, UNIQUE (quote, actor, function)
) STRICT;
CREATE INDEX quote_actor_actor ON quote_actor (actor);

CREATE TABLE topic (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  parent INTEGER REFERENCES topic (id) ON DELETE SET NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX topic_parent ON topic (parent);
CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  statement TEXT NOT NULL, topic INTEGER REFERENCES topic (id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', trashed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX claim_topic ON claim (topic);
CREATE TABLE quote_claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  quote INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  stance TEXT NOT NULL, certainty TEXT NOT NULL DEFAULT '', UNIQUE (quote, claim)
) STRICT;
CREATE INDEX quote_claim_claim ON quote_claim (claim);
CREATE TABLE claim_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  relation TEXT NOT NULL, UNIQUE (claim, other, relation), CHECK (claim <> other)
) STRICT;
CREATE INDEX claim_link_other ON claim_link (other);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  parent INTEGER REFERENCES tag (id) ON DELETE SET NULL, name TEXT NOT NULL,
  definition TEXT NOT NULL DEFAULT '', inclusion TEXT NOT NULL DEFAULT '', exclusion TEXT NOT NULL DEFAULT '',
  examples TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  trashed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX tag_parent ON tag (parent);
CREATE TABLE quote_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  quote INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE, UNIQUE (quote, tag)
) STRICT;
CREATE INDEX quote_tag_tag ON quote_tag (tag);
CREATE TABLE article_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE, UNIQUE (article, tag)
) STRICT;
CREATE INDEX article_tag_tag ON article_tag (tag);

CREATE TABLE custom_field (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  target TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, choices TEXT NOT NULL DEFAULT '[]',
  UNIQUE (target, name)
) STRICT;
CREATE TABLE field_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  field INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
  record INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE (field, record)
) STRICT;
CREATE TABLE distinct_actors (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  one INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE, UNIQUE (one, other), CHECK (one < other)
) STRICT;
CREATE INDEX distinct_actors_other ON distinct_actors (other);
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID}, name TEXT NOT NULL, query TEXT NOT NULL
) STRICT;

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID},
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE, exact TEXT NOT NULL, prefix TEXT NOT NULL
) STRICT;
CREATE INDEX dismissal_article ON dismissal (article);
CREATE TABLE muted_rule (id INTEGER PRIMARY KEY AUTOINCREMENT, {_UID}, rule TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE edit (
  id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, coder INTEGER REFERENCES coder (id), at TEXT NOT NULL,
  merge TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'done'
) STRICT;
CREATE INDEX edit_state ON edit (state, id);
CREATE TABLE edit_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT, edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
  "table" TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX edit_row_edit ON edit_row (edit);
CREATE INDEX edit_row_row ON edit_row ("table", row);
CREATE TABLE journal (
  id INTEGER PRIMARY KEY CHECK (id = 1), edit INTEGER, replaying INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE index_queue (seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE) STRICT;
"""
