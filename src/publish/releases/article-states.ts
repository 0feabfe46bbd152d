import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../archive/record.ts';
import { makePrivateFolder } from '../../files/private-folder.ts';
import { writeDurably } from '../../site/keep/site-manifest.ts';
import { recordDigest } from '../../workspace/last-build.ts';
import { recordsFolder } from '../upload/upload-record.ts';

/** What a release knew of one article. */
export interface ArticleState {
  /** A digest of its file. */
  readonly digest: string;
  /** The number of its corrections. */
  readonly corrections: number;
  readonly isWithdrawn?: boolean;
  /** Whether only its address leads to it, so that it must not be named. */
  readonly isUnlisted?: boolean;
}

/** What a release knew of the archive. */
export interface ArticleStates {
  readonly articles: Readonly<Record<string, ArticleState>>;
  /** The numbers of the decisions by which names were withheld. */
  readonly decisions: readonly string[];
}

/** Returns what is published of each article, and what is withdrawn. */
export function articleStates(content: Content, archive: Archive): ArticleStates {
  const withdrawn = new Set<string>(archive.tombstones.map(({ id }) => id));
  const unlisted = new Set<string>([
    ...archive.unlisted.keys(),
    ...archive.tombstones.filter(({ isListed }) => !isListed).map(({ id }) => id),
  ]);
  const states = content.articles
    .filter(({ id }) => archive.article.has(id) || archive.unlisted.has(id) || withdrawn.has(id))
    .map((record): [string, ArticleState] => [
      record.id,
      {
        digest: recordDigest(record),
        corrections: record.data.corrections.length,
        ...(withdrawn.has(record.id) && { isWithdrawn: true }),
        ...(unlisted.has(record.id) && { isUnlisted: true }),
      },
    ]);
  return { articles: Object.fromEntries(states), decisions: [...archive.withheld.keys()] };
}

function statesFile(contentDir: string): string {
  return join(recordsFolder(contentDir), 'articles.json');
}

/** Reads what the release with a digest knew; undefined if it was made elsewhere. */
export function readStates(contentDir: string, release: string): ArticleStates | undefined {
  try {
    const [digest, states] = JSON.parse(readFileSync(statesFile(contentDir), 'utf8')) as [
      string,
      ArticleStates,
    ];
    return digest === release ? states : undefined;
  } catch {
    return undefined;
  }
}

/** Writes what the release with a digest knows. @throws what node:fs throws */
export function saveStates(contentDir: string, release: string, states: ArticleStates): void {
  makePrivateFolder(contentDir);
  mkdirSync(dirname(statesFile(contentDir)), { recursive: true, mode: 0o700 });
  writeDurably(statesFile(contentDir), JSON.stringify([release, states]));
}
