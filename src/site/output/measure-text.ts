import { hash } from 'node:crypto';
import type { MeasuredText } from '../../views/data/data-package.ts';

/** Measures a text as written to a file, in UTF-8. */
export function measureText(text: string): MeasuredText {
  return {
    bytes: Buffer.byteLength(text),
    hash: `sha256:${hash('sha256', text)}`,
  };
}
