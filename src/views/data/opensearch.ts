import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { xmlDocument, xmlText } from './xml.ts';

/**
 * Returns the description by which browsers add the archive to their search engines.
 *
 * @see https://github.com/dewitt/opensearch
 */
export function openSearch({ site, articles }: Archive, urls: Urls): string {
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: xmlText(shortened(site.title, 16)),
      LongName: xmlText(shortened(site.title, 48)),
      Description: xmlText(
        shortened(
          [`${wordsOf(site).searchArticles(articles.length)}.`, site.description ?? []].flat().join(' '),
          1024,
        ),
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

/** Shortens a text to a maximum number of characters, at a space if possible. */
function shortened(text: string, maxCharacters: number): string {
  const characters = [...text];
  if (characters.length <= maxCharacters) return text;
  const start = characters.slice(0, maxCharacters).join('');
  const space = start.lastIndexOf(' ');
  return space > maxCharacters / 2 ? start.slice(0, space) : start;
}
