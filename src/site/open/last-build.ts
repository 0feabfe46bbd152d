import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Content, FileRecord } from '../../archive/record.ts';
import { cachePath } from './open-site.ts';

/** What was said by each record when the site was last built. */
export interface LastBuild {
  /** Where the site went: an absolute path. */
  readonly out: string;
  /** Of each record by its file. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Which records say something else than at the last build: files by what became of them. */
export interface ChangedRecords {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

interface StoredBuild {
  readonly contentDir: string;
  readonly out: string;
  readonly digests: Readonly<Record<string, string>>;
}

/** A record that a site shows; articles and pages have a body. */
export type PublishedRecord = FileRecord<string, unknown> & { readonly body?: string };

const known = new WeakMap<object, string>();

/** A digest of what a record says: the same as long as its file was not changed. */
export function recordDigest(record: PublishedRecord): string {
  const says = () => JSON.stringify([record.data, record.body]);
  const digest = known.get(record) ?? hash('sha256', says(), 'base64url').slice(0, 22);
  known.set(record, digest);
  return digest;
}

/** Every record of the content that a site is made of. */
export function publishedRecords({ articles, entities, topics, pages }: Content): PublishedRecord[] {
  return [...articles, ...entities, ...topics, ...pages];
}

/** Notes what a site was built from; nothing is lost where that can't be written. */
export function saveLastBuild(contentDir: string, out: string, content: Content): void {
  const file = cachePath('built.json', contentDir);
  const digests = publishedRecords(content).map((record) => [record.file, recordDigest(record)]);
  const stored: StoredBuild = {
    contentDir,
    out,
    digests: Object.fromEntries(digests) as Record<string, string>,
  };
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(stored));
    renameSync(temporary, file);
  } catch {
    // The desk says then that it is not known what has changed.
  }
}

/**
 * What the last site of a content folder was built from.
 *
 * @returns undefined where none was built on this machine, or into another folder
 */
export function readLastBuild(contentDir: string, out: string): LastBuild | undefined {
  try {
    const stored = JSON.parse(readFileSync(cachePath('built.json', contentDir), 'utf8')) as StoredBuild;
    if (stored.contentDir !== contentDir || stored.out !== out) return undefined;
    return { out, digests: new Map(Object.entries(stored.digests)) };
  } catch {
    return undefined;
  }
}

/** Compares what the content says with what it said at the last build. */
export function changedSince({ digests }: LastBuild, content: Content): ChangedRecords {
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
