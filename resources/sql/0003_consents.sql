CREATE TABLE consent (
    hash TEXT PRIMARY KEY,
    stack TEXT NOT NULL,
    given_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE secret_origin (
    reference TEXT NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (reference, origin)
) WITHOUT ROWID;
