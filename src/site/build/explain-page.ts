import { join } from 'node:path';
import type { Built } from './build.ts';

/**
 * Returns why a page was made again in a build, in sentences.
 *
 * @param page its address or file: `/articles/letter/`, `articles/letter/index.html`
 */
export function explainPage(page: string, { work, size, isPage }: Built): string[] {
  const path = page
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\//, '')
    .replace(/[?#][^]*$/, '');
  const file = /\.[a-z]+$/.test(path) ? path : join(path, 'index.html').replaceAll('\\', '/');
  const why = work.why.get(file);
  if (why !== undefined) return [`${file} was made again: ${describeReason(why)}.`];
  if (size && !isPage(file)) return [`The site has no page ${file}.`];
  return [`${file} was kept: nothing that it was made from has changed.`];
}

const things: Readonly<Record<string, (id: string, part: string) => string>> = {
  site: () => 'content/site.yaml has changed',
  articles: () => 'an article was added or removed, or is filed differently',
  size: () => 'the number of articles has changed',
  rough: () => 'the number of articles has grown or shrunk by about one in a hundred',
  article: (id) => `the article ${id} was added or removed, or is filed differently`,
  text: (id) => `the text or a field of the article ${id} has changed`,
  entities: () => 'a record was added or removed, or its place in the alphabet has changed',
  entity: (id, part) =>
    part === ''
      ? `the record ${id} has changed`
      : part === 'name'
        ? `the name or the kind of ${id} has changed`
        : `what is listed under the record ${id} has changed (${part})`,
  topics: () => 'a topic was added or removed',
  topic: (id, part) =>
    part === ''
      ? `the topic ${id} has changed`
      : part === 'page'
        ? `the topic ${id} has got a page, or lost it`
        : `the articles of the topic ${id} have changed`,
  period: (key) => `the articles of ${key} have changed`,
  periods: () => 'a day, month or year has got its first article or lost its last one',
  years: () => 'a year has got its first article or lost its last one',
  calendar: (day) => `the articles of the calendar day ${day} have changed`,
  undated: () => 'the undated articles have changed',
  tombstones: () => 'an article was withdrawn',
  pages: () => 'a page of content/pages has changed',
  picture: (path) => `the picture ${path} has changed`,
};

/** Describes a chain of reasons: a value of the content, and the facts through which the page has read it. */
function describeReason(reason: string): string {
  const [first = '', ...facts] = reason.split(' → ');
  const [, type = '', id = '', part = ''] = /^([a-z]+)(?::([^/]*))?(?:\/(.*))?$/.exec(first) ?? [];
  const thing = first.startsWith('picture:')
    ? things.picture!(first.slice('picture:'.length), '')
    : (things[type]?.(id, part) ?? first);
  const through = facts.map((fact) => fact.slice(1).replace('|', ' of ').replace(/ of $/, ''));
  return through.length > 0 ? `${thing}, and with it: ${through.join(', ')}` : thing;
}
