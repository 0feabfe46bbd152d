import { hash } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import { committedFile } from './committed-file.ts';
import { privatePath } from '../../files/private-folder.ts';
import type { EditableContent } from '../open/authority.ts';

/**
 * Plans to remove a file whose text must not be lost: it is in a commit of the repository, or a copy of it is kept.
 *
 * @param what what is removed: `The text of "ferry"`
 * @returns the removal, and a sentence that says where the text remains
 */
export function keepRemoved(opened: EditableContent, file: string, what: string) {
  const { contentDir } = opened;
  const before = opened.textOf(file);
  const path = join(dirname(contentDir), file);
  const committed = committedFile(path, before);
  if (committed) {
    const { commit, path: place } = committed;
    return {
      change: { file, before, after: undefined },
      note: `${what} is removed. It remains in commit ${commit} of the repository: git show ${commit}:${place}`,
    };
  }
  const keptAs = placeOf(relative(contentDir, path).replaceAll(sep, '/'), before);
  return {
    change: { file, before, after: undefined, keptAs },
    note: `${what} is removed. No commit of a repository has it, so a copy is kept in ${keptAs}.`,
  };
}

/** Returns the place of a copy; the digest in its name distinguishes it from other texts of the same file. */
function placeOf(path: string, text: string): string {
  const digest = hash('sha256', text).slice(0, 8);
  return `${privatePath}/removed/${path.replace(/(?=\.[a-z]+$)/, `.${digest}`)}`;
}
