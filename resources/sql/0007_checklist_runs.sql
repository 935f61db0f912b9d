-- Who signed a run off is not who answered last.
ALTER TABLE checklist_run ADD COLUMN signed_by TEXT NOT NULL DEFAULT '';
UPDATE checklist_run SET signed_by = coalesce((SELECT actor FROM checklist_event
    WHERE run_id = checklist_run.id AND kind = 'sign-off' ORDER BY turn, at_ms, uid LIMIT 1), '')
    WHERE signed_ms IS NOT NULL;
-- A run is judged by the rule and the grace that it began with.
ALTER TABLE checklist_run ADD COLUMN due_ms INTEGER;
ALTER TABLE checklist_run ADD COLUMN overdue_ms INTEGER;
-- What is open is found however old it is.
CREATE INDEX checklist_run_open ON checklist_run (checklist_id, sorted_day) WHERE completed_ms IS NULL;
-- Each machine says when it began to expect a list, and all of them are kept when histories meet.
UPDATE checklist_event SET uid = uid || ':' || at_ms WHERE kind = 'expect';
