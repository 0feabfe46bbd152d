import type { HitText } from '../../search/engine/read-hit.ts';

/** Returns the text of marked pieces. */
export function textOfPieces(pieces: readonly HitText[]): string {
  return pieces.map(({ text }) => text).join('');
}
