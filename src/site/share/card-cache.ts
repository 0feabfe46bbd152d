import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '../../files/code-digest.ts';
import { placeFile } from '../../files/pictures/place-file.ts';
import type { ShareCard } from '../../views/meta/share-image.ts';

/** All that a card depends on besides its texts and colors. */
const sources = [
  ...['site/share', 'styles/fonts', 'views/meta/share-image.ts'],
  ...['shared/base/colors.ts', 'shared/base/script-face.ts'],
];
const digestBytes = 32;

/** Share cards that were drawn before, each under a digest of all that it was drawn from. */
export class CardCache {
  readonly #folder: string;

  /** @param folder an absolute path, which need not exist */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns a card that is kept and undamaged, or draws and keeps it. */
  async cardOf(card: ShareCard, draw: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, nameOf(card));
    const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const png = kept.subarray(digestBytes);
    if (png.length > 0 && hash('sha256', png, 'buffer').equals(kept.subarray(0, digestBytes))) return png;
    const drawn = await draw();
    placeFile(file, Buffer.concat([hash('sha256', drawn, 'buffer'), drawn]));
    return drawn;
  }

  /** Removes all cards but these: a removed article, or a name that was withheld, may not stay in a cache. */
  keepOnly(cards: readonly ShareCard[]): void {
    if (!existsSync(this.#folder)) return;
    const names = new Set(cards.map(nameOf));
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}

function nameOf(card: ShareCard): string {
  return `${hash('sha256', JSON.stringify([codeDigest(sources), card]))}.card`;
}
