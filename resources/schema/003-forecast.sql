-- Sources and forecast: costs of campaigns, expected closes that moved, what people say against the forecast, and
-- the forecast of each week as it stood.

ALTER TABLE "cost" ADD COLUMN "campaign" TEXT;

CREATE TABLE "close_move" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "lead" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "on" INTEGER,
    "by" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "forecast_override" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "person" INTEGER,
    "period" TEXT,
    "before" INTEGER,
    "amount" INTEGER,
    "reason" TEXT,
    "on" INTEGER,
    "by" INTEGER,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "forecast_snapshot" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "week" INTEGER,
    "person" INTEGER,
    "period" TEXT,
    "taken_on" INTEGER,
    "won" INTEGER,
    "weighted" INTEGER,
    "commit" INTEGER,
    "best_case" INTEGER,
    "pipeline" INTEGER,
    "p10" INTEGER,
    "p50" INTEGER,
    "p90" INTEGER,
    "expected" INTEGER,
    "quota" INTEGER,
    "deleted" INTEGER
) STRICT;
