#!/usr/bin/env bash
# Makes sure that node and npm are there, installing Debian's packages where they are not, and that a folder has the modules of its lock file.
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")"

if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
  bash apt-install.sh nodejs npm
fi

# Installed before, and nothing asked for since.
if [ ! "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ]; then
  (cd "$folder" && npm ci --no-audit --no-fund)
fi
