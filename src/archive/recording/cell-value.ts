import type { Archive, Article, Entity, Topic } from '../archive.ts';
import type { Cell } from './reads.ts';
import { filed } from './recorded-archive.ts';

/**
 * Returns the value of a cell as a text, which is the same in two archives if nothing that the cell stands for differs.
 *
 * @param textOf returns what changes with the text of an article: its body and its fields
 * @returns undefined if the archive has no such cell
 */
export function cellValue(
  archive: Archive,
  name: Cell,
  textOf: (article: Article) => string,
): string | undefined {
  const [, type, id = '', part = ''] = /^([a-z]+)(?::([^/]*))?(?:\/(.*))?$/.exec(name) ?? [];
  const { timeline } = archive;
  switch (type) {
    case 'site':
      return JSON.stringify(archive.site);
    case 'articles':
      return listText(archive.articles);
    case 'size':
      return String(archive.size);
    case 'rough':
      return String(archive.roughSize);
    case 'article':
      return listText([archive.article.get(id as Article['id'])]);
    case 'text': {
      const article = archive.article.get(id as Article['id']);
      return article && textOf(article);
    }
    case 'entities':
      return archive.entities.map((entity) => entity.id).join(' ');
    case 'entity':
      return entityText(archive.entity.get(id as Entity['id']), part);
    case 'topics':
      return archive.topics.map((topic) => topic.id).join(' ');
    case 'topic':
      return topicText(archive.topic.get(id as Topic['id']), part);
    case 'years':
    case 'periods':
      return [...timeline.period.keys()].join(' ');
    case 'period':
      return listText(timeline.period.get(id)?.articles);
    case 'calendar':
      if (id !== '') return listText(timeline.calendar.get(id));
      return [...timeline.calendar].map(([day, articles]) => `${day} ${listText(articles)}`).join(' ');
    case 'undated':
      return listText(timeline.undated);
    case 'tombstones':
      return JSON.stringify(archive.tombstones);
    case 'revisions':
      return JSON.stringify(
        id === ''
          ? [...archive.revisions].map(([article, list]) => [article, list.map(({ digest }) => digest)])
          : (archive.revisions.get(id as Article['id']) ?? []),
      );
    case 'links':
      return JSON.stringify([...archive.links.values()]);
    case 'link':
      return JSON.stringify(archive.links.get(name.slice('link:'.length)) ?? {});
    case 'withheld':
      return JSON.stringify(id === '' ? [...archive.withheld.values()] : archive.withheld.get(id));
    case 'pages':
      return JSON.stringify(archive.pages);
    default:
      return undefined;
  }
}

function entityText(entity: Entity | undefined, part: string): string | undefined {
  if (!entity) return undefined;
  if (part === '') return JSON.stringify(entity.data);
  if (part === 'mentions') return String(entity.mentions);
  if (part === 'size') return String(entity.size);
  if (part === 'parts') return entity.parts.join(' ');
  return listText(part === 'signed' ? entity.signed : entity.articles);
}

function topicText(topic: Topic | undefined, part: string): string | undefined {
  if (!topic) return undefined;
  if (part === 'page') return String(topic.hasPage);
  return part === '' ? JSON.stringify([topic.data, topic.broader, topic.narrower]) : listText(topic.articles);
}

const filedTexts = new WeakMap<Article, string>();

/** Returns the ids of articles and what they are filed under. */
function listText(articles: readonly (Article | undefined)[] | undefined): string | undefined {
  return articles?.map((article) => article && filedText(article)).join('\n');
}

function filedText(article: Article): string {
  let text = filedTexts.get(article);
  if (text === undefined) {
    const { id, file, language, mentioned, extent, data } = article;
    text = JSON.stringify([id, file, language, extent, [...mentioned], filed.map((field) => data[field])]);
    filedTexts.set(article, text);
  }
  return text;
}
