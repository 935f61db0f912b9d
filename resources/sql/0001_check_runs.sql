CREATE TABLE stack (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE check_name (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    name TEXT NOT NULL,
    UNIQUE (stack_id, name)
);
CREATE TABLE check_run (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    started_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    score_of INTEGER NOT NULL,
    ran INTEGER NOT NULL,
    coverage_of INTEGER NOT NULL
);
CREATE INDEX check_run_by_time ON check_run (stack_id, started_ms);
CREATE TABLE check_result (
    run_id INTEGER NOT NULL REFERENCES check_run (id) ON DELETE CASCADE,
    check_id INTEGER NOT NULL REFERENCES check_name (id),
    verdict INTEGER NOT NULL,
    latency_ms INTEGER NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (run_id, check_id)
) WITHOUT ROWID;
