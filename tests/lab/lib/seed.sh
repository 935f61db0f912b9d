# shellcheck shell=bash disable=SC2154
# The lab's data. What MLflow holds is made once by its own servers, kept, and moved in time at each `up`; what
# InfluxDB holds is quick to write and written at each `up`.

build_seed() {
    [ -d "$seed" ] && return
    say "making the data (once)"
    new_state
    new_cluster
    start_postgres
    for database in mlflow mlflow3; do
        psql_in postgres -c "CREATE DATABASE $database OWNER mlflow"
    done
    start_mlflow
    start_mlflow3
    local url="http://127.0.0.1:$port_MLFLOW" url3="http://127.0.0.1:$port_MLFLOW3"
    wait_for_mlflow "$url"
    wait_for_mlflow "$url3"
    date +%s >"$state/seeded_at"
    python3 "$here/seed/mlflow_runs.py" all "$url" "$state/artifacts" & local two=$!
    python3 "$here/seed/mlflow_runs.py" all "$url3" "$state/artifacts3" & local three=$!
    wait "$two" || die "MLflow $LAB_MLFLOW could not be filled"
    wait "$three" || die "MLflow $LAB_MLFLOW3 could not be filled"
    for database in mlflow mlflow3; do
        psql_in "$database" -v prefix=paging -v copies=1999 <"$here/seed/paging.sql"
        psql_in "$database" -c 'VACUUM ANALYZE'
    done
    lab_docker rm -f chocolate_factory_mlops conche_lab_mlops3 >/dev/null
    lab_docker stop --time 60 chocolate_factory_postgres >/dev/null
    lab_docker rm -f chocolate_factory_postgres >/dev/null
    local tmp
    tmp=$(scratch)
    cp -a "$state"/{postgres,artifacts,artifacts3,seeded_at} "$tmp/"
    mv "$tmp" "$seed"
}

new_cluster() {
    lab_docker run --rm --network none --security-opt apparmor=unconfined --volume "$state/postgres:/var/lib/postgresql/data" "$image" sh -ec '
        chown postgres:postgres /var/lib/postgresql/data
        exec setpriv --reuid=postgres --regid=postgres --init-groups initdb -D /var/lib/postgresql/data \
            -E UTF8 --locale=C.UTF-8 --auth-local=trust --auth-host=scram-sha-256 --no-sync' >"$LAB_DIR/initdb.log" 2>&1 ||
        die "initdb failed: $(tail -n 2 "$LAB_DIR/initdb.log")"
    start_postgres
    psql_in postgres -c "CREATE ROLE mlflow SUPERUSER LOGIN PASSWORD '$password'"
    lab_docker rm -f chocolate_factory_postgres >/dev/null
}

wait_for_mlflow() {
    until_true 120 $$ python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1] + "/version", timeout=2)' "$1" 2>/dev/null ||
        die "the MLflow at $1 does not start: see 'lab docker logs'"
}

restore_seed() {
    for part in postgres artifacts artifacts3; do cp -a --reflink=auto "$seed/$part/." "$state/$part/"; done
}

# The copied cluster knows an older password and an older day.
move_seed_to_now() {
    psql_in postgres -c "ALTER ROLE mlflow PASSWORD '$password'"
    local delta=$((($(date +%s) - $(cat "$seed/seeded_at")) * 1000))
    for database in mlflow mlflow3; do
        psql_in "$database" -v delta="$delta" <"$here/seed/move_to_now.sql"
    done
}

write_points() {
    python3 "$here/seed/influxdb_points.py" "http://127.0.0.1:$port_INFLUX" energy_data conche "$state/secrets/influxdb" "$@"
}

# A test may have told the stand-in to fail.
train_as_usual() {
    lab_docker exec chocolate_factory_brain curl -fsS -X PUT -d '{"train":"ok"}' "http://127.0.0.1:$port_API/lab/mode"
}

# A lab that has been up for hours gets a new training, or its newest run would be old.
add_recent_runs() {
    python3 "$here/seed/mlflow_runs.py" recent "http://127.0.0.1:$port_MLFLOW" "$state/artifacts" 15 &&
        python3 "$here/seed/mlflow_runs.py" recent "http://127.0.0.1:$port_MLFLOW3" "$state/artifacts3" 15
}
