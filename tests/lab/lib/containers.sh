# shellcheck shell=bash disable=SC2154
# The containers, by the names that the document gives them.

# shellcheck disable=SC2034
containers=(chocolate_factory_postgres chocolate_factory_storage chocolate_factory_mlops conche_lab_mlops3 chocolate_factory_brain)

# In the order of the variables they become: loopback ports outside the range from which outgoing connections are given theirs.
pick_ports() {
    python3 - <<'PY'
import random, socket
held = []
for name in ("POSTGRES", "INFLUX", "INFLUX_RPC", "MLFLOW", "MLFLOW3", "API", "INFLUX2"):
    while True:
        taken = socket.socket()
        try:
            taken.bind(("127.0.0.1", random.randrange(20000, 32000)))
        except OSError:
            continue
        held.append(taken)
        print(f"port_{name}={taken.getsockname()[1]}")
        break
PY
}

new_password() { head -c 32 /dev/urandom | sha256sum | cut -c1-24; }

# A state of its own for this up: ports, passwords, empty data folders.
new_state() {
    discard "$state"
    mkdir -p "$state"/{secrets,postgres,influxdb,artifacts,artifacts3,scripts}
    chmod 700 "$state/secrets"
    pick_ports >"$state/ports"
    (umask 077 && new_password >"$state/secrets/postgres" && new_password >"$state/secrets/influxdb")
    cp "$here"/brain.py "$here"/mlflow_rest.py "$state/scripts/"
    load_state
}

load_state() {
    # shellcheck source=/dev/null
    . "$state/ports"
    password=$(cat "$state/secrets/postgres")
}

# start_container NAME [docker run options] -- COMMAND...
start_container() {
    local -a options=()
    local name=$1
    shift
    while [ "$1" != -- ]; do options+=("$1"); shift; done
    shift
    lab_docker run --detach --name "$name" --hostname "${name##*_}" --label conche.lab="$LAB_ID" --network host --init \
        --security-opt apparmor=unconfined --env TZ=Europe/Madrid --log-opt max-size=10m \
        --health-interval 3s --health-timeout 10s --health-retries 3 "${options[@]}" "$image" "$@" >/dev/null ||
        die "$name could not be started"
}

start_postgres() {
    start_container chocolate_factory_postgres \
        --volume "$state/postgres:/var/lib/postgresql/data" --shm-size 128m \
        --env POSTGRES_USER=mlflow --env POSTGRES_DB=mlflow --env POSTGRES_PASSWORD="$password" --env PGPORT="$port_POSTGRES" \
        --health-cmd 'pg_isready -q -U mlflow -d mlflow' -- \
        setpriv --reuid=postgres --regid=postgres --init-groups postgres -D /var/lib/postgresql/data -p "$port_POSTGRES" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=/var/run/postgresql -c fsync=off
    wait_for_postgres
}

wait_for_postgres() {
    until_true 60 $$ lab_docker exec chocolate_factory_postgres pg_isready -q -U postgres -d postgres || die "PostgreSQL does not start"
}

psql_in() { lab_docker exec -i chocolate_factory_postgres psql -X -q -v ON_ERROR_STOP=1 -U postgres -d "$@"; }

start_storage() {
    start_container chocolate_factory_storage --volume "$state/influxdb:/var/lib/influxdb2" \
        --env INFLUXDB_META_DIR=/var/lib/influxdb2/meta --env INFLUXDB_DATA_DIR=/var/lib/influxdb2/data --env INFLUXDB_DATA_WAL_DIR=/var/lib/influxdb2/wal \
        --env INFLUXDB_HTTP_BIND_ADDRESS="127.0.0.1:$port_INFLUX" --env INFLUXDB_BIND_ADDRESS="127.0.0.1:$port_INFLUX_RPC" \
        --env INFLUXDB_HTTP_AUTH_ENABLED=true --env INFLUXDB_MONITOR_STORE_ENABLED=false --env INFLUXDB_REPORTING_DISABLED=true \
        --env INFLUXDB_HTTP_LOG_ENABLED=false --env INFLUXDB_DATA_QUERY_LOG_ENABLED=false \
        --health-cmd "curl -fsS -o /dev/null http://127.0.0.1:$port_INFLUX/ping" -- influxd
}

# The URI stands in the command, password and all, as it does in the stack that is looked after.
start_mlflow() {
    start_container chocolate_factory_mlops --volume "$venv:/opt/mlflow-$LAB_MLFLOW:ro" --volume "$state/artifacts:/mlflow/artifacts" \
        --env PATH="/opt/mlflow-$LAB_MLFLOW/bin:/usr/local/bin:/usr/bin:/bin" \
        --health-cmd "curl -fsS -o /dev/null http://127.0.0.1:$port_MLFLOW/version" -- \
        sh -c "mlflow server --backend-store-uri postgresql://mlflow:$password@127.0.0.1:$port_POSTGRES/mlflow --default-artifact-root /mlflow/artifacts --host 127.0.0.1 --port $port_MLFLOW --workers 1 --gunicorn-opts '--threads 8'"
}

start_mlflow3() {
    start_container conche_lab_mlops3 --volume "$venv3:/opt/mlflow-$LAB_MLFLOW3:ro" --volume "$state/artifacts3:/mlflow/artifacts" \
        --env PATH="/opt/mlflow-$LAB_MLFLOW3/bin:/usr/local/bin:/usr/bin:/bin" --env MLFLOW_DISABLE_TELEMETRY=true --env MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false \
        --health-cmd "curl -fsS -o /dev/null http://127.0.0.1:$port_MLFLOW3/version" -- \
        sh -c "mlflow server --backend-store-uri postgresql+psycopg2://mlflow:$password@127.0.0.1:$port_POSTGRES/mlflow3 --default-artifact-root /mlflow/artifacts --host 127.0.0.1 --port $port_MLFLOW3 --workers 1"
}

start_brain() {
    start_container chocolate_factory_brain --volume "$state/scripts:/lab:ro" --volume "$state/artifacts:/mlflow/artifacts" \
        --volume "$state/secrets/influxdb:/run/secrets/influxdb:ro" \
        --env BRAIN_PORT="$port_API" --env MLFLOW_URL="http://127.0.0.1:$port_MLFLOW" --env INFLUXDB_URL="http://127.0.0.1:$port_INFLUX" \
        --env INFLUXDB_DATABASE=energy_data --env INFLUXDB_USER=conche --env INFLUXDB_PASSWORD_FILE=/run/secrets/influxdb \
        --health-cmd "curl -fsS -o /dev/null http://127.0.0.1:$port_API/health" -- python3 /lab/brain.py
}

# The InfluxDB of the document, where somebody has brought its image as a file: no registry is asked for it.
start_influxdb2() {
    [ -n "${CONCHE_LAB_INFLUXDB2_IMAGE:-}" ] || return 0
    local name
    name=$(lab_docker load --quiet --input "$CONCHE_LAB_INFLUXDB2_IMAGE" | sed -n 's/^Loaded image[^:]*: //p' | head -n 1)
    [ -n "$name" ] || die "$CONCHE_LAB_INFLUXDB2_IMAGE holds no image"
    (umask 077 && new_password >"$state/secrets/influxdb2")
    mkdir -p "$state/influxdb2"
    lab_docker run --detach --name conche_lab_influxdb2 --label conche.lab="$LAB_ID" --network host --security-opt apparmor=unconfined \
        --volume "$state/influxdb2:/var/lib/influxdb2" --env INFLUXD_HTTP_BIND_ADDRESS="127.0.0.1:$port_INFLUX2" \
        --env DOCKER_INFLUXDB_INIT_MODE=setup --env DOCKER_INFLUXDB_INIT_USERNAME=conche \
        --env DOCKER_INFLUXDB_INIT_PASSWORD="$(cat "$state/secrets/influxdb2")" --env DOCKER_INFLUXDB_INIT_ADMIN_TOKEN="$(cat "$state/secrets/influxdb2")" \
        --env DOCKER_INFLUXDB_INIT_ORG=chocolate_factory --env DOCKER_INFLUXDB_INIT_BUCKET=energy_data \
        "$name" >/dev/null || die "conche_lab_influxdb2 could not be started"
}

# Brings each container that is there back to running, whatever was done to it.
mend_container() {
    local found
    found=$(lab_docker inspect --format '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}' "$1" 2>/dev/null) || return 1
    case $found in
        paused*) say "$1 was paused"; lab_docker unpause "$1" >/dev/null ;;
        "running unhealthy") say "$1 was unhealthy"; lab_docker restart --time 2 "$1" >/dev/null ;;
        running*) ;;
        *) say "$1 was $found"; lab_docker start "$1" >/dev/null ;;
    esac
}
