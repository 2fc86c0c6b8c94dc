#!/usr/bin/env bash
# Holds docs/diplomacy-model-1.schema.json against Ajv: all samples, and thousands of generated documents that the library reads or refuses.
# Needs the .NET 10 SDK; on Debian it installs nodejs and npm where they are absent.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/node-modules.sh scripts/schema

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SCHEMA_DOCUMENTS="$work/documents.jsonl" dotnet run --project tests/Diplomacy.Model.Tests -- -class '*SchemaDocumentTests'
samples=$(ls samples/*.json corpus/*/*.json | grep -v -e packages.lock.json -e '\.verdict\.json$')
node scripts/schema/check.js docs/diplomacy-model-1.schema.json "$work/documents.jsonl" $samples
