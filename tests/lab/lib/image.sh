# shellcheck shell=bash disable=SC2154
# One Debian root for every container, and two environments with MLflow that are mounted into it.
# The environments stay outside the image: three quarters of a gigabyte each that no engine has to copy.

# The mirror is the one of this machine, as apt itself understands its configuration.
mirror() {
    # shellcheck disable=SC2016 # apt's own placeholder
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 'Component: main' "Codename: $LAB_SUITE" |
        grep -E '^(https?|file|ftp):' | head -n 1
}

apt_proxy() { apt-config shell proxy Acquire::http::Proxy 2>/dev/null | sed -n "s/^proxy='\(.*\)'$/\1/p"; }

build_root() {
    [ -d "$root" ] && return
    command -v debootstrap >/dev/null || die "debootstrap is missing: apt-get install debootstrap"
    local tmp from
    from=$(mirror)
    [ -n "$from" ] || die "no Debian mirror for $LAB_SUITE in the machine's apt configuration"
    say "building the Debian root (a minute)"
    tmp=$(scratch)
    chmod 755 "$tmp"
    http_proxy=${http_proxy:-$(apt_proxy)} debootstrap --variant=minbase --include="$LAB_BASE_PACKAGES" \
        "$LAB_SUITE" "$tmp" "$from" >"$LAB_DIR/debootstrap.log" 2>&1 9>&- || die "debootstrap failed: $(tail -n 3 "$LAB_DIR/debootstrap.log")"

    # Nothing may start while packages are set up, and no database cluster is wanted yet.
    printf '#!/bin/sh\nexit 101\n' >"$tmp/usr/sbin/policy-rc.d"
    chmod 755 "$tmp/usr/sbin/policy-rc.d"
    mkdir -p "$tmp/etc/postgresql-common"
    echo 'create_main_cluster = false' >"$tmp/etc/postgresql-common/createcluster.conf"
    # shellcheck disable=SC2086
    in_root "$tmp" apt-get -qq -o Acquire::http::Proxy="$(apt_proxy)" install -y --no-install-recommends $LAB_STORE_PACKAGES \
        >"$LAB_DIR/apt.log" 2>&1 || die "packages could not be installed in the root: $(tail -n 3 "$LAB_DIR/apt.log")"
    rm -f "$tmp/usr/sbin/policy-rc.d" "$tmp"/var/cache/apt/archives/*.deb "$tmp"/var/cache/apt/*.bin
    in_root "$tmp" influxd version | grep -q "v$LAB_INFLUXDB" || die "the mirror's InfluxDB is not $LAB_INFLUXDB"
    install -d -m 2775 -o "$(id_in "$tmp" postgres u)" -g "$(id_in "$tmp" postgres g)" "$tmp/var/run/postgresql"
    mkdir -p "$tmp/var/lib/influxdb2" "$tmp/var/lib/postgresql/data" "$tmp/mlflow/artifacts" "$tmp/lab" \
        "$tmp/opt/mlflow-$LAB_MLFLOW" "$tmp/opt/mlflow-$LAB_MLFLOW3"
    mv "$tmp" "$root"
}

id_in() { chroot "$1" id "-$3" "$2"; }

# in_root ROOT COMMAND... : runs in the root with the network of this machine and none of its environment,
# save what says how to reach packages.
in_root() {
    local tree=$1
    shift
    cp -L /etc/resolv.conf /etc/hosts "$tree/etc/"
    local -a env=(PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
    while IFS= read -r name; do env+=("$name=${!name}"); done < <(compgen -e | grep -E '^(PIP_|(https?|ftp|no|all)_proxy$|(HTTPS?|NO|ALL)_PROXY$)')
    [ ! -f "$tree/tmp/authorities.crt" ] || env+=(PIP_CERT=/tmp/authorities.crt)
    env -i "${env[@]}" chroot "$tree" "$@" 9>&-
}

# build_venv PLACE VERSION PINS
build_venv() {
    [ -d "$1" ] && return
    say "installing MLflow $2 (a minute)"
    local tmp place=/opt/mlflow-$2 log=$LAB_DIR/pip-$2.log
    tmp=$(scratch)
    in_root "$root" rm -rf "$place"
    # shellcheck disable=SC2086,SC2016 # pins are words; the inner shell expands
    in_root "$root" sh -c 'place=$1; shift; python3 -m venv "$place" && "$place/bin/pip" install --no-deps "$@" && "$place/bin/pip" check' \
        sh "$place" $3 >"$log" 2>&1 || die "pip could not install MLflow $2: $(tail -n 3 "$log")"
    chmod 755 "$tmp"
    mv "$root$place"/* "$tmp/"
    mv "$tmp" "$1"
}

# pip inside the root reads the configuration of this machine; certificates are copied because their path means nothing there.
give_pip_its_settings() {
    local certs
    certs=${PIP_CERT:-$(sed -n 's/^ *cert *= *//p' /etc/pip.conf 2>/dev/null | head -n 1 || true)}
    certs=${certs:-${REQUESTS_CA_BUNDLE:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}}
    [ ! -f "$certs" ] || install -m 644 "$certs" "$root/tmp/authorities.crt"
    local home=${LAB_OWNER_HOME:-$HOME}
    for config in /etc/pip.conf "$home/.pip/pip.conf" "$home/.config/pip/pip.conf" "${PIP_CONFIG_FILE:-}"; do
        [ ! -f "$config" ] || { cat "$config"; echo; }
    done >"$root/etc/pip.conf"
}

take_pip_its_settings() { rm -f "$root/etc/pip.conf" "$root/tmp/authorities.crt" "$root/etc/resolv.conf"; }

# Everything that containers are made of, side by side where one does not need the other.
build_all() {
    if ! [ -d "$engine_bin" ] || ! [ -d "$root" ]; then need_package_lists; fi
    fetch_engine & local engine_job=$!
    build_root & local root_job=$!
    wait "$engine_job" || die "no engine"
    wait "$root_job" || die "no Debian root"
    [ -d "$venv" ] && [ -d "$venv3" ] && return
    give_pip_its_settings
    build_venv "$venv" "$LAB_MLFLOW" "$LAB_MLFLOW_PINS" & local two=$!
    build_venv "$venv3" "$LAB_MLFLOW3" "$LAB_MLFLOW3_PINS" & local three=$!
    local failed=0
    wait "$two" || failed=1
    wait "$three" || failed=1
    take_pip_its_settings
    [ "$failed" -eq 0 ] || die "MLflow could not be installed"
}
