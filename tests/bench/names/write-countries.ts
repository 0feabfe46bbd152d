// Writes the names of countries that the rules for names look up: `node tests/bench/names/write-countries.ts` makes
// src/recognition/languages/<code>/countries.txt of each language anew. They are committed, because they differ between versions
// of Node.
import { readdirSync, writeFileSync } from 'node:fs';
import { countryNames } from '../../../src/recognition/lists/places.ts';

const folder = new URL('../../../src/recognition/languages/', import.meta.url);

for (const { name: code } of readdirSync(folder, { withFileTypes: true }).filter((one) =>
  one.isDirectory(),
)) {
  const names = countryNames(code).toSorted((a, b) => (a < b ? -1 : 1));
  const head = `# Countries, as Intl names them in the language with the code ${code} (Unicode CLDR, Unicode License v3). Made by a script:\n# tests/bench/names/write-countries.ts.\n\n`;
  writeFileSync(new URL(`${code}/countries.txt`, folder), `${head}${names.join('|\n')}\n`);
}
