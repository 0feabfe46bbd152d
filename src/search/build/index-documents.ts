// search-index.ts runs this in a separate process.
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { compareText } from '../../text/compare-text.ts';
import { formatVersion, type PackedBundle, type PackedIndex } from '../format/packed-index.ts';
import { watchPagefind } from '../words/pagefind/pagefind-process.ts';
import { openWordRule, type WordRule } from '../words/word-rule.ts';
import { boundHeap } from './bound-heap.ts';
import { type PublicBundle, smallPicturesName } from './cached-bundle.ts';
import { CompressedFiles } from './compressed-files.ts';
import { type LanguageDocuments, readDocuments } from './document-files.ts';
import { packBundle } from './pack-bundle.ts';
import { IndexFiles } from './index-files.ts';
import { lastBundleName, saveLastBundle } from './last-bundle.ts';
import type { BundleTask } from './public-bundle-worker.ts';
import { codeCache, type IndexTask, type MadeIndex } from './search-index.ts';
import { makeSegment, openSegment, type Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** A language whose segments are complete. */
interface OpenedLanguage {
  readonly language: string;
  readonly rule: WordRule;
  readonly segments: readonly Segment[];
}

// Exits if the parent process was killed, because the next build must be the only one to write here.
const onOrphaned = () => process.exit(1);
process.once('disconnect', onOrphaned);
// Where the documents of the last build are likely to be those of this one, but for a few, Pagefind gets them meanwhile.
const earlyFrom = process.argv[2];
let bundler = earlyFrom === undefined ? undefined : startBundler(earlyFrom);
const [task] = (await once(process, 'message')) as [IndexTask];
const { languages, folder, inPlace, cache, source, publicBundle, topicAliases } = task;
const allSegments = languages.flatMap(({ segments }) => segments);
boundHeap(allSegments.reduce((sum, { documents }) => sum + documents, 0));

const endPagefind = watchPagefind(() => process.exit(1));

/** The names of the files and folders in the cache that the next index needs. */
const used = new Set([codeCache]);
mkdirSync(cache, { recursive: true });
// It takes Pagefind as long as all the rest, so it begins first.
const bundleMade = publicBundle && makeBundle(publicBundle);
if (!publicBundle) bundler?.thread.postMessage(undefined);
const opened: OpenedLanguage[] = [];
for (const documents of languages) opened.push(await openLanguage(documents));
const made = packAll();
const keptOfBundle = (await bundleMade) ?? [];
for (const name of readdirSync(cache))
  if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
await bundler?.ended;
await endPagefind();
process.off('disconnect', onOrphaned);
process.send!({ ...made, keptOfBundle } satisfies MadeIndex, () => process.disconnect());

async function openLanguage({ language, file, segments }: LanguageDocuments): Promise<OpenedLanguage> {
  const rule = await openWordRule(language);
  const vocabulary = new Vocabulary(rule);
  const all: Segment[] = [];
  for (const lines of segments) {
    const name = `${lines.digest}-${source}`;
    used.add(name);
    const place = join(cache, name);
    all.push(openSegment(place) ?? (await makeSegment(readDocuments(file, lines), place, vocabulary, rule)));
  }
  return { language, rule, segments: all };
}

/** Makes Pagefind’s own bundle in a thread, which has a Pagefind of its own. */
async function makeBundle(bundle: PublicBundle): Promise<readonly string[]> {
  const name = `pagefind-${publicDigest()}`;
  for (const one of [name, smallPicturesName, lastBundleName]) used.add(one);
  let kept: readonly string[] = [];
  bundler ??= startBundler();
  bundler.thread.once('message', (message) => (kept = message as readonly string[]));
  bundler.thread.postMessage({ languages, bundle, cached: join(cache, name) } satisfies BundleTask);
  if ((await bundler.ended) !== 0) process.exit(1);
  saveLastBundle(cache, { languages, bundle });
  return kept;
}

function startBundler(from?: string): { readonly thread: Worker; readonly ended: Promise<number> } {
  const workerData = { earlyFrom: from };
  const thread = new Worker(new URL('./public-bundle-worker.ts', import.meta.url), { workerData });
  return { thread, ended: once(thread, 'exit').then(([code]) => code as number) };
}

function packAll(): Pick<MadeIndex, 'languages' | 'kept'> {
  const files = new IndexFiles(folder, inPlace);
  const bundles = opened
    .map((language) => packLanguage(language, files))
    .toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
  const index: PackedIndex = { version: formatVersion, bundles };
  files.write('index.packed', gzipSync(JSON.stringify(index), { level: 9 }));
  return { languages: bundles.map(({ language }) => language), kept: files.kept };
}

function packLanguage({ language, rule, segments }: OpenedLanguage, index: IndexFiles): PackedBundle {
  const name = `${language}.files`;
  used.add(name);
  const files = new CompressedFiles(join(cache, name));
  const bundle = packBundle(index, language, segments, files, rule, topicAliases);
  files.save();
  return bundle;
}

/** Returns a digest of all that Pagefind’s own bundle is made of; the source has the version of Pagefind. */
function publicDigest(): string {
  const digests = allSegments.map(({ digest }) => digest);
  const parts = [publicBundle?.base, publicBundle?.archive, publicBundle?.pictures];
  return hash('sha256', JSON.stringify([source, ...parts, digests]));
}
