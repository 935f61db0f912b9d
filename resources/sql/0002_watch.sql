ALTER TABLE check_result ADD COLUMN fault TEXT;
ALTER TABLE check_result ADD COLUMN symptoms TEXT;
CREATE TABLE observation_name (
    id INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES check_name (id),
    name TEXT NOT NULL,
    UNIQUE (check_id, name)
);
CREATE TABLE observation (
    name_id INTEGER NOT NULL REFERENCES observation_name (id),
    at_ms INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (name_id, at_ms)
) WITHOUT ROWID;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor TEXT NOT NULL,
    text TEXT NOT NULL,
    details TEXT
);
CREATE INDEX journal_by_time ON journal (stack_id, at_ms);
CREATE INDEX journal_by_kind ON journal (stack_id, kind, at_ms);
CREATE TABLE subject (
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    hard INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    ring TEXT NOT NULL,
    flaps INTEGER NOT NULL,
    alerted_ms INTEGER,
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (stack_id, name)
) WITHOUT ROWID;
CREATE TABLE quieting (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    subject TEXT NOT NULL,
    kind INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    ended_ms INTEGER
);
CREATE INDEX quieting_by_stack ON quieting (stack_id, ended_ms);
CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    is_over INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    summary TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    not_before_ms INTEGER NOT NULL
);
CREATE TABLE delivery (
    alert_id INTEGER NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_ms INTEGER NOT NULL,
    claimed_until_ms INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (alert_id, channel)
) WITHOUT ROWID;
CREATE INDEX delivery_by_state ON delivery (state, next_ms);
CREATE TABLE promise (
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    keeper TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    PRIMARY KEY (stack_id, keeper)
) WITHOUT ROWID;
