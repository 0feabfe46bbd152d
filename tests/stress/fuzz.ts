// Gives unexpected texts to the readers of content, of every import format and of queries, and looks for
// exceptions, for texts that never end, and for steps that grow faster than the text:
// node tests/stress/fuzz.ts [RUNS [SEED [no-growth [KIND …]]]]. RUNS is per kind.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { buildLexicon } from '../../src/archive/lexicon.ts';
import { rereadContent, type ReadContent } from '../../src/files/read-content.ts';
import { renderSafely } from '../../src/files/render-safely.ts';
import type { SourceFormat } from '../../src/ingest/contract/reader.ts';
import { Known } from '../../src/ingest/known/known.ts';
import { importBatch } from '../../src/ingest/pipeline/import-batch.ts';
import { findSources } from '../../src/ingest/source/find-sources.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/id.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { pdf } from '../support/pdf.ts';
import { docx, odt } from '../support/documents.ts';
import { askQuery, openFictionFinder } from './ask-query.ts';
import { fuzzDamage, type FuzzKind, fuzzKinds, fuzzText, pumps } from './fuzz-inputs.ts';

const [, , runsArgument = '300', seedArgument, growthArgument, ...onlyKinds] = process.argv;
const runs = Number(runsArgument);
const seed = Number(seedArgument ?? Date.now() % 1_000_000);
/** How much longer than expected a text may take before it is examined. */
const maxGrowth = 2.6;
const pumpedBytes = 24_000;

const acme = entitySchema.parse({ name: 'Acme', kind: 'organization' });
const record = { id: 'acme' as EntityId, file: 'content/entities/acme.yaml', data: acme };
const settings = {
  lexicon: buildLexicon([record]),
  entityHref: '/entities/{}/',
  words: { section: 'Section {}' },
};
const empty: ReadContent = {
  content: {
    site: siteSchema.parse({ title: '-', description: '-', url: 'http://localhost/' }),
    articles: [],
    entities: [],
    topics: [],
    pages: [],
    reviews: [],
    refusals: [],
  },
  files: [],
  problems: [],
};

const folder = mkdtempSync(join(tmpdir(), 'backfile-fuzz-'));
mkdirSync(join(folder, 'content'));

const finder = await openFictionFinder(join(folder, 'search'));

type Damage = readonly (readonly [place: number, byte: number])[];

/** Runs the reader of a kind of text; exceptions are what the test looks for. */
async function read(kind: FuzzKind, text: string, damage: Damage = []): Promise<void> {
  if (kind === 'body')
    renderSafely({ markdown: text, naming: [], listed: [{ id: record.id, as: [] }] }, settings);
  else if (kind === 'yaml') readFiles(text);
  else if (kind === 'query') await askQuery(finder, text);
  else await readImport(kind, text, damage);
}

function readFiles(text: string): void {
  const texts: Readonly<Record<string, string>> = {
    'content/articles/a.md': `---\n${text}\n---\n\nText.\n`,
    'content/articles/b.md': text,
    'content/entities/c.yaml': text,
    'content/topics/d.yaml': text,
    'content/pages/e.md': `---\n${text}\n---\n`,
    'content/review/f.yaml': text,
    'content/review.yaml': text,
  };
  rereadContent(
    empty,
    Object.entries(texts).map(([file, after]) => ({ file, before: undefined, after })),
  );
}

/** What the engine says of a mistake in a program, which tells a keeper nothing. */
const engineWords =
  /Cannot (?:read|set|convert|destructure)|is not (?:a function|iterable|defined|an object)|Maximum call stack|Invalid (?:array|string|typed array) length|out of memory|\[object /i;

async function readImport(format: SourceFormat, text: string, damage: Damage): Promise<void> {
  const file = join(folder, 'given.txt');
  writeFileSync(file, fileOf(format, text, damage));
  const events = importBatch(findSources([file]).sources, new Known(), {
    contentDir: join(folder, 'content'),
    dryRun: true,
    update: false,
    drafts: true,
    today: '2026-03-01',
    stdin: Readable.from([]),
    map: new Map(),
    format,
  });
  for await (const event of events) {
    if (event.type === 'outcome') articles += 1;
    if (event.type === 'problem' && engineWords.test(event.problem.message))
      throw new Error(`A problem in the engine’s words: ${event.problem.message}`);
  }
}

function fileOf(format: SourceFormat, text: string, damage: Damage): string | Buffer {
  if (format === 'docx' || format === 'odt') return damaged(packed(format, text), damage);
  if (format !== 'pdf') return text;
  const bytes = Buffer.from(text, 'latin1');
  // Fragments are what a page draws, or, with a header, the objects of the file.
  if (!text.startsWith('BT')) return damaged(Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes]), damage);
  return damaged(pdf([[]], { content: { bytes: deflateSync(bytes), filter: '/FlateDecode' } }), damage);
}

function damaged(bytes: Buffer, damage: Damage): Buffer {
  for (const [place, byte] of damage) bytes[Math.floor(place * bytes.length)] = byte;
  return bytes;
}

/** Word and LibreOffice documents are ZIP archives of XML. */
function packed(format: 'docx' | 'odt', text: string): Buffer {
  return format === 'docx'
    ? docx({ body: '', documentXml: text, more: [{ name: 'docProps/core.xml', content: text }] })
    : odt({ body: '', contentXml: text, more: [{ name: 'meta.xml', content: text }] });
}

/** How long a single text may take before it counts as one that never ends. */
const patienceMs = 120_000;

/** A thread that ends the process with the text that was given last if nothing follows it. */
const watch = new Worker(
  `const { parentPort } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let timer;
  parentPort.on('message', (text) => {
    clearTimeout(timer);
    if (text === '') return;
    timer = setTimeout(() => {
      writeSync(1, 'It never ends: ' + text.slice(0, 4000) + '\\n');
      process.kill(process.pid, 'SIGKILL');
    }, ${patienceMs});
  });`,
  { eval: true },
);
watch.unref();

const faults: string[] = [];
let total = 0;
/** Articles that were found in texts of a kind: hardly any would mean that its texts are refused as a whole. */
let articles = 0;

async function fuzz(kind: FuzzKind): Promise<void> {
  const property = fc.asyncProperty(fuzzText(kind), fuzzDamage, async (text, damage) => {
    total += 1;
    watch.postMessage(`${kind}: ${JSON.stringify([text, damage])}`);
    await read(kind, text, damage);
  });
  const result = await fc.check(property, { numRuns: runs, seed, maxSkipsPerRun: 0 });
  if (!result.failed) return;
  const error = result.errorInstance;
  faults.push(
    `${kind}: ${JSON.stringify(result.counterexample).slice(0, 1000)}\n${error instanceof Error ? error.stack : String(error)}`,
  );
}

let pumped = 0;
/** Returns how time grows with the length of a text, as an exponent: 1 is linear, 2 quadratic. */
async function growth(kind: FuzzKind): Promise<void> {
  const timeOf = async (text: string) => {
    const start = performance.now();
    await read(kind, text);
    return performance.now() - start;
  };
  for (const { seed: start, piece } of pumps(kind)) {
    pumped += 1;
    const of = (bytes: number) => start + piece.repeat(Math.ceil(bytes / piece.length));
    try {
      const long = await timeOf(of(pumpedBytes));
      if (long < 400) continue;
      const short = await timeOf(of(pumpedBytes / 4));
      const again = await timeOf(of(pumpedBytes));
      const power = Math.log(Math.min(long, again) / short) / Math.log(4);
      const figure = `${kind}: ${JSON.stringify(piece)} ×${Math.ceil(pumpedBytes / piece.length)}: ${Math.round(again)} ms, power ${power.toFixed(1)}`;
      if (power > maxGrowth || again > 20_000) faults.push(figure);
      else console.log(figure);
    } catch (error) {
      faults.push(
        `${kind}: ${JSON.stringify(piece)} repeated: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
  }
}

const kinds = fuzzKinds.filter((kind) => onlyKinds.length === 0 || onlyKinds.includes(kind));
for (const kind of kinds) {
  const before = total;
  articles = 0;
  await fuzz(kind);
  watch.postMessage('');
  console.log(`${kind}: ${total - before} texts, ${articles} articles found`);
  if (growthArgument !== 'no-growth') await growth(kind);
}
await watch.terminate();
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`\n${fault}`);
console.log(
  `${total} texts of ${kinds.length} kinds (seed ${seed}), ${pumped} repeated pieces, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
