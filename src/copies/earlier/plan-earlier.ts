import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOnDisk } from '../../files/change-files.ts';
import { recordFileAt } from '../../files/find-files.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { type PlannedFile, replacementDigest } from '../../files/changes/planned-replacement.ts';
import { readContent, type ReadContent } from '../../files/read-content.ts';
import { readDecisions } from '../../withhold/decisions/private-decision.ts';
import { stemsOfContent } from '../../withhold/forms/open-stems.ts';
import { archiveFiles, isInScope } from '../archive-files.ts';
import { comesBack, type EarlierContent } from './earlier-content.ts';
import { type EarlierFile, TodaysDecisions } from './todays-decisions.ts';

/** What going back to an earlier publication does to the content. Paths are those in the content folder. */
export interface EarlierPlan {
  /** Where the content comes from, in words. */
  readonly from: string;
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What stays as it is today, and why. */
  readonly kept: readonly { readonly path: string; readonly why: string }[];
  /** Articles whose text would be older than a correction that was published since. */
  readonly uncorrected: readonly string[];
  /** Why it can’t be done, in sentences. */
  readonly refusals: readonly string[];
  /** The new bytes of files that are replaced or added. */
  readonly texts: ReadonlyMap<string, Buffer>;
  /** All that are replaced, added or removed, as files of the archive. */
  readonly files: readonly PlannedFile[];
  /** By which it is recognized that nothing has changed since it was shown. */
  readonly digest: string;
}

/** Plans to bring back the content of an earlier publication, with what was decided since. */
export async function planEarlier(
  contentDir: string,
  earlier: EarlierContent,
  day: string,
): Promise<EarlierPlan> {
  const read = readContent(contentDir);
  const decisions = new TodaysDecisions(
    read.content,
    day,
    readDecisions(contentDir),
    await stemsOfContent(read.content),
  );
  const today = filesToday(contentDir);
  const returning = new Map(
    earlier.paths.flatMap((path) => {
      const record = recordAt(path);
      return record ? [[keyOf(record), path] as const] : [];
    }),
  );
  const kept: { path: string; why: string }[] = [];
  const refusals: string[] = [];
  const texts = new Map<string, Buffer>();
  const bytesOf = (path: string) => readFileSync(today.get(path)!);
  const changed = earlier.paths.filter((path) => !today.has(path) || earlier.differs(path, bytesOf(path)));
  const then = await earlier.read(changed);
  const uncorrected: string[] = [];
  for (const path of changed) {
    const record = recordAt(path);
    const why = record && decisions.whyKept(record.type, record.id);
    if (why !== undefined) {
      kept.push({ path, why });
      continue;
    }
    const bytes = then.get(path)!;
    const now = today.has(path) ? bytesOf(path) : undefined;
    const fault = now ? undefined : decisions.nameFault(path);
    const result = fault === undefined ? decided(decisions, record, bytes, now) : { fault };
    if ('fault' in result) refusals.push(`${path}: ${result.fault}.`);
    else if (!now || !isSameText(path, now, result.bytes)) {
      texts.set(path, result.bytes);
      if (now && corrections(now) > corrections(result.bytes)) uncorrected.push(path);
    }
  }
  const removed = goneSince(today, returning, decisions, read);
  const files = [...texts.keys(), ...removed].map((path) => ({
    file: `${basename(contentDir)}/${path}`,
    before: digestOnDisk(join(contentDir, path)),
    after: texts.has(path) ? hash('sha256', texts.get(path)!) : null,
  }));
  return {
    from: earlier.from,
    replaced: [...texts.keys()].filter((path) => today.has(path)).toSorted(),
    added: [...texts.keys()].filter((path) => !today.has(path)).toSorted(),
    removed,
    kept,
    uncorrected: uncorrected.toSorted(),
    refusals,
    texts,
    files,
    digest: replacementDigest(files),
  };
}

/** Returns the files of today that may be replaced, by path; values are absolute paths. */
function filesToday(contentDir: string): Map<string, string> {
  return new Map(
    archiveFiles(contentDir, 'everything').files.flatMap(({ path, place }) => {
      // Nothing outside of the content begins like what comes back.
      const name = path.replace(/^content\//, '');
      return comesBack.test(name) ? [[name, place] as const] : [];
    }),
  );
}

type EarlierRecord = Pick<EarlierFile, 'type' | 'id'>;

function recordAt(path: string): EarlierRecord | undefined {
  // What comes back has no other records.
  return recordFileAt(`content/${path}`) as EarlierRecord | undefined;
}

function keyOf({ type, id }: EarlierRecord): string {
  return `${type} ${id}`;
}

function decided(
  decisions: TodaysDecisions,
  record: EarlierRecord | undefined,
  bytes: Buffer,
  now: Buffer | undefined,
): { readonly bytes: Buffer } | { readonly fault: string } {
  if (!record) return { bytes };
  const result = decisions.applied({ ...record, text: bytes.toString('utf8'), now: now?.toString('utf8') });
  return 'fault' in result ? result : { bytes: Buffer.from(result.text) };
}

/** Git may write other line ends to the disk than it keeps. */
function isSameText(path: string, one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const plain = (bytes: Buffer) => bytes.toString('latin1').replaceAll('\r\n', '\n');
  return isInScope(`content/${path}`, 'texts') && plain(one) === plain(other);
}

function corrections(bytes: Buffer): number {
  const parts = splitFrontMatter(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  if (typeof parts === 'string') return 0;
  const { corrections: list } = Object(parseYaml(parts.yaml).value) as { readonly corrections?: unknown };
  return Array.isArray(list) ? list.length : 0;
}

/**
 * Returns the files of articles, pages and records that were not there then. A record that is new stays, since what is not
 * published may use it, unless it took the place of one that comes back.
 */
function goneSince(
  today: ReadonlyMap<string, string>,
  returning: ReadonlyMap<string, string>,
  decisions: TodaysDecisions,
  { content }: ReadContent,
): string[] {
  const merged = new Set(
    (['entity', 'topic'] as const).flatMap((type) =>
      content[type === 'entity' ? 'entities' : 'topics'].flatMap(({ id, data }) =>
        data.formerIds.some((former) => returning.has(`${type} ${former}`)) ? [`${type} ${id}`] : [],
      ),
    ),
  );
  return [...today.keys()].filter((path) => {
    const record = recordAt(path);
    if (!record || decisions.whyKept(record.type, record.id) !== undefined) return false;
    const key = keyOf(record);
    const then = returning.get(key);
    if (then !== undefined) return then !== path;
    return record.type === 'article' || record.type === 'page' || merged.has(key);
  });
}
