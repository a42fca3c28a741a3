-- Exchange: laptops of the team with their keys, answers to decisions, what was erased; and the log as other laptops
-- may hold it too: forks, signatures, entries that wait, values that lost, leads that changed hands.

CREATE TABLE "laptop" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "name" TEXT,
    "person" INTEGER,
    "role" TEXT,
    "sign_key" TEXT,
    "box_key" TEXT,
    "added_on" INTEGER,
    "by" INTEGER,
    "revoked_on" INTEGER,
    "revoked_after" TEXT,
    "revoke_reason" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "review" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "kind" TEXT,
    "subject" TEXT,
    "answer" TEXT,
    "by" INTEGER,
    "on" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "redaction" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "subject" TEXT,
    "what" TEXT,
    "reason" TEXT,
    "by" INTEGER,
    "on" INTEGER,
    "rows" INTEGER,
    "deleted" INTEGER
) STRICT;

-- What was recorded before speaks of single fields where several belong together, and of rows in scopes that they
-- have left. It stays as this laptop's past; streams that others may have begin anew.
UPDATE stream SET mine = 3;

-- mine: 0 another laptop's, 1 open, 2 closed since the book was restored or copied, 3 the past, never exchanged.
CREATE TABLE entry_of_all (
    number INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,   -- 0 where only its hash is known, from what another entry says of it
    seq INTEGER NOT NULL,
    prev BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    op INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    operation INTEGER,
    unread INTEGER             -- 1 where it says things that only a newer version knows
) STRICT;
INSERT INTO entry_of_all(number, stream, seq, prev, hlc, schema, op, body, hash, operation)
    SELECT number, stream, seq, prev, hlc, schema, op, body, hash, operation FROM entry;
DROP TABLE entry;
ALTER TABLE entry_of_all RENAME TO entry;
CREATE UNIQUE INDEX entry_hash ON entry(hash);
CREATE INDEX entry_place ON entry(stream, seq);

-- A stream's other ends, where two laptops went on from one place.
CREATE TABLE fork (
    stream INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (stream, entry)
) STRICT, WITHOUT ROWID;

-- The writer's signature on an entry, and with it on all before it.
CREATE TABLE signature (
    entry INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- What arrived before what it follows, or before a signature that vouches for it.
CREATE TABLE waiting (
    hash BLOB PRIMARY KEY,
    stream BLOB NOT NULL,
    laptop BLOB NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    prev BLOB NOT NULL,
    body BLOB NOT NULL,        -- the entry as it stood in the change file
    signature BLOB
) STRICT;

-- Items of entries that are not applied because their writer had no right to them. why: 1 not the writer's to
-- change, 2 written after the laptop was revoked, 3 not a value of the field.
CREATE TABLE held (
    entry INTEGER NOT NULL,
    item INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    row BLOB NOT NULL,
    why INTEGER NOT NULL,
    PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX held_row ON held(row);

-- The values of a field that lost, though who wrote the winner had not seen them. value is as in the log.
CREATE TABLE rival (
    entity INTEGER NOT NULL,
    row INTEGER NOT NULL,
    field INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (entity, row, field, entry)
) STRICT, WITHOUT ROWID;

-- Values that were replaced before they arrived: they count for nothing when they come.
CREATE TABLE gone (
    entity INTEGER NOT NULL,
    row INTEGER NOT NULL,
    field INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (entity, row, field, entry)
) STRICT, WITHOUT ROWID;

-- Rows whose newest state stands only in a scope that they have left; the next export passes them on.
CREATE TABLE stray (
    entity INTEGER NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (entity, row)
) STRICT, WITHOUT ROWID;

-- What this laptop knows of the others. heads: what the other said that it has, in its file made at heads_at.
CREATE TABLE peer (
    laptop BLOB PRIMARY KEY,
    heads BLOB,
    heads_at INTEGER,
    received_at INTEGER,
    received_changes INTEGER,
    sent_at INTEGER,
    schema INTEGER
) STRICT;

-- Change files that were read, refused and written. way: 1 in, 2 out.
CREATE TABLE exchange_file (
    number INTEGER PRIMARY KEY,
    way INTEGER NOT NULL,
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest BLOB,
    laptop BLOB,
    entries INTEGER,
    known INTEGER,
    waiting INTEGER,
    conflicts INTEGER,
    operation INTEGER,
    problem TEXT
) STRICT;

-- Invitations that nobody has answered yet, and who did. The secret of each stands with the keys, not here.
CREATE TABLE invitation (
    id BLOB PRIMARY KEY,
    person INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    laptop BLOB
) STRICT;

-- Rows that were erased for good; what arrives for them counts for nothing.
CREATE TABLE erased (
    row BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
