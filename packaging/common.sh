# What packaging/run and packaging/test share; sourced, with set -euo pipefail, from the root of the repository.
# shellcheck shell=bash

build_dir=build/release

# One line for each step, so that a newcomer can follow.
step() { printf '== %s\n' "$*"; }

# The sentence that says what went wrong and what to do.
die() {
    printf 'stemma: %s\n' "$*" >&2
    exit 1
}

# Prints the packages of some groups of packaging/deps, one a line.
packages_of() {
    local group name rest groups=" $* "
    while read -r group name rest; do
        case "$groups" in *" $group "*) printf '%s\n' "$name" ;; esac
    done < <(grep -v '^#' packaging/deps)
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Free space in MiB where a path lies or will lie.
free_mib() {
    df -Pm "$1" | awk 'NR == 2 { print $4 }'
}

# Installs what is missing of some groups of packages.
install_packages() {
    local missing=() name as_root=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        local system="this system"
        # shellcheck source=/dev/null
        [ -r /etc/os-release ] && system=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-$ID}")
        die "$system has no apt-get. Use Debian 12, or install the equivalents of the packages in" \
            "packaging/deps and run: cmake --preset release && cmake --build --preset release"
    fi
    while read -r name; do
        is_installed "$name" || missing+=("$name")
    done < <(packages_of "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        step "All packages are installed already"
        return
    fi

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "some packages are missing and there is no sudo. As root, run:" \
                "apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    # The packages and their dependencies take 2.5 GiB when nothing is installed.
    if [ ${#missing[@]} -gt 8 ] && [ "$(free_mib /usr)" -lt 3000 ]; then
        die "installing needs 3 GiB free on the file system of /usr, which has $(free_mib /usr) MiB. Make room and run this again."
    fi
    step "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update ||
        die "the package lists could not be fetched. Check the network and /etc/apt/sources.list, then run this again."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 install -y \
        --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt-get could not install the packages (its message is above). On another release than Debian 12 some have" \
            "other names; otherwise check the network and the free space, then run this again."
}

# How many compilers may run at once: those of the files that see LibTorch need 1.5 GiB each.
jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1572864) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# Configures, and builds some targets ("all" for everything).
build() {
    [ -w . ] || die "$(pwd) is not writable for $(id -un). Clone the repository into a folder of your own."
    if [ ! -d "$build_dir" ] && [ "$(free_mib .)" -lt 1500 ]; then
        die "building needs 1.5 GiB free in $(pwd), where there are $(free_mib .) MiB. Make room and run this again."
    fi
    step "Configuring in $build_dir"
    mkdir -p "$build_dir"
    if ! cmake --preset release >"$build_dir/configure.log" 2>&1; then
        cat "$build_dir/configure.log" >&2
        die "the build could not be configured (see above). If the folder was moved or copied, delete $build_dir and run this again."
    fi
    step "Building with $(jobs) jobs (about ten minutes on two cores the first time)"
    cmake --build --preset release --parallel "$(jobs)" --target "$@" ||
        die "the build failed; the first error is above. If the disk is full ($(free_mib .) MiB free), make room and run this again."
}
