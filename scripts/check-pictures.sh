#!/usr/bin/env bash
# Draws the page of every sample, and of a dossier whose texts are hostile, and drives each in headless Chromium: the slider
# against the library's own answers, the keyboard, contrast, the console. With a folder as argument it leaves screenshots there.
# Needs the .NET 10 SDK; on Debian it installs chromium, nodejs and npm where they are absent (as root).
set -euo pipefail
cd "$(dirname "$0")/.."
shots=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}

missing=()
command -v chromium > /dev/null || missing+=(chromium)
command -v node > /dev/null || missing+=(nodejs)
command -v npm > /dev/null || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update
  apt-get install -y --no-install-recommends "${missing[@]}"
fi

# Installed before, and nothing asked for since.
if [ ! scripts/pictures/node_modules/.package-lock.json -nt scripts/pictures/package-lock.json ]; then
  (cd scripts/pictures && npm ci --no-audit --no-fund)
fi
dotnet build src/Diplomacy.Cli -v q --nologo

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A lock file of the file-based samples is no dossier.
mapfile -t samples < <(ls samples/*.json | grep -v packages.lock.json)
node scripts/pictures/check.js "$work" "${shots:--}" "${samples[@]}" scripts/pictures/hostile.json
