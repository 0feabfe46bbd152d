import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative } from 'node:path';
import type { Content, IssueRecord } from '../../archive/record.ts';
import { addItem, addKey, replaceValue } from '../../authority/edit/edit-yaml.ts';
import type { Refusal } from '../../authority/plans/plan.ts';
import { type FileChange, textOf } from '../../files/change-files.ts';
import { imagePath } from '../../files/image-path.ts';
import { makePrivateFolder, privatePath } from '../../files/private-folder.ts';
import { paintOver } from './paint-over.ts';
import { writeAtomically } from '../../files/write-file.ts';
import { issueSchema } from '../../schema/issue.ts';
import type { PageBox } from '../../schema/page-box.ts';
import type { MovedPicture } from './move-pictures.ts';

/** A page at which a keeper has looked, and what of its picture is painted over. */
export interface PageLook {
  /** The id of the issue. */
  readonly issue: string;
  /** From 1. */
  readonly page: number;
  /** The parts that are painted over, in pixels of the page; none if nothing on it is to be hidden. */
  readonly parts: readonly PageBox[];
}

/** A look at a page that there is, with the picture before and after. */
export interface KnownLook extends PageLook {
  readonly record: IssueRecord;
  /** The file of the picture, relative to the folder that contains the content folder. */
  readonly picture: string;
  /** The path of the painted picture as the issue states it, and its file; absent if nothing is painted over. */
  readonly painted?: { readonly source: string; readonly file: string; readonly staged: string };
}

const order = Object.keys(issueSchema.shape.pages.unwrap().element.shape);
/** Where painted pictures are made, before a plan puts them in place. They show less than the originals beside them. */
const stagedFolder = `${privatePath}/paintings/pictures`;
/** Changed whenever the same parts are painted over in another way. */
const paintVersion = '1';

/** Finds the pages of looks, or says why one can’t be carried out. */
export function knownLooks(
  contentDir: string,
  { issues }: Pick<Content, 'issues'>,
  looks: readonly PageLook[],
): { readonly known: readonly KnownLook[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const known = looks.flatMap((look): KnownLook[] => {
    const record = issues.find(({ id }) => id === look.issue);
    const found = record && knownLook(contentDir, issues, record, look);
    if (found && !('message' in found)) return [found];
    refusals.push(
      found ?? {
        message: `There is no issue "${look.issue}".`,
        advice: 'Write the name of its file, without .yaml.',
      },
    );
    return [];
  });
  return { known, refusals };
}

function knownLook(
  contentDir: string,
  issues: readonly IssueRecord[],
  record: IssueRecord,
  { issue, page, parts }: PageLook,
): KnownLook | Refusal {
  const where = `Page ${page} of "${issue}"`;
  const { picture: source, size } = record.data.pages[page - 1] ?? {};
  const root = dirname(contentDir);
  const path = source === undefined ? undefined : imagePath(root, record.file, source);
  if (source === undefined || path === undefined || !size || !existsSync(path))
    return { message: `${where} has no picture.`, advice: 'Look at pages that have one.' };
  const [width, height] = size;
  const beyond = parts.find(
    ([left, top, across, down]) =>
      across < 1 || down < 1 || left < 0 || top < 0 || left + across > width || top + down > height,
  );
  if (beyond)
    return {
      message: `${where} has ${width} × ${height} pixels, and [${beyond.join(', ')}] is not on it.`,
      advice: 'Write left, top, width and height in these pixels.',
    };
  const picture = relative(root, path).replaceAll('\\', '/');
  const look = { issue, page, parts, record, picture };
  if (parts.length === 0) return look;
  const isShared = issues.some((other) =>
    other.data.pages.some(
      (one, index) =>
        one.picture !== undefined &&
        (other !== record || index !== page - 1) &&
        imagePath(root, other.file, one.picture) === path,
    ),
  );
  if (isShared)
    return {
      message: `${where} has the same picture as another page.`,
      advice: 'Give each page a picture of its own first.',
    };
  const made = [paintVersion, hash('sha256', readFileSync(path)), JSON.stringify([size, parts])].join(' ');
  const name = `${page}-painted-${hash('sha256', made).slice(0, 12)}${extname(path).toLowerCase()}`;
  return {
    ...look,
    painted: {
      source: posix.join(posix.dirname(source), name),
      file: posix.join(posix.dirname(picture), name),
      staged: `${stagedFolder}/${name}`,
    },
  };
}

/**
 * Paints over what looks state, into the private folder, so that a plan can put these pictures in place.
 *
 * @throws what node:fs throws, and if a picture can’t be decoded
 */
export async function stagePaintedPages(
  contentDir: string,
  content: Pick<Content, 'issues'>,
  looks: readonly PageLook[],
): Promise<void> {
  const root = dirname(contentDir);
  for (const { painted, picture, record, page, parts } of knownLooks(contentDir, content, looks).known) {
    if (!painted) continue;
    makePrivateFolder(contentDir);
    writeAtomically(
      join(root, painted.staged),
      await paintOver(join(root, picture), record.data.pages[page - 1]!.size!, parts),
    );
  }
}

/** Returns the text of an issue’s file in which a page has decisions, and what a look says of it. */
export function withLook(
  text: string,
  { data }: IssueRecord,
  page: number,
  { withheld, lookedAt }: { readonly withheld: readonly string[]; readonly lookedAt: readonly string[] },
  look: KnownLook | undefined,
): string {
  const at = (key: string) => ['pages', page - 1, key];
  const before = data.pages[page - 1]!;
  let after = text;
  if (look?.painted) {
    after = replaceValue(after, at('picture'), look.painted.source);
    const parts = [...(before.painted ?? []), ...look.parts].map((part) => part.map(String));
    after = before.painted
      ? replaceValue(after, at('painted'), parts)
      : addKey(after, at('painted'), parts, order);
  }
  const add = (key: 'withheld' | 'lookedAt', numbers: readonly string[]) => {
    for (const number of numbers)
      if (before[key]?.includes(number) !== true) after = addItem(after, at(key), number, order);
  };
  add('withheld', withheld);
  add('lookedAt', lookedAt);
  return after;
}

/**
 * Returns the changes that put painted pictures in place, and move the originals into the private folder.
 *
 * @param folder where these are kept, relative to the folder that contains the content folder
 */
export function movePages(
  contentDir: string,
  folder: string,
  looks: readonly KnownLook[],
): {
  readonly changes: readonly FileChange[];
  readonly pictures: readonly MovedPicture[];
  readonly refusals: readonly Refusal[];
} {
  const root = dirname(contentDir);
  const changes: FileChange[] = [];
  const pictures: MovedPicture[] = [];
  const refusals: Refusal[] = [];
  for (const { issue, page, picture, painted } of looks) {
    if (!painted) continue;
    const [before, after] = [textOf(join(root, picture)), textOf(join(root, painted.staged))];
    if (before === undefined || after === undefined) {
      refusals.push({
        message: `The picture of page ${page} of "${issue}" was changed in the meantime.`,
        advice: 'Run the command again.',
      });
      continue;
    }
    const keptAs = `${folder}/${issue}-${page}-${basename(picture)}`;
    changes.push(
      { file: painted.file, before: textOf(join(root, painted.file)), after, bytesOf: painted.staged },
      { file: picture, before, after: undefined, keptAs },
    );
    pictures.push({ file: picture, keptAs, renamedTo: painted.file });
  }
  return { changes, pictures, refusals };
}
