#!/usr/bin/env bash
# Native AOT links with clang or gcc against zlib. Installs them (Debian's packages) where they are missing, or says that they are.
set -euo pipefail

links() {
  local cc
  cc=$(command -v clang || command -v gcc) || return 1
  echo 'int main(void) { return 0; }' | "$cc" -x c - -lz -o /dev/null 2> /dev/null
}

if links; then
  exit 0
fi

if ! command -v apt-get > /dev/null; then
  echo "Native AOT needs clang or gcc and zlib's development files, and there is no apt-get to install them with." >&2
  exit 1
fi

root=()
if [ "$(id -u)" != 0 ]; then
  root=(sudo -n)
fi

export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -qq
"${root[@]}" apt-get install -qq -y --no-install-recommends clang binutils libc6-dev zlib1g-dev > /dev/null

if ! links; then
  echo "Native AOT needs clang or gcc and zlib's development files; installing them did not help." >&2
  exit 1
fi
