// Reads the texts of the fuzzer and of the test of growth, as import, content and search do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { buildLexicon } from '../../src/archive/lexicon.ts';
import { rereadContent, type ReadContent } from '../../src/files/read-content.ts';
import { renderSafely } from '../../src/files/render-safely.ts';
import type { SourceFormat } from '../../src/ingest/contract/formats.ts';
import { Known } from '../../src/ingest/known/known.ts';
import { importBatch } from '../../src/ingest/pipeline/import-batch.ts';
import { findSources } from '../../src/ingest/source/find-sources.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/id.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { pdf } from '../support/pdf.ts';
import { docx, odt } from '../support/documents.ts';
import { askQuery, openFictionFinder } from './ask-query.ts';
import type { FuzzKind } from './fuzz-inputs.ts';

const acme = entitySchema.parse({ name: 'Acme', kind: 'organization' });
const record = { id: 'acme' as EntityId, file: 'content/entities/acme.yaml', data: acme };
const settings = {
  lexicon: buildLexicon([record]),
  entityHref: '/entities/{}/',
  words: { section: 'Section {}', withheld: 'Withheld' },
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
    links: [],
    withheld: [],
    addresses: new Map(),
    releases: [],
    synonyms: [],
    papers: [],
    issues: [],
  },
  files: [],
  problems: [],
};

/** Bytes of a packed file that are changed: where, as a share of its length, and to what. */
export type Damage = readonly (readonly [place: number, byte: number])[];

/** Reads a text of a kind, and returns the number of articles that import found in it. It throws on a fault. */
export type ReadText = (kind: FuzzKind, text: string, damage?: Damage) => Promise<number>;

/** @param folder an empty one, for sources, content and the index of the search */
export async function openReaders(folder: string): Promise<ReadText> {
  mkdirSync(join(folder, 'content'));
  const finder = await openFictionFinder(join(folder, 'search'));
  return async (kind, text, damage = []) => {
    if (kind === 'body')
      renderSafely({ markdown: text, naming: [], listed: [{ id: record.id, as: [] }] }, settings);
    else if (kind === 'yaml') readFiles(text);
    else if (kind === 'query') await askQuery(finder, text);
    else return readImport(folder, kind, fileOf(kind, text, damage));
    return 0;
  };
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

async function readImport(folder: string, format: SourceFormat, content: string | Buffer): Promise<number> {
  const file = join(folder, 'given.txt');
  writeFileSync(file, content);
  let articles = 0;
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
  return articles;
}

/** Returns the file of a text, packed or compressed where its format is. */
export function fileOf(format: SourceFormat, text: string, damage: Damage = []): string | Buffer {
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
