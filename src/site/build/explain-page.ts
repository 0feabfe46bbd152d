import { join } from 'node:path';
import type { Built } from './build.ts';

/**
 * Returns why a page was made again in a build, in sentences.
 *
 * @param page its address, with or without the host and the base path, or its file: `/articles/letter/`,
 * `articles/letter/index.html`
 */
export function explainPage(
  page: string,
  { work, size, isPage, home }: Pick<Built, 'work' | 'size' | 'isPage' | 'home'>,
): string[] {
  const address = page.replace(/^https?:\/\/[^/]+/, '').replace(/[?#][^]*$/, '');
  const base = new URL(home).pathname;
  const path = address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
  const file = /\.[a-z]+$/.test(path) ? path : join(path, 'index.html').replaceAll('\\', '/');
  const why = work.why.get(file);
  if (why !== undefined) return [`${file} was made again: ${describeReason(why)}.`];
  if (size && !isPage(file)) return [`The site has no page ${file}.`];
  return [`${file} was kept: nothing that it was made from has changed.`];
}

const partsOfRecord: Readonly<Record<string, (id: string) => string>> = {
  '': (id) => `the record ${id} has changed`,
  name: (id) => `the name or the kind of ${id} has changed`,
  articles: (id) => `the articles that list ${id}, or what else these list, have changed`,
  signed: (id) => `the articles signed by ${id} have changed`,
  mentions: (id) => `the number of mentions of ${id} has changed`,
  size: (id) => `the number of articles of ${id} has changed`,
  parts: (id) => `what is part of ${id} has changed`,
};

const partsOfTopic: Readonly<Record<string, (id: string) => string>> = {
  '': (id) => `the topic ${id} has changed`,
  articles: (id) => `the articles of the topic ${id} have changed`,
  page: (id) => `the topic ${id} has got a page, or lost it`,
};

const things: Readonly<Record<string, (id: string, part: string) => string>> = {
  site: () => 'content/site.yaml has changed',
  articles: () => 'an article was added or removed, or is filed differently',
  size: () => 'the number of articles has changed',
  rough: () => 'the number of articles has grown or shrunk by about one in a hundred',
  article: (id) => `the article ${id} was added or removed, or is filed differently`,
  unlisted: (id) => (id === '' ? 'an article is listed or not' : `the article ${id} is listed or not`),
  text: (id) => `the text or a field of the article ${id} has changed`,
  mentions: (id) => `where the article ${id} mentions others has changed`,
  entities: () => 'a record was added or removed, or its place in the alphabet has changed',
  entity: (id, part) => (partsOfRecord[part] ?? partsOfRecord['']!)(id),
  topics: () => 'a topic was added or removed',
  topic: (id, part) => (partsOfTopic[part] ?? partsOfTopic['']!)(id),
  period: (key) => `the articles of ${key} have changed`,
  periods: () => 'a day, month or year has got its first article or lost its last one',
  years: () => 'a year has got its first article or lost its last one',
  calendar: (day) => `the articles of the calendar day ${day} have changed`,
  undated: () => 'the undated articles have changed',
  files: () => 'a file beside an article was added or removed',
  tombstones: () => 'an article was withdrawn',
  pages: () => 'a page of content/pages has changed',
  links: () => 'content/links.yaml has changed',
  papers: () => 'a paper has got its first issue or lost its last one',
  paper: (id, part) => (part === '' ? `the paper ${id} has changed` : `the issues of ${id} have changed`),
  issues: () => 'an issue was added or removed',
  issue: (id) => `the issue ${id} has changed`,
  place: (id) => `the article ${id} stands in another issue`,
  synonyms: () => 'content/synonyms.yaml has changed',
  withheld: () => 'content/withheld.yaml has changed',
  revisions: (id) => (id === '' ? 'an earlier text was added' : `the earlier texts of ${id} have changed`),
  link: (url) => `what is known of the link ${url} has changed`,
  picture: (path) => `the picture ${path} has changed`,
};

/** Describes a chain of reasons: a value of the content, and the facts through which the page has read it. */
function describeReason(reason: string): string {
  const [first = '', ...facts] = reason.split(' → ');
  const [, type = '', id = '', part = ''] = /^([a-z]+)(?::([^/]*))?(?:\/(.*))?$/.exec(first) ?? [];
  // Paths and addresses contain the signs that divide other names.
  const whole = /^(picture|link):([^]*)$/.exec(first);
  const thing = whole ? things[whole[1]!]!(whole[2]!, '') : (things[type]?.(id, part) ?? first);
  const through = facts.map((fact) =>
    fact
      .slice(1)
      .replace(/^([^|]*)\|(.*)$/, (_, name: string, key: string) => name + (key ? ` (${key})` : '')),
  );
  return through.length > 0 ? `${thing}, and with it: ${through.join(', ')}` : thing;
}
