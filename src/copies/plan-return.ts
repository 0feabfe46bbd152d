import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOnDisk, textOf } from '../files/change-files.ts';
import { parseYaml } from '../files/parse-yaml.ts';
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
  /** The digests of the files as they are, by path; null where there is none. */
  readonly before: ReadonlyMap<string, string | null>;
  /** By which it is recognized that nothing has changed since it was shown. */
  readonly digest: string;
}

/** The fields of an article that keep it from readers, or from some. */
const covers = ['withdrawn', 'draft', 'embargo', 'listing'] as const;

/** Compares an archive with a backup. @throws {DecisionsFault} if decisions to withhold names can’t be read */
export async function planReturn(contentDir: string, backup: OpenBackup): Promise<ReturnPlan> {
  const { files, scope } = backup.manifest;
  const there = archiveFiles(contentDir, scope).files.filter(({ path }) => isReturned(path));
  const before = new Map<string, string | null>(
    there.map(({ path, place }) => [path, digestOnDisk(place)] as const),
  );
  const wanted = Object.entries(files);
  const added = wanted.flatMap(([path]) => (before.has(path) ? [] : [path]));
  const replaced = wanted.flatMap(([path, [, digest]]) =>
    before.has(path) && before.get(path) !== digest ? [path] : [],
  );
  const removed = there.flatMap(({ path }) => (Object.hasOwn(files, path) ? [] : [path]));
  const refusals = [
    ...linkFaults(contentDir, [...added, ...replaced]),
    ...(await nameFaults(contentDir, backup)),
  ];
  for (const path of added) before.set(path, null);
  const state = [...added, ...replaced, ...removed].map((path) => [path, before.get(path), files[path]?.[1]]);
  return {
    added: added.toSorted(),
    replaced: replaced.toSorted(),
    removed: removed.toSorted(),
    uncovered: (await uncoveredIn(contentDir, backup, replaced)).toSorted(),
    refusals,
    before,
    digest: createHash('sha256').update(JSON.stringify(state)).digest('hex'),
  };
}

/** Refuses to write through links, which may lead to any place of the machine. */
export function linkFaults(contentDir: string, paths: readonly string[]): string[] {
  const [root, own] = [dirname(contentDir), pathInArchive(contentDir, 'content')];
  const places = new Set(paths.flatMap((path) => partsOf(pathInArchive(contentDir, path))));
  // The content folder itself may be a link, which a keeper has chosen.
  return [...places].flatMap((place) =>
    place !== own && lstatSync(join(root, place), { throwIfNoEntry: false })?.isSymbolicLink()
      ? [`“${place}” is a link to another place, where nothing is replaced. Put the files themselves there.`]
      : [],
  );
}

/** Returns a path and the folders in which it is: `a`, `a/b`, `a/b/c`. */
function partsOf(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
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
  const [, front = ''] = /^\uFEFF?---\r?\n([^]*?)\n---/.exec(text) ?? [];
  const fields = Object(parseYaml(front).value) as Readonly<Record<string, unknown>>;
  return covers.flatMap((field) => {
    const value = fields[field] ?? false;
    return value === false ? [] : [JSON.stringify([field, value])];
  });
}
