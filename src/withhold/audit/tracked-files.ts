import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

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
  const { status, stdout } = spawnSync('git', ['-C', root, 'ls-files', '-z', '--', '.'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    windowsHide: true,
  });
  if (status !== 0) return [];
  const content = `${relative(root, contentDir)}/`;
  return stdout
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith(content) && existsSync(join(root, file)));
}
