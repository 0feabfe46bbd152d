import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon } from '../../archive/lexicon.ts';
import type { CapturedState } from '../../archive/revisions/revision.ts';
import { addCaptures, revisionsFile } from '../../files/kept-revisions.ts';
import { type UnflushedFolders, writeAtomically } from '../../files/write-file.ts';
import { render } from '../../markdown/render.ts';
import type { ArticleId } from '../../schema/id.ts';

/** A text that an article had at an old site. */
export interface CapturedText {
  /** `YYYY-MM-DD` */
  readonly captured: string;
  readonly capturedFrom: string;
  readonly title: string;
  readonly standfirst: string | undefined;
  /** Markdown */
  readonly body: string;
}

const settings = {
  lexicon: buildLexicon([]),
  entityHref: '{}',
  words: { section: '{}', withheld: '{}' },
};

/** Collects what articles were at an old site, and adds it to the earlier texts of the archive. */
export class CapturedTexts {
  readonly #states = new Map<ArticleId, Omit<CapturedState, 'digest'>[]>();

  add(id: string, captures: readonly CapturedText[]): void {
    const states = captures.map(({ captured, capturedFrom, title, standfirst, body }) => {
      const { blocks } = render({ markdown: body, naming: [], listed: [] }, settings).body;
      return {
        captured,
        capturedFrom,
        text: { title, ...(standfirst !== undefined && { standfirst }), blocks },
      };
    });
    const known = this.#states.get(id as ArticleId) ?? [];
    if (states.length > 0) this.#states.set(id as ArticleId, [...known, ...states]);
  }

  /**
   * Writes the earlier texts; what is there stays.
   *
   * @throws what node:fs throws
   */
  write(contentDir: string, unflushed: UnflushedFolders): void {
    if (this.#states.size === 0) return;
    const path = join(contentDir, revisionsFile);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const text = addCaptures(old, this.#states);
    if (text !== old) writeAtomically(path, text, unflushed);
  }
}
