-- The first book. Every table of an entity: a number of this laptop, the id of all laptops, the entry of the log
-- that made the row (none for a row that was only mentioned so far), and its fields, each free to be absent.
-- Dates are days since 1970-01-01, instants milliseconds, money minor units, links numbers of this laptop.

CREATE TABLE "lead" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "reference" TEXT,
    "company" TEXT,
    "contact" TEXT,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "website" TEXT,
    "street" TEXT,
    "city" TEXT,
    "region" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "industry" TEXT,
    "employees" INTEGER,
    "annual_revenue" INTEGER,
    "territory" TEXT,
    "need" TEXT,
    "budget" TEXT,
    "budget_amount" INTEGER,
    "awareness" TEXT,
    "source" TEXT,
    "campaign" TEXT,
    "received_on" INTEGER,
    "owner" INTEGER,
    "stage" INTEGER,
    "product" TEXT,
    "value" INTEGER,
    "close_on" INTEGER,
    "closed_on" INTEGER,
    "lost_reason" TEXT,
    "category" TEXT,
    "tags" TEXT,
    "notes" TEXT,
    "override_grade" INTEGER,
    "override_reason" TEXT,
    "override_until" INTEGER,
    "closed_grade" INTEGER,
    "closed_score" REAL,
    "intake" INTEGER,
    "intake_reason" TEXT,
    "best_account" INTEGER,
    "merged_into" INTEGER,
    "created_on" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "person" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "name" TEXT,
    "initials" TEXT,
    "email" TEXT,
    "role" TEXT,
    "manager" INTEGER,
    "territory" TEXT,
    "office" TEXT,
    "hired_on" INTEGER,
    "hourly_cost" INTEGER,
    "capacity" INTEGER,
    "active" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "process" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "name" TEXT,
    "position" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "stage" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "process" INTEGER,
    "name" TEXT,
    "type" TEXT,
    "position" INTEGER,
    "probability" REAL,
    "idle_days" INTEGER,
    "criteria" TEXT,
    "key" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "activity" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "person" INTEGER,
    "kind" INTEGER,
    "on" INTEGER,
    "time" INTEGER,
    "minutes" INTEGER,
    "outcome" TEXT,
    "role" TEXT,
    "grade" INTEGER,
    "off_policy" INTEGER,
    "queue_jump" INTEGER,
    "note" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "step" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "kind" INTEGER,
    "due" INTEGER,
    "time" INTEGER,
    "note" TEXT,
    "state" INTEGER,
    "done_on" INTEGER,
    "reason" TEXT,
    "person" INTEGER,
    "created_on" INTEGER,
    "first_due" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "move" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "from_stage" INTEGER,
    "to_stage" INTEGER,
    "on" INTEGER,
    "by" INTEGER,
    "reason" TEXT,
    "criteria" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "sale" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "on" INTEGER,
    "amount" INTEGER,
    "margin" INTEGER,
    "support_cost" INTEGER,
    "product" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "cost" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "source" TEXT,
    "month" INTEGER,
    "amount" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "quota" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "person" INTEGER,
    "period" TEXT,
    "amount" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "contact" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "name" TEXT,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "buying_role" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "custom_field" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "key" TEXT,
    "label" TEXT,
    "type" TEXT,
    "choices" TEXT,
    "position" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "custom_value" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "field" INTEGER,
    "text" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "model" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "version" INTEGER,
    "name" TEXT,
    "body" TEXT,
    "published_at" INTEGER,
    "by" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "policy" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "person" INTEGER,
    "from" INTEGER,
    "goal_a" REAL,
    "goal_b" REAL,
    "goal_c" REAL,
    "slack" REAL,
    "limit_de" REAL,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "release" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "person" INTEGER,
    "on" INTEGER,
    "until" INTEGER,
    "reason" TEXT,
    "by" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "view" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "name" TEXT,
    "filter" TEXT,
    "sort" TEXT,
    "columns" TEXT,
    "position" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "setting" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "key" TEXT,
    "text" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "kind" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "key" TEXT,
    "label" TEXT,
    "minutes" INTEGER,
    "position" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "import_run" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "file" TEXT,
    "kind" TEXT,
    "at" INTEGER,
    "op" INTEGER,
    "rows" INTEGER,
    "created" INTEGER,
    "updated" INTEGER,
    "rejected" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE INDEX activity_lead ON activity(lead);
CREATE INDEX step_lead ON step(lead);
CREATE INDEX move_lead ON move(lead);
CREATE INDEX sale_lead ON sale(lead);

-- Full text of the notes: twice the number of a lead, or twice the number of an activity and one.
CREATE VIRTUAL TABLE note_text USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');

-- What the book knows of itself on this laptop. Never exchanged.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT,
    revoked INTEGER
) STRICT;

-- One linear history: of one device, in one scope, for ever.
CREATE TABLE stream (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    device INTEGER NOT NULL,
    scope TEXT NOT NULL,
    mine INTEGER NOT NULL,
    head_seq INTEGER NOT NULL,
    head_hash BLOB NOT NULL
) STRICT;

-- One action in one scope. prev is the hash of the entry before it in its stream; hash covers all of it.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    op INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    operation INTEGER,
    UNIQUE (stream, seq)
) STRICT;

-- From a row to the entries that set its fields; the one that made it stands in the row.
CREATE TABLE touch (
    entity INTEGER NOT NULL,
    row INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (entity, row, entry)
) STRICT, WITHOUT ROWID;

-- The stamp of each field that was set after its row was made; before that the stamp of the making entry holds.
CREATE TABLE stamp (
    entity INTEGER NOT NULL,
    row INTEGER NOT NULL,
    field INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (entity, row, field)
) STRICT, WITHOUT ROWID;

-- What a person did on this laptop, and how to take it back. state: 1 done, 2 undone, 3 past redoing.
CREATE TABLE operation (
    number INTEGER PRIMARY KEY,
    op INTEGER NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    person INTEGER,
    state INTEGER NOT NULL
) STRICT;

-- The values before and after, for undo and the audit trail.
CREATE TABLE operation_part (
    entry INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX operation_part_operation ON operation_part(operation);

-- Every change of a grade, written by the commit that caused it. Derived, so never exchanged.
CREATE TABLE grade_change (
    number INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_grade INTEGER NOT NULL,
    to_grade INTEGER NOT NULL,
    score REAL,
    model INTEGER NOT NULL,
    why TEXT
) STRICT;
CREATE INDEX grade_change_lead ON grade_change(lead);
