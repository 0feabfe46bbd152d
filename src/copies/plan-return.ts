import { dirname } from 'node:path';
import { digestOnDisk, textOf } from '../files/change-files.ts';
import { editable } from '../authority/edit/line-ends.ts';
import { splitFrontMatter } from '../files/front-matter.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { linkRefusals, type PlannedFile, replacementDigest } from '../files/changes/planned-replacement.ts';
import { readDecisions } from '../withhold/decisions/private-decision.ts';
import { archiveFiles, isReturned, pathInArchive, placeInArchive } from './archive-files.ts';
import type { OpenBackup } from './open-backup.ts';

/** What bringing back a backup would do to the files of an archive, by their paths in the backup, sorted. */
export interface ReturnPlan {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** Files of the archive that the backup does not have. */
  readonly removed: readonly string[];
  /** Articles that are withdrawn, drafts, held back or unlisted now, and would not be any more. */
  readonly uncovered: readonly string[];
  /** Why it can’t be brought back here, in sentences. */
  readonly refusals: readonly string[];
  /** All of these, as files of the archive. */
  readonly files: readonly PlannedFile[];
  /** By which it is recognized that nothing has changed since it was shown. */
  readonly digest: string;
}

/** The fields of an article that keep it from readers, or from some. */
const covers = ['withdrawn', 'draft', 'embargo', 'listing'] as const;
/** What these say, as texts, where they keep it from nobody. */
const openValues: Readonly<Partial<Record<string, string>>> = { draft: 'false', listing: 'listed' };

/** Compares an archive with a backup. @throws {DecisionsFault} if decisions to withhold names can’t be read */
export async function planReturn(contentDir: string, backup: OpenBackup): Promise<ReturnPlan> {
  const { files: wanted, scope } = backup.manifest;
  const there = new Map(
    archiveFiles(contentDir, scope).files.flatMap(({ path, place }) =>
      isReturned(path) ? [[path, digestOnDisk(place)] as const] : [],
    ),
  );
  const digests = Object.entries(wanted).map(([path, [, digest]]) => [path, digest] as const);
  const added = digests.flatMap(([path]) => (there.has(path) ? [] : [path])).toSorted();
  const replaced = digests
    .flatMap(([path, digest]) => (there.has(path) && there.get(path) !== digest ? [path] : []))
    .toSorted();
  const removed = [...there.keys()].filter((path) => !Object.hasOwn(wanted, path)).toSorted();
  const own = (path: string) => pathInArchive(contentDir, path);
  const files = [...added, ...replaced, ...removed].map((path) => ({
    file: own(path),
    before: there.get(path) ?? null,
    after: wanted[path]?.[1] ?? null,
  }));
  return {
    added,
    replaced,
    removed,
    uncovered: await uncoveredIn(contentDir, backup, replaced),
    refusals: [
      ...linkRefusals(dirname(contentDir), [...added, ...replaced].map(own), own('content')),
      ...(await nameFaults(contentDir, backup)),
    ],
    files,
    digest: replacementDigest(files),
  };
}

/** Refuses to bring back names that were withheld since: undoing a decision is a decision of its own. */
async function nameFaults(contentDir: string, backup: OpenBackup): Promise<string[]> {
  const file = 'content/withheld.yaml';
  const now = new Set([
    ...readDecisions(contentDir).map(({ number }) => number),
    ...numbersIn(textOf(placeInArchive(contentDir, file))),
  ]);
  if (now.size === 0) return [];
  const then = new Set(
    Object.hasOwn(backup.manifest.files, file) ? numbersIn((await backup.read(file)).toString('utf8')) : [],
  );
  const later = [...now].filter((number) => !then.has(number));
  if (later.length === 0) return [];
  return [
    `It is older than the decision to withhold a name (number ${later.join(', ')}), and still has that name. Take the decision back first if the name may be published again, or bring the backup back into a new folder.`,
  ];
}

function numbersIn(text: string | undefined): string[] {
  const { decisions } = Object(parseYaml(text ?? '').value) as { readonly decisions?: unknown };
  return Array.isArray(decisions)
    ? decisions.map((one) => String((Object(one) as { readonly number?: unknown }).number))
    : [];
}

async function uncoveredIn(contentDir: string, backup: OpenBackup, replaced: readonly string[]) {
  const found: string[] = [];
  for (const path of replaced) {
    if (!path.startsWith('content/articles/') || !path.endsWith('.md')) continue;
    const now = coversIn(textOf(placeInArchive(contentDir, path)) ?? '');
    if (now.length === 0) continue;
    const then = coversIn((await backup.read(path)).toString('utf8'));
    if (now.some((cover) => !then.includes(cover))) found.push(path);
  }
  return found;
}

/** Returns what of its front matter keeps an article from readers, with the values: another day may be an earlier one. */
export function coversIn(text: string): string[] {
  const split = splitFrontMatter(editable(text));
  if (typeof split === 'string') return [];
  const fields = Object(parseYaml(split.yaml).value) as Readonly<Record<string, unknown>>;
  return covers.flatMap((field) => {
    const value = fields[field];
    return value === undefined || value === openValues[field] ? [] : [JSON.stringify([field, value])];
  });
}
