import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { runGit } from '../../files/run-git.ts';

/**
 * Returns the files that Git would carry beside the articles and records, relative to the folder that contains the content
 * folder: the lists at the root of the content, and where there is a repository, what lies beside the content.
 */
export function trackedFiles(contentDir: string): string[] {
  const lists = readdirSync(contentDir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => `${basename(contentDir)}/${name}`);
  return [...lists, ...filesBeside(contentDir)];
}

function filesBeside(contentDir: string): string[] {
  const root = dirname(contentDir);
  const list = runGit(root, ['ls-files', '-z', '--', '.']);
  if (!list) return [];
  const content = `${relative(root, contentDir)}/`;
  return list
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith(content) && existsSync(join(root, file)));
}
