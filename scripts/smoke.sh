#!/usr/bin/env bash
# Publishes tests/Diplomacy.Smoke with native AOT and trimmed, warnings being errors, and runs both. Prints sizes and start-up times.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/native-toolchain.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Milliseconds from start to end of the fastest of ten runs that read the sample and answer once.
start_up() {
  local best=999999999999 begun took
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    begun=$(date +%s%N)
    "$1" first-verdict > /dev/null
    took=$(($(date +%s%N) - begun))
    best=$((took < best ? took : best))
  done
  echo "$((best / 1000000)) ms"
}

for kind in aot trimmed; do
  # Paths of its own: what these publications restore and build must not get between the other builds of the checkout.
  dotnet publish tests/Diplomacy.Smoke --configuration Release --output "$work/$kind" --artifacts-path "$work/build" \
    --property:Smoke=$kind "$@"
  rm -f "$work/$kind"/*.dbg "$work/$kind"/*.pdb "$work/$kind"/*.xml
  "$work/$kind/Diplomacy.Smoke"
  printf '%s: %s kB, first verdict after %s\n' "$kind" "$(du -sk --apparent-size "$work/$kind" | cut -f 1)" \
    "$(start_up "$work/$kind/Diplomacy.Smoke")"
done
