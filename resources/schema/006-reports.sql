-- Reports: each pack of a week as it stood when the week was over, the words that a manager opens one with, and how
-- the columns of a kind of file were matched before.

CREATE TABLE "report_snapshot" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "week" INTEGER,
    "pack" TEXT,
    "taken_on" INTEGER,
    "laptop" TEXT,
    "report" TEXT,
    "opening" TEXT,
    "deleted" INTEGER
) STRICT;

CREATE TABLE "saved_mapping" (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    made INTEGER,
    "name" TEXT,
    "table" TEXT,
    "headers" TEXT,
    "mapping" TEXT,
    "used_on" INTEGER,
    "deleted" INTEGER
) STRICT;
