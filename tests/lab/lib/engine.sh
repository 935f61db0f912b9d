# shellcheck shell=bash disable=SC2154
# A Docker engine of the lab's own, from Debian's packages, unpacked and never installed.

fetch_engine() {
    [ -d "$engine_bin" ] && return
    say "fetching the engine"
    local tmp
    tmp=$(scratch)
    # shellcheck disable=SC2086
    (cd "$tmp" && apt-get -qq -o APT::Sandbox::User=root download $LAB_ENGINE_PACKAGES) || die "the engine's packages could not be downloaded"
    for deb in "$tmp"/*.deb; do dpkg-deb -x "$deb" "$tmp"; done
    rm "$tmp"/*.deb
    chmod 755 "$tmp"
    mv "$tmp" "$engine_bin"
}

need_package_lists() {
    apt-cache show docker.io >/dev/null 2>&1 || apt-get -qq update || die "apt-get update failed"
}

# The machine's own docker settings (host, context, configuration file) must not reach the lab's client.
lab_docker() {
    [ -x "$engine_bin/usr/bin/docker" ] || die "the lab has no engine yet: run 'lab up'"
    env -u DOCKER_HOST -u DOCKER_CONTEXT -u DOCKER_TLS_VERIFY -u DOCKER_CERT_PATH DOCKER_CONFIG="$LAB_DIR/no-config" \
        "$engine_bin/usr/bin/docker" --host "unix://$socket" "$@"
}

engine_answers() { [ -S "$socket" ] && timeout 10 "$engine_bin/usr/bin/docker" --host "unix://$socket" version >/dev/null 2>&1; }

engine_whole() { python3 "$here/lib/sweep.py" alive "$LAB_ID" && engine_answers; }

# in_engine LOG PROGRAM ARG... : a daemon with the engine's programs and libraries first, its own session, our lock closed.
in_engine() {
    local log=$1
    shift
    local triplet
    triplet=$(uname -m)-linux-gnu
    PATH=$engine_bin/usr/sbin:$engine_bin/usr/bin:$PATH LD_LIBRARY_PATH=$engine_bin/usr/lib/$triplet:$engine_bin/lib/$triplet \
        setsid "$@" >>"$log" 2>&1 </dev/null 9>&- &
    daemon=$!
    disown
}

start_engine() {
    local kept=
    [ -r "$engine/driver" ] && kept=$(cat "$engine/driver")
    for driver in ${kept:-overlay2 vfs}; do
        if try_engine "$driver"; then
            echo "$driver" >"$engine/driver"
            return
        fi
        say "the engine does not start with $driver: $(tail -n 1 "$engine/dockerd.log")"
        stop_engine
    done
    return 1
}

try_engine() {
    mkdir -p "$run" "$engine"
    chmod 755 "$run"
    # A record of containers that a killed engine left is of no use: the containers themselves are gone.
    rm -rf "$engine/containerd"
    cat >"$run/containerd.toml" <<TOML
version = 2
root = "$engine/containerd"
state = "$run/containerd"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
  address = "$run/containerd.sock"
TOML
    # An own configuration file, so that the one of the machine's engine is not read.
    cat >"$run/daemon.json" <<JSON
{ "init-path": "$engine_bin/usr/bin/tini-static", "shutdown-timeout": 5 }
JSON
    : >"$engine/containerd.log"
    in_engine "$engine/containerd.log" containerd --config "$run/containerd.toml"
    until_true 20 "$daemon" test -S "$run/containerd.sock" || return 1
    : >"$engine/dockerd.log"
    in_engine "$engine/dockerd.log" dockerd --config-file "$run/daemon.json" --host "unix://$socket" --group "${LAB_OWNER#*:}" \
        --containerd "$run/containerd.sock" --data-root "$engine/docker" --exec-root "$run/docker" --pidfile "$run/docker.pid" \
        --iptables=false --ip6tables=false --bridge=none --storage-driver "$1" \
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$LAB_ID"
    until_true 60 "$daemon" engine_answers
}

# until_true SECONDS PID COMMAND... : asks again until it holds; false when the time is over or the process is gone.
until_true() {
    local end=$((SECONDS + $1)) pid=$2
    shift 2
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] && kill -0 "$pid" 2>/dev/null || return 1
        sleep 0.1
    done
}

# Ends the engine and whatever it started, in good order where it answers and by force where it does not.
stop_engine() {
    if [ -r "$run/docker.pid" ] && engine_answers; then
        # shellcheck disable=SC2046
        set -- $(timeout 20 "$engine_bin/usr/bin/docker" --host "unix://$socket" ps -aq)
        [ $# -eq 0 ] || lab_docker rm -f "$@" >/dev/null 2>&1 || true
        python3 "$here/lib/sweep.py" terminate "$LAB_ID"
    fi
    python3 "$here/lib/sweep.py" kill "$LAB_ID"
    python3 "$here/lib/sweep.py" unmount "$run" "$engine"
    rm -rf --one-file-system "$run"
}
