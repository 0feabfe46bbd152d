import { createHash } from 'node:crypto';

/** Returns a digest of the text of a file. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
