import { dossierWords as words } from '../../shared/words/en/scripts/dossier-words.ts';
import type { TopicId, ArticleId } from '../../schema/id.ts';
import type { EntityJson, TimeJson, TopicJson } from '../../shared/base/json-representation.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { isId, loadEntity, loadRecord } from '../compare/load-entity.ts';
import { openList } from '../reading-list/list-store.ts';
import type { ArticlesOfYear } from './dossier-parts.ts';
import { localPath } from '../site/local-path.ts';
import { readPage } from '../shared/site-files.ts';

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

/** Returns the articles of a year of a topic, which are read from its page and those of its months when they are needed. */
function readYear({ url, articles: count }: TopicJson['years'][number], urls: Urls): ArticlesOfYear {
  const page = localPath(url, urls) ?? '';
  return {
    key: url.split('/').at(-2) ?? '',
    count,
    async ids(from, to) {
      const found = new Set<string>();
      for await (const id of idsBelow(page, urls)) {
        found.add(id);
        if (found.size >= to) break;
      }
      return [...found].slice(from, to);
    },
  };
}

/** Yields the articles of a list: those of the pages below it, then its own, some of which are repeated. */
async function* idsBelow(path: string, urls: Urls): AsyncGenerator<string> {
  const page = await readPage(path);
  const paths = [...page.querySelectorAll('main a[href]')].map((link) => pathOf(link, path));
  const folder = folderOf(path);
  const below = [...new Set(paths)].filter((other) => other.startsWith(folder) && folderOf(other) !== folder);
  const order = new Intl.Collator('en', { numeric: true });
  // Further pages of a list have a link to each other.
  if (!/\/page\/\d+\/$/.test(folder))
    for (const other of below.toSorted(order.compare)) yield* idsBelow(other, urls);
  const [before = '', after = ''] = urls.article('{}' as ArticleId).split('{}');
  const links = page.querySelectorAll('main [data-item] a[href]');
  for (const other of [...links].map((link) => pathOf(link, path))) {
    const id =
      other.startsWith(before) && other.endsWith(after)
        ? other.slice(before.length, other.length - after.length)
        : '';
    if (/^[a-z0-9-]+$/.test(id)) yield id;
  }
}

/** Returns the path to which a link leads, which may be written from the place of its page. */
function pathOf(link: Element, path: string): string {
  return new URL(link.getAttribute('href') ?? '', new URL(path, 'https://place.invalid/')).pathname;
}

/** Returns the folder of a page, which has a file name on a disk. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
