import { hash } from 'node:crypto';

/** Returns a digest of the text of a file. */
export function textDigest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
