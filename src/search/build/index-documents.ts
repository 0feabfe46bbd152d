// search-index.ts runs this in a separate process.
import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { compareText } from '../../schema/date.ts';
import type { SearchDocument } from '../document/search-documents.ts';
import { formatVersion, type PackedIndex } from '../format/packed-index.ts';
import { watchPagefind } from '../words/pagefind/pagefind-process.ts';
import { writePublicBundle } from '../words/pagefind/public-bundle.ts';
import { openWordRule, type WordRule } from '../words/word-rule.ts';
import { type SegmentDocuments, SegmentGatherer } from './gather-segments.ts';
import { packBundle } from './pack-bundle.ts';
import type { IndexTask } from './search-index.ts';
import { hasSegment, makeSegment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** The approximate maximum number of text files, and the minimum number of texts in each. */
const maxTextFiles = 2100;
const minTextsInFile = 4;

const { documents, totals, folder, cache, source, publicBundle } = JSON.parse(process.argv[2]!) as IndexTask;
const total = Object.values(totals).reduce((sum, count) => sum + count, 0);
const inFile = Math.max(minTextsInFile, Math.ceil(total / maxTextFiles));

// Exits if the parent process was killed, because the next build must be the only one to write here.
const onOrphaned = () => process.exit(1);
process.once('disconnect', onOrphaned);
const endPagefind = watchPagefind(() => process.exit(1));

mkdirSync(cache, { recursive: true });
const gatherers = new Map<string, SegmentGatherer>();
const words = new Map<string, readonly [Vocabulary, WordRule]>();
/** By language: the names of the segments, in the order of their documents. */
const segments = new Map<string, string[]>();

for await (const line of lines()) {
  const document = JSON.parse(line) as SearchDocument;
  const language = document.language.toLowerCase();
  const gatherer = gatherers.get(language) ?? new SegmentGatherer(totals[language]!);
  gatherers.set(language, gatherer);
  await take(language, gatherer.add(document, line));
}
for (const [language, gatherer] of gatherers) await take(language, gatherer.end());

const packed = [...segments].map(([language, names]) => {
  const folders = names.map((name) => join(cache, name));
  return packBundle(join(folder, language), language, folders, inFile);
});
const bundles = packed.toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
const index: PackedIndex = { version: formatVersion, bundles };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.packed'), gzipSync(JSON.stringify(index), { level: 9 }));
dropUnused();
if (publicBundle) await writePublicBundle(everyDocument(), publicBundle.folder, publicBundle.base);
await endPagefind();
process.off('disconnect', onOrphaned);
process.disconnect();

function lines(): AsyncIterable<string> {
  return createInterface({ input: createReadStream(documents), crlfDelay: Infinity });
}

async function* everyDocument(): AsyncGenerator<SearchDocument> {
  for await (const line of lines()) yield JSON.parse(line) as SearchDocument;
}

async function take(language: string, gathered: SegmentDocuments | undefined): Promise<void> {
  if (!gathered) return;
  const name = `${gathered.digest}-${source}-${inFile}`;
  const names = segments.get(language) ?? [];
  segments.set(language, names);
  names.push(name);
  if (hasSegment(join(cache, name))) return;
  const [vocabulary, rule] = words.get(language) ?? (await openWords(language));
  words.set(language, [vocabulary, rule]);
  await makeSegment(gathered.documents, join(cache, name), inFile, vocabulary, rule);
}

async function openWords(language: string): Promise<readonly [Vocabulary, WordRule]> {
  const rule = await openWordRule(language);
  return [new Vocabulary(rule), rule];
}

/** Removes cached segments that this index does not use. */
function dropUnused(): void {
  const used = new Set([...segments.values()].flat());
  for (const name of readdirSync(cache))
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
}
