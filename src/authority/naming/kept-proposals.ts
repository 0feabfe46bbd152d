import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findFiles } from '../../files/find-files.ts';
import { LineWriter } from './line-writer.ts';
import { readLines, maxTextBytes } from '../../files/read-text.ts';
import { digestOf } from '../../files/value-cache.ts';
import { ModelStore } from './model-store.ts';
import { codeDigest } from '../../files/code-digest.ts';
import type { ArticleProposals, ReviewSummary } from './article-proposals.ts';

/** Kept proposals, and the summary of their review. */
export interface KeptReview {
  readonly summary: ReviewSummary;
  readonly all: Iterable<ArticleProposals>;
}

/**
 * Keeps the proposals for all articles between runs. They are used again if no file of the content and no line of the
 * code has changed; then nothing is parsed or recognized again.
 */
export class KeptProposals {
  readonly #contentDir: string;
  readonly #cacheDir: string;
  #digest: string | undefined;

  /** Both are absolute paths. */
  constructor(contentDir: string, cacheDir: string) {
    this.#contentDir = contentDir;
    this.#cacheDir = cacheDir;
  }

  /**
   * Returns the kept proposals, one article after another.
   *
   * @param articles the ids of the articles, in this order; all if empty
   * @returns undefined if there are none for one of the articles, or anything has changed
   */
  open(articles: readonly string[]): KeptReview | undefined {
    this.#digest = this.#digestOfInput();
    try {
      const [head] = readLines(this.#file);
      const { digest, summary } = JSON.parse(head?.toString() ?? '') as KeptHead;
      if (digest !== this.#digest) return undefined;
      if (articles.length === 0) return { summary, all: this.#read() };
      const byId = new Map([...this.#read()].map((one) => [one.article, one]));
      const all = articles.flatMap((id) => byId.get(id) ?? []);
      return all.length === articles.length ? { summary, all } : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps proposals for the next run once all of them were taken.
   *
   * @param isWhole whether nothing failed, asked at the end; otherwise the next run tries again
   * @returns the same proposals
   */
  *keep(
    summary: ReviewSummary,
    all: Iterable<ArticleProposals>,
    isWhole: () => boolean,
  ): Generator<ArticleProposals> {
    const digest = this.#digest ?? this.#digestOfInput();
    const temporary = `${this.#file}.${process.pid}`;
    const lines = new LineWriter(temporary);
    lines.add({ digest, summary } satisfies KeptHead);
    let isComplete = false;
    try {
      for (const one of all) {
        lines.add(one);
        yield one;
      }
      isComplete = lines.isOpen && isWhole();
    } finally {
      lines.close();
      // A file that was changed in the meantime may have been read before or after that.
      if (isComplete && this.#digestOfInput() === digest) renameSync(temporary, this.#file);
      else rmSync(temporary, { force: true });
    }
  }

  get #file(): string {
    return join(this.#cacheDir, 'proposals.jsonl');
  }

  *#read(): Generator<ArticleProposals> {
    let isHead = true;
    for (const line of readLines(this.#file)) {
      if (!isHead) yield JSON.parse(line.toString()) as ArticleProposals;
      isHead = false;
    }
  }

  /** Returns a digest of all that proposals depend on. */
  #digestOfInput(): string {
    const root = dirname(this.#contentDir);
    const site = `${basename(this.#contentDir)}/site.yaml`;
    const hash = createHash('sha256');
    for (const file of [...findFiles(this.#contentDir).files.map((found) => found.file), site]) {
      hash.update(`\n${file}\n`).update(bytesOf(join(root, file)));
    }
    return digestOf([
      codeDigest(['schema', 'archive', 'markdown', 'files', 'recognition', 'authority', 'text']),
      new ModelStore(this.#cacheDir).measuredText() ?? '',
      hash.digest('base64url'),
    ]);
  }
}

interface KeptHead {
  readonly digest: string;
  readonly summary: ReviewSummary;
}

/** Returns what is in a file; for one that can’t be read or is too large, what is known about it. */
function bytesOf(path: string): Buffer | string {
  try {
    const { size, mtimeMs } = statSync(path);
    return size > maxTextBytes ? `${size} ${mtimeMs}` : readFileSync(path);
  } catch {
    return 'unreadable';
  }
}
