import { relative } from 'node:path';
import type { Readable } from 'node:stream';
import { chooseReader } from './choose-reader.ts';
import { findSources, type FoundSource } from '../source/find-sources.ts';
import { refuse, warn } from '../contract/incoming.ts';
import type { ImportEvent } from './import-event.ts';
import { Importer, type ImporterSettings } from './importer.ts';
import type { Known } from '../known/known.ts';
import { isPackedFolder, inspectZip } from './inspect-zip.ts';
import { openSource } from '../source/open-source.ts';
import type { SourceFormat } from '../contract/formats.ts';
import type { MappedField, ReadSettings } from '../contract/reader.ts';
import { readSite } from '../../files/read-content.ts';
import { hostKey } from '../known/article-keys.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { resolveLinks } from './resolve-links.ts';
import { DecisionsFault } from '../../withhold/decisions/private-decision.ts';
import { ChangeError } from '../../files/change-files.ts';
import { openWithheldNames } from '../../withhold/rewrite/withheld-names.ts';
import { unpackZip } from '../source/unpack-zip.ts';
import { withPathFacts } from './from-place.ts';
import { isPersistent, faultOfCode, writeFaultOf } from '../contract/write-fault.ts';
import { TopicCounter } from './topic-counter.ts';
import { sourceProblem } from '../contract/source-problems.ts';
import { importProblem } from '../contract/import-problems.ts';
import { privatePath } from '../../files/private-folder.ts';

export interface BatchSettings extends ImporterSettings {
  /** The format of all sources; undefined to detect each. */
  readonly format?: SourceFormat;
  readonly map: ReadonlyMap<string, MappedField>;
  /** The encoding of all sources, as TextDecoder names it; undefined to detect each. */
  readonly encoding?: string;
  /** New topics are only imported if at least this many articles of the batch state them. */
  readonly topicsFrom?: number;
  /** As in {@link ReadSettings}. */
  readonly also?: readonly string[];
  /** As in {@link ReadSettings}. */
  readonly alsoReasons?: readonly string[];
  /** As in {@link ReadSettings}. */
  readonly not?: readonly string[];
  /** As in {@link ReadSettings}, like the next two. */
  readonly paper?: string;
  readonly issued?: string;
  readonly byPage?: boolean;
  /** As in {@link ReadSettings}. */
  readonly cacheFolder?: string;
  readonly stdin: Readable;
  /** Go on although withheld names are not on this machine. */
  readonly withoutPrivate?: boolean;
}

/** Progress of an import, besides the outcomes of articles. */
export type BatchEvent =
  | ImportEvent
  | { readonly type: 'reading'; readonly source: string; readonly format: SourceFormat }
  /** In bytes of the files, compressed as they are. */
  | { readonly type: 'progress'; readonly done: number }
  /** Nothing more can be written; the rest is left to the next run. */
  | { readonly type: 'stopped' };

/** Reads all sources and imports what they contain; links among the articles are resolved at the end. */
export async function* importBatch(
  sources: readonly FoundSource[],
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  let opened;
  try {
    opened = await openWithheldNames(settings.contentDir);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    yield refuse(
      { file: 'content/withheld.yaml' },
      { message: error.message, advice: 'Then run the import again.' },
    );
    return;
  }
  if (opened.missing.length > 0) {
    const values = { numbers: opened.missing, path: privatePath };
    const place = { file: 'content/withheld.yaml' };
    yield settings.withoutPrivate === true
      ? warn(place, importProblem('private-decisions-not-used', values))
      : refuse(place, importProblem('private-decisions-missing', values));
    if (settings.withoutPrivate !== true) return;
  }
  const counter = settings.topicsFrom === undefined ? undefined : new TopicCounter(settings.topicsFrom);
  if (counter) {
    for (const source of sources) {
      // Problems are reported when it is read again.
      for await (const _ of importSource(
        source,
        { take: counting(counter, settings) },
        known,
        settings,
        pathsOf(sources),
      ));
    }
    yield* counter.note((label) => known.names.hasTopic(label));
  }
  const importer = new Importer(known, settings, (label) => !counter || counter.has(label), opened.names);
  const fresh = new TopicCounter(1);
  const receiver: ArticleReceiver = {
    writeIssues: (source) => writeIssues(importer, source),
    take: (article, source) => {
      const { topics = [] } = article;
      fresh.add({
        ...article,
        topics: topics.filter(({ label }) => fresh.has(label) || !known.names.hasTopic(label)),
      });
      return importer.take(article, source);
    },
  };
  yield* importSources(
    sources,
    counter ? { ...receiver, take: (...given) => importer.take(...given) } : receiver,
    importer,
    known,
    settings,
  );
  yield* fresh.noteRare();
  try {
    importer.writeCaptures();
    importer.unflushed.flush();
  } catch (error) {
    const fault = writeFaultOf(error);
    if (fault === undefined) throw error;
    yield refuse({ file: 'content' }, importProblem('import-not-flushed', fault));
  }
}

/** Imports all sources, and resolves the links among their articles. */
async function* importSources(
  sources: readonly FoundSource[],
  receiver: ArticleReceiver,
  importer: Importer,
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  let done = 0;
  const paths = pathsOf(sources);
  for (const source of sources) {
    for await (const event of importSource(source, receiver, known, settings, paths)) {
      yield event.type === 'progress' ? { type: 'progress', done: done + event.done } : event;
      if (event.type === 'stopped') return;
    }
    yield* writeIssues(importer, source);
    done += source.size;
    yield { type: 'progress', done };
  }
  const acronyms = [...known.names.acronyms];
  if (acronyms.length > 0) yield acronymsNote(acronyms);
  if (!settings.dryRun) yield* resolveLinks(known, settings.contentDir, importer.unflushed);
}

/** Writes the issues of the articles of a source. */
function writeIssues(importer: Importer, { name }: FoundSource): ImportEvent[] {
  try {
    return importer.writeIssues();
  } catch (error) {
    if (error instanceof ChangeError)
      return [
        refuse(
          { file: name },
          { message: error.message, advice: 'Then import it again with what has changed.' },
        ),
      ];
    const fault = writeFaultOf(error);
    if (fault === undefined) throw error;
    return [refuse({ file: name }, importProblem('issue-pages-can-not-be-written', fault))];
  }
}

/** Receives articles one by one. */
interface ArticleReceiver {
  /** Writes the issues of the articles that it has taken. */
  readonly writeIssues?: (source: FoundSource) => ImportEvent[];
  readonly take: (
    ...given: Parameters<Importer['take']>
  ) => Iterable<ImportEvent> | AsyncIterable<ImportEvent>;
}

function counting(counter: TopicCounter, { drafts, today }: BatchSettings): ArticleReceiver['take'] {
  return function* (article, source) {
    const { draft } = withPathFacts(article, source, today);
    if (draft === undefined || drafts) counter.add(article);
  };
}

async function* importSource(
  found: FoundSource,
  importer: ArticleReceiver,
  known: Known,
  settings: BatchSettings,
  others: ReadonlySet<string>,
): AsyncGenerator<BatchEvent> {
  let opened;
  try {
    opened = await openSource(found, settings.stdin, settings.encoding);
  } catch (error) {
    yield unreadable(found.name, error);
    return;
  }
  try {
    opened = await inspectZip(opened);
    if (isPackedFolder(opened) && found.archive === undefined) {
      yield* importZip(found, importer, known, settings);
      return;
    }
    const reader = chooseReader(opened, settings.format);
    yield { type: 'reading', source: found.name, format: reader.format };
    const isSource = (path: string) => others.has(path);
    for await (const incoming of reader.read(opened, {
      ...settings,
      ...hostOf(settings.contentDir),
      isSource,
    })) {
      if (incoming.type === 'progress') {
        yield { type: 'progress', done: incoming.done * found.size };
        continue;
      }
      if (incoming.type === 'problem' || incoming.type === 'left-out') yield incoming;
      else if (incoming.type !== 'article') known.names.state(incoming);
      else {
        try {
          yield* importer.take(incoming, found);
        } catch (error) {
          const fault = writeFaultOf(error);
          if (fault === undefined) throw error;
          yield refuse(incoming.place, importProblem('article-can-not-be-written', fault));
          if (isPersistent(error)) {
            yield { type: 'stopped' };
            return;
          }
        }
      }
      if (reader.format !== 'warc') yield { type: 'progress', done: opened.done() };
    }
  } catch (error) {
    if (error instanceof SourceFault) yield refuse({ file: found.name, line: error.line }, error.said);
    else if (writeFaultOf(error) !== undefined || isReadFault(error)) yield unreadable(found.name, error);
    else throw error;
  } finally {
    opened.close();
  }
}

function pathsOf(sources: readonly FoundSource[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ path }) => (path === undefined ? [] : [path])));
}

/** Returns the host of the archive; nothing if its settings state none that can be read. */
function hostOf(contentDir: string): Pick<ReadSettings, 'archiveHost'> {
  const { data, problems } = readSite(contentDir);
  return problems.length > 0 ? {} : { archiveHost: hostKey(new URL(data.url).host) };
}

/** Lists names that may be abbreviations, which only the keeper can tell. */
function acronymsNote(names: readonly string[]): BatchEvent {
  return warn(
    { file: 'content' },
    importProblem('names-from-codes', { names: names.slice(0, 40), more: Math.max(0, names.length - 40) }),
  );
}

/** Imports a ZIP archive like a folder: it is unpacked temporarily, so that pictures can be found. */
async function* importZip(
  found: FoundSource,
  importer: ArticleReceiver,
  known: Known,
  settings: BatchSettings,
): AsyncGenerator<BatchEvent> {
  const unpacked = await unpackZip(found.path!, found.name);
  try {
    yield* unpacked.problems;
    const { sources, problems } = findSources([unpacked.folder], found.name);
    for (const problem of problems) yield { type: 'problem', problem };
    if (sources.length + problems.length + unpacked.problems.length === 0) {
      yield refuse({ file: found.name }, sourceProblem('zip-without-articles'));
    }
    const archive = relative(found.root ?? '', found.path!).replaceAll('\\', '/');
    const paths = pathsOf(sources);
    for (const source of sources) {
      // Progress is reported for the archive as a whole, once all of it is read.
      for await (const event of importSource({ ...source, archive }, importer, known, settings, paths)) {
        if (event.type !== 'progress') yield event;
        if (event.type === 'stopped') return;
      }
      // The pictures of pages are there only now.
      yield* importer.writeIssues?.(source) ?? [];
    }
  } finally {
    unpacked.remove();
  }
}

function unreadable(file: string, error: unknown): BatchEvent {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return refuse({ file }, sourceProblem('source-unreadable', faultOfCode(code, message)));
}

/** Returns whether an error comes from damaged compression or from the file system. */
function isReadFault(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('Z_') || code.startsWith('E');
}
