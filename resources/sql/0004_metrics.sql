CREATE TABLE metric (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    name TEXT NOT NULL,
    watermark_ms INTEGER NOT NULL DEFAULT 0,
    open TEXT NOT NULL DEFAULT '[]',
    resume TEXT NOT NULL DEFAULT '',
    reached_ms INTEGER,
    trouble TEXT NOT NULL DEFAULT '',
    UNIQUE (stack_id, name)
);
CREATE TABLE metric_source (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    uid TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (stack_id, uid)
);
CREATE TABLE metric_sample (
    metric_id INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    value REAL,
    no_number INTEGER NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (metric_id, minute, ms, source_id)
) WITHOUT ROWID;
CREATE INDEX metric_sample_by_source ON metric_sample (source_id) WHERE source_id > 0;
CREATE TABLE metric_rollup (
    metric_id INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    first_ms INTEGER,
    last_ms INTEGER,
    minimum REAL,
    maximum REAL,
    sum REAL,
    last_value REAL,
    count INTEGER NOT NULL,
    no_numbers INTEGER NOT NULL,
    PRIMARY KEY (metric_id, tier, minute)
) WITHOUT ROWID;
CREATE TABLE metric_floor (
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    tier INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    PRIMARY KEY (metric_id, tier)
) WITHOUT ROWID;
CREATE TABLE metric_contact (
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    from_ms INTEGER NOT NULL,
    state INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (metric_id, from_ms, state)
) WITHOUT ROWID;
CREATE TABLE metric_baseline (
    metric_id INTEGER PRIMARY KEY REFERENCES metric (id),
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    actor TEXT NOT NULL
);
