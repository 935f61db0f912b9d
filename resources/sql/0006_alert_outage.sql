-- What was known of the training when the alert was decided: another process may deliver it.
ALTER TABLE alert ADD COLUMN outage TEXT NOT NULL DEFAULT '';
