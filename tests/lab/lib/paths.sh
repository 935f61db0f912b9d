# shellcheck shell=bash disable=SC2034,SC2154
# Where everything of the lab is. Only `up` creates any of it.

LAB_ID=conche-lab-$(printf %s "$LAB_DIR" | sha256sum | cut -c1-8)
LAB_OWNER=${LAB_OWNER:-$(id -u):$(id -g)}

cache=$LAB_DIR/cache    # built once, kept: unpacked engine, Debian root, MLflow environments, seeded data
engine=$LAB_DIR/engine  # the engine's images and containers
state=$LAB_DIR/state    # this up: data, passwords, ports
run=/run/$LAB_ID        # sockets: a socket's path has 108 bytes at most, so not below the cache
socket=$run/docker.sock

# key FILE|TEXT... : a short hash of what a cached thing is made from.
key() {
    for part; do
        if [ -f "$part" ]; then cat "$part"; else printf '%s\n' "$part"; fi
    done | sha256sum | cut -c1-12
}

arch=$(dpkg --print-architecture 2>/dev/null || uname -m)
engine_bin=$cache/engine-$(key "$arch" "$LAB_SUITE" "$LAB_ENGINE_PACKAGES")
root_key=$(key "$arch" "$LAB_SUITE" "$LAB_BASE_PACKAGES" "$LAB_STORE_PACKAGES" "$here/lib/image.sh")
root=$cache/root-$root_key
image=conche-lab:$(key "$root_key" "$here/lib/import.sh")
venv=$cache/mlflow-$LAB_MLFLOW-$(key "$root_key" "$LAB_MLFLOW_PINS")
venv3=$cache/mlflow-$LAB_MLFLOW3-$(key "$root_key" "$LAB_MLFLOW3_PINS")
seed_key=$(key "${venv##*/}" "${venv3##*/}" "$here"/lib/seed.sh "$here"/mlflow_rest.py "$here"/seed/*)
seed=$cache/seed-$seed_key

# What is being built stands under a scratch name until it is whole, so a killed build is never taken for a result.
scratch() { mkdir -p "$cache" && mktemp -d "$cache/unfinished.XXXXXX"; }

# Deletes a folder that may have file systems mounted inside.
discard() {
    for tree; do
        [ -e "$tree" ] || continue
        python3 "$here/lib/sweep.py" unmount "$tree"
        rm -rf --one-file-system "$tree"
    done
}
