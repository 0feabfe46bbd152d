// search-index.ts runs this in a separate process.
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareText } from '../../schema/date.ts';
import type { SearchDocument } from '../document/search-documents.ts';
import { formatVersion, type PackedBundle, type PackedIndex } from '../format/packed-index.ts';
import { watchPagefind } from '../words/pagefind/pagefind-process.ts';
import { openWordRule } from '../words/word-rule.ts';
import { makePublicBundle } from './cached-bundle.ts';
import { CompressedFiles } from './compressed-files.ts';
import { type LanguageDocuments, readDocuments } from './document-files.ts';
import { packBundle } from './pack-bundle.ts';
import { codeCache, type IndexTask } from './search-index.ts';
import { makeSegment, openSegment, type Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** The approximate maximum number of text files, and the minimum number of texts in each. */
const maxTextFiles = 4200;
const minTextsInFile = 4;

const task = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as IndexTask;
const { languages, folder, cache, source, publicBundle } = task;
const allSegments = languages.flatMap(({ segments }) => segments);
const total = allSegments.reduce((sum, { documents }) => sum + documents, 0);
const inFile = Math.max(minTextsInFile, Math.ceil(total / maxTextFiles));

// Exits if the parent process was killed, because the next build must be the only one to write here.
const onOrphaned = () => process.exit(1);
process.once('disconnect', onOrphaned);
const endPagefind = watchPagefind(() => process.exit(1));

/** The names of the files and folders in the cache that the next index needs. */
const used = new Set([codeCache]);
mkdirSync(cache, { recursive: true });
const packed: PackedBundle[] = [];
for (const documents of languages) packed.push(await indexLanguage(documents));
const bundles = packed.toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
const index: PackedIndex = { version: formatVersion, bundles };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.packed'), gzipSync(JSON.stringify(index), { level: 9 }));
const publicName = `pagefind-${publicDigest()}`;
if (publicBundle) used.add(publicName);
for (const name of readdirSync(cache))
  if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
if (publicBundle) await makePublicBundle(everyDocument(), publicBundle, join(cache, publicName));
await endPagefind();
process.off('disconnect', onOrphaned);
process.disconnect();

async function indexLanguage({ language, file, segments }: LanguageDocuments): Promise<PackedBundle> {
  const rule = await openWordRule(language);
  const vocabulary = new Vocabulary(rule);
  const opened: Segment[] = [];
  for (const lines of segments) {
    const name = `${lines.digest}-${source}-${inFile}`;
    used.add(name);
    const place = join(cache, name);
    opened.push(
      openSegment(place) ?? (await makeSegment(readDocuments(file, lines), place, inFile, vocabulary, rule)),
    );
  }
  const name = `${language}.files`;
  used.add(name);
  const files = new CompressedFiles(join(cache, name));
  const bundle = packBundle(join(folder, language), language, opened, inFile, files, rule);
  files.save();
  return bundle;
}

/** Returns a digest of all that Pagefind’s own bundle is made of; the source has the version of Pagefind. */
function publicDigest(): string {
  const digests = allSegments.map(({ digest }) => digest);
  return hash('sha256', JSON.stringify([source, publicBundle?.base, digests]));
}

function* everyDocument(): Generator<SearchDocument> {
  for (const { file, segments } of languages) for (const lines of segments) yield* readDocuments(file, lines);
}
