import { dayText } from '../../text/day-text.ts';
import { keepDatedCopy } from '../dated-copies.ts';

/**
 * Copies the texts of an archive as they are being published, so that a keeper can go back to them.
 *
 * @throws what node:fs throws
 */
export function keepPublished(
  contentDir: string,
  { day, digest }: { readonly day: string; readonly digest: string },
): void {
  keepDatedCopy({
    contentDir,
    scope: 'texts',
    now: new Date(),
    why: `As published on ${dayText(day)}`,
    release: digest,
  });
}
