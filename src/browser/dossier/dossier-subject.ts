import { dossierWords as words } from '../../views/words/en/scripts/dossier-words.ts';
import type { TopicId } from '../../schema/id.ts';
import type { EntityJson, TimeJson, TopicJson } from '../../views/base/json-representation.ts';
import type { Urls } from '../../views/base/urls.ts';
import { isId, loadEntity, loadRecord } from '../compare/load-entity.ts';
import { openList } from '../reading-list/list-store.ts';
import type { ArticlesOfYear } from './dossier-parts.ts';
import { readYear } from './read-year.ts';

/** What a dossier is of. */
export interface DossierSubject {
  /** The query of its address, without a part. */
  readonly query: Parameters<Urls['dossier']>[0];
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly ArticlesOfYear[];
}

/**
 * Finds what the address asks for.
 *
 * @returns undefined if there is no such thing
 * @throws {Error} if it cannot be loaded
 */
export async function dossierSubject(
  query: URLSearchParams,
  urls: Urls,
): Promise<DossierSubject | undefined> {
  const [name, topic, a, b] = ['name', 'topic', 'a', 'b'].map((key) => query.get(key));
  if (query.has('list')) return ownList(urls);
  if (topic) return topicSubject(topic, urls);
  if (name) {
    const entity = await loadEntity(name, urls);
    return entity && { query: `name=${entity.id}`, name: entity.name, years: subjectYears(entity.time) };
  }
  if (!a || !b) return undefined;
  const both = await Promise.all([loadEntity(a, urls), loadEntity(b, urls)]);
  return both[0] && both[1] && pairSubject(both[0], both[1]);
}

function pairSubject(a: EntityJson, b: EntityJson): DossierSubject {
  const ofB = new Set([...b.time.bars.flatMap(({ articles }) => articles), ...b.time.undated]);
  const years = subjectYears(a.time, (id) => ofB.has(id));
  return { query: `a=${a.id}&b=${b.id}`, name: words.pair(a.name, b.name), years };
}

/** Groups the articles of an entity by year. */
export function subjectYears(
  { bars, undated }: Pick<TimeJson, 'bars' | 'undated'>,
  isWanted: (id: string) => boolean = () => true,
): ArticlesOfYear[] {
  const years = [...Map.groupBy(bars, ({ key }) => key.slice(0, 4))].map(([key, members]) =>
    known(key, members.flatMap(({ articles }) => articles).filter(isWanted)),
  );
  return [...years, known('undated', undated.filter(isWanted))].filter(({ count }) => count > 0);
}

async function topicSubject(id: string, urls: Urls): Promise<DossierSubject | undefined> {
  const topic = isId(id) ? await loadRecord<TopicJson>(urls.topic(id as TopicId), urls) : undefined;
  if (!topic) return undefined;
  const { label: name, newest, years } = topic;
  const whole = known('', newest.map((article) => article.id).toReversed());
  return {
    query: `topic=${topic.id}`,
    name,
    years: years.length === 0 ? [whole] : years.map((year) => readYear(year, urls)).toReversed(),
  };
}

function ownList(urls: Urls): DossierSubject {
  const { items } = openList(urls.base).read();
  const ids = [...new Set(items.map(({ id }) => id))];
  return { query: 'list=own', name: words.list, years: [known('', ids)] };
}

function known(key: string, ids: readonly string[]): ArticlesOfYear {
  return { key, count: ids.length, ids: (from, to) => Promise.resolve(ids.slice(from, to)) };
}
