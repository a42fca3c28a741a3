-- Follow-up and focus: hand-offs with their answers, the did-you-buy audit, cadences, and what was said at intake.

CREATE TABLE "handoff" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "giver" INTEGER,
    "taker" INTEGER,
    "offered_on" INTEGER,
    "offered_time" INTEGER,
    "request" TEXT,
    "state" INTEGER,
    "answered_on" INTEGER,
    "answered_time" INTEGER,
    "answered_by" INTEGER,
    "reason" TEXT,
    "ended_on" INTEGER,
    "end_reason" TEXT,
    "comment" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "buy_audit" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "on" INTEGER,
    "months" INTEGER,
    "answer" INTEGER,
    "bought_from" TEXT,
    "note" TEXT,
    "by" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "cadence" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "grade" INTEGER,
    "stage" INTEGER,
    "steps" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "intake_event" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "on" INTEGER,
    "by" INTEGER,
    "what" INTEGER,
    "text" TEXT,
    "until" INTEGER,
    "deleted" INTEGER
) STRICT;
