import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldReference } from './field-reference.ts';

/** Writes content/FIELDS.md from the schemas. */
export function runDocs(): Promise<number> {
  writeFileSync(fileURLToPath(new URL('../../content/FIELDS.md', import.meta.url)), fieldReference());
  console.log('Wrote content/FIELDS.md');
  return Promise.resolve(0);
}
