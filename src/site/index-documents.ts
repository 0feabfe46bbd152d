// Run as a process of its own by search-index.ts.
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Days, packDateRuns } from '../archive/date-runs.ts';
import { compareText } from '../schema/date.ts';
import type { SearchDocument } from './search-documents.ts';
import type { IndexTask } from './search-index.ts';
import { WordForms } from './word-forms.ts';

// An article a file would be more files than some hosts take; a first search then asks for 390 kB instead of 321.
const maxFragments = 2000;

/** How many documents are on their way to Pagefind at once. */
const window = 64;

// Pagefind's own search and search pages, which ours replace; of its WebAssembly only the stemmers are used.
const unused =
  /^(pagefind(-worker|-highlight)?\.js|pagefind-(component-|modular-)?ui\.(js|css)|wasm\.unknown\.pagefind)$/;

const { documents, folder } = JSON.parse(process.argv[2]!) as IndexTask;
const bundles = new Map<string, Bundle>();

/** The index of one language while it is made. */
interface Bundle {
  readonly index: PagefindIndex;
  count: number;
  /** Of its articles, in the order in which Pagefind numbers them. */
  readonly dates: Days[];
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
  const { index, dates, forms } = await bundleOf(document.language.toLowerCase());
  if (document.date) dates.push(document.date);
  forms.add(document.html);
  const task = add(index, document).finally(() => pending.delete(task));
  pending.add(task);
  if (pending.size >= window) await Promise.race(pending);
}
await Promise.all(pending);

const languages = [];
for (const [language, { index, count, dates, forms }] of bundles) {
  const bundle = join(folder, language);
  must(await index.writeFiles({ outputPath: bundle }));
  for (const name of readdirSync(bundle)) if (unused.test(name)) rmSync(join(bundle, name));
  writeFileSync(join(bundle, 'dates.json'), `${JSON.stringify(packDateRuns(dates))}\n`);
  forms.write(bundle);
  languages.push({ language, documents: count, articles: dates.length, ...readEntry(bundle) });
}
const listed = languages.toSorted((a, b) => b.documents - a.documents || compareText(a.language, b.language));
writeFileSync(join(folder, 'languages.json'), `${JSON.stringify(listed)}\n`);
finished = true;
await close();
process.off('disconnect', onOrphaned);
process.disconnect();

/** What a reader's browser must know of a bundle to open it: in one file for all, so that it need not ask for each. */
function readEntry(bundle: string): { version: string; hash: string; stemmer?: string } {
  const entry = JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const [{ hash, wasm }] = Object.values(entry.languages) as [{ hash: string; wasm: string | null }];
  return { version: entry.version, hash, ...(wasm !== null && { stemmer: wasm }) };
}

async function bundleOf(language: string): Promise<Bundle> {
  const known = bundles.get(language);
  if (known) {
    known.count += 1;
    return known;
  }
  const { index } = must(await createIndex({ maxFragments }));
  if (!index) throw new Error(`Pagefind made no index for ${language}`);
  const bundle: Bundle = { index, count: 1, dates: [], forms: new WordForms() };
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
