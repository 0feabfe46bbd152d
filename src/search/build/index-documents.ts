// Run as a process of its own by search-index.ts.
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { compareText } from '../../schema/date.ts';
import { type Gathered, SegmentGatherer } from './gather-segments.ts';
import { packBundle } from '../words/pagefind/pack-bundle.ts';
import type { SearchDocument } from '../document/search-documents.ts';
import type { IndexTask } from './search-index.ts';
import { hasSegment, makeSegment } from '../words/pagefind/segment.ts';

/** So many files of texts in all, about, and so few texts in one at least. */
const mostFiles = 2100;
const fewestTexts = 4;

const { documents, totals, folder, cache, source } = JSON.parse(process.argv[2]!) as IndexTask;
const total = Object.values(totals).reduce((sum, count) => sum + count, 0);
const inFile = Math.max(fewestTexts, Math.ceil(total / mostFiles));

// Whoever asked for the index was killed: the next build must find nobody writing here.
const onOrphaned = () => process.exit(1);
process.once('disconnect', onOrphaned);

// Pagefind's own process ends where it can't write, on a full disk, and its library would wait for it for ever.
let finished = false;
subscribe('child_process', (message) => {
  const { process: child } = message as { readonly process: ChildProcess };
  child.once('exit', () => {
    if (!finished) process.exit(1);
  });
});

mkdirSync(cache, { recursive: true });
const gatherers = new Map<string, SegmentGatherer>();
/** By language: the names of the segments, in the order of their documents. */
const segments = new Map<string, string[]>();

for await (const line of createInterface({ input: createReadStream(documents), crlfDelay: Infinity })) {
  const document = JSON.parse(line) as SearchDocument;
  const language = document.language.toLowerCase();
  const gatherer = gatherers.get(language) ?? new SegmentGatherer(totals[document.language]!);
  gatherers.set(language, gatherer);
  await take(language, gatherer.add(document, line));
}
for (const [language, gatherer] of gatherers) await take(language, gatherer.end());

const packed = [...segments].map(([language, names]) => {
  const folders = names.map((name) => join(cache, name));
  return packBundle(join(folder, language), language, folders, inFile);
});
const listed = packed.toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bundles.packed'), gzipSync(JSON.stringify(listed), { level: 9 }));
dropUnused();
finished = true;
await close();
process.off('disconnect', onOrphaned);
process.disconnect();

async function take(language: string, gathered: Gathered | undefined): Promise<void> {
  if (!gathered) return;
  const name = `${gathered.digest}-${source}-${inFile}`;
  const names = segments.get(language) ?? [];
  segments.set(language, names);
  names.push(name);
  if (!hasSegment(join(cache, name))) await makeSegment(gathered.documents, join(cache, name), inFile);
}

/** Only what this index is made of is kept for the next. */
function dropUnused(): void {
  const used = new Set([...segments.values()].flat());
  for (const name of readdirSync(cache))
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
}
