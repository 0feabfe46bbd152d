import { fileProblem } from './file-problems.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressesFile, parseAddresses } from '../archive/addresses/addresses.ts';
import type { Problem } from '../archive/problem.ts';
import type { Content, FoundFile, RecordKind } from '../archive/record.ts';
import { compareText } from '../text/compare-text.ts';
import { type SiteData, siteSchema } from '../schema/site.ts';
import { changesFolder, type FileChange, interruptedChange } from './change-files.ts';
import { findFiles } from './find-files.ts';
import type { parseYaml } from './parse-yaml.ts';
import { readAddresses } from './addresses/addresses-file.ts';
import { type ReadChange, readChange, readFoundFile, readRecord } from './read-record.ts';
import { readText } from './read-text.ts';

/** The records of a content folder as read, before they are checked against each other. */
export interface ReadContent {
  /** The records that passed their schemas. */
  readonly content: Content;
  /** All files, by path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of a content folder into records.
 *
 * @param contentDir an absolute path
 * @param onRead called with the whole text of each file that could be read
 * @param parse parses YAML, perhaps with a cache
 * @throws the error of node:fs if the folder can’t be read
 */
export function readContent(
  contentDir: string,
  onRead?: (file: string, raw: string) => void,
  parse?: typeof parseYaml,
): ReadContent {
  const root = dirname(contentDir);
  const { files, problems: skipped } = findFiles(contentDir);
  const problems: Problem[] = [...interruptedProblems(contentDir), ...skipped];
  const lists: Record<RecordKind, { id: string; file: string; data: unknown }[]> = {
    article: [],
    entity: [],
    topic: [],
    page: [],
    paper: [],
    issue: [],
    review: [],
    refusals: [],
    links: [],
    withheld: [],
    releases: [],
    synonyms: [],
  };
  for (const { type, file, id } of files) {
    const read = readFoundFile(root, { type, file, id }, onRead, parse);
    if (Array.isArray(read)) problems.push(...read);
    else lists[type].push(read);
  }
  const site = readSite(contentDir, parse);
  const { addresses, problems: addressProblems } = readAddresses(contentDir);
  problems.push(...site.problems, ...addressProblems);

  const sorted = (type: RecordKind) =>
    lists[type].toSorted((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  // Each list holds what the schema of its kind returned; a single cast expresses that.
  const content = {
    site: site.data,
    articles: sorted('article'),
    entities: sorted('entity'),
    topics: sorted('topic'),
    pages: sorted('page'),
    papers: sorted('paper'),
    issues: sorted('issue'),
    reviews: sorted('review'),
    refusals: sorted('refusals'),
    links: sorted('links'),
    withheld: sorted('withheld'),
    addresses,
    releases: sorted('releases'),
    synonyms: sorted('synonyms'),
  } as unknown as Content;
  return { content, files, problems };
}

/**
 * Returns the records of a content folder as they would be with some files changed; nothing is written.
 *
 * @param changes one for each file
 */
export function rereadContent(read: ReadContent, changes: readonly FileChange[]): ReadContent {
  const reread = withFiles(
    read,
    new Set(changes.map(({ file }) => file)),
    changes.flatMap((change) => readChange(change) ?? []),
  );
  const change = changes.find(({ file }) => file.split('/').slice(1).join('/') === addressesFile);
  if (!change) return reread;
  const { addresses, problems } = parseAddresses(change.after ?? '', change.file);
  return {
    ...reread,
    content: { ...reread.content, addresses },
    problems: [...reread.problems, ...problems],
  };
}

/**
 * Returns the same content with some files as they were read again.
 *
 * @param changed the files, including those that are gone
 */
export function withFiles(
  { content, files, problems }: ReadContent,
  changed: ReadonlySet<string>,
  read: readonly ReadChange[],
): ReadContent {
  const sorted = <T extends { readonly id: string; readonly file: string }>(
    type: RecordKind,
    records: readonly T[],
  ): readonly T[] => {
    const fresh = read.filter((one) => one.type === type);
    const kept = records.filter(({ file }) => !changed.has(file));
    if (fresh.length === 0) return kept.length === records.length ? records : kept;
    return [
      ...kept,
      // Safe, because the schema of this type created the record.
      ...fresh.flatMap(({ record }) => (record ? [record as T] : [])),
    ].toSorted((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file));
  };
  return {
    content: {
      site: content.site,
      articles: sorted('article', content.articles),
      entities: sorted('entity', content.entities),
      topics: sorted('topic', content.topics),
      pages: sorted('page', content.pages),
      papers: sorted('paper', content.papers),
      issues: sorted('issue', content.issues),
      reviews: sorted('review', content.reviews),
      refusals: sorted('refusals', content.refusals),
      links: sorted('links', content.links),
      withheld: sorted('withheld', content.withheld),
      addresses: content.addresses,
      releases: sorted('releases', content.releases),
      synonyms: sorted('synonyms', content.synonyms),
    },
    files: [
      ...files.filter(({ file }) => !changed.has(file)),
      ...read.map(({ type, file, id }) => ({ type, file, id })),
    ].toSorted((a, b) => compareText(a.file, b.file)),
    problems: [...problems.filter(({ file }) => !changed.has(file)), ...read.flatMap((one) => one.problems)],
  };
}

/** Reports a change of several files that was interrupted. */
export function interruptedProblems(contentDir: string): Problem[] {
  const interrupted = interruptedChange(contentDir);
  if (!interrupted) return [];
  const { title, isUndone } = interrupted;
  return [
    {
      severity: 'error',
      file: `${basename(contentDir)}/${basename(changesFolder(contentDir))}`,
      ...fileProblem('change-interrupted', { which: isUndone ? 'undone' : 'done', title }),
    },
  ];
}

/** Reads the settings; if they have errors, others stand in for them. */
export function readSite(
  contentDir: string,
  parse?: typeof parseYaml,
): { readonly data: SiteData; readonly problems: readonly Problem[] } {
  const file = `${basename(contentDir)}/site.yaml`;
  const path = join(contentDir, 'site.yaml');
  const site = existsSync(path)
    ? readRecord(file, readText(path), false, siteSchema, parse)
    : [missingSite(file)];
  return Array.isArray(site)
    ? {
        data: siteSchema.parse({ title: '-', url: 'http://localhost/' }),
        problems: site,
      }
    : { data: site.data, problems: [] };
}

function missingSite(file: string): Problem {
  return {
    severity: 'error',
    file,
    ...fileProblem('settings-missing'),
  };
}
