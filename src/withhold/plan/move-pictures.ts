import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { type FileChange, textOf } from '../../files/change-files.ts';
import { privatePath } from '../../files/private-folder.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';

/** A picture, or a file beside a text, of an article that a decision changes. */
export interface ArticlePicture {
  /** The id of the article. */
  readonly article: string;
  /** Relative to the folder that contains the content folder. */
  readonly file: string;
}

/** Where a picture was, where it is kept, and where it is now, if it stayed. */
export type MovedPicture = NonNullable<PrivateDecision['pictures']>[number];

/** Pictures that leave the content, or get another name, with a decision. */
export interface MovedPictures {
  readonly changes: readonly FileChange[];
  readonly pictures: readonly MovedPicture[];
  /** Those that stay because other texts show them. */
  readonly shown: readonly ArticlePicture[];
}

/** Returns the file of a picture. @param path as an article states it */
export function pictureFile(article: string, path: string): string {
  return posix.normalize(posix.join(dirname(article), decodeURI(path)));
}

/**
 * Plans to move the pictures that a decision leaves out into the private folder, and to rename those that stay and have the
 * name in theirs. A picture that another text shows stays where it is.
 *
 * @param left those that are left out
 * @param renamed the new files of those that stay, by the old ones
 * @param isShown whether a text, as it will be, names a file
 */
export function movePictures(
  contentDir: string,
  number: string,
  left: readonly ArticlePicture[],
  renamed: ReadonlyMap<string, string>,
  isShown: (file: string) => boolean,
): MovedPictures {
  const root = dirname(contentDir);
  const changes: FileChange[] = [];
  const pictures: MovedPicture[] = [];
  const shown: ArticlePicture[] = [];
  const move = (file: string, renamedTo?: string) => {
    const before = isPlainFile(join(root, file)) ? textOf(join(root, file)) : undefined;
    if (before === undefined || pictures.some((other) => other.file === file)) return;
    const keptAs = `${privatePath}/withheld/${number}/${pictures.length + 1}-${basename(file)}`;
    if (renamedTo !== undefined)
      changes.push({ file: renamedTo, before: undefined, after: before, bytesOf: file });
    changes.push({ file, before, after: undefined, keptAs });
    pictures.push({ file, keptAs, ...(renamedTo !== undefined && { renamedTo }) });
  };
  for (const [file, to] of renamed) move(file, to);
  for (const picture of left) {
    if (isShown(picture.file)) shown.push(picture);
    else move(picture.file);
  }
  return { changes, pictures, shown };
}

/** Returns a name without meaning for a picture, in the same folder. */
export function neutralName(contentDir: string, file: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const to = `${dirname(file)}/picture-${number}${extname(file).toLowerCase()}`;
    if (!taken.has(to) && !existsSync(join(dirname(contentDir), to))) return to;
  }
}

/**
 * Plans to bring the pictures of a decision back; one whose place has another file, or whose copy is gone, stays where it is.
 */
export function bringPicturesBack(
  contentDir: string,
  { pictures = [] }: Pick<PrivateDecision, 'pictures'>,
): FileChange[] {
  const root = dirname(contentDir);
  return pictures.flatMap(({ file, keptAs, renamedTo }): FileChange[] => {
    const after = isPlainFile(join(root, keptAs)) ? textOf(join(root, keptAs)) : undefined;
    if (after === undefined || existsSync(join(root, file))) return [];
    const now = renamedTo !== undefined && isPlainFile(join(root, renamedTo)) ? renamedTo : undefined;
    return [
      { file, before: undefined, after, bytesOf: keptAs },
      ...(now === undefined ? [] : [{ file: now, before: textOf(join(root, now)), after: undefined }]),
    ];
  });
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
