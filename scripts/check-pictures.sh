#!/usr/bin/env bash
# Draws the page of every sample, and of a dossier whose texts are hostile, and drives each in headless Chromium: the slider
# against the library's own answers, the keyboard, contrast, the console. With a folder as argument it leaves screenshots there.
# Needs the .NET 10 SDK; on Debian it installs chromium, nodejs and npm where they are absent.
set -euo pipefail
cd "$(dirname "$0")/.."
shots=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}

command -v chromium > /dev/null || bash scripts/apt-install.sh chromium
bash scripts/node-modules.sh scripts/pictures
dotnet build tests/Diplomacy.ToolRun -v q --nologo

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A lock file of the file-based samples is no dossier.
mapfile -t samples < <(ls samples/*.json | grep -v packages.lock.json)
node scripts/pictures/check.js "$work" "${shots:--}" "${samples[@]}" scripts/pictures/hostile.json
