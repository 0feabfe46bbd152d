import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withFieldReference } from './field-reference.ts';

/** Writes the field reference into the README. */
export function runDocs(): Promise<number> {
  const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
  writeFileSync(readme, withFieldReference(readFileSync(readme, 'utf8')));
  console.log('Wrote the field reference of README.md');
  return Promise.resolve(0);
}
