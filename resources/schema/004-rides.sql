-- Ride-alongs and coaching. Private notes and unfinished debriefs have tables of their own, and with them scopes
-- that no other laptop is given.

CREATE TABLE "ride" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "rep" INTEGER,
    "manager" INTEGER,
    "on" INTEGER,
    "state" TEXT,
    "start_at" INTEGER,
    "start_name" TEXT,
    "start_latitude" REAL,
    "start_longitude" REAL,
    "objective" TEXT,
    "skill" INTEGER,
    "back_minutes" INTEGER,
    "back_from" INTEGER,
    "revision" INTEGER,
    "left_at" INTEGER,
    "back_at" INTEGER,
    "strength" TEXT,
    "improvement_1" TEXT,
    "improvement_2" TEXT,
    "debriefed_on" INTEGER,
    "read_on" INTEGER,
    "acknowledged_on" INTEGER,
    "reply" TEXT,
    "cancel_reason" TEXT,
    "planned_on" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "ride_stop" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "ride" INTEGER,
    "rep" INTEGER,
    "lead" INTEGER,
    "position" INTEGER,
    "minutes" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "goal" TEXT,
    "role" TEXT,
    "leg_minutes" INTEGER,
    "leg_from" INTEGER,
    "result" TEXT,
    "logged" INTEGER,
    "company" TEXT,
    "grade" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "skill" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "key" TEXT,
    "name" TEXT,
    "position" INTEGER,
    "guide_1" TEXT,
    "guide_2" TEXT,
    "guide_3" TEXT,
    "guide_4" TEXT,
    "guide_5" TEXT,
    "retired" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "rating" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "ride" INTEGER,
    "rep" INTEGER,
    "skill" INTEGER,
    "value" INTEGER,
    "on" INTEGER,
    "by" INTEGER,
    "skill_name" TEXT,
    "guide" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "commitment" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "rep" INTEGER,
    "person" INTEGER,
    "what" TEXT,
    "due" INTEGER,
    "state" TEXT,
    "closed_on" INTEGER,
    "ride" INTEGER,
    "made_on" INTEGER,
    "by" INTEGER,
    "lead" INTEGER,
    "comment" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "coaching_note" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "rep" INTEGER,
    "text" TEXT,
    "on" INTEGER,
    "by" INTEGER,
    "lead" INTEGER,
    "ride" INTEGER,
    "skill" INTEGER,
    "read_on" INTEGER,
    "acknowledged_on" INTEGER,
    "reply" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "private_note" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "rep" INTEGER,
    "text" TEXT,
    "on" INTEGER,
    "by" INTEGER,
    "lead" INTEGER,
    "ride" INTEGER,
    "skill" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "work_time" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "person" INTEGER,
    "on" INTEGER,
    "part" TEXT,
    "kind" TEXT,
    "minutes" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "debrief_draft" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "ride" INTEGER,
    "by" INTEGER,
    "text" TEXT,
    "deleted" INTEGER
) STRICT;
