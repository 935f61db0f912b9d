CREATE TABLE checklist (
    id INTEGER PRIMARY KEY,
    stack_id INTEGER NOT NULL REFERENCES stack (id),
    name TEXT NOT NULL,
    UNIQUE (stack_id, name)
);
CREATE TABLE checklist_version (
    hash TEXT PRIMARY KEY,
    source TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE checklist_run (
    id INTEGER PRIMARY KEY,
    checklist_id INTEGER NOT NULL REFERENCES checklist (id),
    period TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    starts_day INTEGER,
    sorted_day INTEGER NOT NULL DEFAULT 0,
    began_ms INTEGER NOT NULL DEFAULT 0,
    changed_ms INTEGER NOT NULL DEFAULT 0,
    last_actor TEXT NOT NULL DEFAULT '',
    items INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    not_applicable INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    completed_ms INTEGER,
    signed_ms INTEGER,
    events INTEGER NOT NULL DEFAULT 0,
    has_evidence INTEGER NOT NULL DEFAULT 0,
    UNIQUE (checklist_id, period)
);
CREATE INDEX checklist_run_by_day ON checklist_run (checklist_id, sorted_day);
CREATE INDEX checklist_run_undated ON checklist_run (checklist_id) WHERE starts_day IS NULL AND completed_ms IS NULL;
CREATE TABLE checklist_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    run_id INTEGER NOT NULL REFERENCES checklist_run (id),
    turn INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    actor TEXT NOT NULL,
    text TEXT NOT NULL,
    details TEXT
);
CREATE INDEX checklist_event_by_run ON checklist_event (run_id, turn, at_ms, uid);
CREATE VIRTUAL TABLE checklist_words USING fts5 (
    words, content = '', detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
