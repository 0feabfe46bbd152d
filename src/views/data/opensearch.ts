import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';
import { xmlDocument, xmlText } from '../base/xml.ts';

/**
 * Returns the description by which browsers add the archive to their search engines.
 *
 * @see https://github.com/dewitt/opensearch
 */
export function openSearch({ site, articles }: Archive, urls: Urls): string {
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: xmlText(cut(site.title, 16)),
      LongName: xmlText(cut(site.title, 48)),
      Description: xmlText(
        cut(`${wordsOf(site.language).searchArticles(articles.length)}. ${site.description}`, 1024),
      ),
      Url: {
        '@type': 'text/html',
        '@template': `${urls.absolute(urls.search())}?q={searchTerms}`,
      },
      Language: site.language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  });
}

/** Shortens a name to the maximum number of characters, at a space if possible. */
function cut(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most).join('');
  const space = start.lastIndexOf(' ');
  return space > most / 2 ? start.slice(0, space) : start;
}
