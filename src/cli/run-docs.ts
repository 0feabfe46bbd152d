import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programNotices } from '../site/notices/notices-text.ts';
import { fieldReference } from './field-reference.ts';

/** Writes content/FIELDS.md from the schemas, and THIRD-PARTY-NOTICES from its table. */
export function runDocs(): Promise<number> {
  const texts = { 'content/FIELDS.md': fieldReference(), 'THIRD-PARTY-NOTICES': programNotices() };
  for (const [file, text] of Object.entries(texts)) {
    writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), text);
    console.log(`Wrote ${file}`);
  }
  return Promise.resolve(0);
}
