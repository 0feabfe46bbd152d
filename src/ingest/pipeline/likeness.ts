import type { Problem } from '../../archive/problem.ts';
import { type IncomingArticle, type SourcePlace, problemAt } from '../contract/incoming.ts';
import type { ArticleSigns, KnownArticle, KnownArticles, Sameness } from '../known/known-articles.ts';
import type { ImportEvent } from './import-event.ts';
import { keepAddresses } from './keep-addresses.ts';

/** What is said of an article that comes in although another one is like it. */
export function likenessWarnings(
  place: SourcePlace,
  signs: ArticleSigns,
  articles: KnownArticles,
): Problem[] {
  const namesake = articles.namesake(signs);
  if (namesake)
    return [
      problemAt(
        place,
        'warning',
        `It has the same text as ${namesake.file}, under a title and an address of its own; both are in the archive.`,
        'Look at the two; where they are one article, npm run articles -- merge makes one of them.',
      ),
    ];
  const headline = signs.date === 'XXXX' ? undefined : articles.sameHeadline(signs);
  const near = headline ?? articles.nearlySame(signs);
  if (!near) return [];
  const likeness = headline
    ? `It has the title and the day of ${near.file}, and another text`
    : `It has nearly the same text as ${near.file}`;
  return [
    problemAt(
      place,
      'warning',
      `${likeness}; it may be a version of it.`,
      'npm run articles -- duplicates shows how such articles differ, and keeps one of them or both.',
    ),
  ];
}

/**
 * Says what becomes of an article that is in the archive already, and does it: one that has changed waits for
 * `--update`, a repeat leaves its addresses.
 *
 * @throws what node:fs throws
 */
export function* alreadyThere(
  article: IncomingArticle,
  { article: known, by }: { readonly article: KnownArticle; readonly by: Sameness },
  isSame: boolean,
  articles: KnownArticles,
  settings: { readonly contentDir: string; readonly dryRun: boolean },
): Generator<ImportEvent> {
  const { place } = article;
  const warn = (message: string, advice: string): ImportEvent => ({
    type: 'problem',
    problem: problemAt(place, 'warning', message, advice),
  });
  if (!isSame) {
    yield warn(
      `It has changed since it was imported as ${known.file}, which stays as it is.`,
      'Import it with --update to take over what you have not edited yourself.',
    );
    yield { type: 'outcome', outcome: 'changed', file: known.file, records: 0 };
    return;
  }
  if (by !== 'digest' && by !== 'place') {
    const same = by.endsWith('address') ? 'the same address' : 'the same text';
    const added = keepAddresses(article, known, articles, settings);
    const kept = added.length > 0 ? `; its old address ${added.join(', ')} leads there now` : '';
    yield warn(
      `It is in the archive already as ${known.file}, with ${same}${kept}.`,
      'Nothing was added. Where it is another article after all, write it by hand.',
    );
  }
  yield { type: 'outcome', outcome: 'already', file: known.file, records: 0 };
}
