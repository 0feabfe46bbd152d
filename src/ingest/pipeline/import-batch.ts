import { relative } from 'node:path';
import type { Readable } from 'node:stream';
import { chooseReader } from './choose-reader.ts';
import { findSources, type FoundSource } from '../source/find-sources.ts';
import { refuse, warn } from '../contract/incoming.ts';
import type { ImportEvent } from './import-event.ts';
import { Importer, type ImporterSettings } from './importer.ts';
import type { Known } from '../known/known.ts';
import { isPackedFolder, lookIntoZip } from './look-into-zip.ts';
import { openSource } from '../source/open-source.ts';
import type { SourceFormat, MappedField } from '../contract/reader.ts';
import { setLinksRight } from './set-links-right.ts';
import { unpackZip } from '../source/unpack-zip.ts';
import { withPlace } from './from-place.ts';
import { isHopeless, wordsOfCode, writeFault } from '../write/write-fault.ts';
import { TopicCounter } from './topic-counter.ts';

export interface BatchSettings extends ImporterSettings {
  /** Of all sources; undefined to tell it of each. */
  readonly format?: SourceFormat;
  readonly map: ReadonlyMap<string, MappedField>;
  /** Of all sources, as TextDecoder names it; undefined to tell it of each. */
  readonly encoding?: string;
  /** Topics that the archive does not have yet come in only where so many articles of the batch state them. */
  readonly topicsFrom?: number;
  readonly stdin: Readable;
}

/** What an import tells as it goes, besides what became of each article. */
export type BatchEvent =
  | ImportEvent
  | { readonly type: 'reading'; readonly source: string; readonly format: SourceFormat }
  /** In bytes of the files, packed as they are. */
  | { readonly type: 'progress'; readonly done: number }
  /** Nothing more can be written; what is left is for the next run. */
  | { readonly type: 'stopped' };

/** Reads every source and takes what is in it into the archive; at the end links among the articles are set right. */
export async function* importBatch(
  sources: readonly FoundSource[],
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  const counter = settings.topicsFrom === undefined ? undefined : new TopicCounter(settings.topicsFrom);
  if (counter) {
    for (const source of sources) {
      // What is wrong is told when it is read again.
      for await (const _ of importSource(source, { take: counting(counter, settings) }, known, settings));
    }
    yield* counter.note((label) => known.names.hasTopic(label));
  }
  const importer = new Importer(known, settings, (label) => !counter || counter.has(label));
  let done = 0;
  for (const source of sources) {
    for await (const event of importSource(source, importer, known, settings)) {
      yield event.type === 'progress' ? { type: 'progress', done: done + event.done } : event;
      if (event.type === 'stopped') return;
    }
    done += source.size;
    yield { type: 'progress', done };
  }
  const acronyms = [...known.names.acronyms];
  if (acronyms.length > 0) yield acronymsNote(acronyms);
  if (!settings.dryRun) yield* setLinksRight(known, settings.contentDir);
}

/** Takes articles one by one. */
type Taker = Pick<Importer, 'take'>;

function counting(counter: TopicCounter, { drafts, today }: BatchSettings): Taker['take'] {
  return function* (article, source) {
    const { draft } = withPlace(article, source, today);
    if (draft === undefined || drafts) counter.add(article);
  };
}

async function* importSource(
  found: FoundSource,
  importer: Taker,
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  let opened;
  try {
    opened = await openSource(found, settings.stdin, settings.encoding);
  } catch (error) {
    yield unreadable(found.name, error);
    return;
  }
  try {
    const looked = await lookIntoZip(opened);
    if ('problem' in looked) {
      yield looked;
      return;
    }
    if (isPackedFolder(looked) && found.archive === undefined) {
      yield* importZip(found, importer, known, settings);
      return;
    }
    opened = looked;
    const reader = chooseReader(opened, settings.format);
    if ('type' in reader) {
      yield reader;
      return;
    }
    yield { type: 'reading', source: found.name, format: reader.format };
    for await (const incoming of reader.read(opened, settings)) {
      if (incoming.type === 'problem') yield incoming;
      else if (incoming.type !== 'article') known.names.state(incoming);
      else {
        try {
          yield* importer.take(incoming, found);
        } catch (error) {
          const fault = writeFault(error);
          if (fault === undefined) throw error;
          yield refuse(
            incoming.place,
            `It can’t be written: ${fault}.`,
            'Fix that, and run the import again: it goes on where it stopped.',
          );
          if (isHopeless(error)) {
            yield { type: 'stopped' };
            return;
          }
        }
      }
      yield { type: 'progress', done: opened.done() };
    }
  } catch (error) {
    if (writeFault(error) === undefined && !isReadFault(error)) throw error;
    yield unreadable(found.name, error);
  } finally {
    opened.close();
  }
}

/** A short code may be an abbreviation, and nobody but the keeper knows. */
function acronymsNote(names: readonly string[]): BatchEvent {
  return warn(
    { file: 'content' },
    `These names of new records were made of short codes and may be abbreviations: ${names.slice(0, 40).join(', ')}${names.length > 40 ? ` and ${names.length - 40} more` : ''}.`,
    'Look at how each is written in its record.',
  );
}

/** A ZIP archive is a folder: it is unpacked where its articles and pictures can be found, and goes when all are read. */
async function* importZip(
  found: FoundSource,
  importer: Taker,
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  const unpacked = await unpackZip(found.path!, found.name);
  if ('problem' in unpacked) {
    yield unpacked;
    return;
  }
  try {
    yield* unpacked.problems;
    const { sources, problems } = findSources([unpacked.folder], found.name);
    for (const problem of problems) yield { type: 'problem', problem };
    if (sources.length + problems.length + unpacked.problems.length === 0) {
      yield refuse(
        { file: found.name },
        'There is no file in the archive that could be an article.',
        'Leave it out.',
      );
    }
    const archive = relative(found.root ?? '', found.path!).replaceAll('\\', '/');
    for (const source of sources) {
      // Its progress is that of the archive, which is told when all of it is read.
      for await (const event of importSource({ ...source, archive }, importer, known, settings)) {
        if (event.type !== 'progress') yield event;
        if (event.type === 'stopped') return;
      }
    }
  } finally {
    unpacked.remove();
  }
}

function unreadable(file: string, error: unknown): BatchEvent {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const why = wordsOfCode(code) ?? message;
  return refuse(
    { file },
    `It can’t be read to its end: ${why}.`,
    'Look at whether the file is whole, and who may read it.',
  );
}

/** Broken packing, and what the file system says. */
function isReadFault(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('Z_') || code.startsWith('E');
}
