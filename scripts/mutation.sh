#!/usr/bin/env bash
# Mutation testing of Time, Logic and Evaluation, by hand: Stryker plants the mutants, tests/Diplomacy.MutationRun holds them against the tests.
#   scripts/mutation.sh [room=Time …] [sample=N] [workers=N] [slow=MILLISECONDS] [budget=MILLISECONDS] [tests=PART,…] [without=PART,…] [again=1]
#   scripts/mutation.sh planted    in a copy, plants mutants of its own that must fall, hang, survive and go unreached
# Results are in artifacts/mutation: summary.md, and trials.tsv, from which an interrupted run goes on; `fresh` forgets them.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en RunAnalyzers=false
export DIPLOMACY_LAW_CASES=${DIPLOMACY_LAW_CASES:-30}
results=$PWD/artifacts/mutation

if [[ ${1:-} == planted ]]; then
  copy=$(mktemp -d)
  trap 'rm -rf "$copy"' EXIT
  git ls-files -z --cached --others --exclude-standard | tar --null -T - -c | tar -x -C "$copy"
  cp scripts/mutation/planted/Planted.txt "$copy/src/Diplomacy.Model/Logic/Planted.cs"
  cp scripts/mutation/planted/PlantedTests.txt "$copy/tests/Diplomacy.Model.Tests/PlantedTests.cs"
  "$copy/scripts/mutation.sh" room=Logic tests=PlantedTests workers=1
  # What became of the mutants of the lines of which it is known.
  sed -n 's/^[0-9]* Logic\/Planted.cs:\([0-9]*\) \([A-Za-z]*\) .*/\1 \2/p' "$copy/artifacts/mutation/all.md" | sort -n | uniq |
    grep -E "^($(cut -d ' ' -f 1 scripts/mutation/planted/expected.txt | paste -s -d '|')) " > "$copy/found"
  diff scripts/mutation/planted/expected.txt "$copy/found"
  echo "the planted mutants came out as they must"
  exit 0
fi

if [[ ${1:-} == fresh ]]; then
  rm -rf "$results"
  shift
fi

if [[ ! -f $results/mutated/Diplomacy.Model.dll ]]; then
  mkdir -p "$results/mutated" "$results/tools"
  dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$results/tools"
  (cd scripts/mutation && DIPLOMACY_MUTATED=$results/mutated "$results/tools/dotnet-stryker" --config-file stryker.json --output "$results/stryker")
fi

# The tests as they are, with the mutated library: new tests are held against the mutants of before.
dotnet build tests/Diplomacy.Model.Tests
dotnet build tests/Diplomacy.MutationRun
rm -rf "$results/run"
cp -r tests/Diplomacy.Model.Tests/bin/Debug/net10.0 "$results/run"
cp tests/Diplomacy.MutationRun/bin/Debug/net10.0/Diplomacy.MutationRun.* "$results/run"
run=tests/Diplomacy.MutationRun/bin/Debug/net10.0/Diplomacy.MutationRun.dll
dotnet $run prepare "$results/mutated/Diplomacy.Model.dll" "$results/run"
dotnet $run run "$results/stryker/reports/mutation-report.json" "$results/run" "$results" "$@"
