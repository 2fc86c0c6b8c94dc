// What the tool answers, asked in one process (tests/Diplomacy.ToolRun): to start one for each question takes longer than all the answers.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const tool = spawn('dotnet', ['tests/Diplomacy.ToolRun/bin/Debug/net10.0/Diplomacy.ToolRun.dll'], { stdio: ['pipe', 'pipe', 'inherit'] });
const asked = [];
createInterface({ input: tool.stdout }).on('line', line => {
  const { args, resolve, reject } = asked.shift();
  const { code, output, error } = JSON.parse(line);
  if (code === 0) resolve(output);
  else reject(new Error(`diplomacy ${args.join(' ')} ended with ${code}: ${error}`));
});
tool.on('exit', code => {
  for (const { args, reject } of asked) reject(new Error(`the tool ended with ${code} when asked for ${args.join(' ')}`));
});

/** The output of the tool for these arguments, in the order of asking. */
export const diplomacy = (...args) => new Promise((resolve, reject) => {
  asked.push({ args, resolve, reject });
  tool.stdin.write(`${JSON.stringify(args)}\n`);
});
