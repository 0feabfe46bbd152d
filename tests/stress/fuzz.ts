// Gives unexpected texts to the readers of content and of every import format, and looks for exceptions and
// for steps that grow faster than the text: node tests/stress/fuzz.ts [RUNS [SEED]]. RUNS is per kind; 0
// skips the growth test.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
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
import { zip } from '../support/zip.ts';
import { type FuzzKind, fuzzKinds, fuzzText, pumps } from './fuzz-inputs.ts';

const [runs = 300, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
/** How much longer than expected a text may take before it is examined. */
const maxGrowth = 2.6;
const pumpedBytes = 24_000;

const acme = entitySchema.parse({ name: 'Acme', kind: 'organization' });
const record = { id: 'acme' as EntityId, file: 'content/entities/acme.yaml', data: acme };
const settings = {
  lexicon: buildLexicon([record]),
  entityHref: '/entities/{}/',
  words: { paragraph: 'Paragraph {}', section: 'Section {}' },
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

/** Runs the reader of a kind of text; exceptions are what the test looks for. */
async function read(kind: FuzzKind, text: string): Promise<void> {
  if (kind === 'body')
    renderSafely({ markdown: text, naming: [], listed: [{ id: record.id, as: [] }] }, settings);
  else if (kind === 'yaml') readFiles(text);
  else await readImport(kind, text);
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

async function readImport(format: SourceFormat, text: string): Promise<void> {
  const file = join(folder, 'given.txt');
  writeFileSync(file, format === 'docx' || format === 'odt' ? packed(format, text) : text);
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
  for await (const _ of events);
}

/** Word and LibreOffice documents are ZIP archives of XML. */
function packed(format: 'docx' | 'odt', text: string): Buffer {
  const rels =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zip(
    format === 'odt'
      ? [
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
          { name: 'content.xml', content: text },
          { name: 'meta.xml', content: text },
        ]
      : [
          { name: '_rels/.rels', content: rels },
          { name: 'word/document.xml', content: text },
          { name: 'word/_rels/document.xml.rels', content: rels },
          { name: 'docProps/core.xml', content: text },
        ],
  );
}

const faults: string[] = [];
let total = 0;

async function fuzz(kind: FuzzKind): Promise<void> {
  const property = fc.asyncProperty(fuzzText(kind), async (text) => {
    total += 1;
    await read(kind, text);
  });
  const result = await fc.check(property, { numRuns: runs, seed, maxSkipsPerRun: 0 });
  if (!result.failed) return;
  const error = result.errorInstance;
  const [text = ''] = result.counterexample ?? [];
  faults.push(
    `${kind}: ${JSON.stringify(text).slice(0, 400)}\n${error instanceof Error ? error.stack : String(error)}`,
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

for (const kind of fuzzKinds) {
  await fuzz(kind);
  if (process.argv[4] !== 'no-growth') await growth(kind);
}
rmSync(folder, { recursive: true, force: true });
for (const fault of faults) console.log(`\n${fault}`);
console.log(
  `${total} texts of ${fuzzKinds.length} kinds (seed ${seed}), ${pumped} repeated pieces, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
