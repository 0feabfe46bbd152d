import type { Archive, Article, Entity, Topic } from '../archive.ts';
import type { IssueId, PaperId } from '../../schema/id.ts';
import { lookText } from '../look/look.ts';
import type { PrintIssue } from '../print/print.ts';
import type { Cell } from './reads.ts';
import { filed, plainData } from './recorded-data.ts';

/** Articles of which a cell contains what they are filed under; undefined for one that does not exist. */
type FiledList = readonly (Article | undefined)[];

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
  const content = cellContent(archive, name, textOf);
  return typeof content === 'object' ? listText(content) : content;
}

/** Returns whether a cell has the same value in two archives, which may have articles in common. */
export function isSameCell(
  one: Archive,
  other: Archive,
  name: Cell,
  textOf: (article: Article) => string,
): boolean {
  const [a, b] = [cellContent(one, name, textOf), cellContent(other, name, textOf)];
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((article, index) => isFiledAlike(article, b[index]));
}

function isFiledAlike(one: Article | undefined, other: Article | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && filedText(one) === filedText(other));
}

function cellContent(
  archive: Archive,
  name: Cell,
  textOf: (article: Article) => string,
): string | FiledList | undefined {
  const [, type, id = '', part = ''] = /^([a-z]+)(?::([^/]*))?(?:\/(.*))?$/.exec(name) ?? [];
  const { timeline } = archive;
  switch (type) {
    case 'site':
      return JSON.stringify(archive.site);
    case 'articles':
      return archive.articles;
    case 'size':
      return String(archive.size);
    case 'rough':
      return String(archive.roughSize);
    case 'article':
      return [archive.article.get(id as Article['id'])];
    case 'unlisted':
      return id === '' ? [...archive.unlisted.values()] : [archive.unlisted.get(id as Article['id'])];
    case 'text': {
      const article = archive.article.get(id as Article['id']) ?? archive.unlisted.get(id as Article['id']);
      return article && textOf(article);
    }
    case 'mentions':
      return JSON.stringify(archive.article.get(id as Article['id'])?.mentions);
    case 'entities':
      return archive.entities.map((entity) => entity.id).join(' ');
    case 'entity':
      return entityContent(archive.entity.get(id as Entity['id']), part);
    case 'topics':
      return archive.topics.map((topic) => topic.id).join(' ');
    case 'topic':
      return topicContent(archive.topic.get(id as Topic['id']), part);
    case 'years':
    case 'periods':
      return [...timeline.period.keys()].join(' ');
    case 'period':
      return timeline.period.get(id)?.articles;
    case 'calendar':
      if (id !== '') return timeline.calendar.get(id);
      return [...timeline.calendar].map(([day, articles]) => `${day} ${listText(articles)}`).join(' ');
    case 'undated':
      return timeline.undated;
    case 'files':
      return JSON.stringify(archive.files);
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
    case 'look':
      return lookText(archive.look);
    case 'synonyms':
      return JSON.stringify(archive.synonyms);
    case 'releases':
      return JSON.stringify(archive.releases);
    case 'papers':
      return [...archive.papers.keys()].join(' ');
    case 'paper':
      return paperContent(archive, id as PaperId, part);
    case 'issues':
      return archive.issues.map((issue) => issue.id).join(' ');
    case 'issue':
      return issueText(archive.issue.get(id as IssueId));
    case 'place':
      return archive.issueOf.get(id as Article['id'])?.id ?? '';
    case 'pages':
      return JSON.stringify(archive.pages);
    case 'addresses':
      return JSON.stringify([...archive.addresses]);
    case 'arrivals':
      return [...archive.arrivals].map(([article, arrival]) => `${article} ${arrival}`).join('\n');
    case 'arrival':
      return archive.arrivals.get(id as Article['id']) ?? '';
    default:
      return undefined;
  }
}

function entityContent(entity: Entity | undefined, part: string): string | FiledList | undefined {
  if (!entity) return undefined;
  if (part === '') return JSON.stringify(plainData(entity.data));
  if (part === 'name') return JSON.stringify([entity.data.name, entity.data.kind]);
  if (part === 'mentions') return String(entity.mentions);
  if (part === 'size') return String(entity.size);
  if (part === 'parts') return entity.parts.join(' ');
  return part === 'signed' ? entity.signed : entity.articles;
}

function topicContent(topic: Topic | undefined, part: string): string | FiledList | undefined {
  if (!topic) return undefined;
  if (part === 'page') return String(topic.hasPage);
  return part === '' ? JSON.stringify([topic.data, topic.broader, topic.narrower]) : topic.articles;
}

function paperContent({ papers }: Archive, id: PaperId, part: string): string | undefined {
  const paper = papers.get(id);
  if (!paper || part !== '') return paper?.issues.map((issue) => issue.id).join(' ');
  return JSON.stringify([paper.data, paper.place]);
}

function issueText(issue: PrintIssue | undefined): string | undefined {
  if (!issue) return undefined;
  const { file, title, number, rights, pages, articles } = issue;
  return JSON.stringify([file, title, number, rights, pages, articles]);
}

const filedTexts = new WeakMap<Article, string>();

/** Returns the ids of articles and what they are filed under. */
function listText(articles: FiledList): string {
  return articles.map((article) => article && filedText(article)).join('\n');
}

function filedText(article: Article): string {
  let text = filedTexts.get(article);
  if (text === undefined) {
    const { id, file, language, extent, data } = article;
    text = JSON.stringify([id, file, language, extent, filed.map((field) => data[field])]);
    filedTexts.set(article, text);
  }
  return text;
}
