import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TickLevels } from '../../recognition/learning/tick-levels.ts';
import type { Model } from '../../recognition/tagger/model.ts';
import { packModel, unpackModel } from '../../recognition/tagger/pack-model.ts';
import type { LearningFaults } from './language-faults.ts';
import { codeDigest } from '../../files/code-digest.ts';

/** What cross-validation in the keeper’s decisions showed. */
export interface MeasuredWay {
  /** How many articles with decisions there were. */
  readonly lessons: number;
  /** Which is better. */
  readonly uses: 'rules' | 'tagger';
  readonly tickLevels: TickLevels;
  readonly faults: LearningFaults;
}

/** Stores the last model, and whether it is better than the rules. */
export class ModelStore {
  readonly #dir: string | undefined;

  /** @param dir an absolute path; nothing is stored without it */
  constructor(dir: string | undefined) {
    this.#dir = dir;
  }

  /** Returns the stored model if it has this digest. */
  load(digest: string): Model | undefined {
    return this.last(digest)?.model;
  }

  /**
   * Returns the stored model.
   *
   * @param digest the required digest; any if undefined
   */
  last(digest?: string): { readonly model: Model; readonly digest: string } | undefined {
    const bytes = this.#read('model.bin');
    const end = bytes?.indexOf(10) ?? -1;
    if (!bytes || end < 0) return undefined;
    const [known = '', sum] = bytes.toString('utf8', 0, end).split(' ');
    if (digest !== undefined && known !== digest) return undefined;
    const packed = bytes.subarray(end + 1);
    // A damaged weight would be a number like any other, and spoil every language.
    if (sum !== sumOf(packed)) return undefined;
    try {
      return { model: unpackModel(packed), digest: known };
    } catch {
      return undefined;
    }
  }

  keep(digest: string, model: Model): void {
    const packed = packModel(model);
    this.#write('model.bin', Buffer.concat([Buffer.from(`${digest} ${sumOf(packed)}\n`), packed]));
  }

  /** Returns what the last cross-validation showed; undefined if there was none, with other code, or if the file is damaged. */
  measured(): MeasuredWay | undefined {
    try {
      const { source, ...measured } = JSON.parse(this.measuredText() ?? '{}') as MeasuredWay & {
        source?: string;
      };
      return source === recognitionSource() && areLevels(measured.tickLevels) ? measured : undefined;
    } catch {
      return undefined;
    }
  }

  /** Returns the same as it is stored, for digests. */
  measuredText(): string | undefined {
    return this.#read('measured.json')?.toString('utf8');
  }

  keepMeasured(measured: MeasuredWay): void {
    this.#write('measured.json', Buffer.from(JSON.stringify({ source: recognitionSource(), ...measured })));
  }

  #read(name: string): Buffer | undefined {
    try {
      return this.#dir === undefined ? undefined : readFileSync(join(this.#dir, name));
    } catch {
      return undefined;
    }
  }

  #write(name: string, bytes: Buffer): void {
    if (this.#dir === undefined) return;
    const file = join(this.#dir, name);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, bytes);
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // The next run learns again.
    }
  }
}

/** Whether levels are such as were measured; a damaged one is measured again. */
function areLevels(levels: TickLevels): boolean {
  return Object.values(levels).every((level) =>
    Object.values(level).every((value) => typeof value === 'number'),
  );
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Returns a digest of what recognizes names, the code and the segmenter: when it changes, stored results are not used. */
export function recognitionSource(): string {
  return codeDigest(['recognition', 'archive', 'text']);
}
