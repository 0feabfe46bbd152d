#!/usr/bin/env node
// Answers questions from an archive over the Model Context Protocol, on standard input and output.
//
//   backfile-ask SITE [--cache DIR] [--cache-megabytes N]
import { readFileSync } from 'node:fs';

const own = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const [needed, neededMinor] = own.engines.node.replace('>=', '').split('.').map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed || (major === needed && minor < neededMinor)) {
  process.stderr.write(
    `backfile-ask needs Node ${needed}.${neededMinor} or newer; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { runAskServer } = await import(new URL('lib/ask.js', import.meta.url).href);
  process.exitCode = await runAskServer(process.argv.slice(2), own.version);
}
