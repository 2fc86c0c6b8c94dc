#!/usr/bin/env bash
# Installs Debian packages, as root or by sudo without a password; says which are wanted where there is no apt-get.
set -euo pipefail

if ! command -v apt-get > /dev/null; then
  echo "Wanted, and there is no apt-get to install it with: $*" >&2
  exit 1
fi

root=()
if [ "$(id -u)" != 0 ]; then
  root=(sudo -n)
fi

export DEBIAN_FRONTEND=noninteractive
"${root[@]}" apt-get update -qq
"${root[@]}" apt-get install -qq -y --no-install-recommends "$@" > /dev/null
