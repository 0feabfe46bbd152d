import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { nextDueDay } from '../archive/publication.ts';
import type { Content, FileRecord } from '../archive/record.ts';
import { cachePath } from './cache-path.ts';

/** The state of each record when the site was last built. */
export interface LastBuild {
  /** The output folder, an absolute path. */
  readonly out: string;
  /** The digest of each record, by file. */
  readonly digests: ReadonlyMap<string, string>;
  /** The day for which it was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** The next day on which an article that was held back falls due. */
  readonly dueDay?: string;
}

interface StoredBuild {
  readonly contentDir: string;
  readonly out: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly day: string;
  readonly dueDay?: string;
}

/** A record that is part of the site; articles and pages have a body. */
export type PublishedRecord = FileRecord<string, unknown> & { readonly body?: string };

const known = new WeakMap<object, string>();

/** Returns a digest of a record, which changes only with its file. */
export function recordDigest(record: PublishedRecord): string {
  const json = () => JSON.stringify([record.data, record.body]);
  const digest = known.get(record) ?? hash('sha256', json(), 'base64url').slice(0, 22);
  known.set(record, digest);
  return digest;
}

/** Returns all records from which a site is built. */
export function publishedRecords({
  articles,
  entities,
  topics,
  pages,
  papers,
  issues,
}: Content): PublishedRecord[] {
  return [...articles, ...entities, ...topics, ...pages, ...papers, ...issues];
}

/** Records what a site was built from; a failure to write it is ignored. */
export function saveLastBuild(contentDir: string, out: string, content: Content, day: string): void {
  const file = cachePath('built.json', contentDir);
  const digests = publishedRecords(content).map((record) => [record.file, recordDigest(record)]);
  const stored: StoredBuild = {
    contentDir,
    out,
    digests: Object.fromEntries(digests) as Record<string, string>,
    day,
    dueDay: nextDueDay(content, day),
  };
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(stored));
    renameSync(temporary, file);
  } catch {
    // The desk then reports that the changes are unknown.
  }
}

/**
 * Reads what the last site of a content folder was built from.
 *
 * @returns undefined if none was built on this machine, or only into another folder
 */
export function readLastBuild(contentDir: string, out: string): LastBuild | undefined {
  try {
    const stored = JSON.parse(readFileSync(cachePath('built.json', contentDir), 'utf8')) as StoredBuild;
    if (stored.contentDir !== contentDir || stored.out !== out) return undefined;
    const { digests, day, dueDay } = stored;
    // Sites that were built by an earlier version have no day.
    if (typeof day !== 'string') return undefined;
    return { out, digests: new Map(Object.entries(digests)), day, dueDay };
  } catch {
    return undefined;
  }
}

/** Returns whether the same content gives the same site on `day` as it did in the last build. */
export function isNothingDue(
  { day: last, dueDay }: { readonly day: string; readonly dueDay?: string | undefined },
  day: string,
): boolean {
  return last <= day && (dueDay === undefined || day < dueDay);
}

/** Returns the files of records that are new, changed or gone since the last build. */
export function changedSince({ digests }: LastBuild, content: Content) {
  const records = publishedRecords(content);
  const files = new Set(records.map(({ file }) => file));
  return {
    added: records.filter(({ file }) => !digests.has(file)).map(({ file }) => file),
    changed: records
      .filter((record) => digests.has(record.file) && digests.get(record.file) !== recordDigest(record))
      .map(({ file }) => file),
    gone: [...digests.keys()].filter((file) => !files.has(file)),
  };
}
