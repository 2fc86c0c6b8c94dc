// Holds the schema against documents that the library has read or refused: the lines of a file are {"valid": …, "document": …}.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const [schemaFile, linesFile, ...samples] = process.argv.slice(2);
const read = file => readFileSync(file, 'utf8');
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(JSON.parse(read(schemaFile)));

const counts = { valid: 0, invalid: 0 };
const differing = [];
const look = (name, document, expected) => {
  counts[expected ? 'valid' : 'invalid']++;
  if (validate(document) !== expected) {
    const why = expected ? validate.errors.slice(0, 3).map(e => `${e.instancePath} ${e.message}`).join('; ') : 'accepted';
    differing.push(`${name}: ${why}\n  ${JSON.stringify(document).slice(0, 600)}`);
  }
};

for (const sample of samples) {
  look(sample, JSON.parse(read(sample)), true);
}

read(linesFile).split('\n').filter(line => line).forEach((line, i) => {
  const { valid, document } = JSON.parse(line);
  look(`line ${i + 1}`, document, valid);
});

console.log(`${counts.valid} valid and ${counts.invalid} invalid documents, ${differing.length} on which schema and library differ`);
differing.slice(0, 10).forEach(text => console.log(text));
process.exit(differing.length === 0 && counts.valid >= 2000 && counts.invalid >= 500 ? 0 : 1);
