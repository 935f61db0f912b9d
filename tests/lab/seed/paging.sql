-- :copies copies of the run `:prefix_0000`, in MLflow's own tables: by REST they would take minutes. Whatever columns
-- a version of the schema has are copied as they are; only what makes a run itself is replaced.
BEGIN;

CREATE TEMP TABLE copies AS
SELECT n, md5(:'prefix' || ' ' || n) AS id, :'prefix' || '_' || lpad(n::text, 4, '0') AS name, run_uuid AS source, start_time - n * 60000 AS start_time
FROM runs, generate_series(1, :copies) AS n
WHERE runs.name = :'prefix' || '_0000';

INSERT INTO runs
SELECT (jsonb_populate_record(r, jsonb_build_object('run_uuid', c.id, 'name', c.name, 'start_time', c.start_time, 'end_time', c.start_time + 4000,
    'artifact_uri', replace(r.artifact_uri, r.run_uuid, c.id)))).*
FROM runs r JOIN copies c ON r.run_uuid = c.source;

INSERT INTO metrics
SELECT (jsonb_populate_record(m, jsonb_build_object('run_uuid', c.id, 'value', 0.5 + c.n / 5000.0, 'timestamp', c.start_time))).*
FROM metrics m JOIN copies c ON m.run_uuid = c.source;

INSERT INTO latest_metrics
SELECT (jsonb_populate_record(m, jsonb_build_object('run_uuid', c.id, 'value', 0.5 + c.n / 5000.0, 'timestamp', c.start_time))).*
FROM latest_metrics m JOIN copies c ON m.run_uuid = c.source;

INSERT INTO params
SELECT (jsonb_populate_record(p, jsonb_build_object('run_uuid', c.id, 'value', CASE p.key WHEN 'number' THEN c.n::text ELSE p.value END))).*
FROM params p JOIN copies c ON p.run_uuid = c.source;

INSERT INTO tags
SELECT (jsonb_populate_record(t, jsonb_build_object('run_uuid', c.id, 'value', CASE t.key WHEN 'mlflow.runName' THEN c.name ELSE t.value END))).*
FROM tags t JOIN copies c ON t.run_uuid = c.source;

COMMIT;
