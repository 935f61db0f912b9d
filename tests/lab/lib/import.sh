# shellcheck shell=bash disable=SC2154
# The Debian root as the one image of the lab's engine.

# Left out: what no container needs. With the vfs driver every container is a whole copy.
left_out=(
    './opt/mlflow-*/*' './tmp/*' './var/lib/apt/lists/*' './var/cache/*' './usr/share/doc/*' './usr/share/man/*' './usr/share/locale/*'
    './usr/lib/postgresql/*/lib/bitcode' './usr/lib/postgresql/*/lib/llvmjit*' './usr/lib/*/libLLVM*' './usr/lib/llvm-*'
)

import_image() {
    lab_docker image inspect "$image" >/dev/null 2>&1 && return
    say "importing the image"
    tar -C "$root" "${left_out[@]/#/--exclude=}" -c . |
        lab_docker import --change 'ENV PATH=/usr/lib/postgresql/15/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
            --change 'ENV LC_ALL=C.UTF-8' - "$image" >/dev/null || die "the image could not be imported"
}
