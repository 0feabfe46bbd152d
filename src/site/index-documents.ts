// Run as a process of its own by search-index.ts.
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PackedBundle } from '../archive/packed-index.ts';
import { compareText } from '../schema/date.ts';
import { packBundle, type PackedDocument } from './pack-bundle.ts';
import type { SearchDocument } from './search-documents.ts';
import type { IndexTask } from './search-index.ts';
import { WordForms } from './word-forms.ts';

/** How many documents are on their way to Pagefind at once. */
const window = 64;

const { documents, folder } = JSON.parse(process.argv[2]!) as IndexTask;
const bundles = new Map<string, Bundle>();

/** The index of one language while it is made. */
interface Bundle {
  readonly index: PagefindIndex;
  /** In the order in which Pagefind numbers them. */
  readonly documents: PackedDocument[];
  readonly forms: WordForms;
}

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

mkdirSync(folder, { recursive: true });
const pending = new Set<Promise<void>>();
for await (const line of createInterface({ input: createReadStream(documents), crlfDelay: Infinity })) {
  const document = JSON.parse(line) as SearchDocument;
  const { url, date, named, language } = document;
  const { index, documents, forms } = await bundleOf(language.toLowerCase());
  documents.push({ url, date, named });
  forms.add(document.html);
  const task = add(index, document).finally(() => pending.delete(task));
  pending.add(task);
  if (pending.size >= window) await Promise.race(pending);
}
await Promise.all(pending);

const packed: PackedBundle[] = [];
for (const [language, { index, documents, forms }] of bundles) {
  const bundle = join(folder, language);
  must(await index.writeFiles({ outputPath: bundle }));
  const articles = documents.filter(({ date }) => date).length;
  const parts = packBundle(bundle, documents, forms.write(bundle));
  packed.push({ language, documents: documents.length, articles, ...parts });
}
const listed = packed.toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
writeFileSync(join(folder, 'bundles.packed'), gzipSync(JSON.stringify(listed), { level: 9 }));
finished = true;
await close();
process.off('disconnect', onOrphaned);
process.disconnect();

async function bundleOf(language: string): Promise<Bundle> {
  const known = bundles.get(language);
  if (known) return known;
  const { index } = must(await createIndex({}));
  if (!index) throw new Error(`Pagefind made no index for ${language}`);
  const bundle: Bundle = { index, documents: [], forms: new WordForms() };
  bundles.set(language, bundle);
  return bundle;
}

async function add(index: PagefindIndex, { url, html }: SearchDocument): Promise<void> {
  must(await index.addHTMLFile({ url, content: html }));
}

function must<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
