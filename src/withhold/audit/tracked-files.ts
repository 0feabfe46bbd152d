import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Returns the files beside the content that Git would carry, relative to the folder that contains the content folder; none
 * where there is no repository.
 */
export function trackedFiles(contentDir: string): string[] {
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
