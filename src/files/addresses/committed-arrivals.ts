import { join } from 'node:path';
import { isUnrecorded } from '../../archive/addresses/arrivals.ts';
import type { Content } from '../../archive/record.ts';
import type { ArticleId } from '../../schema/id.ts';
import { dayInZone } from '../day-in-zone.ts';
import { currentCommit, readHistory } from '../git-history.ts';

/**
 * The days on which articles came into the repository of their folder. They stand for the days of publication that are not
 * recorded; without Git or a whole history, there are none. The history is read only if an article needs it, and once for
 * each commit.
 */
export class CommittedArrivals {
  readonly #contentDir: string;
  #commit: string | undefined;
  #times: ReadonlyMap<string, string> = new Map();

  /** @param contentDir an absolute path */
  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** Returns a function that returns the day of an article’s first commit, in the archive’s time zone. */
  reader({
    articles,
    addresses,
    site,
  }: Pick<Content, 'articles' | 'addresses' | 'site'>): (id: ArticleId) => string | undefined {
    if (!articles.some((article) => isUnrecorded(article, addresses))) return () => undefined;
    const commit = currentCommit(this.#contentDir);
    if (commit !== this.#commit) this.#times = firstTimes(this.#contentDir);
    this.#commit = commit;
    return (id) => {
      const time = this.#times.get(id);
      return time === undefined ? undefined : dayInZone(new Date(time), site.timeZone);
    };
  }
}

function firstTimes(contentDir: string): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { id, time } of readHistory(join(contentDir, 'articles'))?.changes ?? [])
    if (!times.has(id)) times.set(id, time);
  return times;
}
