import { inFigures } from '../../text/count-of.ts';
import { problemAt, type Incoming, warn } from '../contract/incoming.ts';
import type { OpenedSource, Reader, ReadSettings } from '../contract/reader.ts';
import { displayName } from '../source/display-name.ts';
import { openWebArchive, isWacz, type OpenWebArchive } from './records/open-web-archive.ts';
import type { FileStretch } from './records/byte-window.ts';
import { addressPattern } from './table/address-pattern.ts';
import { ArchiveFiles } from './table/archive-files.ts';
import { groupPages } from './table/group-pages.ts';
import { type AddressChoice, countArticleTexts, judgePages } from './table/judge-pages.ts';
import { keptEvents, readKeptTable, TableWriter } from './table/kept-table.ts';
import { PageStore } from './table/page-store.ts';
import { newTable, type ScanEvent, type ScannedArchive, scanRecords } from './table/scan-records.ts';
import { keepFolder, keptFolder, makeWorkFolder, removeUnused } from './table/work-folder.ts';
import { spareMemory } from './spare-memory.ts';
import { ArchivedArticles } from './archived-articles.ts';
import { importProblem } from '../contract/import-problems.ts';

/**
 * Web archives: WARC, ARC, and WACZ. Pages that are no articles are left out, each with its reason.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 * @see https://specs.webrecorder.net/wacz/1.1.1/
 */
export const webArchiveReader: Reader = {
  format: 'warc',
  reads: ({ base, members, text }) => {
    if (members) return isWacz(members) ? 0.95 : 0;
    if (/^\s*WARC\/\d|^filedesc:\/\//.test(text)) return 0.95;
    return /\.w?arc$/.test(base) ? 0.5 : 0;
  },
  read: readWebArchive,
};

/** How much of the work is done when all records are read once. */
const scanShare = 0.5;
const maxNamedTexts = 8;

async function* readWebArchive(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  spareMemory();
  const { folder, cache } = workFolder(settings.cacheFolder);
  const archive = await openWebArchive(source, folder);
  try {
    const files = new ArchiveFiles(archive.stretches);
    try {
      const { table, store } = yield* openTable(source, archive, cache);
      try {
        yield* articlesIn(source, table, store, files, settings);
      } finally {
        store.close();
      }
    } finally {
      files.close();
    }
  } finally {
    archive.close();
  }
}

/** Makes a folder for what is noted, in the cache if it can be written. @throws what node:fs throws */
function workFolder(cache: string | undefined) {
  try {
    return { folder: makeWorkFolder(cache), cache };
  } catch (error) {
    if (cache === undefined) throw error;
    return { folder: makeWorkFolder(), cache: undefined };
  }
}

interface OpenTable {
  readonly table: ScannedArchive;
  /** Which the caller closes. */
  readonly store: PageStore;
}

/** Opens the table of a web archive: the one that was kept when it was read before, or else it is read. */
function* openTable(
  source: OpenedSource,
  archive: OpenWebArchive,
  cache: string | undefined,
): Generator<Incoming, OpenTable> {
  const { folder, stretches } = archive;
  // What is decompressed is not kept, since it is many times as large.
  const kept = cache === undefined || archive.isUnpacked ? undefined : keptFolder(cache, source.path!);
  const known = kept === undefined ? undefined : readKeptTable(kept);
  if (known) {
    yield* eventsOf(keptEvents(kept!), source, stretches);
    return { table: known, store: new PageStore(kept!, true) };
  }
  const table = newTable();
  const store = new PageStore(folder);
  let isDone = false;
  try {
    const writer = kept === undefined ? undefined : new TableWriter(folder);
    try {
      yield* eventsOf(notedEvents(scanRecords(stretches, store, table), writer), source, stretches);
      writer?.finish(table, store);
    } finally {
      writer?.close();
    }
    isDone = kept === undefined;
  } finally {
    if (!isDone) store.close();
  }
  if (kept === undefined) return { table, store };
  const place = keepFolder(folder, kept) ? kept : folder;
  removeUnused(cache!, place, Date.now());
  return { table, store: new PageStore(place, true) };
}

function* notedEvents(events: Iterable<ScanEvent>, writer: TableWriter | undefined): Generator<ScanEvent> {
  for (const event of events) {
    if (event.type !== 'progress') writer?.note(event);
    yield event;
  }
}

function* eventsOf(
  events: Iterable<ScanEvent>,
  source: OpenedSource,
  stretches: readonly FileStretch[],
): Generator<Incoming> {
  const bytes = stretches.reduce((sum, { length }) => sum + length, 0);
  for (const event of events) {
    if (event.type === 'progress')
      yield { type: 'progress', done: (event.done / Math.max(1, bytes)) * scanShare };
    else if (event.type === 'status') yield { type: 'left-out', address: event.address, reason: 'status' };
    else {
      const { offset, number, stretch } = event.place;
      const name = stretches[stretch]!.name;
      const place = {
        file: name === undefined ? source.name : `${source.name}/${displayName(name)}`,
        item: number,
        byte: offset,
      };
      if (event.type === 'guess')
        yield warn(place, importProblem('web-page-encoding-guessed', { encoding: event.encoding }));
      else {
        const target = event.target === undefined ? '' : ` (${displayName(event.target).slice(0, 200)})`;
        yield {
          type: 'problem',
          problem: problemAt(place, 'error', {
            message: `${event.message.replace(/\.$/, '')}${target === '' ? '.' : `: ${target.slice(2, -1)}.`}`,
            advice: 'The rest of the file is imported. If the page matters, look for another capture of it.',
          }),
        };
      }
    }
  }
}

/** Finds the articles of a web archive; nothing else of what this needs stays in memory. */
function articlesOf(
  { captures, counts }: ScannedArchive,
  store: PageStore,
  choice: AddressChoice,
  addressAt: (index: number) => string,
) {
  const judged = judgePages(captures, counts, store, choice);
  const { articles, leftOut } = groupPages(judged, addressAt);
  const texts = { ...countArticleTexts(judged.articles, captures, store), articles: articles.length };
  return { articles, leftOut, texts };
}

async function* articlesIn(
  source: OpenedSource,
  table: ScannedArchive,
  store: PageStore,
  files: ArchiveFiles,
  { also = [], alsoReasons = [], not = [], archiveHost }: ReadSettings,
): AsyncGenerator<Incoming> {
  const matches = (patterns: readonly string[]) => {
    const all = patterns.map(addressPattern);
    return (address: string) => all.some((is) => is(address));
  };
  const choice = { also: matches(also), alsoReasons, not: matches(not) };
  const addressAt = (index: number) => store.readCapture(table.captures.at(index)).address;
  const { articles, leftOut, texts } = articlesOf(table, store, choice, addressAt);
  for (const { index, reason } of leftOut.splice(0))
    yield { type: 'left-out', address: addressAt(index), reason };
  const archived = new ArchivedArticles(source.name, table, files, store, texts, archiveHost);
  const count = articles.length;
  // What is known of an article is dropped when it was read.
  articles.reverse();
  for (let article = articles.pop(); article; article = articles.pop()) {
    yield* archived.read(article);
    yield { type: 'progress', done: 1 - (articles.length / count) * (1 - scanShare) };
  }
  const removed = [...archived.removed].toSorted((a, b) => b[1] - a[1]);
  if (removed.length > 0) {
    const texts = removed.slice(0, maxNamedTexts).map(([text, count]) => `“${text}” (${inFigures(count)})`);
    yield warn(
      { file: source.name },
      importProblem('web-texts-shared', {
        count: removed.length,
        texts,
        more: Math.max(0, removed.length - maxNamedTexts),
      }),
    );
  }
}
