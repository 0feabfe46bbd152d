import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { newestDate } from '../meta/last-changed.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

export const citationFileName = 'CITATION.cff';

/**
 * Writes CITATION.cff, which says how to cite the archive as a whole.
 *
 * @see https://github.com/citation-file-format/citation-file-format
 */
export function citationFile(archive: Archive, urls: Urls): string {
  const { site, articles, topics } = archive;
  const { data } = wordsOf(site);
  const changed = newestDate(articles);
  const keywords = topics.filter((topic) => topic.articles.length > 0).map((topic) => topic.data.label);
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted(data.citeArchive)}`,
    'type: dataset',
    `title: ${quoted(site.title)}`,
    ...(site.description === undefined ? [] : [`abstract: ${quoted(site.description)}`]),
    'authors:',
    `  - name: ${quoted(site.publisher ?? site.title)}`,
    `url: ${quoted(urls.absolute(urls.home()))}`,
    ...(site.license ? [`license-url: ${quoted(site.license)}`] : []),
    ...(changed?.length === 10 ? [`date-released: ${quoted(changed)}`] : []),
    ...(keywords.length > 0
      ? ['keywords:', ...new Set(keywords.map((label) => `  - ${quoted(label)}`))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Quotes a text as in JSON, which YAML accepts. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
