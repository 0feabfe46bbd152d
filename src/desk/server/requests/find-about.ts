import { findPerson, type ArticleWithName } from '../../../withhold/requests/find-person.ts';
import type { CallInput } from '../../api/calls.ts';
import type { ArticlesAbout, PersonFound } from '../../api/requests.ts';
import { driveSteps } from '../content/state/drive-steps.ts';
import type { Desk } from '../desk/desk.ts';
import { shownArticle, recordChoice } from '../records/shown-records.ts';
import { openRequests, requestOf, stemsOf } from './open-requests.ts';

/** The number of articles that are shown of each person. */
const maxArticles = 100;

/** Finds all that the archive has about the person of a request. */
export async function findAbout(desk: Desk, { number }: CallInput<'requests/find'>): Promise<PersonFound> {
  const { person } = requestOf(await openRequests(desk), number);
  const stems = await stemsOf(desk);
  const found = await driveSteps(findPerson(desk.opened, person, stems), desk.settings.rest);
  return {
    records: found.records.map(({ record, articles }) => ({
      ...recordChoice(record),
      ...shown(articles),
    })),
    elsewhere: shown(found.elsewhere),
  };
}

function shown(articles: readonly ArticleWithName[]): ArticlesAbout {
  return {
    count: articles.length,
    articles: articles
      .slice(0, maxArticles)
      .map(({ article, sentences }) => ({ ...shownArticle(article), sentences })),
  };
}
