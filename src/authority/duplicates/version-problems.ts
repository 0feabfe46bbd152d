import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import type { Problem } from '../../archive/problem.ts';
import { samePercent, type VersionPair } from './find-versions.ts';

/** What is said of articles that may be versions of one. */
export const versionMessages = {
  'articles-alike': ({
    which,
    id,
    other,
    percent,
  }: {
    readonly which: 'title-and-day' | 'text';
    readonly id: string;
    readonly other: string;
    readonly percent: number;
  }) => ({
    message:
      which === 'text'
        ? `The article has ${percent} % of its text in common with "${other}": it may be a version of it.`
        : `The article has the title and the day of "${other}", and ${percent} % of its text: it may be a version of it.`,
    advice: `If they are two articles, say so: npm run articles -- distinct ${id} ${other}. If they are one, keep one: npm run articles -- merge FROM INTO.`,
    atDesk: 'If they are two articles, say so with the button. If they are one, compare them, and keep one.',
  }),
} as const satisfies Catalog;

const versionProblem = fromCatalog(versionMessages);

/**
 * Returns a warning for each pair of articles that may be versions of one, until the keeper says that they are two. It
 * stands at the first, by id. Two drafts are no question yet.
 */
export function versionProblems(pairs: readonly VersionPair[]): Problem[] {
  return pairs.filter(isToBePublished).map((pair): Problem => {
    const { a, b, hasSameTitleAndDay } = pair;
    return {
      severity: 'warning',
      file: a.file,
      path: ['title'],
      ...versionProblem('articles-alike', {
        which: hasSameTitleAndDay ? 'title-and-day' : 'text',
        id: a.id,
        other: b.id,
        percent: samePercent(pair),
      }),
      answer: { type: 'distinct', of: 'article', a: a.id, b: b.id },
    };
  });
}

function isToBePublished({ a, b }: VersionPair): boolean {
  return !a.data.draft || !b.data.draft;
}
