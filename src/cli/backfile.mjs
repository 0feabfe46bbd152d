#!/usr/bin/env node
// The entry point of all commands. Plain JavaScript, so that an older Node can report which version is
// needed.
import module from 'node:module';
import { join } from 'node:path';
import { isRecent, oldestNode } from './node-version.mjs';

if (isRecent(process.version)) {
  // Compiled code is kept for the next command, which starts in half the time; if it can't be, nothing is lost.
  const { archiveRoot } = await import('../files/roots.ts');
  module.enableCompileCache(join(archiveRoot, 'node_modules/.cache/backfile/code'));
  await import('./main.ts');
} else {
  console.error(
    `Backfile needs Node ${oldestNode} or newer; this is ${process.version.slice(1)}. Run npm start, which installs it in this folder, or get it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
