import type { Problem } from '../../archive/problem.ts';
import { samePercent, type VersionPair } from './find-versions.ts';

/**
 * Returns a warning for each pair of articles that may be versions of one, until the keeper says that they are two. It
 * stands at the first, by id. Two drafts are no question yet.
 */
export function versionProblems(pairs: readonly VersionPair[]): Problem[] {
  return pairs.filter(isToBePublished).map((pair): Problem => {
    const { a, b, hasSameTitleAndDay } = pair;
    const shares = `${samePercent(pair)} % of its text`;
    return {
      severity: 'warning',
      file: a.file,
      path: ['title'],
      message: `The article has ${hasSameTitleAndDay ? `the title and the day of "${b.id}", and ${shares}` : `${shares} in common with "${b.id}"`}: it may be a version of it.`,
      advice: `If they are two articles, say so: npm run articles -- distinct ${a.id} ${b.id}. If they are one, keep one: npm run articles -- merge FROM INTO.`,
      atDesk:
        'If they are two articles, say so with the button. If they are one, compare them, and keep one.',
      answer: { type: 'distinct', of: 'article', a: a.id, b: b.id },
    };
  });
}

function isToBePublished({ a, b }: VersionPair): boolean {
  return !a.data.draft || !b.data.draft;
}
