import { join } from 'node:path';
import { takeLock } from './lock.ts';

/**
 * Takes the locks of the commands that change a content folder: concurrent imports or changes of records would not see each
 * other’s files.
 *
 * @param onWait called with the id of the process that holds one, and its file, before waiting
 * @returns a function that releases them
 */
export async function lockContent(
  contentDir: string,
  onWait: (holder: number, file: string) => void = () => undefined,
): Promise<() => void> {
  const releases: (() => void)[] = [];
  const release = () => releases.toReversed().forEach((one) => one());
  try {
    for (const lock of ['.import.lock', '.changes.lock']) {
      const file = join(contentDir, lock);
      releases.push(await takeLock(file, (holder) => onWait(holder, file)));
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}
