import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPrivateFolderTracked } from '../../../withhold/decisions/git-history.ts';
import type { Repository } from './repository.ts';

/** Why the desk leaves a repository alone, a sentence; undefined if it need not. */
export async function obstacleIn({ git, run }: Repository, contentDir: string): Promise<string | undefined> {
  if (isPrivateFolderTracked(contentDir))
    return 'Git keeps files of the private folder of this archive, which must not leave this machine. Whoever looks after the repository has to take “.backfile” out of it first.';
  if ((await run(['symbolic-ref', '--quiet', 'HEAD'], { codes: [0, 1] })).code !== 0)
    return 'An earlier version is open in another program for Git. Return to the newest one there.';
  const folder = await git(['rev-parse', '--absolute-git-dir']);
  const left = [
    'MERGE_HEAD',
    'CHERRY_PICK_HEAD',
    'REVERT_HEAD',
    'rebase-merge',
    'rebase-apply',
    'BISECT_LOG',
  ];
  if (left.some((name) => existsSync(join(folder, name))))
    return 'Another program for Git has begun to bring versions together, and has not finished. Finish or abandon it there.';
  return undefined;
}
