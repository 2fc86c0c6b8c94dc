#!/usr/bin/env bash
# Native AOT links with clang or gcc against zlib. Installs them (Debian's packages) where they are missing.
set -euo pipefail
cd "$(dirname "$0")"

links() {
  local cc
  cc=$(command -v clang || command -v gcc) || return 1
  echo 'int main(void) { return 0; }' | "$cc" -x c - -lz -o /dev/null 2> /dev/null
}

if links; then
  exit 0
fi

bash apt-install.sh clang binutils libc6-dev zlib1g-dev

if ! links; then
  echo "Native AOT needs clang or gcc and zlib's development files; installing them did not help." >&2
  exit 1
fi
