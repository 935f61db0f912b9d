# shellcheck shell=bash disable=SC2154
# What the verbs do.

one_at_a_time() {
    mkdir -p "$LAB_DIR"
    chown "$LAB_OWNER" "$LAB_DIR"
    exec 9>"$LAB_DIR/lock"
    flock -w 1800 9 || die "another lab command holds $LAB_DIR/lock"
}

need_programs() {
    for program in python3 dpkg-deb apt-get flock setsid; do
        command -v "$program" >/dev/null || cannot_run_here "$program is missing"
    done
}

verb_up() {
    need_programs
    one_at_a_time
    trap 'jobs -p | xargs -r kill 2>/dev/null' EXIT
    trap 'exit 130' INT TERM
    if [ -f "$LAB_DIR/env" ] && same_lab && engine_whole; then
        load_state
        if mend; then
            say "up"
            return
        fi
        say "mending was not enough: starting anew"
    fi
    fresh_up
    say "up: $LAB_DIR/stack.toml and $LAB_DIR/stack-mlflow3.toml"
}

# Whether what is up was started from these very files.
lab_key() { key "$seed_key" "$image" "$here/brain.py" "$here/lib/containers.sh" "${CONCHE_LAB_INFLUXDB2_IMAGE:-}"; }
same_lab() { [ "$(cat "$state/lab_key" 2>/dev/null)" = "$(lab_key)" ]; }

fresh_up() {
    take_down
    for half in "$cache"/unfinished.*; do
        [ ! -e "$half" ] || python3 "$here/lib/sweep.py" evict "$half"
        discard "$half"
    done
    build_all
    start_engine_or_renew
    build_seed
    new_state
    # MLflow takes seconds to import itself, and only then asks for its database: that is there by then.
    start_mlflow
    start_mlflow3
    start_storage
    start_brain
    restore_seed
    start_postgres
    move_seed_to_now
    start_influxdb2
    until_true 30 $$ write_points first 2>/dev/null || die "InfluxDB could not be filled: see 'lab docker logs chocolate_factory_storage'"
    write_files
    lab_status --wait 90 >/dev/null || { lab_status >&2; die "not everything came up"; }
    lab_key >"$state/lab_key"
    publish
    drop_old_caches
}

# What other pins made; nothing runs from it.
drop_old_caches() {
    for cached in "$cache"/*; do
        case $cached in
            "$engine_bin" | "$root" | "$venv" | "$venv3" | "$seed") ;;
            *) discard "$cached" ;;
        esac
    done
    lab_docker image ls --format '{{.Repository}}:{{.Tag}}' conche-lab | grep -vxF "$image" | xargs -r "$engine_bin/usr/bin/docker" --host "unix://$socket" image rm >/dev/null || true
}

# An engine whose folder was damaged when it was killed is given a new one: everything in it can be made again.
start_engine_or_renew() {
    if ! { start_engine && clear_containers && import_image; }; then
        say "the engine's folder is damaged: making it anew"
        stop_engine
        discard "$engine"
        start_engine || die "the engine does not start: $engine/dockerd.log"
        import_image
    fi
}

clear_containers() {
    local ids
    ids=$(lab_docker ps --all --quiet) || return 1
    # shellcheck disable=SC2086
    [ -z "$ids" ] || lab_docker rm -f $ids >/dev/null
}

mend() {
    for name in "${containers[@]}"; do mend_container "$name" || return 1; done
    until_true 20 $$ write_points 2>/dev/null || return 1
    lab_status --wait 45 >/dev/null || return 1
    { add_recent_runs && train_as_usual; } >/dev/null 2>&1
}

take_down() {
    rm -f "$LAB_DIR"/{env,stack.toml,stack-mlflow3.toml}
    stop_engine
    discard "$state"
}

verb_down() {
    [ -d "$LAB_DIR" ] || { say "down (there is nothing)"; return; }
    one_at_a_time
    take_down
    say "down"
}

verb_clean() {
    verb_down
    discard "$engine" "$cache"
    rm -f "$LAB_DIR"/{lock,*.log}
    rmdir --ignore-fail-on-non-empty "$LAB_DIR" 2>/dev/null || true
    say "clean"
}

verb_status() { lab_status; }

lab_status() { python3 "$here/lib/status.py" "$LAB_DIR" "$@"; }

# What tests read.
write_files() {
    cat >"$state/env" <<ENV
LAB_DIR=$LAB_DIR
LAB_DOCKER=$engine_bin/usr/bin/docker
LAB_DOCKER_HOST=unix://$socket
LAB_API_URL=http://127.0.0.1:$port_API
LAB_MLFLOW_URL=http://127.0.0.1:$port_MLFLOW
LAB_MLFLOW3_URL=http://127.0.0.1:$port_MLFLOW3
LAB_INFLUX_URL=http://127.0.0.1:$port_INFLUX
LAB_INFLUX_DATABASE=energy_data
LAB_INFLUX_USER=conche
LAB_INFLUX_CREDENTIAL=$state/secrets/influxdb
LAB_POSTGRES_PORT=$port_POSTGRES
LAB_POSTGRES_CREDENTIAL=$state/secrets/postgres
LAB_MLFLOW_HEAD=$LAB_MLFLOW_HEAD
LAB_MLFLOW3_HEAD=$LAB_MLFLOW3_HEAD
LAB_STACK=$LAB_DIR/stack.toml
LAB_STACK3=$LAB_DIR/stack-mlflow3.toml
ENV
    if [ -f "$state/secrets/influxdb2" ]; then
        printf 'LAB_INFLUX2_URL=http://127.0.0.1:%s\nLAB_INFLUX2_CREDENTIAL=%s\n' "$port_INFLUX2" "$state/secrets/influxdb2" >>"$state/env"
    fi
    python3 "$here/lib/stack_files.py" "$repo/resources/stacks/chocolate-factory.toml" "$state/env"
    chown -R "$LAB_OWNER" "$state/secrets"
    chown "$LAB_OWNER" "$LAB_DIR"/stack.toml "$LAB_DIR"/stack-mlflow3.toml "$state/env"
}

# Where this file is, everything is.
publish() { cp -p "$state/env" "$LAB_DIR/env"; }
