#!/usr/bin/env bash
# Mutation testing of Time, Logic and Evaluation with Stryker; takes hours, so it is run by hand. Arguments go to Stryker.
set -euo pipefail
cd "$(dirname "$0")/../tests/Diplomacy.Model.Tests"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tools"
"$tools/dotnet-stryker" --config-file ../../scripts/stryker.json --output ../../artifacts/mutation "$@"
