-- The seeded data is from the day it was made. Moved by :delta ms, its newest run is minutes old again.
BEGIN;
UPDATE experiments SET creation_time = creation_time + :delta, last_update_time = last_update_time + :delta;
UPDATE runs SET start_time = start_time + :delta, end_time = end_time + :delta, deleted_time = deleted_time + :delta;
UPDATE latest_metrics SET timestamp = timestamp + :delta;
-- The time is part of this table's key. Rows are moved out and back, or neighbours would collide on the way.
CREATE TEMP TABLE moved AS SELECT * FROM metrics;
UPDATE moved SET timestamp = timestamp + :delta;
TRUNCATE metrics;
INSERT INTO metrics SELECT * FROM moved;
-- Trainings carry their time in their name.
UPDATE runs SET name = regexp_replace(name, '\d{8}_\d{4}$', to_char(to_timestamp(start_time / 1000) AT TIME ZONE 'Europe/Madrid', 'YYYYMMDD_HH24MI'))
WHERE name ~ '_\d{8}_\d{4}$';
UPDATE tags SET value = runs.name FROM runs
WHERE tags.run_uuid = runs.run_uuid AND tags.key = 'mlflow.runName' AND tags.value <> runs.name;
COMMIT;
